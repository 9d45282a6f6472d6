//! The JSON Schemas beside the content: an editor that knows them completes fields as one types.

use std::path::Path;

use forum::model::{Agenda, Event, Partners};
use miette::{IntoDiagnostic, Result};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::check::FILES;
use crate::source;

/// Writes `event.schema.json`, `agenda.schema.json` and `partners.schema.json` into `data`.
pub fn write(data: &Path) -> Result<()> {
    for (file, schema) in FILES.into_iter().zip(all()) {
        let text = serde_json::to_string_pretty(&schema).into_diagnostic()?;
        source::write(&data.join(format!("{file}.schema.json")), text + "\n")?;
    }
    Ok(())
}

/// The schemas, in the order of [`FILES`].
pub fn all() -> [Value; 3] {
    [of::<Event>(), of::<Agenda>(), of::<Partners>()]
}

fn of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    schema["properties"]["$schema"] = json!({
        "type": "string",
        "description": "The schema beside this file, for editors.",
    });
    // An object without a language in it is no text.
    schema["$defs"]["Localized"]["minProperties"] = json!(1);
    schema
}

/// What is unknown is left out, never written as `null`; numbers fit the types they go to.
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
