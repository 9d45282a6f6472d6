//! The partner directory: what a search and its filters leave.

use super::fold::fold;
use crate::i18n::Lang;
use crate::model::{Content, Partner, PartnerKind};

/// What the visitor asks for; empty fields ask for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words, all of which must be found.
    pub query: String,
    /// A country's id.
    pub country: String,
    /// The written form of a [`PartnerKind`], as in the data.
    pub kind: String,
}

impl Filter {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.query.trim().is_empty() && self.country.is_empty() && self.kind.is_empty()
    }
}

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

/// All texts of each partner, folded once.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    text: String,
    countries: Vec<String>,
    kind: &'static str,
}

impl Index {
    /// Folds the names, cities, countries, sectors, roles and kinds of all partners, in both
    /// languages.
    pub fn new(content: &Content) -> Self {
        let entries = content.partners.partners.iter().map(|partner| entry(content, partner));
        Self { entries: entries.collect() }
    }

    /// The positions of the partners that pass, in the order of the data.
    pub fn search(&self, filter: &Filter) -> Vec<usize> {
        let query = fold(&filter.query);
        let words: Vec<&str> = query.split_whitespace().collect();
        let passes = |entry: &Entry| {
            (filter.kind.is_empty() || entry.kind == filter.kind)
                && (filter.country.is_empty() || entry.countries.contains(&filter.country))
                && words.iter().all(|word| entry.text.contains(word))
        };
        let found = self.entries.iter().enumerate().filter(|(_, entry)| passes(entry));
        found.map(|(position, _)| position).collect()
    }
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
    let mut text = String::new();
    for part in texts {
        text.push_str(&fold(part));
        text.push('\n');
    }
    Entry { text, countries: partner.countries.clone(), kind: partner.kind.id() }
}
