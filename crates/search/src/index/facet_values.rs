//! The facet values of an organization, and the names of its kind and places: plain texts, so that the app needs no
//! kinds, countries or cities.

use content::{City, Country, Localized, Partner, Partners, Region};
use i18n::Lang;

use super::value_id;

/// The values of an organization in each field of [`crate::DIRECTORY_FIELDS`] after the first.
pub fn facet_values(directory: &Partners, partner: &Partner) -> Vec<Vec<String>> {
    let region = region(directory, partner).map(|region| region.id.clone());
    let host = city(directory, partner).map(|city| &city.country);
    let host = host.filter(|host| !partner.countries.contains(host));
    let ids = |texts: &[Localized]| texts.iter().map(value_id).collect();
    vec![
        partner.countries.iter().chain(host).cloned().collect(),
        vec![partner.kind.id().to_string()],
        region.into_iter().collect(),
        partner.city.iter().cloned().collect(),
        vec![partner.group.id().to_string()],
        vec![value_id(&partner.sector)],
        ids(&partner.seeks),
        ids(&partner.offers),
    ]
}

/// The names of its kind and places, in all languages.
pub fn places_and_kind<'a>(directory: &'a Partners, partner: &'a Partner) -> Vec<&'a str> {
    let city = city(directory, partner);
    let is_its = |country: &&Country| {
        partner.countries.contains(&country.id) || city.is_some_and(|it| it.country == country.id)
    };
    let countries = directory.countries.iter().filter(is_its).map(|country| &country.name);
    let places = countries
        .chain(city.map(|city| &city.name))
        .chain(region(directory, partner).map(|region| &region.name));
    let kinds = Lang::ALL.map(|lang| lang.partner_kind(partner.kind));
    places.flat_map(Localized::all).chain(kinds).collect()
}

fn city<'a>(directory: &'a Partners, partner: &Partner) -> Option<&'a City> {
    directory.city(partner.city.as_ref()?)
}

/// Its region, or that of its city.
pub fn region<'a>(directory: &'a Partners, partner: &'a Partner) -> Option<&'a Region> {
    let of_city = || city(directory, partner)?.region.as_ref();
    let id = partner.region.as_ref().or_else(of_city)?;
    directory.region(id)
}
