//! The directory as rows of cells: every organization is one row, in the order of the data.

use super::cell::Cell;
use content::{Content, Partner};
use i18n::{CSV_COLUMNS, Lang};

/// The cells of a row, as `csv_columns` names them.
pub type Row = [Cell; CSV_COLUMNS];

/// The widths of the columns in digits.
pub const WIDTHS: [u8; CSV_COLUMNS] = [40, 30, 30, 28, 14, 18, 28, 50, 20, 28, 36, 44, 24];

/// The names of the columns.
pub fn head(lang: Lang) -> Vec<String> {
    lang.static_texts().csv_columns.map(str::to_string).into()
}

/// The rows without the head.
pub fn rows(content: &Content, lang: Lang) -> impl Iterator<Item = Row> {
    content.partners.partners.iter().map(move |partner| row(content, lang, partner))
}

fn row(content: &Content, lang: Lang, partner: &Partner) -> Row {
    let text = |text| lang.pick(text).text.to_string();
    let (city, countries) = content.places_of(partner);
    let countries = countries.into_iter();
    let countries: Vec<_> = countries.map(|country| lang.pick(&country.name).text).collect();
    [
        Cell::given(&partner.name.ru),
        Cell::given(&partner.name.zh),
        Cell::given(&partner.name.en),
        Cell::Text(lang.partner_kind_and_group(partner)),
        Cell::Text(countries.join(lang.static_texts().list_comma)),
        Cell::Text(city.map(|city| text(&city.name)).unwrap_or_default()),
        Cell::Text(text(&partner.sector)),
        Cell::Text(text(&partner.role)),
        Cell::Phone(partner.phone.clone().unwrap_or_default()),
        Cell::link("mailto:", &partner.email),
        Cell::link("", &partner.url),
        Cell::Text(partner.address.as_ref().map(text).unwrap_or_default()),
        Cell::Text(partner.id.clone()),
    ]
}
