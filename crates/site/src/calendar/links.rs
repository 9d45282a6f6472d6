//! Links that open an entry in a web calendar, ready to be saved.
//!
//! Google and Outlook; their forms are described in
//! <https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs>. Yandex has none
//! that is described anywhere: it imports the file.

use super::{Entry, Span};
use content::{Date, Instant};

/// Google's calendar. The end of whole days is the day after the last; where no end is known,
/// it is the start.
pub fn google(entry: &Entry) -> String {
    let (start, end) = match entry.span {
        Span::Days(first, last) => (basic_day(first), basic_day(last.plus(1))),
        Span::Hours(start, end) => (basic(start), basic(end.unwrap_or(start))),
    };
    let address = "https://calendar.google.com/calendar/render?action=TEMPLATE";
    format!("{address}&dates={start}/{end}{}", fields(entry, ["text", "location", "details"]))
}

/// Outlook's calendar on the web, with the same ends.
pub fn outlook(entry: &Entry) -> String {
    let (start, end, all_day) = match entry.span {
        Span::Days(first, last) => (first.to_string(), last.plus(1).to_string(), true),
        Span::Hours(start, end) => (extended(start), extended(end.unwrap_or(start)), false),
    };
    let address = "https://outlook.live.com/calendar/0/deeplink/compose\
                   ?path=/calendar/action/compose&rru=addevent";
    let fields = fields(entry, ["subject", "location", "body"]);
    format!("{address}&allday={all_day}&startdt={start}&enddt={end}{fields}")
}

/// Title, place and details under these names, as far as there are any.
///
/// The description is in the file only, if there are remarks: documents have every entry twice.
fn fields(entry: &Entry, names: [&str; 3]) -> String {
    let place = entry.place.as_ref().map_or("", |place| &place.text);
    let details = if entry.remarks.is_empty() { &entry.about } else { &entry.remarks };
    let values = [&entry.title.text, place, details];
    let given = names.into_iter().zip(values).filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| format!("&{name}={}", encoded(value))).collect()
}

/// `20250519T080000Z`: the form of RFC 5545, 3.3.5, in UTC.
pub fn basic(instant: Instant) -> String {
    extended(instant).replace(['-', ':'], "")
}

/// `20250519` (RFC 5545, 3.3.4).
pub fn basic_day(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// `2025-05-19T08:00:00Z`.
fn extended(instant: Instant) -> String {
    let utc = instant.at(0);
    format!("{}T{:02}:{:02}:{:02}Z", utc.date, utc.hour, utc.minute, utc.second)
}

/// Written for a value in the query of an address in a document: the signs of ASCII that mean
/// something there are percent-encoded (RFC 3986, 3.4). `/` and `:` are allowed, and
/// so may all letters that are not Latin (the URL Standard's "URL code points"): the browser encodes
/// them, and in the document they compress with the text around them.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '.' | '_' | '~' | '/' | ':' => {
                encoded.push(letter)
            }
            '\u{a0}'.. => encoded.push(letter),
            _ => encoded.push_str(&format!("%{:02X}", letter as u32)),
        }
    }
    encoded
}
