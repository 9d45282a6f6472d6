//! From the JSON in the document to the model, field by field.
//!
//! The native tool has checked it; this only has to notice a later slip of somebody's hand. What
//! is wrong is noted and read as something empty, and the first note decides in the end: a
//! `Result` at each field would add 3 kB to the Wasm.

mod reader;

use self::reader::{Reader, Wrong, flag, optional};
use crate::browser::json::Value;
use crate::model::{
    Agenda, Content, Day, Days, Event, Figure, NextEdition, Partner, Partners, Person, Session,
    SessionKind, SessionLanguage, Status, Theme, Topic, Venue,
};

/// Why the embedded JSON could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Line within the JSON, from 1.
    pub line: usize,
    /// The browser's words, or the name of the field that is missing or of the wrong kind.
    pub reason: String,
}

/// Reads the content.
pub fn content(json: &str) -> Result<Content, Unreadable> {
    let root = Value::parse(json).map_err(|(line, reason)| Unreadable { line, reason })?;
    let reader = Reader::default();
    let content = reader.content(&root);
    match reader.wrong() {
        None => Ok(content),
        Some(wrong) => {
            Err(Unreadable { line: line_of(json, &wrong), reason: wrong.field.to_string() })
        }
    }
}

/// Every record has a line of its own below the line that opens its list (see `page::data`).
fn line_of(json: &str, wrong: &Wrong) -> usize {
    let (opening, below) = match wrong.record {
        Some((list, position)) => (format!("\"{list}\":["), position + 1),
        None => ("\"event\":{".to_string(), 0),
    };
    json.lines().position(|line| line == opening).map_or(1, |line| line + 1 + below)
}

impl Reader {
    fn content(&self, root: &Value) -> Content {
        let (agenda, partners) = (self.object(root, "agenda"), self.object(root, "partners"));
        Content {
            event: self.event(&self.object(root, "event")),
            agenda: Agenda {
                venues: self.records(&agenda, "venues", |venue| Venue {
                    id: self.text(venue, "id"),
                    name: self.localized(venue, "name"),
                    city: self.localized(venue, "city"),
                }),
                topics: self.named(&agenda, "topics", |id, name| Topic { id, name }),
                sessions: self.records(&agenda, "sessions", |session| self.session(session)),
                themes: self.records(&agenda, "themes", |theme| self.theme(theme)),
            },
            partners: Partners {
                partners: self.named(&partners, "partners", |id, name| Partner { id, name }),
                traditional: self.text_if_any(&partners, "traditional").unwrap_or_default(),
                total: self.number(&partners, "total") as usize,
                lines: self.text_if_any(&partners, "lines").unwrap_or_default(),
                people: self.named(&partners, "people", |id, name| Person { id, name }),
            },
        }
    }

    fn event(&self, event: &Value) -> Event {
        Event {
            local_time: self.localized_if_any(event, "local_time"),
            opening: self.instant(event, "opening"),
            opening_time_known: flag(event, "opening_time_known"),
            days: self.list(event, "days", |day| Day {
                date: self.date(day, "date"),
                opens: optional(day, "opens", |day, name| self.instant(day, name)),
                closes: optional(day, "closes", |day, name| self.instant(day, name)),
            }),
            figures: self.list(event, "figures", |figure| Figure {
                value: self.number(figure, "value") as u64,
                at_least: flag(figure, "at_least"),
                unit: self.localized_if_any(figure, "unit"),
                label: self.localized(figure, "label"),
            }),
            next_edition: event.get("next_edition").map(|next| NextEdition {
                name: self.localized(&next, "name"),
                first: self.date(&next, "first"),
                last: self.date(&next, "last"),
            }),
        }
    }

    fn session(&self, session: &Value) -> Session {
        Session {
            id: self.text(session, "id"),
            title: self.localized(session, "title"),
            kind: self.one_of(session, "kind", &SessionKind::ALL, SessionKind::id),
            status: self.one_of(session, "status", &Status::ALL, Status::id),
            venue: self.text_if_any(session, "venue"),
            topics: self.texts(session, "topics"),
            languages: self.list(session, "languages", |item| {
                self.among(item.text(), "languages", &SessionLanguage::ALL, SessionLanguage::id)
            }),
            description: self.localized_if_any(session, "description"),
            people: self.texts(session, "people"),
            partners: self.texts(session, "partners"),
            date: optional(session, "date", |session, name| self.date(session, name)),
            date_end: optional(session, "date_end", |session, name| self.date(session, name)),
            within: session.get("within").map(|days| Days {
                first: self.date(&days, "first"),
                last: self.date(&days, "last"),
            }),
            start: optional(session, "start", |session, name| self.instant(session, name)),
            end: optional(session, "end", |session, name| self.instant(session, name)),
            also: self.text_if_any(session, "also").unwrap_or_default(),
        }
    }

    fn theme(&self, theme: &Value) -> Theme {
        Theme {
            id: self.text(theme, "id"),
            title: self.localized(theme, "title"),
            topics: self.texts(theme, "topics"),
            description: self.localized_if_any(theme, "description"),
        }
    }
}
