//! The shape of a file: its fields, held against the JSON Schema of the model.

use forum::model::{Date, Instant, TimeError};
use forum::page::Site;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use miette::{IntoDiagnostic, Result};
use serde_json::Value;

use super::file::File;
use super::{address, contacts, words};

/// Reports every field that is missing, unknown or of the wrong kind.
/// A file with such a field loses its value: nothing more can be said of it.
pub fn check(file: &mut File, schema: &Value) -> Result<()> {
    let Some(value) = file.value.take() else { return Ok(()) };
    let validator = validator(schema)?;
    let before = file.findings.len();
    for error in validator.iter_errors(&value) {
        report(file, schema, &error);
    }
    if file.findings.len() == before {
        file.value = Some(value);
    }
    Ok(())
}

fn validator(schema: &Value) -> Result<Validator> {
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("date", |text: &str| Date::parse(text).is_ok())
        .with_format("email", contacts::is_email)
        .with_format("uri", |text: &str| Site::parse(text).is_some())
        // Instant::parse forgives a space for a plus, which addresses need and files do not.
        .with_format("date-time", |text: &str| Instant::parse(text).is_ok() && !text.contains(' '))
        .build(schema)
        .into_diagnostic()
}

fn report(file: &mut File, schema: &Value, error: &ValidationError<'_>) {
    let field = words::field(error.instance_path().as_str());
    let value = error.instance();
    let name = words::last_name(&field);
    // The schema of the object the error is about.
    let keyword = error.schema_path().as_str();
    let object = schema.pointer(keyword.rsplit_once('/').map_or("", |(parent, _)| parent));
    let properties = object.and_then(|object| object["properties"].as_object());
    match error.kind() {
        Kind::Required { property } => {
            let missing = property.as_str().unwrap_or_default();
            let about = properties.and_then(|all| all.get(missing)?.get("description")?.as_str());
            let right = about.map_or(String::new(), |about| format!("{missing}: {about}"));
            file.error(&field, format!("the field \"{missing}\" is missing"), right);
        }
        Kind::AdditionalProperties { unexpected } => {
            let known: Vec<&str> =
                properties.into_iter().flatten().map(|(name, _)| &**name).collect();
            for name in unexpected {
                let inner = words::join(&field, name);
                let range = file.spots.get(&inner).and_then(|spot| spot.name.clone());
                let wrong = format!("there is no field \"{name}\" here");
                file.at(range.unwrap_or(0..0), &inner, wrong, words::advice(name, &known));
            }
        }
        Kind::OneOfNotValid { context } | Kind::AnyOf { context } => {
            let known: Vec<&str> = context.iter().flatten().filter_map(constant).collect();
            let given = value.as_str().unwrap_or_default();
            file.error(&field, format!("{name} is {value}"), words::advice(given, &known));
        }
        Kind::Format { format } if format == "email" => {
            contacts::email(file, &field, value.as_str().unwrap_or_default());
        }
        Kind::Format { format } if format == "uri" => {
            address::site(file, &field, value.as_str().unwrap_or_default());
        }
        Kind::Pattern { .. } if name == "phone" => {
            contacts::phone(file, &field, value.as_str().unwrap_or_default());
        }
        Kind::Format { .. } => time(file, &field, value.as_str().unwrap_or_default(), object),
        // Already said of its digits.
        Kind::Type { .. } if value.is_f64() => {}
        Kind::Type { .. } if value.is_null() => {
            let right = "Write a value or no field at all: what is unknown is left out.";
            file.error(&field, "null is not a value here", right);
        }
        Kind::Type { kind } => {
            let wrong = format!("{} stands where {} belongs", sort(value), expected(kind));
            let about = object.and_then(|object| object["description"].as_str()?.lines().next());
            file.error(&field, wrong, about.unwrap_or_default());
        }
        Kind::Minimum { limit } => {
            file.error(&field, format!("{value} is too small"), format!("At least {limit}."));
        }
        Kind::Maximum { limit } => {
            file.error(&field, format!("{value} is too large"), format!("At most {limit}."));
        }
        Kind::MinProperties { .. } => {
            file.error(&field, "there is no text", "Write it as \"ru\" and \"zh\".");
        }
        _ => file.error(&field, error.to_string(), ""),
    }
}

fn constant<'a>(error: &'a ValidationError<'_>) -> Option<&'a str> {
    match error.kind() {
        Kind::Constant { expected_value } => expected_value.as_str(),
        _ => None,
    }
}

/// A day or an instant that cannot be read.
fn time(file: &mut File, field: &str, text: &str, schema: Option<&Value>) {
    let is_date = schema.is_some_and(|schema| schema["format"] == "date");
    let error = if is_date { Date::parse(text).err() } else { Instant::parse(text).err() };
    let (wrong, right) = match error {
        Some(TimeError::NoSuchDay) => ("no calendar has that day", last_day(text)),
        Some(TimeError::NoSuchTime) => {
            ("no clock shows that time", "Hours are 00 to 23, minutes and seconds 00 to 59.".into())
        }
        Some(TimeError::NoOffset) => {
            let time = if text.contains(['T', 't']) { "" } else { "T10:00:00" };
            ("the time has no UTC offset", format!("Khabarovsk is +10:00: \"{text}{time}+10:00\"."))
        }
        Some(TimeError::Shape) | None if is_date => {
            ("that is not a day", "Year-month-day: \"2025-05-19\".".into())
        }
        Some(TimeError::Shape) | None => (
            "that is not a moment",
            "Day, T, time and UTC offset: \"2025-05-19T10:00:00+10:00\".".into(),
        ),
    };
    file.error(field, format!("\"{text}\": {wrong}"), right);
}

fn last_day(text: &str) -> String {
    let month = text.get(..7).unwrap_or_default();
    let last = (28..=31).rev().find(|day| Date::parse(&format!("{month}-{day}")).is_ok());
    match last {
        Some(day) => format!("The last day of {month} is {month}-{day}."),
        None => "Months are 01 to 12.".into(),
    }
}

fn sort(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text in quotes",
        Value::Array(_) => "a list […]",
        Value::Object(_) => "an object {…}",
    }
}

fn expected(kind: &TypeKind) -> String {
    let TypeKind::Single(kind) = kind else { return "another kind of value".into() };
    match kind.as_str() {
        "string" => "a text in quotes",
        "integer" | "number" => "a whole number without quotes",
        "boolean" => "true or false without quotes",
        "array" => "a list […]",
        "object" => "an object {…}",
        other => other,
    }
    .into()
}
