//! Reads and checks the content, and prints what is wrong.

use std::error::Error;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use content::{Date, Instant};
use i18n::messages::{FileMessage, MessageLang, ToolMessage};
use miette::{Diagnostic, IntoDiagnostic, Result};
use site::check::{Drafts, FILES, Level, Published, Source, check};
use site::pictures::faults;

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
    let mut report = check(FILES.map(|name| source(data, name)), today()?, drafts);
    if let Some(published) = &report.published {
        let folder = images::folder(data).unwrap_or_default();
        let path = |name: &str| folder.join(name).display().to_string();
        for fault in faults(&images::of(data)?, &published.content, path) {
            report.files[0].warning("full_name", fault);
        }
    }
    report.accept();
    if is_json {
        println!("{}", serde_json::to_string_pretty(&report.listed(lang)).into_diagnostic()?);
    } else {
        report.files.iter().for_each(|file| findings::print(file, lang));
    }
    let [errors, warnings] = [Level::Error, Level::Warning].map(|level| report.count(level));
    let summary = ToolMessage::Summary { files: FILES.len(), errors, warnings }.text(lang);
    let is_refused = is_strict && warnings > 0;
    if let Some(published) = report.published.filter(|_| !is_refused) {
        eprintln!("{summary}");
        return Ok(published);
    }
    let findings = report.files.iter().flat_map(|file| findings::lines(file, lang)).collect();
    Err(Refused { summary, findings }.into())
}

/// The latest day on Earth: somewhere, the clocks are 14 hours ahead of UTC. Where the time of a build is given and
/// later than this machine's clock, it counts.
fn today() -> Result<Date> {
    let unix = site_files::build_time()?.max(site_files::clock()?);
    Ok(Instant { unix, offset: 14 * 3600 }.local().date)
}

fn source(data: &Path, name: &str) -> Source {
    let path = data.join(format!("{name}.json"));
    let bytes = std::fs::read(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => FileMessage::Missing,
        _ => FileMessage::Unreadable { reason: error.to_string() },
    });
    Source { path: path.display().to_string(), bytes }
}
