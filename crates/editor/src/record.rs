//! What lists say of a record: its name, and which texts it lacks.

use crate::Node;
use crate::form::{self, Kind};

/// The members that name a record, the first that it has. An id is no name: it is made of one.
const NAMES: [&str; 7] = ["name", "title", "label", "text", "city", "session", "date"];

/// The name of a record in one of the languages, `ru`, `zh` or `en`; the other language if it has none. Empty if it has
/// neither.
pub fn name(record: &Node, lang: &str) -> String {
    let name = NAMES
        .into_iter()
        .find_map(|member| shown(record.member(member)?, lang))
        .unwrap_or_default();
    match record.member("value").map(|value| &**value) {
        // A figure begins with its number.
        Some(Node::Number(value)) => format!("{} {name}", grouped(value)).trim_end().to_owned(),
        _ => name,
    }
}

/// A whole number with spaces between its thousands.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) && digits.len() > 4 {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// Whether a name of a record in any language, or another name of it, contains each word of a normalized query.
pub fn is_named(record: &Node, query: &str) -> bool {
    let texts = NAMES.into_iter().filter_map(|member| record.member(member)).flat_map(|name| {
        let languages = name.members().iter().filter_map(|(_, text)| text.as_text());
        languages.chain(name.as_text())
    });
    let also = record
        .member("also")
        .into_iter()
        .flat_map(|also| also.items())
        .filter_map(|item| item.as_text());
    let texts: Vec<String> = texts.chain(also).map(search::normalize).collect();
    query.split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
}

/// The name in the language that [`name`] does not show, if there is one.
pub fn other_name(record: &Node, lang: &str) -> Option<String> {
    let named = NAMES
        .into_iter()
        .find_map(|member| record.member(member).filter(|it| !it.members().is_empty()))?;
    let other = if lang == "zh" { "ru" } else { "zh" };
    named.text_of(other).map(str::to_owned).filter(|other| *other != name(record, lang))
}

/// The text of a value in a language.
pub fn shown(value: &Node, lang: &str) -> Option<String> {
    let first = [lang, "ru", "zh", "en"].into_iter().find_map(|lang| value.text_of(lang));
    first.or_else(|| value.as_text()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The id of a record.
pub fn id(record: &Node) -> Option<&str> {
    record.text_of("id")
}

/// Whether it is not to be published.
pub fn is_draft(record: &Node) -> bool {
    record.member("draft").is_some_and(|draft| draft.is_true())
}

/// Whether its Chinese name is a translation of the organizers.
pub fn is_unofficial(kind: &str, record: &Node) -> bool {
    form::field(kind, "zh_sourced").is_some()
        && !record.member("zh_sourced").is_some_and(|it| it.is_true())
}

/// Whether one of its texts lacks a language. English alone is a name in Latin letters, which needs no other.
pub fn lacks(kind: &str, record: &Node, lang: &str) -> bool {
    record.members().iter().any(|(name, value)| {
        match form::field(kind, name).map(|field| field.kind) {
            Some(Kind::Pair) => text_lacks(value, lang),
            Some(Kind::Pairs) => value.items().iter().any(|item| text_lacks(item, lang)),
            Some(Kind::Record(inner)) => lacks(inner, value, lang),
            _ => false,
        }
    })
}

/// Whether a text has another language, but not this one.
pub fn text_lacks(text: &Node, lang: &str) -> bool {
    let other = if lang == "zh" { "ru" } else { "zh" };
    text.text_of(lang).is_none_or(str::is_empty)
        && text.text_of(other).is_some_and(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_draft, is_named, is_unofficial, lacks, name, other_name};
    use crate::Node;

    #[test]
    fn a_list_knows_names_and_missing_texts() {
        let read = |json: &str| Node::parse(json).unwrap();
        let both = read(r#"{"id": "a", "name": {"ru": "Р", "zh": "中"}, "zh_sourced": true}"#);
        assert_eq!(
            (name(&both, "zh").as_str(), other_name(&both, "zh").as_deref()),
            ("中", Some("Р"))
        );
        assert!(
            !lacks("Partner", &both, "zh") && !is_unofficial("Partner", &both) && !is_draft(&both)
        );
        let half = read(r#"{"name": {"ru": "Р"}, "draft": true, "seeks": [{"zh": "中"}]}"#);
        assert_eq!((name(&half, "zh").as_str(), other_name(&half, "zh")), ("Р", None));
        assert!(lacks("Partner", &half, "zh") && lacks("Partner", &half, "ru"));
        assert!(
            is_unofficial("Partner", &half) && !is_unofficial("Venue", &half) && is_draft(&half)
        );
        let latin = read(r#"{"name": {"en": "Yamato"}}"#);
        assert!(!lacks("Partner", &latin, "zh"));
        assert_eq!(name(&read(r#"{"date": "2025-05-19"}"#), "ru"), "2025-05-19");
        assert_eq!(name(&read(r#"{"id": "a"}"#), "ru"), "");
        assert_eq!(name(&read(r#"{"value": 12000, "label": {"ru": "Р"}}"#), "ru"), "12\u{a0}000 Р");
    }

    #[test]
    fn a_record_is_found_by_every_name_that_it_has() {
        let record =
            Node::parse(r#"{"name": {"ru": "Фонд А", "en": "Fund A"}, "also": ["ФА"]}"#).unwrap();
        for (query, expected) in
            [("фонд", true), ("fund a", true), ("фа", true), ("fund b", false), ("", true)]
        {
            assert_eq!(is_named(&record, query), expected, "{query}");
        }
    }
}
