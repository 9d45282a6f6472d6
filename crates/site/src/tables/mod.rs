//! Directory and programme as tables, in each language: workbooks (XLSX), and the directory as CSV.

mod cell;
mod csv;
mod organizations;
mod sessions;

use std::collections::BTreeMap;

use content::{Content, Date};
use i18n::Lang;
use workbook::{Sheet, Value};

use crate::text::phone::grouped;
use cell::Cell;

pub use csv::csv_tables;

/// The path of the directory as a workbook, below the root of the site.
pub fn directory_file(lang: Lang) -> String {
    format!("data/partners.{}.xlsx", lang.key())
}

/// The path of the programme as a workbook, below the root of the site.
pub fn programme_file(lang: Lang) -> String {
    format!("data/agenda.{}.xlsx", lang.key())
}

/// The workbooks, by their paths: the crate `workbook` writes them. As Wasm, it is loaded only when a site is made.
pub fn workbooks(content: &Content) -> BTreeMap<String, Sheet> {
    let files = Lang::ALL.map(|lang| {
        let texts = lang.static_texts();
        let date_format = match lang {
            Lang::Ru => "dd.mm.yyyy",
            Lang::Zh => "yyyy/m/d",
        };
        let sheet = |name: &str, head: Vec<String>, widths: &[u8], rows: Vec<Vec<Value>>| Sheet {
            title: lang.pick(&content.event.full_name).text.to_owned(),
            name: name.to_owned(),
            created: day(content.event.updated),
            date_format: date_format.to_owned(),
            head,
            widths: widths.to_vec(),
            rows,
        };
        let directory = organizations::rows(content, lang).map(values).collect();
        let programme = sessions::rows(content, lang).map(values).collect();
        [
            (
                directory_file(lang),
                sheet(
                    texts.data_partners,
                    organizations::head(lang),
                    &organizations::WIDTHS,
                    directory,
                ),
            ),
            (
                programme_file(lang),
                sheet(
                    texts.data_agenda,
                    sessions::head(content, lang),
                    &sessions::WIDTHS,
                    programme,
                ),
            ),
        ]
    });
    files.into_iter().flatten().collect()
}

fn values<const COLUMNS: usize>(cells: [Cell; COLUMNS]) -> Vec<Value> {
    cells.map(value).into()
}

/// A cell of a workbook.
fn value(cell: Cell) -> Value {
    match cell {
        Cell::Text(text) => Value::Text(text),
        Cell::Phone(number) => Value::Text(grouped(&number)),
        Cell::Link(text, address) => Value::Link { text, address },
        Cell::Date(date) => Value::Date(day(date)),
        Cell::Time(time) => Value::Time(time.hour, time.minute, time.second),
    }
}

fn day(date: Date) -> workbook::Date {
    workbook::Date { year: date.year, month: date.month, day: date.day }
}
