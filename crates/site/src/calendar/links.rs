//! Links that open an entry in a web calendar, ready to be saved.
//!
//! Google and Outlook; their forms are described in
//! <https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs>. Yandex has none
//! that is described anywhere: it imports the file.

use super::shorten::shortened;
use super::{Entry, Span};
use content::{Date, Instant};

/// The longest address, as the browser sends it. Old browsers and servers take 2,000 characters or a little more; a login
/// page adds to it.
const MAX_LENGTH: usize = 1900;
/// The share of the title and of the place, so that something is left for the details.
const MAX_TITLE: usize = 700;
const MAX_PLACE: usize = 400;

/// Google's calendar. The end of whole days is the day after the last; where no end is known,
/// it is the start.
pub fn google(entry: &Entry) -> String {
    let (start, end) = match entry.span {
        Span::Days(first, last) => (basic_day(first), basic_day(last.plus(1))),
        Span::Hours(start, end) => (basic(start), basic(end.unwrap_or(start))),
    };
    let address = "https://calendar.google.com/calendar/render?action=TEMPLATE";
    let address = format!("{address}&dates={start}/{end}");
    with_fields(address, entry, ["text", "location", "details"], str::to_string)
}

/// Outlook's calendar on the web, with the same ends. Its details are HTML.
pub fn outlook(entry: &Entry) -> String {
    let (start, end, all_day) = match entry.span {
        Span::Days(first, last) => (first.to_string(), last.plus(1).to_string(), true),
        Span::Hours(start, end) => (extended(start), extended(end.unwrap_or(start)), false),
    };
    let address = "https://outlook.live.com/calendar/0/deeplink/compose\
                   ?path=/calendar/action/compose&rru=addevent";
    let address = format!("{address}&allday={all_day}&startdt={start}&enddt={end}");
    with_fields(address, entry, ["subject", "location", "body"], html)
}

/// An address with title, place and details under these names, as far as there are any. `markup` writes the details.
///
/// The description is in the file only, if there are remarks: documents have every entry twice.
fn with_fields(
    mut address: String,
    entry: &Entry,
    names: [&str; 3],
    markup: fn(&str) -> String,
) -> String {
    let place = entry.place.as_ref().map_or("", |place| &place.text);
    let details = if entry.remarks.is_empty() { &entry.about } else { &entry.remarks };
    let plain: fn(&str) -> String = str::to_string;
    let values = [
        (&*entry.title.text, MAX_TITLE, plain, None),
        (place, MAX_PLACE, plain, None),
        (details, MAX_LENGTH, markup, entry.address.as_deref()),
    ];
    for (name, (value, most, markup, full_text)) in names.into_iter().zip(values) {
        address += &format!("&{name}=");
        let room = most.min(MAX_LENGTH.saturating_sub(sent_length(&address)));
        let value = shortened(value, room, |part| sent_length(&encoded(&markup(part))), full_text);
        match value.is_empty() {
            true => address.truncate(address.len() - name.len() - 2),
            false => address += &encoded(&markup(&value)),
        }
    }
    address
}

/// A text as HTML.
fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('\n', "<br>")
}

/// The length of an address in which the browser has encoded what is not ASCII: three characters for each byte.
fn sent_length(address: &str) -> usize {
    address.bytes().map(|byte| if byte.is_ascii() { 1 } else { 3 }).sum()
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
