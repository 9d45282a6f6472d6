//! A moment with its offset.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DAY, Date, TimeError, digits, expect};

/// A moment, written as RFC 3339 with a mandatory offset: `2025-05-19T00:00:00+10:00`.
///
/// Two instants are equal when they are the same moment, whatever their offsets.
#[derive(Clone, Copy, Debug)]
pub struct Instant {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub unix: i64,
    /// The offset it was written with, in seconds east of UTC.
    pub offset: i32,
}

/// What a wall clock shows at an instant and an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// The day on the wall.
    pub date: Date,
    /// Hour, 0..=23.
    pub hour: u8,
    /// Minute, 0..=59.
    pub minute: u8,
    /// Second, 0..=59.
    pub second: u8,
}

impl Instant {
    /// Reads an RFC 3339 instant. Seconds may be left out, fractions are dropped.
    ///
    /// A space instead of the sign of the offset is read as `+`: that is what a
    /// `+` turns into when an address is decoded as a form.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        let (date, rest) = Date::parse_prefix(text.as_bytes())?;
        if rest.is_empty() {
            return Err(TimeError::NoOffset);
        }
        let rest = expect(rest, b'T').or_else(|_| expect(rest, b't'))?;
        let (hour, rest) = digits(rest, 2)?;
        let (minute, mut rest) = digits(expect(rest, b':')?, 2)?;
        let mut second = 0;
        if let Ok(seconds) = expect(rest, b':') {
            (second, rest) = digits(seconds, 2)?;
            if let Ok(fraction) = expect(rest, b'.') {
                let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if length == 0 {
                    return Err(TimeError::Shape);
                }
                rest = &fraction[length..];
            }
        }
        if hour > 23 || minute > 59 || second > 59 {
            return Err(TimeError::NoSuchTime);
        }
        let offset = parse_offset(rest)?;
        let wall = date.days() * DAY + i64::from(hour * 3600 + minute * 60 + second);
        Ok(Self { unix: wall - i64::from(offset), offset })
    }

    /// What a wall clock shows at this instant, `offset` seconds east of UTC.
    pub fn at(self, offset: i32) -> Local {
        let wall = self.unix + i64::from(offset);
        let second = wall.rem_euclid(DAY);
        Local {
            date: Date::from_days(wall.div_euclid(DAY)),
            hour: (second / 3600) as u8,
            minute: (second / 60 % 60) as u8,
            second: (second % 60) as u8,
        }
    }

    /// What a wall clock shows where this instant was written.
    pub fn local(self) -> Local {
        self.at(self.offset)
    }
}

impl PartialEq for Instant {
    fn eq(&self, other: &Self) -> bool {
        self.unix == other.unix
    }
}

impl Eq for Instant {}

impl PartialOrd for Instant {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Instant {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.unix.cmp(&other.unix)
    }
}

/// Reads `Z` or `±HH:MM`, in seconds east of UTC.
pub(crate) fn parse_offset(text: &[u8]) -> Result<i32, TimeError> {
    let sign = match text.first() {
        None => return Err(TimeError::NoOffset),
        Some(b'Z' | b'z') if text.len() == 1 => return Ok(0),
        Some(b'+' | b' ') => 1,
        Some(b'-') => -1,
        Some(_) => return Err(TimeError::Shape),
    };
    let (hours, rest) = digits(&text[1..], 2)?;
    let (minutes, rest) = digits(expect(rest, b':')?, 2)?;
    if !rest.is_empty() {
        return Err(TimeError::Shape);
    }
    if hours > 14 || minutes > 59 {
        return Err(TimeError::NoSuchTime);
    }
    Ok(sign * (hours * 3600 + minutes * 60) as i32)
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Local { date, hour, minute, second } = self.local();
        let sign = if self.offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (self.offset.abs() / 3600, self.offset.abs() / 60 % 60);
        write!(out, "{date}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}")
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

/// How the native tool describes it in the JSON Schema.
impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date-time",
            "description": "A moment with its UTC offset (RFC 3339): 2025-05-19T10:00:00+10:00.",
        })
    }
}
