//! Where organizations are: countries, regions, cities.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Localized;

/// A country.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Its short name.
    pub name: Localized,
}

/// A region: a territory of Russia, a province of China.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Region {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Other names that it is searched by; shown only as the reason why it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The id of its country.
    pub country: String,
}

/// A city.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct City {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Other names that it is searched by; shown only as the reason why it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The id of its country.
    pub country: String,
    /// The id of its region; a city that is a region of its own needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// A point on the Earth: latitude and longitude in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinates {
    /// Degrees north of the equator, -90 to 90.
    pub latitude: f64,
    /// Degrees east of Greenwich, -180 to 180.
    pub longitude: f64,
}

impl Coordinates {
    /// Reads two decimal numbers with a comma between, as map services let them be copied.
    pub fn parse(text: &str) -> Option<Self> {
        let (latitude, longitude) = text.split_once(',')?;
        let degrees = |text: &str, limit: f64| {
            let text = text.trim();
            let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
            text.parse().ok().filter(|degrees: &f64| is_plain && degrees.abs() <= limit)
        };
        Some(Self { latitude: degrees(latitude, 90.0)?, longitude: degrees(longitude, 180.0)? })
    }
}

impl fmt::Display for Coordinates {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, {}", self.latitude, self.longitude)
    }
}

impl<'de> Deserialize<'de> for Coordinates {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not latitude, longitude"))
    }
}

impl Serialize for Coordinates {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

impl schemars::JsonSchema for Coordinates {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Coordinates".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "coordinates",
            "description": "Latitude and longitude in degrees (WGS 84): 48.4726, 135.0577.",
        })
    }
}
