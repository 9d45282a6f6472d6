//! The texts fit the JSON Schema and the words of the site.

use serde_json::Value;

use super::{ANY, TABLES, choices::CHOICES, lists::LISTS};
use crate::Lang;
use crate::messages::MessageLang;

const LANGUAGES: [MessageLang; 3] = [MessageLang::En, MessageLang::Ru, MessageLang::Zh];
/// The ids of warnings have messages of their own.
const WITHOUT_NAMES: &str = "WarningId";

/// The definitions of the three schemas; the roots by their titles.
fn definitions() -> Vec<(String, Value)> {
    let schemas = [
        include_str!("../../../../../public/data/event.schema.json"),
        include_str!("../../../../../public/data/agenda.schema.json"),
        include_str!("../../../../../public/data/partners.schema.json"),
    ];
    let mut found = Vec::new();
    for schema in schemas {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let definitions = schema["$defs"].as_object().unwrap().clone();
        found.extend(definitions);
        found.push((schema["title"].as_str().unwrap().to_owned(), schema));
    }
    found
}

/// Each property: its definition, its name and its schema.
fn properties() -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (definition, schema) in definitions() {
        let Some(properties) = schema["properties"].as_object() else { continue };
        found.extend(
            properties.iter().map(|(name, it)| (definition.clone(), name.clone(), it.clone())),
        );
    }
    assert!(found.len() > 150, "the test finds nothing");
    found
}

/// Each value of each enumeration.
fn values() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (definition, schema) in definitions() {
        let one_of = schema["oneOf"].as_array().into_iter().flatten().map(|it| &it["const"]);
        let values = one_of.chain(schema["enum"].as_array().into_iter().flatten());
        let values = values.filter_map(Value::as_str).map(str::to_owned);
        found.extend(values.map(|value| (definition.clone(), value)));
    }
    found.retain(|(definition, _)| definition != WITHOUT_NAMES);
    assert!(found.len() > 25, "the test finds nothing");
    found
}

/// Whether a text is in the letters of its language.
fn is_in(lang: MessageLang, text: &str) -> bool {
    let cyrillic = text.chars().any(|it| matches!(it, 'А'..='я' | 'ё' | 'Ё'));
    let chinese = text.chars().any(|it| matches!(it, '\u{4e00}'..='\u{9fff}'));
    [cyrillic, chinese] == [lang == MessageLang::Ru, lang == MessageLang::Zh]
}

#[test]
fn each_property_has_a_label_in_each_language() {
    for (definition, property, _) in properties() {
        for lang in LANGUAGES {
            let text = lang.field(&definition, &property);
            let text = text.unwrap_or_else(|| panic!("{definition}.{property} has no label"));
            assert!(is_in(lang, text.label), "{definition}.{property}: {text:?}");
            assert!(text.help.is_empty() || is_in(lang, text.help), "{text:?}");
        }
    }
}

#[test]
fn each_label_belongs_to_a_property() {
    let properties = properties();
    for (definition, rows) in TABLES.into_iter().flatten() {
        for (field, ..) in *rows {
            let of = properties
                .iter()
                .filter(|(of, name, _)| name == field && (of == definition || *definition == ANY));
            // A text for any definition is worth it from two on.
            let least = if *definition == ANY && *field != "$schema" { 2 } else { 1 };
            assert!(of.count() >= least, "{definition}.{field} does not exist");
        }
    }
}

#[test]
fn each_label_of_a_record_is_different() {
    for lang in LANGUAGES {
        for (definition, schema) in definitions() {
            let properties = schema["properties"].as_object().into_iter().flatten();
            let mut labels: Vec<_> =
                properties.map(|(name, _)| lang.field(&definition, name).unwrap().label).collect();
            let all = labels.len();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), all, "{definition}: {labels:?}");
        }
    }
}

#[test]
fn each_choice_has_a_name_in_each_language_and_each_name_a_choice() {
    let values = values();
    for (definition, value) in &values {
        for lang in LANGUAGES {
            let name = lang.choice(definition, value);
            let name = name.unwrap_or_else(|| panic!("{definition}: {value} has no name"));
            assert!(is_in(lang, name) || value == "b2b", "{definition}: {name}");
        }
    }
    for (definition, choices) in CHOICES {
        for (value, _) in *choices {
            let known = (definition.to_string(), value.to_string());
            assert!(values.contains(&known), "{definition}: {value} does not exist");
        }
    }
}

#[test]
fn each_list_of_records_has_its_texts_and_each_text_a_list() {
    let properties = properties();
    let lists: Vec<_> = properties.iter().filter(|(_, _, it)| it["type"] == "array").collect();
    for (definition, name, schema) in &lists {
        let target = schema["items"]["$ref"].as_str().and_then(|it| it.strip_prefix("#/$defs/"));
        let definitions = definitions();
        let is_record = target.is_some_and(|target| {
            definitions.iter().any(|(name, it)| name == target && it["type"] == "object")
        });
        for lang in LANGUAGES {
            let text = lang.list(name);
            assert!(text.is_some() || !is_record, "{definition}.{name} has no texts");
            let Some(text) = text else { continue };
            for text in [text.title, text.one, text.new, text.add] {
                assert!(is_in(lang, text), "{name}: {text}");
            }
        }
    }
    for (list, _) in LISTS {
        assert!(lists.iter().any(|(_, name, _)| name == list), "{list} is no list");
    }
}

/// The words of visitors, with a capital letter.
#[test]
fn choices_are_called_as_on_the_page() {
    let plain = |text: &str| text.replace('\u{a0}', " ").to_lowercase();
    for (page, studio) in [(Lang::Ru, MessageLang::Ru), (Lang::Zh, MessageLang::Zh)] {
        let names = |definition| {
            let choices = values().into_iter().filter(move |(name, _)| name == definition);
            choices.map(move |(_, value)| plain(studio.choice(definition, &value).unwrap()))
        };
        let texts = page.static_texts();
        for (definition, shown) in [
            ("SessionKind", &texts.session_kinds[..]),
            ("SessionLanguage", &texts.session_languages[..]),
            ("ChangeKind", &texts.change_kinds[..]),
            ("PartnerKind", &texts.partner_kinds[..]),
            ("Group", &texts.groups[..]),
        ] {
            let mut names: Vec<_> = names(definition).collect();
            // Both files have some of the definitions.
            names.dedup();
            assert_eq!(names, shown.iter().map(|it| plain(it)).collect::<Vec<_>>(), "{definition}");
        }
    }
}

/// Press officers do not know the files.
#[test]
fn no_text_has_words_of_the_files() {
    let words = ["json", "true", "false", "null", "id", "zh_sourced", "http:"];
    for (definition, rows) in TABLES.into_iter().flatten() {
        for (field, ..) in *rows {
            for lang in LANGUAGES {
                let text = lang.field(definition, field).unwrap();
                let text = format!("{} {}", text.label, text.help).to_lowercase();
                let mut found = text.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
                let word = found.find(|word| words.contains(word));
                assert_eq!(word, None, "{definition}.{field}: {text}");
            }
        }
    }
}
