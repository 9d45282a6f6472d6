//! The JSON Schemas of the content, derived from its types. Build scripts use this crate: schemas do not change while a
//! program runs, and the code that derives them is large.

use content::{Agenda, Event, Partners};
use i18n::messages::WARNING_IDS;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// The names of the content files, in their order, and their schemas.
pub fn schemas() -> [(&'static str, Value); 3] {
    [("event", of::<Event>()), ("agenda", of::<Agenda>()), ("partners", of::<Partners>())]
}

fn of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    schema["properties"]["$schema"] = json!({
        "type": "string",
        "description": "The schema beside this file, for editors.",
    });
    // A text has at least one language.
    schema["$defs"]["Localized"]["minProperties"] = json!(1);
    add_accept(&mut schema);
    schema
}

/// Adds the field `accept` to the file and to the records of its lists. The content types do not have it: only the
/// check reads it.
fn add_accept(schema: &mut Value) {
    let accept = json!({
        "type": "array",
        "description": "The ids of the check's warnings that are meant: it no longer reports them here.",
        "items": { "$ref": "#/$defs/WarningId" },
    });
    schema["$defs"]["WarningId"] =
        json!({ "description": "A warning.", "enum": WARNING_IDS.as_slice() });
    let lists = schema["properties"].as_object().into_iter().flat_map(Map::values);
    let records = lists.filter_map(|list| list["items"]["$ref"].as_str()?.strip_prefix("#/$defs/"));
    for record in records.map(str::to_owned).collect::<Vec<_>>() {
        if record != "Localized" && schema["$defs"][&record]["type"] == "object" {
            schema["$defs"][&record]["properties"]["accept"] = accept.clone();
        }
    }
    schema["properties"]["accept"] = accept;
}

/// Removes `null` from optional fields, and limits integers.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            without_null(fields);
            if fields.get("format").is_some_and(|format| format == "uint32") {
                fields.insert("maximum".into(), json!(u32::MAX));
            }
            fields.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// `Option<T>` → `T`.
fn without_null(fields: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = fields.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            fields.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(choices)) = fields.get_mut("anyOf") {
        choices.retain(|choice| choice["type"] != "null");
        if let [Value::Object(only)] = choices.as_mut_slice() {
            let only = std::mem::take(only);
            fields.remove("anyOf");
            for (name, value) in only {
                fields.entry(name).or_insert(value);
            }
        }
    }
}
