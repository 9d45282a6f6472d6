//! Directory and programme as tables, in each language: workbooks (XLSX), and the directory as CSV.

mod cell;
mod csv;
mod organizations;
mod sessions;
mod workbook;

use content::Content;
use i18n::Lang;

use workbook::{Sheet, workbook};

pub use csv::csv_tables;

/// The path of the directory as a workbook, below the root of the site.
pub fn directory_file(lang: Lang) -> String {
    format!("data/partners.{}.xlsx", lang.key())
}

/// The path of the programme as a workbook, below the root of the site.
pub fn programme_file(lang: Lang) -> String {
    format!("data/agenda.{}.xlsx", lang.key())
}

/// The workbooks: their paths and bytes.
pub fn workbooks(content: &Content) -> Vec<(String, Vec<u8>)> {
    let files = Lang::ALL.map(|lang| {
        let texts = lang.static_texts();
        let directory = Sheet {
            name: texts.data_partners,
            head: organizations::head(lang),
            widths: &organizations::WIDTHS,
            rows: organizations::rows(content, lang).map(Vec::from).collect(),
        };
        let programme = Sheet {
            name: texts.data_agenda,
            head: sessions::head(content, lang),
            widths: &sessions::WIDTHS,
            rows: sessions::rows(content, lang).map(Vec::from).collect(),
        };
        [
            (directory_file(lang), workbook(content, lang, directory)),
            (programme_file(lang), workbook(content, lang, programme)),
        ]
    });
    files.into_iter().flatten().collect()
}
