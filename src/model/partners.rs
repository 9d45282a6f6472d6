//! `public/data/partners.json`: organizations and people.

use serde::{Deserialize, Serialize};

use super::Localized;
#[cfg(feature = "site")]
use super::{City, Country, Group, PartnerKind, Region};

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
    /// How many organizations there are: the page may have only those named by sessions. The tool
    /// adds it.
    #[serde(default)]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub total: usize,
    /// The directory as its search reads it (see `logic::directory`); empty if that is a file
    /// of its own. The tool adds it.
    #[serde(default)]
    #[cfg_attr(feature = "site", schemars(skip))]
    pub lines: String,
}

/// An organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "site", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Partner {
    /// Its id: the page's address of it is `#partner-<id>`.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Other names that it is searched by; never shown.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// How the Chinese name is read, in pinyin without tones, syllable by syllable. The tool adds
    /// it; written by hand it goes before.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinyin: Option<String>,
    /// The same in Cyrillic letters (the Palladius system).
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub palladius: Option<String>,
    /// True if the Chinese name was found in a source, false if it is an unofficial translation.
    #[cfg(feature = "site")]
    #[serde(default)]
    pub zh_sourced: bool,
    /// The values it has in each field of the directory after the first, one to a line. The tool
    /// adds them.
    #[cfg(feature = "site")]
    #[serde(default)]
    #[schemars(skip)]
    pub facets: Vec<String>,
    /// What sort of organization it is.
    #[cfg(feature = "site")]
    pub kind: PartnerKind,
    /// The ids of its countries; of a diplomatic mission, the state that it represents.
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
    #[cfg(feature = "site")]
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
    #[cfg(feature = "site")]
    pub role: Localized,
    /// Its site, if a source shows it.
    #[cfg(feature = "site")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its telephone, as it is dialled from abroad (ITU-T E.164): `+12025550123`.
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
    #[cfg(feature = "site")]
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
    /// Other names that the person is searched by; never shown.
    #[cfg(feature = "site")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// True if the Chinese form was found in a source.
    #[cfg(feature = "site")]
    #[serde(default)]
    pub zh_sourced: bool,
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
