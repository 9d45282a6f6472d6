//! The directory as rows of cells: every organization is one row, in the order of the data.

use content::{Content, Partner};
use i18n::{CSV_COLUMNS, Lang};

/// What a cell contains.
pub enum Cell {
    /// Any text.
    Text(String),
    /// A telephone number as the content has it.
    Phone(String),
}

/// The cells of a row, as `csv_columns` names them.
pub type Row = [Cell; CSV_COLUMNS];

/// The rows without the head.
pub fn rows(content: &Content, lang: Lang) -> impl Iterator<Item = Row> {
    content.partners.partners.iter().map(move |partner| row(content, lang, partner))
}

fn row(content: &Content, lang: Lang, partner: &Partner) -> Row {
    let text = |text| lang.pick(text).text.to_string();
    let given = |text: &Option<String>| Cell::Text(text.clone().unwrap_or_default());
    let (city, countries) = content.places_of(partner);
    let countries = countries.into_iter();
    let countries: Vec<_> = countries.map(|country| lang.pick(&country.name).text).collect();
    [
        given(&partner.name.ru),
        given(&partner.name.zh),
        given(&partner.name.en),
        Cell::Text(lang.partner_kind_and_group(partner)),
        Cell::Text(countries.join(lang.static_texts().list_comma)),
        Cell::Text(city.map(|city| text(&city.name)).unwrap_or_default()),
        Cell::Text(text(&partner.sector)),
        Cell::Text(text(&partner.role)),
        Cell::Phone(partner.phone.clone().unwrap_or_default()),
        given(&partner.email),
        given(&partner.url),
        Cell::Text(partner.address.as_ref().map(text).unwrap_or_default()),
        Cell::Text(partner.id.clone()),
    ]
}
