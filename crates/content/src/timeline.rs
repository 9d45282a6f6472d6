//! The timeline of `event.json`: preparation, forum, follow-up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Event, Localized, PartialDate};

/// One entry. Everything unknown is left out of the file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TimelineEntry {
    /// Its id: the page's address of it is `#timeline-<id>`.
    pub id: String,
    /// True if it is not to be published: it is checked, and `make serve` shows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Its day, month or year, as far as it is known.
    pub date: PartialDate,
    /// The last day, month or year of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_end: Option<PartialDate>,
    /// The date in words, where the page would write less than is known: «середина марта 2025 года».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<Localized>,
    /// Where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Localized>,
    /// What happened.
    pub text: Localized,
    /// The ids of the people named in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// The ids of the organizations that took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<String>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Event {
    /// The entries before, during and after the forum's days, each part in the order of the data. A month
    /// or a year that includes the forum is ambiguous: such an entry belongs to the part of the entry before it.
    pub fn timeline_parts(&self) -> [Vec<&TimelineEntry>; 3] {
        let (first, last) = self.span();
        let mut parts = [const { Vec::new() }; 3];
        let mut part = 0;
        for entry in &self.timeline {
            part = match entry.date {
                date if date.last() < first => 0,
                date if date.first() > last => 2,
                PartialDate::Day(_) => 1,
                PartialDate::Month(_) | PartialDate::Year(_) => part,
            };
            parts[part].push(entry);
        }
        parts
    }
}
