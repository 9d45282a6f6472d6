//! A table as a workbook (XLSX, ISO/IEC 29500) with one sheet: typed cells, links, a head that stays in view.
//!
//! The same content gives the same bytes: the date of creation is the day the data were last checked.

mod archive_system;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet,
    XlsxError,
};

use serde::{Deserialize, Serialize};

/// The most characters that Excel takes in a cell, in UTF-16 units.
const MAX_TEXT: usize = 32_767;
/// A4 (ISO/IEC 29500-1, 18.3.1.63).
const A4: u8 = 9;

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The title of the workbook.
    pub title: String,
    /// The name of the sheet, of at most 31 characters.
    pub name: String,
    /// When the workbook was created.
    pub created: Date,
    /// How days are shown, as a format of Excel: `dd.mm.yyyy`.
    pub date_format: String,
    /// The names of the columns.
    pub head: Vec<String>,
    /// The widths of the columns in digits.
    pub widths: Vec<u8>,
    /// The rows below the head.
    pub rows: Vec<Vec<Value>>,
}

/// What is in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Any text; an empty text is no cell.
    Text(String),
    /// A text that leads to an address.
    Link {
        /// The text.
        text: String,
        /// The address.
        address: String,
    },
    /// A day.
    Date(Date),
    /// An hour, a minute and a second.
    Time(u8, u8, u8),
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// The bytes of a workbook, the same on every system.
pub fn workbook(sheet: &Sheet) -> Vec<u8> {
    let mut bytes = written(sheet).expect("the limits of Excel are respected");
    archive_system::set_unix(&mut bytes);
    bytes
}

fn written(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let created = excel_date(sheet.created).unwrap_or_default();
    let properties =
        DocProperties::new().set_title(fitting(&sheet.title)).set_creation_datetime(&created);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    let worksheet = workbook.add_worksheet();
    let formats = Formats::new(&sheet.date_format);
    worksheet.set_name(&sheet.name)?;
    for (column, (name, width)) in (0..).zip(sheet.head.iter().zip(&sheet.widths)) {
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
    fn new(date_format: &str) -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let value = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
        Self {
            head: text.clone().set_bold().set_border_bottom(FormatBorder::Thin),
            // `@`: a text also after it is edited.
            text: text.clone().set_num_format("@"),
            link: text.set_hyperlink(),
            date: value.clone().set_num_format(date_format),
            time: value.set_num_format("hh:mm"),
        }
    }
}

fn write(
    worksheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Value,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let mut string = |text: &str| match text.is_empty() {
        true => Ok(()),
        false => worksheet
            .write_string_with_format(row, column, fitting(text), &formats.text)
            .map(|_| ()),
    };
    match cell {
        Value::Text(text) => string(text),
        Value::Link { text, .. } if text.is_empty() => Ok(()),
        Value::Link { text, address } => {
            let url = Url::new(address).set_text(fitting(text));
            // Excel takes no long addresses and few schemes.
            if worksheet.write_url_with_format(row, column, url, &formats.link).is_ok() {
                return Ok(());
            }
            write(worksheet, row, column, &Value::Text(text.clone()), formats)
        }
        Value::Date(date) => match excel_date(*date) {
            Some(day) => {
                worksheet.write_datetime_with_format(row, column, &day, &formats.date).map(|_| ())
            }
            None => string(&format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)),
        },
        Value::Time(hour, minute, second) => {
            let time = ExcelDateTime::from_hms((*hour).into(), *minute, *second)?;
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
