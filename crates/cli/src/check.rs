//! Reads and checks the content, and prints what is wrong.

use std::io::ErrorKind;
use std::path::Path;

use content::Content;
use i18n::messages::{FileMessage, MessageLang, ToolMessage};
use miette::{Result, miette};
use site::check::{FILES, Level, Source, check};

use crate::{findings, images};

/// Checks the content in a folder and prints the findings; warnings do not stop it. The content lives as long as the
/// tool.
pub fn run(data: &Path, lang: MessageLang) -> Result<&'static Content> {
    let mut report = check(FILES.map(|name| source(data, name)));
    if let Some(content) = &report.content {
        for fault in images::faults(data, content)? {
            report.files[0].warning("full_name", fault);
        }
    }
    report.files.iter_mut().for_each(|file| findings::print(file, lang));
    let [errors, warnings] = [Level::Error, Level::Warning].map(|level| report.count(level));
    let summary = ToolMessage::Summary { files: FILES.len(), errors, warnings }.text(lang);
    let content = report.content.ok_or_else(|| miette!("{summary}"))?;
    eprintln!("{summary}");
    Ok(Box::leak(Box::new(content)))
}

fn source(data: &Path, name: &str) -> Source {
    let path = data.join(format!("{name}.json"));
    let bytes = std::fs::read(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => FileMessage::Missing,
        _ => FileMessage::Unreadable { reason: error.to_string() },
    });
    Source { path: path.display().to_string(), bytes }
}
