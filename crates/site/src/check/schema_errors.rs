//! Validates a value against a JSON Schema (draft 2020-12): the keywords that the schemas of the content use.
//!
//! A validator for all of JSON Schema, with its regular expressions, is larger than the rest of the generator in the
//! studio. `crates/cli/tests/schema_errors.rs` compares this one with such a validator, and knows that no schema has a
//! keyword that is missing here.

use serde_json::{Map, Value};

use super::words;

/// A value that a schema does not allow.
#[derive(Debug)]
pub struct SchemaError<'a> {
    /// The path of the value: `sessions[4].start`.
    pub field: String,
    /// The value.
    pub value: &'a Value,
    /// The part of the schema that it does not match, without references.
    pub schema: &'a Value,
    /// What is wrong.
    pub kind: Violation<'a>,
}

/// What a schema does not allow.
#[derive(Debug, PartialEq)]
pub enum Violation<'a> {
    /// The object has no member of this name (`required`).
    Missing(&'a str),
    /// The object has members that are not listed (`additionalProperties`).
    Unknown(Vec<&'a str>),
    /// The value is none of these (`enum`, `oneOf` with `const`).
    NotAllowed(Vec<&'a str>),
    /// The text is not of this format (`format`).
    Format(&'a str),
    /// The value is not of this type (`type`).
    Type(&'a str),
    /// The number is smaller than this one (`minimum`).
    TooSmall(&'a Value),
    /// The number is larger than this one (`maximum`).
    TooLarge(&'a Value),
    /// The object has too few members (`minProperties`).
    TooFew,
}

/// Everything in a value that a schema does not allow. `is_of_format` decides whether a text is of a format; texts of
/// formats that it does not know are.
pub fn schema_errors<'a>(
    schema: &'a Value,
    value: &'a Value,
    is_of_format: fn(&str, &str) -> bool,
) -> Vec<SchemaError<'a>> {
    let mut search = Search { root: schema, is_of_format, path: Vec::new(), errors: Vec::new() };
    search.value(schema, value);
    search.errors
}

/// A step from a value to one within it.
enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

struct Search<'a> {
    root: &'a Value,
    is_of_format: fn(&str, &str) -> bool,
    /// Where the search is; it becomes a text only for an error.
    path: Vec<Step<'a>>,
    errors: Vec<SchemaError<'a>>,
}

impl<'a> Search<'a> {
    fn value(&mut self, schema: &'a Value, value: &'a Value) {
        let Some(keywords) = schema.as_object() else { return };
        for (keyword, rule) in keywords {
            self.keyword(schema, keyword, rule, value);
        }
    }

    fn keyword(&mut self, schema: &'a Value, keyword: &str, rule: &'a Value, value: &'a Value) {
        match (keyword, rule, value) {
            ("$ref", Value::String(target), _) => {
                let target =
                    target.strip_prefix("#/$defs/").and_then(|name| self.root["$defs"].get(name));
                self.value(target.expect("references lead to definitions"), value);
            }
            ("type", Value::String(kind), _) if !is_of_type(kind, value) => {
                self.add(schema, value, Violation::Type(kind));
            }
            ("properties", Value::Object(properties), Value::Object(members)) => {
                self.members(properties, members);
            }
            ("items", _, Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Item(index));
                    self.value(rule, item);
                    self.path.pop();
                }
            }
            ("required", Value::Array(names), Value::Object(members)) => {
                let missing = names.iter().filter_map(Value::as_str);
                for name in missing.filter(|name| !members.contains_key(*name)) {
                    self.add(schema, value, Violation::Missing(name));
                }
            }
            ("additionalProperties", Value::Bool(false), Value::Object(members)) => {
                let is_known = |name: &str| schema["properties"].get(name).is_some();
                let unknown: Vec<&str> =
                    members.keys().map(String::as_str).filter(|name| !is_known(name)).collect();
                if !unknown.is_empty() {
                    self.add(schema, value, Violation::Unknown(unknown));
                }
            }
            ("enum", Value::Array(choices), _) => self.one_of(schema, choices.iter(), value),
            ("oneOf", Value::Array(choices), _) => {
                self.one_of(schema, choices.iter().map(|choice| &choice["const"]), value);
            }
            ("format", Value::String(format), Value::String(text))
                if !(self.is_of_format)(format, text) =>
            {
                self.add(schema, value, Violation::Format(format));
            }
            ("minimum", Value::Number(_), Value::Number(_)) if value.as_f64() < rule.as_f64() => {
                self.add(schema, value, Violation::TooSmall(rule));
            }
            ("maximum", Value::Number(_), Value::Number(_)) if value.as_f64() > rule.as_f64() => {
                self.add(schema, value, Violation::TooLarge(rule));
            }
            ("minProperties", Value::Number(_), Value::Object(members))
                if (members.len() as u64) < rule.as_u64().unwrap_or_default() =>
            {
                self.add(schema, value, Violation::TooFew);
            }
            _ => {}
        }
    }

    fn members(&mut self, properties: &'a Map<String, Value>, members: &'a Map<String, Value>) {
        for (name, schema) in properties {
            let Some(member) = members.get(name) else { continue };
            self.path.push(Step::Member(name));
            self.value(schema, member);
            self.path.pop();
        }
    }

    fn one_of(
        &mut self,
        schema: &'a Value,
        choices: impl Iterator<Item = &'a Value> + Clone,
        value: &'a Value,
    ) {
        if !choices.clone().any(|choice| choice == value) {
            self.add(
                schema,
                value,
                Violation::NotAllowed(choices.filter_map(Value::as_str).collect()),
            );
        }
    }

    fn add(&mut self, schema: &'a Value, value: &'a Value, kind: Violation<'a>) {
        let mut field = String::new();
        for step in &self.path {
            match step {
                Step::Member(name) => field = words::join(&field, name),
                Step::Item(index) => field += &format!("[{index}]"),
            }
        }
        self.errors.push(SchemaError { field, value, schema, kind });
    }
}

/// The types of JSON Schema: a number without a fraction is an integer, too.
fn is_of_type(kind: &str, value: &Value) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
        Value::Number(number) => {
            let is_whole =
                || !number.is_f64() || number.as_f64().is_some_and(|it| it.fract() == 0.0);
            kind == "number" || kind == "integer" && is_whole()
        }
    }
}
