//! From the JSON in the document to the model, field by field.
//!
//! The native tool has checked it; this only has to notice a later slip of somebody's hand.

use crate::browser::json::Value;
use crate::model::{
    Agenda, City, Content, Country, Date, Day, Days, Event, Figure, Instant, Localized,
    NextEdition, Partner, PartnerKind, Partners, Person, Session, SessionKind, Status, Theme,
    Topic, Venue,
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
    let agenda = need(root, "agenda", Some)?;
    let partners = need(root, "partners", Some)?;
    Ok(Content {
        event: need(root, "event", Some).and_then(|value| event(&value))?,
        agenda: Agenda {
            venues: list(&agenda, "venues", |venue| {
                let (id, name) = (text(venue, "id")?, localized(venue, "name")?);
                Ok(Venue { id, name, city: localized(venue, "city")? })
            })?,
            topics: named(&agenda, "topics")?.map(|(id, name)| Topic { id, name }).collect(),
            sessions: list(&agenda, "sessions", session)?,
            themes: list(&agenda, "themes", theme)?,
        },
        partners: Partners {
            countries: named(&partners, "countries")?
                .map(|(id, name)| Country { id, name })
                .collect(),
            cities: named(&partners, "cities")?.map(|(id, name)| City { id, name }).collect(),
            partners: list(&partners, "partners", partner)?,
            people: named(&partners, "people")?.map(|(id, name)| Person { id, name }).collect(),
        },
    })
}

/// The ids and names of a list.
fn named(value: &Value, name: &'static str) -> Read<std::vec::IntoIter<(String, Localized)>> {
    let list = list(value, name, |item| Ok((text(item, "id")?, localized(item, "name")?)))?;
    Ok(list.into_iter())
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
        kind: one_of(value, "kind", SessionKind::ALL.map(|kind| (kind.id(), kind)))?,
        status: one_of(value, "status", Status::ALL.map(|status| (status.id(), status)))?,
        venue: optional(value, "venue", text)?,
        topics: texts(value, "topics")?,
        description: optional(value, "description", localized)?,
        people: texts(value, "people")?,
        partners: texts(value, "partners")?,
        date: optional(value, "date", date)?,
        date_end: optional(value, "date_end", date)?,
        within: optional(value, "within", within)?,
        start: optional(value, "start", instant)?,
        end: optional(value, "end", instant)?,
    })
}

fn theme(value: &Value) -> Read<Theme> {
    Ok(Theme {
        id: text(value, "id")?,
        title: localized(value, "title")?,
        topics: texts(value, "topics")?,
        description: optional(value, "description", localized)?,
    })
}

fn partner(value: &Value) -> Read<Partner> {
    Ok(Partner {
        id: text(value, "id")?,
        name: localized(value, "name")?,
        kind: one_of(value, "kind", PartnerKind::ALL.map(|kind| (kind.id(), kind)))?,
        countries: texts(value, "countries")?,
        city: optional(value, "city", text)?,
        sector: localized(value, "sector")?,
        role: localized(value, "role")?,
        description: optional(value, "description", localized)?,
    })
}

/// The one whose written form stands there.
fn one_of<T, const N: usize>(value: &Value, name: &'static str, all: [(&str, T); N]) -> Read<T> {
    let written = text(value, name)?;
    let found = all.into_iter().find(|(id, _)| *id == written);
    found.map(|(_, one)| one).ok_or_else(|| wrong(name))
}

fn texts(value: &Value, name: &'static str) -> Read<Vec<String>> {
    list(value, name, |item| item.text().ok_or_else(|| wrong(name)))
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
