//! Parts of messages: names of fields, places, words that may have been meant.

use std::ops::Range;

use i18n::messages::Advice;

/// More words than this are not listed.
const MANY: usize = 20;

/// The known word that was probably meant: at most one letter in three differs.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = word.to_lowercase();
    // Codes that are common elsewhere.
    let usual = match plain.as_str() {
        "cn" | "ch" | "zh-cn" | "zh_cn" | "chn" | "chi" => "zh",
        "rus" | "ru-ru" | "ru_ru" => "ru",
        "eng" | "en-us" | "en-gb" => "en",
        _ => "",
    };
    if let Some(usual) = known.iter().copied().find(|known| *known == usual) {
        return Some(usual);
    }
    let length = plain.chars().count();
    let most = (length / 3).max(1);
    // Each letter more or less is a difference: most of thousands of ids need no comparison.
    let is_near = |known: &&&str| known.chars().count().abs_diff(length) <= most;
    let distance = |known: &str| strsim::damerau_levenshtein(&plain, &known.to_lowercase());
    let known = known.iter().filter(is_near).map(|known| (distance(known), *known));
    let (distance, nearest) = known.min_by_key(|(distance, _)| *distance)?;
    (distance <= most).then_some(nearest)
}

/// The nearest of the known words, and all there are to choose from unless they are too many.
pub fn advice(word: &str, known: &[&str]) -> Advice {
    let listed = if known.len() <= MANY { known } else { &[] };
    Advice {
        nearest: nearest(word, known).map(str::to_owned),
        known: listed.iter().copied().map(str::to_owned).collect(),
    }
}

/// The place of an error of `serde_json`, which counts columns in bytes, from 1;
/// a line break is column 0 of the line after it.
pub fn place(text: &str, error: &serde_json::Error) -> Range<usize> {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let end = lines.map(str::len).sum::<usize>() + error.column();
    let mut start = end.saturating_sub(1).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    start..start
}

/// A field within another: `sessions[4]` and `start` → `sessions[4].start`.
pub fn join(parent: &str, name: &str) -> String {
    if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") }
}

/// The object of a field: `sessions[4].title.ru` → `sessions[4].title`.
pub fn parent(field: &str) -> &str {
    field.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// The last name of a field: `sessions[4].start` → `start`.
pub fn last_name(field: &str) -> &str {
    field.rsplit('.').next().unwrap_or(field).split('[').next().unwrap_or(field)
}
