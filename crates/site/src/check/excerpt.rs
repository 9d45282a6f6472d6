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
    let before = &text[line_start..start];
    let first = before.char_indices().rev().nth(WIDTH - 1).map_or(0, |(at, _)| at);
    let before = match first {
        0 => before.trim_start().to_owned(),
        first => format!("…{}", &before[first..]),
    };
    Excerpt { before, marked: cut(marked, MOST_MARKED), after: cut(after.trim_end(), WIDTH) }
}

/// The first characters of a text, with an ellipsis where it is cut.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use content::Date;

    use super::Excerpt;
    use crate::check::{Drafts, Source, check};

    /// The first excerpt of a file with this text.
    fn first(text: &str) -> Excerpt {
        let source = |path: &str| Source { path: path.to_owned(), bytes: Ok(text.into()) };
        let today = Date::parse("2030-01-01").unwrap();
        let report = check(["event", "agenda", "partners"].map(source), today, Drafts::Remove);
        report.excerpts().swap_remove(0)
    }

    fn excerpt(before: &str, marked: &str, after: &str) -> Excerpt {
        Excerpt { before: before.into(), marked: marked.into(), after: after.into() }
    }

    #[test]
    fn an_excerpt_is_the_line_of_the_place_and_cut_where_it_is_long() {
        assert_eq!(first("{\n  \"a\": нет,\n}"), excerpt("\"a\": ", "нет", ","));
        assert_eq!(first(""), excerpt("", "", ""));
        let long = "ё".repeat(500);
        let Excerpt { before, marked, after } =
            first(&format!("{{\"{long}\": нет, \"{long}\": 1}}"));
        assert_eq!(before, format!("…{}\": ", "ё".repeat(57)));
        assert_eq!(marked, "нет");
        assert_eq!(after, format!(", \"{}…", "ё".repeat(57)));
    }
}
