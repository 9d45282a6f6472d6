//! From the JSON in the document to the model, field by field.
//!
//! The native tool has checked it; this only has to notice a later slip of somebody's hand.

use crate::browser::json::Value;
use crate::model::{
    Agenda, City, Content, Country, Date, Day, Days, Event, Figure, Instant, Localized,
    NextEdition, Partner, PartnerKind, Partners, Session,
};

/// Why the embedded JSON could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Line within the JSON, from 1.
    pub line: usize,
    /// The browser's words, or the name of the field that is missing or of the wrong kind.
    pub reason: String,
}

/// A field that is missing or of the wrong kind.
struct Wrong {
    field: &'static str,
    /// The list it is in, and the position of its record there.
    record: Option<(&'static str, usize)>,
}

type Read<T> = Result<T, Wrong>;

/// Reads the content.
pub fn content(json: &str) -> Result<Content, Unreadable> {
    let root = Value::parse(json).map_err(|(line, reason)| Unreadable { line, reason })?;
    whole(&root).map_err(|wrong| Unreadable {
        line: line_of(json, &wrong),
        reason: wrong.field.to_string(),
    })
}

/// Every record has a line of its own below the line that opens its list (see `page::data`).
fn line_of(json: &str, wrong: &Wrong) -> usize {
    let (opening, below) = match wrong.record {
        Some((list, position)) => (format!("\"{list}\":["), position + 1),
        None => ("\"event\":{".to_string(), 0),
    };
    json.lines().position(|line| line == opening).map_or(1, |line| line + 1 + below)
}

fn whole(root: &Value) -> Read<Content> {
    let partners = need(root, "partners", Some)?;
    Ok(Content {
        event: need(root, "event", Some).and_then(|value| event(&value))?,
        agenda: Agenda { sessions: list(&need(root, "agenda", Some)?, "sessions", session)? },
        partners: Partners {
            countries: list(&partners, "countries", |value| {
                Ok(Country { id: text(value, "id")?, name: localized(value, "name")? })
            })?,
            cities: list(&partners, "cities", |value| {
                Ok(City { id: text(value, "id")?, name: localized(value, "name")? })
            })?,
            partners: list(&partners, "partners", partner)?,
        },
    })
}

fn event(value: &Value) -> Read<Event> {
    let next = value.get("next_edition").map(|next| {
        Ok(NextEdition {
            name: localized(&next, "name")?,
            first: date(&next, "first")?,
            last: date(&next, "last")?,
        })
    });
    Ok(Event {
        opening: instant(value, "opening")?,
        opening_time_known: flag(value, "opening_time_known"),
        days: list(value, "days", |day| {
            Ok(Day {
                date: date(day, "date")?,
                opens: optional(day, "opens", instant)?,
                closes: optional(day, "closes", instant)?,
            })
        })?,
        figures: list(value, "figures", |figure| {
            Ok(Figure {
                value: need(figure, "value", |value| value.number())? as u64,
                at_least: flag(figure, "at_least"),
                label: localized(figure, "label")?,
            })
        })?,
        next_edition: next.transpose()?,
    })
}

fn session(value: &Value) -> Read<Session> {
    let within = |value: &Value, name: &'static str| {
        let days = need(value, name, Some)?;
        Ok(Days { first: date(&days, "first")?, last: date(&days, "last")? })
    };
    Ok(Session {
        id: text(value, "id")?,
        title: localized(value, "title")?,
        date: optional(value, "date", date)?,
        date_end: optional(value, "date_end", date)?,
        within: optional(value, "within", within)?,
        start: optional(value, "start", instant)?,
        end: optional(value, "end", instant)?,
    })
}

fn partner(value: &Value) -> Read<Partner> {
    let kind = text(value, "kind")?;
    let kind = PartnerKind::ALL.into_iter().find(|known| known.id() == kind);
    Ok(Partner {
        id: text(value, "id")?,
        name: localized(value, "name")?,
        kind: kind.ok_or_else(|| wrong("kind"))?,
        countries: list(value, "countries", |country| {
            country.text().ok_or_else(|| wrong("countries"))
        })?,
        city: optional(value, "city", text)?,
        sector: localized(value, "sector")?,
        role: localized(value, "role")?,
        description: optional(value, "description", localized)?,
    })
}

fn localized(value: &Value, name: &'static str) -> Read<Localized> {
    let texts = need(value, name, Some)?;
    let text = |lang| texts.get(lang).and_then(|text| text.text());
    Ok(Localized { ru: text("ru"), zh: text("zh"), en: text("en") })
}

fn date(value: &Value, name: &'static str) -> Read<Date> {
    need(value, name, |value| Date::parse(&value.text()?).ok())
}

fn instant(value: &Value, name: &'static str) -> Read<Instant> {
    need(value, name, |value| Instant::parse(&value.text()?).ok())
}

fn text(value: &Value, name: &'static str) -> Read<String> {
    need(value, name, |value| value.text())
}

fn flag(value: &Value, name: &str) -> bool {
    value.get(name).is_some_and(|flag| flag.is_true())
}

fn list<T>(value: &Value, name: &'static str, read: impl Fn(&Value) -> Read<T>) -> Read<Vec<T>> {
    let items = value.get(name).map(|list| list.items()).unwrap_or_default();
    let read = |(position, item): (usize, &Value)| {
        read(item).map_err(|wrong| Wrong { record: Some((name, position)), ..wrong })
    };
    items.iter().enumerate().map(read).collect()
}

fn optional<T>(
    value: &Value,
    name: &'static str,
    read: impl Fn(&Value, &'static str) -> Read<T>,
) -> Read<Option<T>> {
    value.get(name).map(|_| read(value, name)).transpose()
}

fn need<T>(value: &Value, name: &'static str, read: impl Fn(Value) -> Option<T>) -> Read<T> {
    value.get(name).and_then(read).ok_or_else(|| wrong(name))
}

fn wrong(field: &'static str) -> Wrong {
    Wrong { field, record: None }
}
