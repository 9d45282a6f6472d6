//! The findings of a check as values: with the position in the file and the words of a language, for scripts and editors.

use i18n::messages::{FindingText, MessageLang};
use serde::Serialize;

use super::Report;
use super::finding::Level;

/// A finding with its position and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedFinding {
    /// The path of the file, as the organizer gave it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The number of characters that it is about; 0 if it is only a position.
    pub length: usize,
    /// The path of the field, such as `sessions[4].start`; empty for the whole file.
    pub field: String,
    /// `error` or `warning`.
    pub level: &'static str,
    /// The id of a warning, as `accept` lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// What is wrong: no capital letter, no full stop.
    pub problem: String,
    /// What would be right, in whole sentences.
    pub advice: String,
}

impl Report {
    /// All findings, file by file.
    pub fn listed(&self, lang: MessageLang) -> Vec<ListedFinding> {
        let mut listed = Vec::new();
        for file in &self.files {
            listed.extend(file.findings.iter().map(|finding| {
                let (line, column) = file.position(finding.range.start);
                let FindingText { problem, advice } = finding.message.text(lang);
                let about = file.text.get(finding.range.clone()).unwrap_or_default();
                ListedFinding {
                    file: file.path.clone(),
                    line,
                    column,
                    length: about.chars().count(),
                    field: finding.field.clone(),
                    level: finding.level.name(),
                    id: finding.message.warning_id().filter(|_| finding.level == Level::Warning),
                    problem,
                    advice,
                }
            }));
        }
        listed
    }
}
