//! What the directory is chosen by, and what kinds and places are called: from the model's ids to
//! plain texts, so that the app needs to know none of its kinds, countries or cities.

use crate::i18n::Lang;
use crate::model::{Localized, Partner, Partners};

/// The values that a partner has in each field of `logic::directory::FIELDS` after the first, one
/// to a line.
pub fn of(directory: &Partners, partner: &Partner) -> [String; 8] {
    let region = region(directory, partner).map(|region| region.0);
    [
        partner.countries.join("\n"),
        partner.kind.id().to_string(),
        region.unwrap_or_default().to_string(),
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

/// What its kind and places are called, and what it seeks and offers, in either language.
pub fn also(directory: &Partners, partner: &Partner) -> String {
    let countries = directory.countries.iter();
    let countries = countries.filter(|country| partner.countries.contains(&country.id));
    let city = directory.cities.iter().find(|city| Some(&city.id) == partner.city.as_ref());
    let places = countries
        .map(|country| &country.name)
        .chain(city.map(|city| &city.name))
        .chain(region(directory, partner).map(|region| region.1));
    let texts = places.chain(&partner.seeks).chain(&partner.offers).flat_map(Localized::all);
    let kinds = Lang::ALL.map(|lang| lang.partner_kind(partner.kind));
    texts.chain(kinds).collect::<Vec<_>>().join("\n")
}

/// The id and the name of its region, which may be that of its city.
fn region<'a>(directory: &'a Partners, partner: &'a Partner) -> Option<(&'a str, &'a Localized)> {
    let city = || directory.cities.iter().find(|city| Some(&city.id) == partner.city.as_ref());
    let id = partner.region.as_ref().or_else(|| city()?.region.as_ref())?;
    let region = directory.regions.iter().find(|region| region.id == *id)?;
    Some((&region.id, &region.name))
}
