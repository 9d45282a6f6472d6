//! Validates a file against the JSON Schema of its type.

use crate::SiteAddress;
use content::{Coordinates, Date, Instant, Offset, PartialDate, TimeError};
use i18n::messages::{About, AddressMessage, FieldMessage, Message, TimeMessage, ValueKind};
use serde_json::Value;

use super::file::File;
use super::schema_errors::{SchemaError, Violation, schema_errors};
use super::{address, contacts, words};

/// Reports every field that is missing, unknown or of the wrong kind.
/// A file with such a field is not checked further.
///
/// `offset` is the forum's own UTC offset, which a time without one should have.
pub fn check(file: &mut File, schema: &Value, offset: Option<i32>) {
    let Some(value) = file.value.take() else { return };
    let before = file.findings.len();
    for error in schema_errors(schema, &value, is_of_format) {
        report(file, &error, offset);
    }
    if file.findings.len() == before {
        file.value = Some(value);
    }
}

/// Whether a text is of a format of the schemas.
pub fn is_of_format(format: &str, text: &str) -> bool {
    match format {
        "coordinates" => Coordinates::parse(text).is_some(),
        "date" => Date::parse(text).is_ok(),
        // Instant::parse accepts a space instead of `+`, which addresses need; files must not have it.
        "date-time" => Instant::parse(text).is_ok() && !text.contains(' '),
        "email" => contacts::is_email(text),
        "map-point" => address::is_map_point(text),
        "map-search" => address::is_map_search(text),
        "partial-date" => PartialDate::parse(text).is_ok(),
        "phone" => contacts::is_phone(text),
        "uri" => SiteAddress::parse(text).is_some(),
        "utc-offset" => Offset::parse(text).is_ok() && !text.contains(' '),
        _ => true,
    }
}

fn report(file: &mut File, error: &SchemaError<'_>, offset: Option<i32>) {
    let SchemaError { field, value, schema, kind } = error;
    let name = words::last_name(field);
    let properties = schema["properties"].as_object();
    let text = || value.as_str().unwrap_or_default();
    match kind {
        Violation::Missing(missing) => {
            let english =
                properties.and_then(|all| all.get(*missing)?.get("description")?.as_str());
            file.error(field, FieldMessage::Missing(about(missing, english)));
        }
        Violation::Unknown(unknown) => {
            let known: Vec<&str> =
                properties.into_iter().flatten().map(|(name, _)| &**name).collect();
            for name in unknown {
                let inner = words::join(field, name);
                let range = file.spots.get(&inner).and_then(|spot| spot.name.clone());
                let advice = words::advice(name, &known);
                let message = FieldMessage::Unknown { name: (*name).to_owned(), advice };
                file.at(range.unwrap_or(0..0), &inner, message);
            }
        }
        Violation::NotAllowed(known) => not_allowed(file, field, value, known),
        Violation::Format("email") => contacts::email(file, field, text()),
        Violation::Format("uri") => address::site(file, field, text()),
        Violation::Format("phone") => contacts::phone(file, field, text()),
        Violation::Format(format) => file.error(field, unread(text().to_owned(), format, offset)),
        // Already reported.
        Violation::Type(_) if value.is_f64() => {}
        Violation::Type(_) if value.is_null() => file.error(field, FieldMessage::Null),
        Violation::Type(kind) => {
            let english = schema["description"].as_str().and_then(|text| text.lines().next());
            let (given, expected) = (given(value), expected(kind, schema));
            let about = about(name, english);
            file.error(field, FieldMessage::WrongKind { given, expected, about });
        }
        Violation::TooSmall(limit) => {
            let (value, limit) = (value.to_string(), limit.to_string());
            file.error(field, FieldMessage::TooSmall { value, limit });
        }
        Violation::TooLarge(limit) => {
            let (value, limit) = (value.to_string(), limit.to_string());
            file.error(field, FieldMessage::TooLarge { value, limit });
        }
        Violation::TooFew => file.error(field, FieldMessage::NoText),
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

fn expected(kind: &str, schema: &Value) -> ValueKind {
    let has = |name: &str| schema["properties"].get(name).is_some();
    match kind {
        "string" => ValueKind::Text,
        "integer" | "number" => ValueKind::Number,
        "boolean" => ValueKind::Bool,
        "array" => ValueKind::List,
        "object" if has("ru") && has("zh") => ValueKind::Localized,
        "object" => ValueKind::Object,
        _ => ValueKind::Null,
    }
}
