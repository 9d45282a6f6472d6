//! The directory on the page: the countries that organizations represent, files of organizations, pages of a long directory.

use content::{Content, Localized, Partner};
use i18n::Lang;

/// A directory of up to so many organizations is in the document as a whole.
const MAX_IN_DOCUMENT: usize = 48;
/// Of a longer directory, the document has the first page: 24 fill the last row of one, two, three or four columns.
pub const PAGE: usize = 24;

/// Which of the two countries of the forum an organization represents, or a place lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForumCountry {
    /// Russia.
    Russia,
    /// China.
    China,
    /// Both.
    Both,
}

impl ForumCountry {
    /// The id of the country (ISO 3166-1, alpha-2); both together have none.
    pub fn id(self) -> &'static str {
        match self {
            Self::Russia => "RU",
            Self::China => "CN",
            Self::Both => "",
        }
    }

    /// That of these countries; none of other countries.
    pub fn of(countries: &[String]) -> Option<Self> {
        let has = |country: Self| countries.iter().any(|id| id == country.id());
        match (has(Self::Russia), has(Self::China)) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Russia),
            (false, true) => Some(Self::China),
            (false, false) => None,
        }
    }
}

/// The country of the forum that an organization represents.
pub fn forum_country(partner: &Partner) -> Option<ForumCountry> {
    ForumCountry::of(&partner.countries)
}

/// The country of a place that is a city of the directory or lies in one: «Пекин», «Пекин, Посольство России».
pub fn forum_country_of_place(content: &Content, place: &Localized) -> Option<ForumCountry> {
    let place = place.first();
    let city = content.partners.cities.iter().find(|city| {
        let rest = place.strip_prefix(city.name.first());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    ForumCountry::of(&[city?.country.clone()])
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
