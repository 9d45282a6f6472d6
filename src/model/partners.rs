//! `public/data/partners.json`: organizations and people.

use serde::{Deserialize, Serialize};

use super::Localized;

/// The directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Partners {
    /// Countries that cities and partners refer to.
    pub countries: Vec<Country>,
    /// Cities that partners refer to.
    pub cities: Vec<City>,
    /// The organizations.
    pub partners: Vec<Partner>,
    /// People named in sources, with the post they held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Traditional characters, each followed by its simplified form, for the search. The tool
    /// adds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub traditional: String,
}

/// A country.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Its short name.
    pub name: Localized,
}

/// A city.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct City {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The id of its country.
    #[cfg(feature = "site")]
    pub country: String,
}

/// What sort of organization it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// Ministry, region, city, agency.
    Government,
    /// Embassy or consulate.
    Embassy,
    /// Development institution or bank.
    Development,
    /// Business association.
    Association,
    /// Research centre.
    ThinkTank,
    /// Company.
    Company,
    /// Museum, theatre, school, troupe.
    Culture,
}

/// The part an organization had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Organizer or operator.
    Organizer,
    /// Supported the forum.
    Support,
    /// Took part.
    Participant,
    /// A Chinese region that sent a greeting or hosted a meeting.
    Region,
    /// Took part in the preparation.
    Preparation,
    /// Had a part in the culture or sport programme.
    CultureSport,
    /// Came with a project.
    Business,
    /// Sent a greeting.
    Greeting,
}

/// An organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Partner {
    /// Its id: the page's address of it is `#partner-<id>`.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// How the Chinese name is read, in pinyin without tones, syllable by syllable. The tool adds
    /// it; written by hand it goes before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinyin: Option<String>,
    /// The same in Cyrillic letters (the Palladius system).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub palladius: Option<String>,
    /// True if the Chinese name was found in a source, false if it is a working translation.
    #[cfg(feature = "site")]
    #[serde(default)]
    pub zh_official: bool,
    /// What sort of organization it is.
    pub kind: PartnerKind,
    /// The ids of its countries.
    pub countries: Vec<String>,
    /// The id of its city, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What it works in.
    pub sector: Localized,
    /// The part it had.
    #[cfg(feature = "site")]
    pub group: Group,
    /// What it did at the forum or for it.
    pub role: Localized,
    /// Its site, if a source shows it.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// Addresses of the sources.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// A person named in a source.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Person {
    /// The person's id.
    pub id: String,
    /// The name as it is written in each language; never split into parts.
    pub name: Localized,
    /// True if the Chinese form was found in a source.
    #[cfg(feature = "site")]
    #[serde(default)]
    pub zh_official: bool,
    /// The post, as the source named it.
    #[cfg(feature = "site")]
    pub role: Localized,
    /// The id of the person's organization, if it is in the directory.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
    /// Addresses of the sources.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}
