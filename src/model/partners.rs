//! `public/data/partners.json`: organizations and people.

use serde::{Deserialize, Serialize};

use super::Localized;

/// The directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Partners {
    /// Countries that cities and partners refer to.
    #[cfg(feature = "site")]
    pub countries: Vec<Country>,
    /// Regions that cities and partners refer to.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// Cities that partners refer to.
    #[cfg(feature = "site")]
    pub cities: Vec<City>,
    /// The organizations.
    pub partners: Vec<Partner>,
    /// People named in sources, with the post they held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Traditional characters, each followed by its simplified form, for the search. The tool
    /// adds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub traditional: String,
    /// The ways to sort the directory. The tool adds them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub orders: Vec<Order>,
}

/// A way to sort the directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    /// As it stands in the address.
    pub id: String,
    /// The positions of the partners, with spaces between.
    pub order: String,
}

impl Order {
    /// The positions of the partners.
    pub fn positions(&self) -> impl Iterator<Item = usize> {
        self.order.split(' ').filter_map(|position| position.parse().ok())
    }
}

/// A country.
#[cfg(feature = "site")]
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Its short name.
    pub name: Localized,
}

/// A region: a territory of Russia, a province of China.
#[cfg(feature = "site")]
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
#[cfg(feature = "site")]
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

/// What sort of organization it is.
#[cfg(feature = "site")]
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
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

#[cfg(feature = "site")]
impl PartnerKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Government,
        Self::Embassy,
        Self::Development,
        Self::Association,
        Self::ThinkTank,
        Self::Company,
        Self::Culture,
    ];

    /// As it is written in the data and in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::Embassy => "embassy",
            Self::Development => "development",
            Self::Association => "association",
            Self::ThinkTank => "think_tank",
            Self::Company => "company",
            Self::Culture => "culture",
        }
    }
}

/// The part an organization had.
#[cfg(feature = "site")]
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
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

#[cfg(feature = "site")]
impl Group {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Organizer,
        Self::Support,
        Self::Participant,
        Self::Region,
        Self::Preparation,
        Self::CultureSport,
        Self::Business,
        Self::Greeting,
    ];

    /// As it is written in the data and in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Organizer => "organizer",
            Self::Support => "support",
            Self::Participant => "participant",
            Self::Region => "region",
            Self::Preparation => "preparation",
            Self::CultureSport => "culture-sport",
            Self::Business => "business",
            Self::Greeting => "greeting",
        }
    }
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
    /// The values it has in each field of the directory after the first, one to a line. The tool
    /// adds them.
    #[serde(default)]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub facets: Vec<String>,
    /// What its kind and places are called in either language, for the search. The tool adds it.
    #[serde(default)]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub also: String,
    /// What sort of organization it is.
    #[cfg(feature = "site")]
    pub kind: PartnerKind,
    /// The ids of its countries.
    #[cfg(feature = "site")]
    pub countries: Vec<String>,
    /// The id of its region, if it is not that of its city.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The id of its city, if known.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What it works in.
    pub sector: Localized,
    /// The part it had.
    #[cfg(feature = "site")]
    pub group: Group,
    /// What it looks for, each in a few words.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seeks: Vec<Localized>,
    /// What it offers, each in a few words.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Localized>,
    /// What it did at the forum or for it.
    pub role: Localized,
    /// Its site, if a source shows it.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its telephone, as it is dialled from abroad (ITU-T E.164): `+74212402121`.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = r"^\+[1-9][0-9]{6,14}$"))]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(email)]
    pub email: Option<String>,
    /// Its postal address, whole, as it stands on an envelope.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Localized>,
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
