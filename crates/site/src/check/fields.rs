//! Validates a file against the JSON Schema of its type.

use crate::SiteAddress;
use content::{Coordinates, Date, Instant, Offset, PartialDate, TimeError};
use i18n::messages::{About, AddressMessage, FieldMessage, Message, TimeMessage, ValueKind};
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::file::File;
use super::{address, contacts, words};

/// Reports every field that is missing, unknown or of the wrong kind.
/// A file with such a field is not checked further.
///
/// `offset` is the forum's own UTC offset, which a time without one should have.
pub fn check(file: &mut File, schema: &Value, offset: Option<i32>) {
    let Some(value) = file.value.take() else { return };
    let validator = validator(schema);
    let before = file.findings.len();
    for error in validator.iter_errors(&value) {
        report(file, schema, &error, offset);
    }
    if file.findings.len() == before {
        file.value = Some(value);
    }
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("date", |text: &str| Date::parse(text).is_ok())
        .with_format("email", contacts::is_email)
        .with_format("uri", |text: &str| SiteAddress::parse(text).is_some())
        // Instant::parse accepts a space instead of `+`, which addresses need; files must not have it.
        .with_format("partial-date", |text: &str| PartialDate::parse(text).is_ok())
        .with_format("utc-offset", |text: &str| Offset::parse(text).is_ok() && !text.contains(' '))
        .with_format("coordinates", |text: &str| Coordinates::parse(text).is_some())
        .with_format("map-search", address::is_map_search)
        .with_format("map-point", address::is_map_point)
        .with_format("date-time", |text: &str| Instant::parse(text).is_ok() && !text.contains(' '))
        .build(schema)
        .expect("the schema of the content types is valid")
}

fn report(file: &mut File, schema: &Value, error: &ValidationError<'_>, offset: Option<i32>) {
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
            let english = properties.and_then(|all| all.get(missing)?.get("description")?.as_str());
            file.error(&field, FieldMessage::Missing(about(missing, english)));
        }
        Kind::AdditionalProperties { unexpected } => {
            let known: Vec<&str> =
                properties.into_iter().flatten().map(|(name, _)| &**name).collect();
            for name in unexpected {
                let inner = words::join(&field, name);
                let range = file.spots.get(&inner).and_then(|spot| spot.name.clone());
                let advice = words::advice(name, &known);
                let message = FieldMessage::Unknown { name: name.clone(), advice };
                file.at(range.unwrap_or(0..0), &inner, message);
            }
        }
        Kind::OneOfNotValid { context } | Kind::AnyOf { context } => {
            let known: Vec<&str> = context.iter().flatten().filter_map(constant).collect();
            not_allowed(file, &field, value, &known);
        }
        Kind::Enum { options } => {
            let known: Vec<&str> =
                options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            not_allowed(file, &field, value, &known);
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
        Kind::Format { .. } => {
            let text = value.as_str().unwrap_or_default().to_owned();
            let format = object.and_then(|schema| schema["format"].as_str()).unwrap_or_default();
            file.error(&field, unread(text, format, offset));
        }
        // Already reported.
        Kind::Type { .. } if value.is_f64() => {}
        Kind::Type { .. } if value.is_null() => file.error(&field, FieldMessage::Null),
        Kind::Type { kind } => {
            let english = object.and_then(|object| object["description"].as_str()?.lines().next());
            let (given, expected) = (given(value), expected(kind, object));
            let about = about(name, english);
            file.error(&field, FieldMessage::WrongKind { given, expected, about });
        }
        Kind::Minimum { limit } => {
            let (value, limit) = (value.to_string(), limit.to_string());
            file.error(&field, FieldMessage::TooSmall { value, limit });
        }
        Kind::Maximum { limit } => {
            let (value, limit) = (value.to_string(), limit.to_string());
            file.error(&field, FieldMessage::TooLarge { value, limit });
        }
        Kind::MinProperties { .. } => file.error(&field, FieldMessage::NoText),
        _ => file.error(&field, FieldMessage::Invalid { reason: error.to_string() }),
    }
}

/// A value that is none of those that a field may have.
fn not_allowed(file: &mut File, field: &str, value: &Value, known: &[&str]) {
    let advice = words::advice(value.as_str().unwrap_or_default(), known);
    let (name, value) = (words::last_name(field).to_owned(), value.to_string());
    file.error(field, FieldMessage::NotAllowed { name, value, advice });
}

fn about(name: &str, english: Option<&str>) -> About {
    About { name: name.to_owned(), english: english.map(str::to_owned) }
}

fn constant<'a>(error: &'a ValidationError<'_>) -> Option<&'a str> {
    match error.kind() {
        Kind::Constant { expected_value } => expected_value.as_str(),
        _ => None,
    }
}

/// A text that is not of its format.
fn unread(text: String, format: &str, offset: Option<i32>) -> Message {
    match format {
        "coordinates" => AddressMessage::NotCoordinates { given: text }.into(),
        "map-search" => AddressMessage::NotAMapSearch { given: text }.into(),
        "map-point" => AddressMessage::NotAMapPoint { given: text }.into(),
        "utc-offset" => TimeMessage::NotAnOffset { text }.into(),
        "partial-date" if PartialDate::parse(&text) == Err(TimeError::Shape) => {
            TimeMessage::NotAPartialDate { text }.into()
        }
        // Its day or its month is none.
        "partial-date" => {
            let last = last_day(&text);
            TimeMessage::NoSuchDay { text, last }.into()
        }
        _ => time(text, format == "date", offset).into(),
    }
}

/// A day or an instant that cannot be read.
fn time(text: String, is_date: bool, offset: Option<i32>) -> TimeMessage {
    let error = if is_date { Date::parse(&text).err() } else { Instant::parse(&text).err() };
    match error {
        Some(TimeError::NoSuchDay) => {
            let last = last_day(&text);
            TimeMessage::NoSuchDay { text, last }
        }
        Some(TimeError::NoSuchTime) => TimeMessage::NoSuchTime { text },
        Some(TimeError::NoOffset) => TimeMessage::NoOffset { text, offset },
        Some(TimeError::Shape) | None if is_date => TimeMessage::NotADate { text },
        Some(TimeError::Shape) | None => TimeMessage::NotAMoment { text, offset },
    }
}

/// The last day of the month that a text begins with.
fn last_day(text: &str) -> Option<Date> {
    let month = text.get(..7).unwrap_or_default();
    (28..=31).rev().find_map(|day| Date::parse(&format!("{month}-{day}")).ok())
}

fn given(value: &Value) -> ValueKind {
    match value {
        Value::Null => ValueKind::Null,
        Value::Bool(_) => ValueKind::Bool,
        Value::Number(_) => ValueKind::Number,
        Value::String(_) => ValueKind::Text,
        Value::Array(_) => ValueKind::List,
        Value::Object(_) => ValueKind::Object,
    }
}

fn expected(kind: &TypeKind, schema: Option<&Value>) -> ValueKind {
    let TypeKind::Single(kind) = kind else { return ValueKind::Several };
    let has = |name: &str| schema.is_some_and(|schema| schema["properties"].get(name).is_some());
    match kind.as_str() {
        "string" => ValueKind::Text,
        "integer" | "number" => ValueKind::Number,
        "boolean" => ValueKind::Bool,
        "array" => ValueKind::List,
        "object" if has("ru") && has("zh") => ValueKind::Localized,
        "object" => ValueKind::Object,
        _ => ValueKind::Null,
    }
}
