//! A date of which the day, or the day and the month, may be unknown.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Date, TimeError};

/// A year, a month or a day, written `2025`, `2025-03` or `2025-03-17` (ISO 8601, reduced precision).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// A year. The date is its first day.
    Year(Date),
    /// A month. The date is its first day.
    Month(Date),
    /// A day.
    Day(Date),
}

impl PartialDate {
    /// Reads a year, a month or a day.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        match text.len() {
            4 => Date::parse(&format!("{text}-01-01")).map(Self::Year),
            7 => Date::parse(&format!("{text}-01")).map(Self::Month),
            _ => Date::parse(text).map(Self::Day),
        }
    }

    /// The first day it may be.
    pub fn first(self) -> Date {
        match self {
            Self::Year(date) | Self::Month(date) | Self::Day(date) => date,
        }
    }

    /// The last day it may be.
    pub fn last(self) -> Date {
        let next = match self {
            Self::Day(day) => return day,
            Self::Month(Date { year, month: 12, .. }) | Self::Year(Date { year, .. }) => {
                Date { year: year + 1, month: 1, day: 1 }
            }
            Self::Month(Date { year, month, .. }) => Date { year, month: month + 1, day: 1 },
        };
        next.plus(-1)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(date) => write!(out, "{:04}", date.year),
            Self::Month(date) => write!(out, "{:04}-{:02}", date.year, date.month),
            Self::Day(date) => date.fmt(out),
        }
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "partial-date",
            "description": "A day, a month or a year: 2025-03-17, 2025-03 or 2025.",
        })
    }
}
