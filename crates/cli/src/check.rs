//! Reads and checks the content, and prints what is wrong.

use std::error::Error;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use i18n::messages::{FileMessage, MessageLang};
use miette::{Diagnostic, IntoDiagnostic, Result};
use site::check::{Drafts, FILES, Level, Published, Source, check_with_pictures};

use crate::{findings, images, site_files};

/// How to check.
#[derive(Clone, Copy)]
pub struct Options {
    /// The language of the messages.
    pub lang: MessageLang,
    /// Whether a warning is an error.
    pub is_strict: bool,
    /// Whether the findings are printed as JSON, to the standard output.
    pub is_json: bool,
    /// What to do with drafts.
    pub drafts: Drafts,
}

/// Why content is not published.
#[derive(Debug)]
pub struct Refused {
    /// The numbers of errors and warnings, in words.
    summary: String,
    /// The findings, a line for each.
    pub findings: Vec<String>,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.summary)
    }
}

impl Error for Refused {}

impl Diagnostic for Refused {}

/// Checks the content in a folder and prints the findings.
pub fn run(data: &Path, options: Options) -> Result<Published> {
    let Options { lang, is_strict, is_json, drafts } = options;
    let folder = images::folder(data).unwrap_or_default();
    let path = |name: &str| folder.join(name).display().to_string();
    let sources = FILES.map(|name| source(data, name));
    let report = check_with_pictures(sources, &images::of(data)?, path, latest_time()?, drafts);
    if is_json {
        println!("{}", serde_json::to_string_pretty(&report.listed(lang)).into_diagnostic()?);
    } else {
        report.files.iter().for_each(|file| findings::print(file, lang));
    }
    let summary = report.summary(lang);
    let is_refused = is_strict && report.count(Level::Warning) > 0;
    if let Some(published) = report.published.filter(|_| !is_refused) {
        eprintln!("{summary}");
        return Ok(published);
    }
    let findings = report.files.iter().flat_map(|file| findings::lines(file, lang)).collect();
    Err(Refused { summary, findings }.into())
}

/// The time of this machine's clock, or the time of a build that is given and later.
fn latest_time() -> Result<i64> {
    Ok(site_files::build_time()?.max(site_files::clock()?))
}

fn source(data: &Path, name: &str) -> Source {
    let path = data.join(format!("{name}.json"));
    let bytes = std::fs::read(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => FileMessage::Missing,
        _ => FileMessage::Unreadable { reason: error.to_string() },
    });
    Source { path: path.display().to_string(), bytes }
}
