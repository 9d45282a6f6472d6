//! What leads to an organization: its sessions, its people, its card.

use crate::i18n::Lang;
use crate::model::{City, Content, Country, Localized, Partner, Partners, Person, Session};

/// So many organizations stand in the document with all that is known of them.
const FEW: usize = 48;
/// Of more, so many: 24 fill the last row of one, two, three or four columns.
pub const SHEET: usize = 24;

/// A bank of the river: the country that an organization represents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bank {
    /// Russia.
    Ru,
    /// China.
    Cn,
    /// Both.
    Both,
}

impl Bank {
    /// The id of the country (ISO 3166-1, alpha-2); both banks have none.
    pub fn country(self) -> &'static str {
        match self {
            Self::Ru => "RU",
            Self::Cn => "CN",
            Self::Both => "",
        }
    }

    /// The bank of these countries; none of other countries.
    pub fn of(countries: &[String]) -> Option<Self> {
        let has = |bank: Self| countries.iter().any(|id| id == bank.country());
        match (has(Self::Ru), has(Self::Cn)) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Ru),
            (false, true) => Some(Self::Cn),
            (false, false) => None,
        }
    }
}

impl Partner {
    /// The bank that it stands on.
    pub fn bank(&self) -> Option<Bank> {
        Bank::of(&self.countries)
    }
}

/// The address of an organization's card below the root of the site.
pub fn card(id: &str) -> String {
    format!("partners/{id}.vcf")
}

/// The address of the directory as a table, below the root of the site.
pub fn table(lang: Lang) -> String {
    format!("data/partners.{}.csv", lang.key())
}

/// So many cards a document has: all, or of more than [`FEW`] the first.
pub fn first_cards(total: usize) -> usize {
    if total > FEW { SHEET } else { total }
}

/// The number, from 1, of the document that has the whole card of the partner at this position.
pub fn sheet_of(position: usize) -> usize {
    position / SHEET + 1
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

    /// The bank of a place that is a city of the directory or lies in one: «Пекин», «Пекин, Посольство России».
    pub fn bank_of(&self, place: &Localized) -> Option<Bank> {
        let place = place.first();
        let city = self.partners.cities.iter().find(|city| {
            let rest = place.strip_prefix(city.name.first());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        Bank::of(&[city?.country.clone()])
    }

    /// The sessions an organization took part in, in the order of the programme.
    pub fn sessions_of(&self, partner: &Partner) -> impl Iterator<Item = &Session> {
        let programme = self.programme();
        let days = programme.days.into_iter().flat_map(|(_, sessions)| sessions);
        let rest = programme.several_days.into_iter().chain(programme.day_unknown);
        days.chain(rest).filter(|session| session.partners.contains(&partner.id))
    }
}

impl Partners {
    /// The people named with an organization, in the order of the data.
    pub fn people_of(&self, partner: &Partner) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.partner.as_ref() == Some(&partner.id))
    }
}
