//! The partner directory: what is searched and by what it is chosen.

use super::finder::Finder;
use super::rank::Entry;
use crate::i18n::Lang;
use crate::model::{Content, Partner, PartnerKind};

/// The fields of the directory, by their names in the address.
pub const FIELDS: [&str; 3] = ["find", "country", "type"];

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

/// The names, cities, countries, sectors, roles and kinds of all partners, in both languages, and
/// how the names and places sound.
pub fn finder(content: &Content) -> Finder {
    let partners = content.partners.partners.iter();
    let entries = partners.map(|partner| entry(content, partner)).collect();
    Finder::new(entries, &content.partners.traditional)
}

fn entry(content: &Content, partner: &Partner) -> Entry {
    let city = partner.city.as_ref().and_then(|id| content.city(id)).map(|city| &city.name);
    let countries = partner.countries.iter().filter_map(|id| content.country(id));
    let places = || city.into_iter().chain(countries.clone().map(|country| &country.name));
    let rest = [&partner.sector, &partner.role]
        .into_iter()
        .chain(&partner.description)
        .chain(places())
        .flat_map(|text| text.all())
        .chain(Lang::ALL.map(|lang| lang.partner_kind(partner.kind)));
    let mut heard = readings(partner);
    heard.extend(places().flat_map(|text| text.all()).map(str::to_string));
    let facets = vec![partner.countries.clone(), vec![partner.kind.id().to_string()]];
    Entry::new(partner.name.all(), rest, &heard, facets)
}

/// How the Chinese name is read: pinyin and Palladius in one word, and the first letters.
fn readings(partner: &Partner) -> Vec<String> {
    let syllables = |reading: &String| reading.split(' ').map(str::to_string).collect::<Vec<_>>();
    let pinyin = partner.pinyin.as_ref().map(syllables).unwrap_or_default();
    let initials = pinyin.iter().filter_map(|syllable| syllable.chars().next()).collect();
    let palladius = partner.palladius.as_ref().map(syllables).unwrap_or_default();
    vec![pinyin.concat(), initials, palladius.concat()]
}
