//! The partner directory: what is searched and by what it is chosen.

use super::finder::{Entry, Finder};
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

/// The names, cities, countries, sectors, roles and kinds of all partners, in both languages.
pub fn finder(content: &Content) -> Finder {
    let partners = content.partners.partners.iter();
    Finder::new(partners.map(|partner| entry(content, partner)).collect())
}

fn entry(content: &Content, partner: &Partner) -> Entry {
    let city = partner.city.as_ref().and_then(|id| content.city(id));
    let countries = partner.countries.iter().filter_map(|id| content.country(id));
    let texts = [&partner.name, &partner.sector, &partner.role]
        .into_iter()
        .chain(partner.description.as_ref())
        .chain(city.map(|city| &city.name))
        .chain(countries.map(|country| &country.name))
        .flat_map(|text| text.all())
        .chain(Lang::ALL.map(|lang| lang.partner_kind(partner.kind)));
    Entry::new(texts, vec![partner.countries.clone(), vec![partner.kind.id().to_string()]])
}
