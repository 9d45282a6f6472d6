//! Where organizations are: countries, regions, cities.

use serde::{Deserialize, Serialize};

use super::Localized;

/// A country.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Its short name.
    pub name: Localized,
}

/// A region: a territory of Russia, a province of China.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Region {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The id of its country.
    pub country: String,
}

/// A city.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct City {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The id of its country.
    pub country: String,
    /// The id of its region; a city that is a region of its own needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}
