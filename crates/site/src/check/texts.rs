//! Checks that do not depend on the content types: names, numbers, texts, links, ids.

use std::ops::Range;

use i18n::characters::is_hidden;
use i18n::messages::{FieldMessage, IdMessage, TextMessage};
use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;

use super::accept::{self, Accepted};
use super::file::{File, Spot};
use super::words::{join, last_name, parent};
use super::{languages, links, suspicious_text};

/// Records the position of every field and checks every text.
pub fn check(file: &mut File, text: &str, root: &Value<'_>) {
    visit(file, text, "", None, root);
}

fn visit(file: &mut File, text: &str, field: &str, name: Option<Range<usize>>, value: &Value<'_>) {
    let mut range = value.start()..value.end();
    if matches!(value, Value::Object(_) | Value::Array(_)) {
        // Only the opening bracket: a snippet of a whole session is too long.
        range.end = range.start + 1;
    }
    file.spots.insert(field.to_owned(), Spot { name, value: range });
    match value {
        Value::Object(object) => fields(file, text, field, object),
        Value::Array(list) => {
            for (index, item) in list.elements.iter().enumerate() {
                visit(file, text, &format!("{field}[{index}]"), None, item);
            }
        }
        Value::StringLit(string) => self::string(file, text, field, &string.value),
        Value::NumberLit(number) => {
            if number.value.parse::<i64>().is_err() && number.value.parse::<u64>().is_err() {
                let number = number.value.to_string();
                file.error(field, FieldMessage::NotWhole { number });
            }
        }
        Value::BooleanLit(_) | Value::NullKeyword(_) => {}
    }
}

fn fields(file: &mut File, text: &str, field: &str, object: &Object<'_>) {
    for (index, property) in object.properties.iter().enumerate() {
        let name = property.name.as_str();
        let range = property.name.start()..property.name.end();
        let inner = join(field, name);
        let earlier = object.properties[..index].iter().find(|other| other.name.as_str() == name);
        if let Some(earlier) = earlier {
            let (line, _) = file.lines.position(text, earlier.name.start());
            let name = name.to_owned();
            file.at(range.clone(), &inner, FieldMessage::Repeated { name, line });
        }
        visit(file, text, &inner, Some(range), &property.value);
        if let ("accept", Value::Array(list)) = (name, &property.value) {
            accept(file, &inner, list);
        }
    }
    languages::check(file, field, object);
}

/// Records the ids of the accepted warnings of an object.
fn accept(file: &mut File, field: &str, list: &Array<'_>) {
    for (index, item) in list.elements.iter().enumerate() {
        if let Value::StringLit(id) = item {
            let (field, record) = (format!("{field}[{index}]"), accept::record(field).to_owned());
            file.accepted.push(Accepted { field, record, id: id.value.to_string() });
        }
    }
}

fn string(file: &mut File, source: &str, field: &str, text: &str) {
    let name = last_name(field);
    suspicious_text::check(file, source, field, text);
    let has_paragraphs = last_name(parent(field)) == "description";
    let is_break = |character| has_paragraphs && character == '\n';
    let hidden = |character: &char| is_hidden(*character) && !is_break(*character);
    if let Some(hidden) = text.chars().find(hidden) {
        file.error(field, TextMessage::Invisible { code: u32::from(hidden) });
    }
    match name {
        "id" | "series" => id(file, field, text),
        "url" | "sources" => links::check(file, field, text),
        _ if text.trim() != text && !text.trim().is_empty() => {
            file.warning(field, TextMessage::OuterSpace);
        }
        _ => {}
    }
}

/// The longest id, in characters. Some file systems allow names of 143 bytes, and endings such as `.html.br` follow.
const LONGEST_ID: usize = 100;

/// Whether Windows reserves a name for a device, with any ending.
fn is_windows_device(id: &str) -> bool {
    let numbered = |device| {
        let number = id.strip_prefix(device).unwrap_or_default();
        matches!(number.as_bytes(), [b'1'..=b'9'])
    };
    matches!(id, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Ids become addresses: `#session-opening`.
fn id(file: &mut File, field: &str, id: &str) {
    if field.starts_with("countries[") {
        if id.len() != 2 || !id.bytes().all(|byte| byte.is_ascii_uppercase()) {
            file.error(field, IdMessage::NotACountry { id: id.to_owned() });
        }
        return;
    }
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.split('-').all(is_part) {
        file.error(field, IdMessage::NotAnId { id: id.to_owned() });
    } else if is_windows_device(id) {
        file.error(field, IdMessage::WindowsName { id: id.to_owned() });
    } else if id.len() > LONGEST_ID {
        file.error(field, IdMessage::TooLong { length: id.len(), most: LONGEST_ID });
    }
}
