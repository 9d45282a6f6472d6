//! Ids, `data-*` attributes and storage keys are in one list: `content::names`.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use content::names::{DATA_ATTRIBUTES, ELEMENT_IDS, RECORD_ID_PREFIXES, STORAGE_KEYS};
use regex::Regex;
use search::{DIRECTORY_FIELDS, PROGRAMME_FIELDS};

/// Folders and endings of the sources that use names.
const SOURCES: [(&str, &str); 6] = [
    ("src", "rs"),
    ("crates/site/src", "rs"),
    ("web", "ts"),
    ("style", "css"),
    ("tests/e2e", "js"),
    ("tests/engines", "js"),
];

/// Ids that browser tests give to elements.
const MADE_BY_TESTS: [&str; 1] = ["cut"];

/// Patterns of ids, by the ending of the source; the first group is the id.
const ID_PATTERNS: [(&str, &str); 5] = [
    ("rs", r#"document::(?:ancestor_id|embedded_json|emptied|focus|set_\w+)\(\s*"([a-z][a-z-]*)""#),
    ("rs", r#"mount_island\("([a-z-]+)""#),
    ("ts", r#"getElementById\("([^"]+)"\)"#),
    ("js", r##"(?:locator|querySelector|querySelectorAll)\(\s*"#([a-z][a-zA-Z0-9_-]*)"##),
    ("css", r"(?m)^[^{}/*]*?(?:^|[\s,(>+~])#([a-z][a-z-]*)[^{};]*\{"),
];

const ATTRIBUTE_PATTERNS: [(&str, &str); 4] = [
    ("rs", r#"[\s"\[]data-([a-z-]+)[=\s"\]]"#),
    ("ts", r"\bdataset\.([a-zA-Z]+)|\[data-([a-z-]+)"),
    ("js", r"\[data-([a-z-]+)"),
    ("css", r"\[data-([a-z-]+)"),
];

#[test]
fn every_id_that_a_source_uses_is_in_the_list() {
    let fields = PROGRAMME_FIELDS.iter().chain(&DIRECTORY_FIELDS);
    let known = ELEMENT_IDS.iter().chain(fields).chain(&MADE_BY_TESTS);
    let known: BTreeSet<&str> = known.copied().collect();
    let is_known = |id: &str| {
        known.contains(id) || RECORD_ID_PREFIXES.iter().any(|prefix| id.starts_with(prefix))
    };
    assert_eq!(unknown(&ID_PATTERNS, is_known), [""; 0]);
}

#[test]
fn every_data_attribute_that_a_source_uses_is_in_the_list() {
    let is_known = |name: &str| {
        let kebab: String = name
            .chars()
            .flat_map(|letter| {
                let dash = letter.is_ascii_uppercase().then_some('-');
                dash.into_iter().chain(letter.to_lowercase())
            })
            .collect();
        DATA_ATTRIBUTES.contains(&kebab.as_str())
    };
    assert_eq!(unknown(&ATTRIBUTE_PATTERNS, is_known), [""; 0]);
}

#[test]
fn every_storage_key_that_a_source_uses_is_in_the_list() {
    let patterns = [
        ("rs", r#"STORAGE_KEY: &str = "([^"]+)""#),
        ("ts", r#"STORAGE_KEY = "([^"]+)""#),
        ("js", r#"torage\.\w+Item\("([^"]+)""#),
    ];
    assert_eq!(unknown(&patterns, |key| STORAGE_KEYS.contains(&key)), [""; 0]);
}

#[test]
fn every_listed_id_is_in_a_document_or_made_by_the_app() {
    // Made by the app, by TypeScript in the single file, or drawn into a picture.
    let made_later = ["preview", "now-title", "other-language", "span"];
    let documents = common::documents();
    let is_there = |id: &&str| documents.iter().any(|html| html.contains(&format!("id=\"{id}\"")));
    let missing: Vec<_> = ELEMENT_IDS
        .iter()
        .filter(|id| !made_later.contains(id))
        .filter(|id| !is_there(id))
        .collect();
    assert_eq!(missing, [&""; 0]);
}

/// The names that sources use and that are not known, with the path.
fn unknown(patterns: &[(&str, &str)], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let (mut unknown, mut used) = (Vec::new(), 0);
    for (ending, pattern) in patterns {
        let pattern = Regex::new(pattern).unwrap();
        for (folder, _) in SOURCES.iter().filter(|(_, of_folder)| of_folder == ending) {
            for path in files(Path::new(folder), ending) {
                let text = fs::read_to_string(&path).unwrap();
                for found in pattern.captures_iter(&text) {
                    let name = found.iter().skip(1).flatten().next().unwrap().as_str();
                    used += 1;
                    if !is_known(name) {
                        unknown.push(format!("{path}: {name}"));
                    }
                }
            }
        }
    }
    assert!(used > 4, "the patterns find nothing");
    unknown
}

fn files(folder: &Path, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path.to_str().unwrap().replace('\\', "/"));
        }
    }
    found.sort();
    found
}
