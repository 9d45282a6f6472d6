//! Settings of a page: leads, clocks, map services.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Localized, TimeError};

/// Texts of the sections that replace the general ones.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Leads {
    /// Under the title of the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<Localized>,
    /// Under the programme: which Chinese titles are translations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titles: Option<Localized>,
    /// Examples of searches of the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme_example: Option<Localized>,
    /// Examples of searches of the organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations_example: Option<Localized>,
    /// Beside the announced themes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub themes: Option<Localized>,
    /// Under the title of the organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Localized>,
    /// Under the title of place and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Localized>,
}

/// A city whose time is shown.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Clock {
    /// The city.
    pub city: Localized,
    /// Its UTC offset on the days of the forum: `+08:00`.
    pub offset: Offset,
}

/// A map service that finds venues by name, or by coordinates where they are known.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct MapService {
    /// Its name.
    pub name: Localized,
    /// The address of a search; `{ru}` or `{zh}` is replaced by city and venue in that language.
    #[schemars(extend("format" = "map-search"))]
    pub search: String,
    /// The address of a point; `{lat}` and `{lon}` are replaced by its coordinates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "map-point"))]
    pub point: Option<String>,
}

/// A UTC offset, in seconds east.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset(pub i32);

impl Offset {
    /// Reads `+08:00` or `Z`.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        super::time::parse_offset(text.as_bytes()).map(Self)
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, minutes) = (if self.0 < 0 { '-' } else { '+' }, self.0.abs() / 60);
        write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl<'de> Deserialize<'de> for Offset {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Offset {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

impl schemars::JsonSchema for Offset {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Offset".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "utc-offset",
            "description": "A UTC offset: +08:00.",
        })
    }
}
