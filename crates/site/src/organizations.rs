//! The directory on the page: banks of the river, files of organizations, pages of a long directory.

use content::{Content, Localized, Partner};
use i18n::Lang;

/// A directory of up to so many organizations is in the document as a whole.
const MAX_IN_DOCUMENT: usize = 48;
/// Of a longer directory, the document has the first page: 24 fill the last row of one, two, three or four columns.
pub const PAGE: usize = 24;

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

/// The bank of the country that an organization represents.
pub fn bank(partner: &Partner) -> Option<Bank> {
    Bank::of(&partner.countries)
}

/// The bank of a place that is a city of the directory or lies in one: «Пекин», «Пекин, Посольство России».
pub fn bank_of_place(content: &Content, place: &Localized) -> Option<Bank> {
    let place = place.first();
    let city = content.partners.cities.iter().find(|city| {
        let rest = place.strip_prefix(city.name.first());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    Bank::of(&[city?.country.clone()])
}

/// The path of an organization's contact card below the root of the site.
pub fn vcard_file(id: &str) -> String {
    format!("partners/{id}.vcf")
}

/// The path of the directory as a table, below the root of the site.
pub fn csv_file(lang: Lang) -> String {
    format!("data/partners.{}.csv", lang.key())
}

/// The number of rows in a document: all, or the first page.
pub fn first_rows(total: usize) -> usize {
    if total > MAX_IN_DOCUMENT { PAGE } else { total }
}

/// The number, from 1, of the directory page with the details of the organization at this position.
pub fn page_of(position: usize) -> usize {
    position / PAGE + 1
}
