//! The sessions of `public/data/agenda.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Instant, Localized};

/// What sort of session it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Opening, signing, planting.
    Ceremony,
    /// Plenary session.
    Plenary,
    /// Business session, discussion, talk.
    Session,
    /// Business-to-business meetings and pitches.
    B2b,
    /// Festival, concert, exhibition.
    Culture,
    /// Marathon, regatta.
    Sport,
}

impl SessionKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Ceremony, Self::Plenary, Self::Session, Self::B2b, Self::Culture, Self::Sport];

    /// As it is written in the data and in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ceremony => "ceremony",
            Self::Plenary => "plenary",
            Self::Session => "session",
            Self::B2b => "b2b",
            Self::Culture => "culture",
            Self::Sport => "sport",
        }
    }

    /// The track it belongs to, as it is written in the address. A track of one kind has its id.
    pub fn track(self) -> &'static str {
        match self {
            Self::Ceremony | Self::Plenary => "official",
            Self::Session | Self::B2b => "business",
            Self::Culture | Self::Sport => self.id(),
        }
    }
}

/// The tracks of the programme, in the order of the page: after the forum it has its sessions by track.
pub const TRACKS: [&str; 4] = ["official", "business", "culture", "sport"];

/// How sure it is that the session takes or took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A report after the fact was found.
    Held,
    /// Only an announcement was found.
    Announced,
    /// It was cancelled.
    Cancelled,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Held, Self::Announced, Self::Cancelled];

    /// As it is written in the data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Announced => "announced",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Where the date comes from, when no source states it. Not shown to visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateBasis {
    /// The day of the report.
    Reported,
    /// Concluded from the source's wording.
    Derived,
}

/// A language that a session is held in or interpreted into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SessionLanguage {
    /// Russian.
    Ru,
    /// Chinese.
    Zh,
    /// English.
    En,
}

impl SessionLanguage {
    /// Every language, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Ru, Self::Zh, Self::En];

    /// As it is written in the data and in the address: a BCP 47 tag.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::Zh => "zh",
            Self::En => "en",
        }
    }
}

/// A range of days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Days {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

/// One item of the programme. Everything unknown is left out of the file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Session {
    /// Its id: the page's address of it is `#session-<id>`.
    pub id: String,
    /// True if it is not to be published: it is checked, and `make serve` shows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Its title.
    pub title: Localized,
    /// True if the Chinese title was found in a source, false if it is our translation.
    #[serde(default)]
    pub zh_sourced: bool,
    /// What sort of session it is.
    pub kind: SessionKind,
    /// Held, only announced or cancelled.
    pub status: Status,
    /// Counts the changes that calendars must learn of: day, hour, venue, status.
    #[serde(default)]
    pub revision: u16,
    /// True for festivals and the like, which may lie outside the forum's days.
    #[serde(default)]
    pub side_event: bool,
    /// Its day, or the first of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The last of several days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_end: Option<Date>,
    /// The days within which its unknown day lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<Days>,
    /// Where the date comes from, when no source states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_basis: Option<DateBasis>,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Instant>,
    /// When it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Instant>,
    /// The id of its venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// The ids of its topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// The languages it is held in or interpreted into, if they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<SessionLanguage>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// The ids of the people named in sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// The ids of the partners that took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}
