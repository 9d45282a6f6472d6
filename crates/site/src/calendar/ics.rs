//! Calendar files (RFC 5545): the whole forum and every session, in both languages.

use icalendar::{Calendar, Component, Event, EventStatus, Property, ValueType};

use super::{Entry, FORUM, Span, Words, file, forum_entries, session_entry};
use crate::calendar::links::{basic, basic_day};
use content::{Content, Status};
use i18n::Lang;

/// All files: their addresses below the root of the site, and their texts.
///
/// A session whose day is unknown has none. `over` is whether the forum is. No other instant of the build
/// is in them: the same content gives the same bytes.
pub fn calendars(content: &Content, over: bool) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let mut forum = forum_entries(content, lang);
        for session in &content.agenda.sessions {
            if let Some(entry) = session_entry(content, session, lang, over) {
                let text = text(content, lang, None, std::slice::from_ref(&entry));
                files.push((file(&session.id, lang), text));
                forum.push(entry);
            }
        }
        let name = lang.pick(&content.event.full_name).text.replace('\u{a0}', " ");
        files.push((file(FORUM, lang), text(content, lang, Some(&name), &forum)));
    }
    files
}

/// The longest line, in octets without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// One file. The crate ends lines with CRLF (RFC 5545, 3.1) and escapes texts (3.3.11).
///
/// There is no METHOD: that would make it a message of a scheduling protocol, which needs an
/// organizer with an address (RFC 5546, 3.2.1).
fn text(content: &Content, lang: Lang, name: Option<&str>, entries: &[Entry]) -> String {
    let language = lang.key().to_uppercase();
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    let maker = format!("-//Forum microsite//Programme//{language}");
    calendar.append_property(Property::new("PRODID", maker));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    if let Some(name) = name {
        calendar.append_property(("X-WR-CALNAME", name));
    }
    let stamp = basic(content.event.updated.midnight(0));
    calendar.extend(entries.iter().map(|entry| event(entry, &stamp)));
    folded(&calendar.to_string())
}

/// Folds the lines again, between characters: the crate does not count the leading space of the last part, which may
/// have 76 octets.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / LINE);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let (piece, after) = rest.split_at(rest.floor_char_boundary(room));
            folded.push_str(piece);
            folded.push_str("\r\n ");
            (rest, room) = (after, LINE - 1);
        }
        folded.push_str(rest);
        folded.push_str("\r\n");
    }
    folded
}

/// One VEVENT (RFC 5545, 3.6.1).
///
/// DTSTAMP is the day the data were last checked: without METHOD it means what LAST-MODIFIED
/// would mean (3.8.7.2), so that is left out. So is URL: it needs the absolute address of the
/// session on the page, and the host is unknown when the files are made. Hours are in UTC, which needs no VTIMEZONE (3.3.5).
fn event(entry: &Entry, stamp: &str) -> Event {
    let mut event = Event::with_uid(&entry.uid);
    event.add_property("DTSTAMP", stamp).sequence(entry.sequence);
    event.append_property(in_language("SUMMARY", &entry.title));
    if let Some(place) = &entry.place {
        event.append_property(in_language("LOCATION", place));
    }
    if let Some(point) = entry.point {
        // 3.8.1.6.
        event.add_property("GEO", format!("{};{}", point.latitude, point.longitude));
    }
    // In no one language: it holds the title in the other.
    event.description(&entry.details());
    event.status(match entry.status {
        Status::Held => EventStatus::Confirmed,
        Status::Announced => EventStatus::Tentative,
        Status::Cancelled => EventStatus::Cancelled,
    });
    match entry.span {
        Span::Hours(start, end) => {
            event.add_property("DTSTART", basic(start));
            if let Some(end) = end {
                event.add_property("DTEND", basic(end));
            }
        }
        Span::Days(first, last) => {
            event.append_property(day("DTSTART", &basic_day(first)));
            // The first day that is no longer part of it (3.8.2.2).
            event.append_property(day("DTEND", &basic_day(last.plus(1))));
            // Whole-day entries do not block the calendar (3.8.2.7).
            event.add_property("TRANSP", "TRANSPARENT");
        }
    }
    event
}

/// A text with the language it is really in (3.2.10).
fn in_language(name: &str, words: &Words) -> Property {
    Property::new(name, &words.text).add_parameter("LANGUAGE", words.tag).done()
}

fn day(name: &str, day: &str) -> Property {
    Property::new(name, day).append_parameter(ValueType::Date).done()
}
