//! Dates and instants: plain integers, no time-zone database.
//!
//! Every instant in the data carries its own UTC offset (RFC 3339), so a stale
//! zone table on an old phone cannot shift the forum by an hour.

mod date;
mod instant;
mod partial;

pub use date::Date;
pub(crate) use instant::parse_offset;
pub use instant::{Instant, Local};
pub use partial::PartialDate;

use std::fmt;

/// Seconds in a civil day.
pub const DAY: i64 = 86_400;

/// Why a date or an instant could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// Not of the expected shape.
    Shape,
    /// The right shape, but no calendar has that day: 31 April.
    NoSuchDay,
    /// The right shape, but no clock shows that time: 25:00.
    NoSuchTime,
    /// An instant without `Z` or `±HH:MM`.
    NoOffset,
}

impl fmt::Display for TimeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Shape => "not of the shape 2025-05-19 or 2025-05-19T10:00:00+10:00",
            Self::NoSuchDay => "no calendar has that day",
            Self::NoSuchTime => "no clock shows that time",
            Self::NoOffset => "an instant needs its UTC offset, such as +10:00",
        })
    }
}

fn digits(text: &[u8], count: usize) -> Result<(u32, &[u8]), TimeError> {
    let (head, rest) = text.split_at_checked(count).ok_or(TimeError::Shape)?;
    let mut value = 0;
    for byte in head {
        if !byte.is_ascii_digit() {
            return Err(TimeError::Shape);
        }
        value = value * 10 + u32::from(byte - b'0');
    }
    Ok((value, rest))
}

fn expect(text: &[u8], byte: u8) -> Result<&[u8], TimeError> {
    match text.split_first() {
        Some((first, rest)) if *first == byte => Ok(rest),
        _ => Err(TimeError::Shape),
    }
}
