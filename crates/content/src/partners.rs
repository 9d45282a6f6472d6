//! `public/data/partners.json`: organizations and people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Localized;
use super::{City, Content, Country, Group, PartnerKind, Region, Session};

/// The directory.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Partners {
    /// Countries that cities and partners refer to.
    pub countries: Vec<Country>,
    /// Regions that cities and partners refer to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// Cities that partners refer to.
    pub cities: Vec<City>,
    /// The organizations.
    pub partners: Vec<Partner>,
    /// People named in sources, with the post they held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
}

/// An organization.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Partner {
    /// Its id: the page's address of it is `#partner-<id>`.
    pub id: String,
    /// True if it is not to be published: it is checked, and `make serve` shows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Its name.
    pub name: Localized,
    /// Other names that it is searched by; shown only as the reason why it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// How the Chinese name is read, in pinyin without tones, syllable by syllable; only where the search would
    /// read it differently.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinyin: Option<String>,
    /// The same in Cyrillic letters (the Palladius system).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub palladius: Option<String>,
    /// True if the Chinese name was found in a source, false if it is an unofficial translation.
    #[serde(default)]
    pub zh_sourced: bool,
    /// What sort of organization it is.
    pub kind: PartnerKind,
    /// The ids of its countries; of a diplomatic mission, the state that it represents.
    pub countries: Vec<String>,
    /// The id of its region, if it is not that of its city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The id of its city, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What it works in.
    pub sector: Localized,
    /// The part it had.
    pub group: Group,
    /// What it looks for, each in a few words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seeks: Vec<Localized>,
    /// What it offers, each in a few words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Localized>,
    /// What it did at the forum or for it.
    pub role: Localized,
    /// Its site, if a source shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its telephone, as it is dialled from abroad (ITU-T E.164): `+12025550123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "phone", "pattern" = r"^\+[1-9][0-9]{6,14}$"))]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(email)]
    pub email: Option<String>,
    /// Its postal address, complete, as on an envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Localized>,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// A person named in a source.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Person {
    /// The person's id.
    pub id: String,
    /// The name as it is written in each language; never split into parts.
    pub name: Localized,
    /// Other names that the person is searched by; shown only as the reason why something was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// True if the Chinese form was found in a source.
    #[serde(default)]
    pub zh_sourced: bool,
    /// The post, as the source named it.
    pub role: Localized,
    /// The id of the person's organization, if it is in the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Partners {
    /// The country with this id.
    pub fn country(&self, id: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.id == id)
    }

    /// The region with this id.
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == id)
    }

    /// The city with this id.
    pub fn city(&self, id: &str) -> Option<&City> {
        self.cities.iter().find(|city| city.id == id)
    }

    /// The people named with an organization, in the order of the data.
    pub fn people_of(&self, partner: &Partner) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.partner.as_ref() == Some(&partner.id))
    }
}

impl Content {
    /// The city that an organization is in, and the country of the city; without a city, the countries that it
    /// represents. The state that a mission abroad represents is another one.
    pub fn places_of(&self, partner: &Partner) -> (Option<&City>, Vec<&Country>) {
        let city = partner.city.as_ref().and_then(|id| self.city(id));
        let countries =
            city.map_or(&partner.countries[..], |city| std::slice::from_ref(&city.country));
        (city, countries.iter().filter_map(|id| self.country(id)).collect())
    }

    /// The sessions an organization took part in, in the order of the programme.
    pub fn sessions_of(&self, partner: &Partner) -> impl Iterator<Item = &Session> {
        let programme = self.programme();
        let days = programme.days.into_iter().flat_map(|(_, sessions)| sessions);
        let rest = programme.several_days.into_iter().chain(programme.day_unknown);
        days.chain(rest).filter(|session| session.partners.contains(&partner.id))
    }
}
