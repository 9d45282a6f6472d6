//! What stands in the four arches of a document that nothing updates: the dates, which are always true.

use super::board::{Board, Cell, fill};
use crate::i18n::Lang;
use crate::model::{Content, Date};

/// What is true at any time: the dates and the zone.
pub fn board(content: &Content, lang: Lang) -> Board {
    let texts = lang.still();
    let (first, last) = content.event.span();
    let days = lang.days_on_poster(first, last);
    // A city that has no name in the language is named elsewhere, marked as what it is.
    let city = lang.own(&content.event.city);
    let caption = city.map_or(days.clone(), |city| fill(texts.neutral, &[&days, city]));
    let weekday_of_last = (first != last).then(|| lang.short_weekday(last).to_string());
    let weekdays = range(lang, lang.short_weekday(first), weekday_of_last);
    Board {
        spoken: caption.clone(),
        caption,
        cells: [
            calendar_cell(lang, first, last),
            Cell::new(last.year.to_string(), texts.year),
            Cell::new(weekdays, texts.weekdays),
            Cell::new(zone(content.event.offset()), texts.zone),
        ],
        ..Board::default()
    }
}

/// Days as on a poster, the month below: 19–20 «мая» / 5月; across months 31–1 «мая–июня».
fn calendar_cell(lang: Lang, first: Date, last: Date) -> Cell {
    let one_month = (first.year, first.month) == (last.year, last.month);
    let last_day = (first != last).then(|| last.day.to_string());
    let last_month = (!one_month).then(|| lang.month(last));
    let days = last_day.map_or(first.day.to_string(), |last| format!("{}–{last}", first.day));
    Cell::new(days, range(lang, &lang.month(first), last_month))
}

/// From one word to another, or the one there is: «пн–вт», 周一至周二.
fn range(lang: Lang, first: &str, last: Option<String>) -> String {
    let gap = lang.still().from_word_to_word;
    last.map_or(first.to_string(), |last| format!("{first}{gap}{last}"))
}

/// An offset as people write it: `UTC+10`, `UTC−3:30`.
pub fn zone(offset: i32) -> String {
    format!("UTC{}", difference(offset))
}

/// A difference in seconds as hours with a sign: `+10`, `−3:30`.
pub fn difference(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    if minutes == 0 { format!("{sign}{hours}") } else { format!("{sign}{hours}:{minutes:02}") }
}
