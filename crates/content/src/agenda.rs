//! `public/data/agenda.json`: venues, topics, sessions and themes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Change, Coordinates};
use super::{Localized, Session};

/// The programme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Agenda {
    /// Places that sessions refer to.
    pub venues: Vec<Venue>,
    /// Subjects that sessions refer to.
    pub topics: Vec<Topic>,
    /// What took place or was announced.
    pub sessions: Vec<Session>,
    /// Announced subjects whose session titles were never published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// What has changed since the programme was published, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// A place.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Venue {
    /// Its id.
    pub id: String,
    /// Its name, without the city.
    pub name: Localized,
    /// Its city.
    pub city: Localized,
    /// Latitude and longitude in degrees (WGS 84), as map services show them: `48.4726, 135.0577`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<Coordinates>,
    /// Other names that it is searched by; shown only as the reason why it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// A subject.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Other names that it is searched by; shown only as the reason why it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// An announced subject without a session title.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Theme {
    /// Its id, of the same kind as a session's.
    pub id: String,
    /// What it is.
    pub title: Localized,
    /// The ids of its topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// A sentence on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}
