//! The validator of the check and a validator for all of JSON Schema find the same errors.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::{Value, json};
use site::check::FILES;
use site::check::schema_errors::{Violation, schema_errors};

/// The keywords that [`schema_errors`] reads, and those that allow everything.
const KEYWORDS: [&str; 20] = [
    "$defs",
    "$ref",
    "$schema",
    "additionalProperties",
    "const",
    "default",
    "description",
    "enum",
    "format",
    "items",
    "maximum",
    "minProperties",
    "minimum",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "uniqueItems",
];

/// The content that uses every field, with at most three items in each list.
fn demo(file: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/demo");
    let text = std::fs::read_to_string(root.join(format!("{file}.json"))).unwrap();
    let mut value = serde_json::from_str(&text).unwrap();
    shorten(&mut value);
    value
}

fn shorten(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.truncate(3);
            items.iter_mut().for_each(shorten);
        }
        Value::Object(members) => members.values_mut().for_each(shorten),
        _ => {}
    }
}

/// The pointers to all values.
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{pointer}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// `sessions[4].start` → `/sessions/4/start`.
fn pointer(field: &str) -> String {
    let parts = field.replace('[', ".").replace(']', "");
    if parts.is_empty() { parts } else { format!("/{}", parts.replace('.', "/")) }
}

fn ours(schema: &Value, value: &Value) -> BTreeSet<String> {
    let errors = schema_errors(schema, value, |_, _| true).into_iter();
    let name = |kind: &Violation<'_>| match kind {
        Violation::Missing(name) => format!("missing {name}"),
        Violation::Unknown(names) => format!("unknown {}", names.join(" ")),
        Violation::NotAllowed(_) => "not allowed".to_owned(),
        Violation::Format(_) => unreachable!("formats are not compared"),
        Violation::Type(kind) => format!("not {kind}"),
        Violation::TooSmall(limit) => format!("below {limit}"),
        Violation::TooLarge(limit) => format!("above {limit}"),
        Violation::TooFew => "too few".to_owned(),
    };
    errors.map(|error| format!("{}: {}", pointer(&error.field), name(&error.kind))).collect()
}

fn theirs(validator: &jsonschema::Validator, value: &Value) -> BTreeSet<String> {
    let errors = validator.iter_errors(value);
    let name = |kind: &Kind| {
        Some(match kind {
            Kind::Required { property } => format!("missing {}", property.as_str().unwrap()),
            Kind::AdditionalProperties { unexpected } => {
                format!("unknown {}", unexpected.join(" "))
            }
            Kind::Enum { .. } | Kind::OneOfNotValid { .. } => "not allowed".to_owned(),
            Kind::Type { kind: jsonschema::error::TypeKind::Single(kind) } => format!("not {kind}"),
            Kind::Minimum { limit } => format!("below {limit}"),
            Kind::Maximum { limit } => format!("above {limit}"),
            Kind::MinProperties { .. } => "too few".to_owned(),
            // The pattern has a format beside it.
            Kind::Pattern { .. } => return None,
            other => format!("{other:?}"),
        })
    };
    errors
        .filter_map(|error| {
            Some(format!("{}: {}", error.instance_path().as_str(), name(error.kind())?))
        })
        .collect()
}

#[test]
fn both_validators_find_the_same_errors_in_changed_content() {
    let replacements = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(2.0),
        json!(1e300),
        json!(70_000),
        json!(""),
        json!("x"),
        json!([]),
        json!([null]),
        json!({}),
        json!({ "x": 1 }),
    ];
    let mut invalid = 0;
    for (file, schema) in FILES.into_iter().zip(site::schema::all()) {
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(false)
            .build(&schema)
            .unwrap();
        let value = demo(file);
        let mut places = Vec::new();
        pointers(&value, "", &mut places);
        for place in &places {
            let mut changed: Vec<Value> = Vec::new();
            for replacement in &replacements {
                let mut other = value.clone();
                *other.pointer_mut(place).unwrap() = replacement.clone();
                changed.push(other);
            }
            if let Some(members) = value.pointer(place).and_then(Value::as_object) {
                for name in members.keys().map(String::as_str).chain(["unknown"]) {
                    let mut other = value.clone();
                    let members = other.pointer_mut(place).unwrap().as_object_mut().unwrap();
                    if members.remove(name).is_none() {
                        members.insert(name.to_owned(), json!(1));
                    }
                    changed.push(other);
                }
            }
            for other in changed {
                let found = ours(&schema, &other);
                assert_eq!(found, theirs(&validator, &other), "{file}, {place}: {other}");
                invalid += usize::from(!found.is_empty());
            }
        }
    }
    assert!(invalid > 5000, "{invalid} invalid files");
}

#[test]
fn the_validator_knows_every_keyword_of_the_schemas() {
    fn check(schema: &Value) {
        for (keyword, rule) in schema.as_object().unwrap() {
            assert!(KEYWORDS.contains(&&**keyword), "{keyword}: {schema}");
            match keyword.as_str() {
                "properties" | "$defs" => rule.as_object().unwrap().values().for_each(check),
                "items" => check(rule),
                "oneOf" => rule.as_array().unwrap().iter().for_each(|choice| {
                    assert!(choice.get("const").is_some_and(Value::is_string), "{choice}");
                }),
                "additionalProperties" => assert_eq!(rule, &json!(false)),
                "type" => assert!(rule.is_string(), "{rule}"),
                "pattern" => assert_eq!(schema["format"], "phone"),
                _ => {}
            }
        }
    }
    site::schema::all().iter().for_each(check);
}
