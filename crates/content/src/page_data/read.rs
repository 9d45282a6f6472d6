//! From the embedded JSON to [`PageData`].
//!
//! The native tool has checked the content; the reader only has to notice that somebody edited a published document
//! and made a mistake. A wrong field is noted and read as something empty; the first note is reported. A `Result`
//! at each field would add 3 kB to the Wasm. Each struct is built with all its fields, so a new field of
//! [`PageData`] that is not read does not compile; a test reads back what was written.

use super::reader::{JsonValue, Reader, WrongField, flag, optional};
use super::{PageData, PageNextEdition, PageSession, PanelFigure};
use crate::{Day, Days, SessionTimes};

/// Why the embedded JSON could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Line within the JSON, from 1.
    pub line: usize,
    /// The parser's message, or the name of the field that is missing or of the wrong kind.
    pub reason: String,
}

/// Reads the data of a document: `root` is the parsed `json`.
pub fn read(root: &impl JsonValue, json: &str) -> Result<PageData, Unreadable> {
    let reader = Reader::default();
    let data = page_data(&reader, root);
    match reader.wrong() {
        None => Ok(data),
        Some(wrong) => {
            Err(Unreadable { line: line_of(json, &wrong), reason: wrong.field.to_string() })
        }
    }
}

/// Every member has a line of its own, and so has every record below the line that opens its list.
fn line_of(json: &str, wrong: &WrongField) -> usize {
    let (name, below) = wrong.member.unwrap_or((wrong.field, 0));
    let opening = format!("\"{name}\":");
    json.lines().position(|line| line.starts_with(&opening)).map_or(1, |line| line + 1 + below)
}

fn page_data(reader: &Reader, root: &impl JsonValue) -> PageData {
    PageData {
        opening: reader.instant(root, "opening"),
        opening_time_known: flag(root, "opening_time_known"),
        days: reader.records(root, "days", |day| Day {
            date: reader.date(day, "date"),
            opens: optional(day, "opens", |day, name| reader.instant(day, name)),
            closes: optional(day, "closes", |day, name| reader.instant(day, name)),
        }),
        local_time: reader.localized_if_any(root, "local_time"),
        figures: reader.records(root, "figures", |figure| PanelFigure {
            value: reader.number(figure, "value") as u64,
            at_least: flag(figure, "at_least"),
            unit: reader.localized_if_any(figure, "unit"),
            label: reader.localized(figure, "label"),
        }),
        next_edition: reader.object(root, "next_edition", |next| PageNextEdition {
            name: reader.localized(next, "name"),
            first: reader.date(next, "first"),
            last: reader.date(next, "last"),
        }),
        sessions: reader.records(root, "sessions", |item| session(reader, item)),
        themes: reader.texts(root, "themes"),
        chinese: reader.text(root, "chinese"),
        programme_index: reader.text(root, "programme_index"),
        organizations: reader.number(root, "organizations") as usize,
        directory_index: reader.text(root, "directory_index"),
    }
}

fn session(reader: &Reader, session: &impl JsonValue) -> PageSession {
    PageSession {
        id: reader.text(session, "id"),
        title: reader.localized(session, "title"),
        takes_place: flag(session, "takes_place"),
        times: SessionTimes {
            date: optional(session, "date", |session, name| reader.date(session, name)),
            date_end: optional(session, "date_end", |session, name| reader.date(session, name)),
            within: session.get("within").map(|days| Days {
                first: reader.date(&days, "first"),
                last: reader.date(&days, "last"),
            }),
            start: optional(session, "start", |session, name| reader.instant(session, name)),
            end: optional(session, "end", |session, name| reader.instant(session, name)),
        },
    }
}
