//! The directory as a table for Excel and WPS, in each language (RFC 4180).
//!
//! Every organization is one line, in the order of the data: the app saves the lines of the organizations that are shown.

use crate::organizations::csv_file;
use content::{Content, Partner};
use i18n::{CSV_COLUMNS, Lang};

/// The cells of a line, as `csv_columns` names them.
type Row = [String; CSV_COLUMNS];

/// The tables: their paths and texts. Excel needs the byte order mark for the encoding.
pub fn csv_tables(content: &Content) -> Vec<(String, String)> {
    Lang::ALL.map(|lang| (csv_file(lang), format!("\u{feff}{}", text(content, lang)))).into()
}

fn text(content: &Content, lang: Lang) -> String {
    let head: Row = lang.static_texts().csv_columns.map(str::to_string);
    let rows = content.partners.partners.iter().map(|partner| row(content, lang, partner));
    [head].into_iter().chain(rows).map(|cells| line(lang, cells)).collect()
}

/// The cells of an organization.
fn row(content: &Content, lang: Lang, partner: &Partner) -> Row {
    let text = |text| lang.pick(text).text.to_string();
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    let (city, countries) = content.places_of(partner);
    let countries = countries.into_iter();
    let countries: Vec<_> = countries.map(|country| lang.pick(&country.name).text).collect();
    [
        name(&partner.name.ru),
        name(&partner.name.zh),
        name(&partner.name.en),
        lang.partner_kind_and_group(partner),
        countries.join(lang.static_texts().list_comma),
        city.map(|city| text(&city.name)).unwrap_or_default(),
        text(&partner.sector),
        text(&partner.role),
        partner.phone.clone().unwrap_or_default(),
        partner.email.clone().unwrap_or_default(),
        partner.url.clone().unwrap_or_default(),
        partner.id.clone(),
    ]
}

/// A line, with the delimiter that spreadsheets expect where the language is spoken.
fn line(lang: Lang, cells: Row) -> String {
    let delimiter = if lang == Lang::Ru { ";" } else { "," };
    cells.map(|text| cell(&text)).join(delimiter) + "\r\n"
}

/// A cell on one line, with plain spaces. Texts that a spreadsheet would run as formulas are escaped (CSV injection),
/// also those with full-width signs; a telephone number keeps its plus.
fn cell(text: &str) -> String {
    let text = text.replace('\u{a0}', " ");
    let lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join(" ");
    let rest = text.strip_prefix(['-', '+', '\u{ff0b}', '\u{ff0d}']);
    let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    let is_formula = text.starts_with(['=', '@', '\t', '\u{ff1d}', '\u{ff20}'])
        || rest.is_some_and(|rest| !is_number(rest));
    let text = if is_formula { format!("'{text}") } else { text };
    if text.contains([';', ',', '\t', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
