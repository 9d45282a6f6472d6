//! What the text of a record may contain, for completion: fields with their labels, and choices.

use std::collections::BTreeMap;

use editor::form::{Field, Kind, choices, fields};
use i18n::messages::MessageLang;
use serde::Serialize;

/// The name of the record that a text in several languages is in the schemas.
const TEXTS: &str = "Localized";

/// A field as `studio/web/raw_pane/completion.ts` reads it.
#[derive(Serialize)]
pub struct FieldOption {
    name: &'static str,
    label: &'static str,
    help: &'static str,
    empty: &'static str,
    choices: Vec<Choice>,
    record: Option<&'static str>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: &'static str,
}

/// The fields of a record and of the records within it, by the names of the records.
pub fn fields_of(
    record: &'static str,
    lang: MessageLang,
) -> BTreeMap<&'static str, Vec<FieldOption>> {
    let mut found = BTreeMap::new();
    let mut open = vec![record];
    while let Some(name) = open.pop() {
        if found.contains_key(name) {
            continue;
        }
        let options: Vec<FieldOption> = match name {
            TEXTS => ["ru", "zh", "en"].map(|it| option(name, it, Kind::Text, lang)).into(),
            _ => fields(name)
                .iter()
                .map(|Field { name: it, kind, .. }| option(name, it, *kind, lang))
                .collect(),
        };
        open.extend(options.iter().filter_map(|option| option.record));
        found.insert(name, options);
    }
    found
}

fn option(record: &str, name: &'static str, kind: Kind, lang: MessageLang) -> FieldOption {
    let text = lang.field(record, name);
    let quoted = |definition: &'static str| {
        let one = |value: &&'static str| Choice {
            value: format!("\"{value}\""),
            label: lang.choice(definition, value).unwrap_or_default(),
        };
        choices(definition).iter().map(one).collect()
    };
    let flag =
        || ["true", "false"].map(|value| Choice { value: value.to_owned(), label: "" }).into();
    let (empty, choices, record) = match kind {
        Kind::Choice(definition) => ("\"\"", quoted(definition), None),
        Kind::Choices(definition) => ("[]", quoted(definition), None),
        Kind::Flag => ("true", flag(), None),
        Kind::Number => ("0", Vec::new(), None),
        Kind::Pair => ("{ \"ru\": \"\", \"zh\": \"\" }", Vec::new(), Some(TEXTS)),
        Kind::Pairs => ("[]", Vec::new(), Some(TEXTS)),
        Kind::Texts => ("[]", Vec::new(), None),
        Kind::Days => ("{}", Vec::new(), Some("Days")),
        Kind::Record(name) => ("{}", Vec::new(), Some(name)),
        Kind::Records(name) => ("[]", Vec::new(), Some(name)),
        _ => ("\"\"", Vec::new(), None),
    };
    let (label, help) = text.map_or(("", ""), |text| (text.label, text.help));
    FieldOption { name, label, help, empty, choices, record }
}
