//! What the directory is chosen by, and what kinds and places are called: from the model's ids to
//! plain texts, so that the app needs to know none of its kinds, countries or cities.

use crate::i18n::Lang;
use crate::model::{City, Country, Localized, Partner, Partners, Region};

/// The values that a partner has in each field of `logic::directory::FIELDS` after the first, one
/// to a line.
pub fn of(directory: &Partners, partner: &Partner) -> [String; 8] {
    let region = region(directory, partner).map(|region| &region.id);
    let host = city(directory, partner).map(|city| &city.country);
    let countries = partner.countries.iter();
    let host = host.filter(|host| !partner.countries.contains(host));
    [
        countries.chain(host).cloned().collect::<Vec<_>>().join("\n"),
        partner.kind.id().to_string(),
        region.cloned().unwrap_or_default(),
        partner.city.clone().unwrap_or_default(),
        partner.group.id().to_string(),
        partner.sector.first().to_string(),
        joined(&partner.seeks),
        joined(&partner.offers),
    ]
}

fn joined(texts: &[Localized]) -> String {
    texts.iter().map(Localized::first).collect::<Vec<_>>().join("\n")
}

/// Its people, what its kind and places are called, and what it seeks and offers, in either language.
pub fn also(directory: &Partners, partner: &Partner) -> String {
    let city = city(directory, partner);
    let is_its = |country: &&Country| {
        partner.countries.contains(&country.id) || city.is_some_and(|it| it.country == country.id)
    };
    let countries = directory.countries.iter().filter(is_its);
    let names = countries
        .map(|country| &country.name)
        .chain(city.map(|city| &city.name))
        .chain(region(directory, partner).map(|region| &region.name))
        .chain(directory.people_of(partner).map(|person| &person.name));
    let texts = names.chain(&partner.seeks).chain(&partner.offers).flat_map(Localized::all);
    let kinds = Lang::ALL.map(|lang| lang.partner_kind(partner.kind));
    texts.chain(kinds).collect::<Vec<_>>().join("\n")
}

fn city<'a>(directory: &'a Partners, partner: &Partner) -> Option<&'a City> {
    directory.cities.iter().find(|city| Some(&city.id) == partner.city.as_ref())
}

/// Its region, which may be that of its city.
pub fn region<'a>(directory: &'a Partners, partner: &'a Partner) -> Option<&'a Region> {
    let of_city = || city(directory, partner)?.region.as_ref();
    let id = partner.region.as_ref().or_else(of_city)?;
    directory.regions.iter().find(|region| region.id == *id)
}
