//! The directory as CSV for Excel, WPS and LibreOffice (RFC 4180): one line for each organization.
//!
//! The app saves the lines of the organizations that are shown. Every cell stays a text in a spreadsheet: CSV has no
//! types, and quotes do not help.

use super::cell::Cell;
use super::organizations::{Row, rows};
use crate::organizations::csv_file;
use crate::text::phone::grouped;
use crate::text::spreadsheet_value::is_like_a_value;
use content::Content;
use i18n::Lang;

/// Added at the end of a text that a spreadsheet would read as a number, a date or the like: ZERO WIDTH SPACE. An
/// apostrophe would be visible, and spreadsheets ignore a no-break space.
const TEXT_MARK: char = '\u{200b}';

/// The tables: their paths and texts. Excel needs the byte order mark for the encoding.
pub fn csv_tables(content: &Content) -> Vec<(String, String)> {
    Lang::ALL.map(|lang| (csv_file(lang), format!("\u{feff}{}", table(content, lang)))).into()
}

fn table(content: &Content, lang: Lang) -> String {
    let head: Row = lang.static_texts().csv_columns.map(|name| Cell::Text(name.to_string()));
    [head].into_iter().chain(rows(content, lang)).map(|cells| line(lang, cells)).collect()
}

/// A line, with the delimiter that spreadsheets expect where the language is spoken.
fn line(lang: Lang, cells: Row) -> String {
    let delimiter = if lang == Lang::Ru { ";" } else { "," };
    let cells = cells.map(|cell| match cell {
        Cell::Phone(number) => phone(&number).unwrap_or_else(|| text(&number)),
        Cell::Text(content) | Cell::Link(content, _) => text(&content),
        Cell::Date(date) => date.to_string(),
        Cell::Time(time) => format!("{:02}:{:02}", time.hour, time.minute),
    });
    cells.map(quoted).join(delimiter) + "\r\n"
}

/// A text on one line, with plain spaces, that no spreadsheet runs as a formula (CSV injection, also with full-width
/// signs) or changes into a value.
fn text(text: &str) -> String {
    let text = text.replace('\u{a0}', " ");
    let lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join(" ");
    let signs = ['=', '@', '+', '-', '\t', '\u{ff1d}', '\u{ff20}', '\u{ff0b}', '\u{ff0d}'];
    match text.starts_with(signs) {
        true => format!("'{text}"),
        false if is_like_a_value(&text) => format!("{text}{TEXT_MARK}"),
        false => text,
    }
}

/// A telephone number in groups, which is a text in every spreadsheet, and no formula in spite of its plus. None for
/// other texts.
///
/// Groups of three digits alone would be thousands: «+244 900 123 456» is a number where spaces divide them.
fn phone(number: &str) -> Option<String> {
    let number = grouped(number);
    let (code, national) = number.split_once(' ')?;
    let digits = code.strip_prefix('+').into_iter().chain(national.split([' ', '-']));
    if !code.starts_with('+') || digits.flat_map(str::chars).any(|digit| !digit.is_ascii_digit()) {
        return None;
    }
    match national.split_at_checked(3) {
        Some((first, rest)) if national.split(' ').all(|group| group.len() == 3) => {
            Some(format!("{code} ({first}){rest}"))
        }
        _ => Some(number),
    }
}

/// A cell in quotes, if its text needs them.
fn quoted(text: String) -> String {
    match text.contains([';', ',', '\t', '"']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}
