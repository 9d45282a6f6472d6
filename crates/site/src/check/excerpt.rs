//! The text around a finding.

use serde::Serialize;

use super::file::File;
use super::{Finding, Report};

/// The part of the line that a finding is in, cut at both sides of a long line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    /// What stands before the place.
    pub before: String,
    /// The place; empty if it is only a position. Of a place of several lines, its first line.
    pub marked: String,
    /// What stands after it.
    pub after: String,
}

/// This many characters at each side, at most.
const WIDTH: usize = 60;
/// This many characters of the place, at most.
const MOST_MARKED: usize = 120;

impl Report {
    /// The excerpts of all findings, in the order of [`Report::listed`].
    pub fn excerpts(&self) -> Vec<Excerpt> {
        let of = |file: &File| {
            file.findings.iter().map(|finding| excerpt(file, finding)).collect::<Vec<_>>()
        };
        self.files.iter().flat_map(of).collect()
    }
}

fn excerpt(file: &File, finding: &Finding) -> Excerpt {
    let text = &file.text;
    let start = finding.range.start.min(text.len());
    let end = finding.range.end.clamp(start, text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let marked = &text[start..end.min(line_end)];
    let after = &text[end.min(line_end)..line_end];
    let before: Vec<char> = text[line_start..start].chars().rev().take(WIDTH).collect();
    Excerpt {
        before: before.into_iter().rev().collect::<String>().trim_start().to_owned(),
        marked: marked.chars().take(MOST_MARKED).collect(),
        after: after.chars().take(WIDTH).collect::<String>().trim_end().to_owned(),
    }
}
