//! The timeline of `event.json`: what led to the forum, the forum, and what followed.

use serde::{Deserialize, Serialize};

use super::{Localized, PartialDate};

/// One entry. Everything unknown is left out of the file.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TimelineEntry {
    /// Its id: the page's address of it is `#timeline-<id>`.
    pub id: String,
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
