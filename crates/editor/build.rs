//! Writes the fields of every record as a table of Rust, from the JSON Schemas of the content.

use std::fmt::Write;
use std::path::Path;

use serde_json::Value;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut records = std::collections::BTreeMap::new();
    let mut choices = std::collections::BTreeMap::new();
    for (file, schema) in content_schema::schemas() {
        let mut root = file.to_owned();
        root[..1].make_ascii_uppercase();
        records.insert(root, fields(&schema, &schema["$defs"]));
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            if definition["properties"].is_object() && name != "Localized" {
                records.insert(name.clone(), fields(definition, &schema["$defs"]));
            } else if let Some(values) = definition["oneOf"].as_array() {
                let values = values.iter().map(|value| value["const"].to_string());
                choices.insert(name.clone(), values.collect::<Vec<_>>().join(", "));
            }
        }
    }
    let mut code = String::from(
        "/// The records and their fields.\npub static RECORDS: &[(&str, &[Field])] = &[\n",
    );
    for (name, fields) in records {
        writeln!(code, "    ({name:?}, &[\n{fields}    ]),").expect("a string can be written");
    }
    code +=
        "];\n\n/// The choices and their values.\npub static CHOICES: &[(&str, &[&str])] = &[\n";
    for (name, values) in choices {
        writeln!(code, "    ({name:?}, &[{values}]),").expect("a string can be written");
    }
    code += "];\n";
    let folder = std::env::var_os("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&folder).join("records.rs"), code)
        .expect("the folder of the build can be written");
}

fn fields(definition: &Value, definitions: &Value) -> String {
    let required: Vec<&str> =
        definition["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut code = String::new();
    for (name, field) in definition["properties"].as_object().into_iter().flatten() {
        let required = required.contains(&name.as_str());
        let kind = kind(field, name, definitions);
        writeln!(
            code,
            "        Field {{ name: {name:?}, kind: Kind::{kind}, is_required: {required} }},"
        )
        .expect("a string can be written");
    }
    code
}

/// The kind of a field: see `Kind` in `src/form/mod.rs`.
fn kind(field: &Value, name: &str, definitions: &Value) -> String {
    let plain = |name: &str| {
        matches!(name, "Date" | "PartialDate" | "Instant" | "Offset" | "Coordinates" | "Days")
    };
    let reference = |value: &Value| {
        value["$ref"].as_str().map(|target| target.trim_start_matches("#/$defs/").to_owned())
    };
    let is_choice = |name: &str| definitions[name]["oneOf"].is_array();
    if let Some(target) = reference(field) {
        return match target.as_str() {
            "Localized" => "Pair".into(),
            name if plain(name) => name.into(),
            name if is_choice(name) => format!("Choice({name:?})"),
            name => format!("Record({name:?})"),
        };
    }
    let items = &field["items"];
    match (field["type"].as_str(), field["format"].as_str(), reference(items).as_deref()) {
        (Some("boolean"), ..) => "Flag".into(),
        (Some("integer"), ..) => "Number".into(),
        (Some("array"), _, Some("Localized")) => "Pairs".into(),
        (Some("array"), _, Some("WarningId")) => "Texts".into(),
        (Some("array"), _, Some(target)) if is_choice(target) => format!("Choices({target:?})"),
        (Some("array"), _, Some(target)) => format!("Records({target:?})"),
        (Some("array"), ..) => "Texts".into(),
        (Some("string"), Some("email"), _) => "Email".into(),
        (Some("string"), Some("phone"), _) => "Phone".into(),
        (Some("string"), Some("uri"), _) => "Address".into(),
        (Some("string"), ..) if name == "url" => "Address".into(),
        (Some("string"), ..) => "Text".into(),
        other => panic!("{name}: no kind for {other:?}"),
    }
}
