//! Times in other time zones, and UTC offsets in words.

use content::Instant;

use crate::{Lang, fill};

impl Lang {
    /// The time of an instant at an offset, in seconds east of UTC, marked if the day there is not the day in the
    /// forum's zone: «23:30 накануне» / 前一天23:30.
    pub fn time_in_zone(self, instant: Instant, forum_offset: i32, offset: i32) -> String {
        let (here, there) = (instant.at(forum_offset), instant.at(offset));
        let time = self.time(there);
        let texts = self.texts();
        match there.date.days() - here.date.days() {
            0 => time,
            days if days < 0 => fill(texts.day_before, &[&time]),
            _ => fill(texts.day_after, &[&time]),
        }
    }
}

/// An offset in seconds east of UTC as people write it: `UTC+10`, `UTC−3:30`.
pub fn utc_offset(seconds: i32) -> String {
    format!("UTC{}", hours_difference(seconds))
}

/// A difference in seconds as hours with a sign: `+10`, `−3:30`.
pub fn hours_difference(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    if minutes == 0 { format!("{sign}{hours}") } else { format!("{sign}{hours}:{minutes:02}") }
}
