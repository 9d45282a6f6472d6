//! Checks that do not depend on the content types: names, numbers, texts, links, ids.

use std::ops::Range;

use i18n::messages::{AddressMessage, FieldMessage, IdMessage, MissingTexts, TextMessage};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;

use super::file::{File, Spot};
use super::suspicious;
use super::words::{join, last_name};

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
        Value::StringLit(string) => self::string(file, field, &string.value),
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
    }
    languages(file, field, object);
}

/// A warning if a text is not in both languages; a name may be in Latin letters alone.
/// An error if there is nothing in any of them.
fn languages(file: &mut File, field: &str, object: &Object<'_>) {
    let given = ["ru", "zh", "en"].map(|lang| object.get(lang));
    let blank = given.iter().flatten().filter(|text| is_blank(&text.value));
    let blank: Vec<String> = blank.map(|text| join(field, text.name.as_str())).collect();
    if !blank.is_empty() && blank.len() == given.iter().flatten().count() {
        file.error(field, TextMessage::EmptyInAll);
        return;
    }
    for empty in blank {
        file.warning(&empty, TextMessage::Empty);
    }
    let has = |lang: &str| object.get(lang).is_some();
    let is_name = last_name(field) == "name";
    // Another name may be known in one language alone.
    let is_one_of_names = last_name(field) == "long_name";
    let missing = match (has("ru"), has("zh"), has("en")) {
        (true, true, _) | (false, false, false) => return,
        _ if is_one_of_names => return,
        (_, _, true) if is_name => return,
        (true, false, _) => MissingTexts::Chinese,
        (false, true, _) => MissingTexts::Russian,
        (false, false, true) => MissingTexts::Both,
    };
    file.warning(field, TextMessage::MissingIn(missing));
}

fn is_blank(value: &Value<'_>) -> bool {
    matches!(value, Value::StringLit(text) if text.value.trim().is_empty())
}

fn string(file: &mut File, field: &str, text: &str) {
    let name = last_name(field);
    suspicious::check(file, field, text);
    if let Some(hidden) = text.chars().find(|character| is_hidden(*character)) {
        file.error(field, TextMessage::Invisible { code: u32::from(hidden) });
    }
    match name {
        "id" | "series" => id(file, field, text),
        "url" | "sources" => link(file, field, text),
        _ if text.trim() != text && !text.trim().is_empty() => {
            file.warning(field, TextMessage::OuterSpace);
        }
        _ => {}
    }
}

/// Control characters, and those that reorder or hide the characters beside them.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{2069}' | '\u{feff}')
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

fn link(file: &mut File, field: &str, link: &str) {
    if link.contains(char::is_whitespace) {
        file.error(field, AddressMessage::SpaceInLink { link: link.to_owned() });
        return;
    }
    let (scheme, rest) = link.split_once(':').unwrap_or(("", link));
    let target = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").unwrap_or(""),
        "mailto" | "tel" => rest,
        _ => {
            file.error(field, AddressMessage::NotALink { link: link.to_owned() });
            return;
        }
    };
    if target.is_empty() || target.starts_with(['/', '?', '#']) {
        file.error(field, AddressMessage::LinkWithoutTarget { link: link.to_owned() });
    }
}
