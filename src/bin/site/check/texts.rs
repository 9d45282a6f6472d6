//! What can be said of a file without knowing the model: names, numbers, texts, links, ids.

use std::ops::Range;

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;

use super::file::{File, Spot};
use super::words::{join, last_name};

/// Notes where every field stands and looks at every text.
pub fn check(file: &mut File, text: &str, root: &Value<'_>) {
    visit(file, text, "", None, root);
}

fn visit(file: &mut File, text: &str, field: &str, name: Option<Range<usize>>, value: &Value<'_>) {
    let mut range = value.start()..value.end();
    if matches!(value, Value::Object(_) | Value::Array(_)) {
        // Only the bracket that opens it: a snippet of a whole session helps nobody.
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
                let wrong = format!("{} is not a whole number", number.value);
                file.error(field, wrong, "Use digits only, such as 3000.");
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
            let wrong = format!("the field \"{name}\" stands twice in one object");
            file.at(
                range.clone(),
                &inner,
                wrong,
                format!("Remove one; the other is on line {line}."),
            );
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
        file.error(field, "the text is empty in every language", "Write it in one at least.");
        return;
    }
    for empty in blank {
        let right = "Write it, or leave the language out: the page falls back to the other.";
        file.warning(&empty, "the text is empty", right);
    }
    let has = |lang: &str| object.get(lang).is_some();
    let is_name = last_name(field) == "name";
    let missing = match (has("ru"), has("zh"), has("en")) {
        (true, true, _) | (false, false, false) => return,
        (_, _, true) if is_name => return,
        (true, false, _) => "Chinese (zh)",
        (false, true, _) => "Russian (ru)",
        (false, false, true) => "Russian (ru) and Chinese (zh)",
    };
    file.warning(field, format!("no text in {missing}"), "The page falls back to what there is.");
}

fn is_blank(value: &Value<'_>) -> bool {
    matches!(value, Value::StringLit(text) if text.value.trim().is_empty())
}

fn string(file: &mut File, field: &str, text: &str) {
    let name = last_name(field);
    if let Some(hidden) = text.chars().find(|character| is_hidden(*character)) {
        let code = u32::from(hidden);
        let wrong = format!("the text contains the invisible character U+{code:04X}");
        file.error(field, wrong, "Remove it: retype the words around it.");
    }
    match name {
        "id" => id(file, field, text),
        "url" | "sources" => link(file, field, text),
        _ if text.trim() != text && !text.trim().is_empty() => {
            file.warning(field, "the text begins or ends with a space", "Remove the space.");
        }
        _ => {}
    }
}

/// Control characters, and those that turn or hide what stands beside them.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Ids become addresses: `#session-opening`.
fn id(file: &mut File, field: &str, id: &str) {
    if field.starts_with("countries[") {
        if id.len() != 2 || !id.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let wrong = format!("\"{id}\" is not a country code");
            file.error(field, wrong, "Two capital letters (ISO 3166-1), such as RU or CN.");
        }
        return;
    }
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.split('-').all(is_part) {
        let right = "Small Latin letters and digits with single hyphens: opening-ceremony.";
        file.error(
            field,
            format!("\"{id}\" cannot be an id: it becomes part of an address"),
            right,
        );
    }
}

fn link(file: &mut File, field: &str, link: &str) {
    if link.contains(char::is_whitespace) {
        let wrong = format!("the link \"{link}\" contains a space");
        file.error(field, wrong, "Remove the space, or write it as %20 if it belongs there.");
        return;
    }
    let (scheme, rest) = link.split_once(':').unwrap_or(("", link));
    let target = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").unwrap_or(""),
        "mailto" | "tel" => rest,
        _ => {
            let right = "Links begin with https://, http://, mailto: or tel:.";
            file.error(field, format!("\"{link}\" is not a link visitors can follow"), right);
            return;
        }
    };
    if target.is_empty() || target.starts_with(['/', '?', '#']) {
        file.error(field, format!("the link \"{link}\" leads nowhere"), "Write it whole.");
    }
}
