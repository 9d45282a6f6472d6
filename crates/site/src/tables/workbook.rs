//! A table as a workbook (XLSX, ISO/IEC 29500) with one sheet: typed cells, links, a head that stays in view.
//!
//! The same content gives the same bytes: the date of creation is the day the data were last checked.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet,
    XlsxError,
};

use super::cell::Cell;
use crate::text::phone::grouped;
use content::{Content, Date};
use i18n::Lang;

/// The most characters that Excel takes in a cell, in UTF-16 units.
const MAX_TEXT: usize = 32_767;
/// A4 (ISO/IEC 29500-1, 18.3.1.63).
const A4: u8 = 9;

/// A table with a name.
pub struct Sheet<'a> {
    /// Its name, of at most 31 characters.
    pub name: &'a str,
    /// The names of the columns.
    pub head: Vec<String>,
    /// The widths of the columns in digits.
    pub widths: &'a [u8],
    /// The rows below the head.
    pub rows: Vec<Vec<Cell>>,
}

/// The bytes of a workbook.
pub fn workbook(content: &Content, lang: Lang, sheet: Sheet<'_>) -> Vec<u8> {
    written(content, lang, &sheet).expect("the limits of Excel are respected")
}

fn written(content: &Content, lang: Lang, sheet: &Sheet<'_>) -> Result<Vec<u8>, XlsxError> {
    let title = lang.pick(&content.event.full_name).text;
    let created = excel_date(content.event.updated).unwrap_or_default();
    let properties = DocProperties::new().set_title(fitting(title)).set_creation_datetime(&created);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    let worksheet = workbook.add_worksheet();
    let formats = Formats::new(lang);
    worksheet.set_name(sheet.name)?;
    for (column, (name, width)) in (0..).zip(sheet.head.iter().zip(sheet.widths)) {
        worksheet.set_column_width(column, *width)?;
        worksheet.write_string_with_format(0, column, fitting(name), &formats.head)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            write(worksheet, row, column, cell, &formats)?;
        }
    }
    let last = sheet.head.len() as u16 - 1;
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.autofilter(0, 0, sheet.rows.len() as u32, last)?;
    worksheet.set_repeat_rows(0, 0)?;
    worksheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    workbook.save_to_buffer()
}

/// The formats of cells. Texts are wrapped and begin at the top.
struct Formats {
    head: Format,
    text: Format,
    link: Format,
    date: Format,
    time: Format,
}

impl Formats {
    fn new(lang: Lang) -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let value = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
        let date = match lang {
            Lang::Ru => "dd.mm.yyyy",
            Lang::Zh => "yyyy/m/d",
        };
        Self {
            head: text.clone().set_bold().set_border_bottom(FormatBorder::Thin),
            // `@`: a text also after it is edited.
            text: text.clone().set_num_format("@"),
            link: text.set_hyperlink(),
            date: value.clone().set_num_format(date),
            time: value.set_num_format("hh:mm"),
        }
    }
}

fn write(
    worksheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let mut string = |text: &str| match text.is_empty() {
        true => Ok(()),
        false => worksheet
            .write_string_with_format(row, column, fitting(text), &formats.text)
            .map(|_| ()),
    };
    match cell {
        Cell::Text(text) => string(text),
        Cell::Phone(number) => string(&grouped(number)),
        Cell::Link(text, _) if text.is_empty() => Ok(()),
        Cell::Link(text, address) => {
            let url = Url::new(address).set_text(fitting(text));
            // Excel takes no long addresses and few schemes.
            if worksheet.write_url_with_format(row, column, url, &formats.link).is_ok() {
                return Ok(());
            }
            write(worksheet, row, column, &Cell::Text(text.clone()), formats)
        }
        Cell::Date(date) => match excel_date(*date) {
            Some(day) => {
                worksheet.write_datetime_with_format(row, column, &day, &formats.date).map(|_| ())
            }
            None => string(&date.to_string()),
        },
        Cell::Time(time) => {
            let time = ExcelDateTime::from_hms(time.hour.into(), time.minute, time.second)?;
            worksheet.write_datetime_with_format(row, column, &time, &formats.time).map(|_| ())
        }
    }
}

/// A day of Excel's calendar, which begins in 1900.
fn excel_date(date: Date) -> Option<ExcelDateTime> {
    ExcelDateTime::from_ymd(date.year.try_into().ok()?, date.month, date.day).ok()
}

/// A text with plain spaces that Excel can hold in a cell.
fn fitting(text: &str) -> String {
    let mut room = MAX_TEXT;
    let fits = |letter: &char| {
        let size = letter.len_utf16();
        let has_room = size <= room;
        room = room.saturating_sub(size);
        has_room
    };
    text.chars().take_while(fits).map(|it| if it == '\u{a0}' { ' ' } else { it }).collect()
}
