//! Places of organizations and cities that do not agree with their countries.

use content::{PartnerKind, Partners};
use i18n::messages::ConsistencyMessage;

use super::file::File;

/// Checks cities against their regions, and organizations against their places.
pub fn partners(file: &mut File, directory: &Partners) {
    let region = |id: &String| directory.region(id);
    let city = |id: &String| directory.city(id);
    for (index, city) in directory.cities.iter().enumerate() {
        let region = city.region.as_ref().and_then(region);
        if let Some(region) = region.filter(|region| region.country != city.country) {
            let message = ConsistencyMessage::RegionInOtherCountry {
                region: region.id.clone(),
                country: region.country.clone(),
                expected: city.country.clone(),
            };
            file.warning(&format!("cities[{index}].region"), message);
        }
    }
    for (index, partner) in directory.partners.iter().enumerate() {
        // A mission abroad belongs to a state that it does not lie in.
        if matches!(partner.kind, PartnerKind::Embassy | PartnerKind::Government) {
            continue;
        }
        let city = partner.city.as_ref().and_then(city).map(|city| (&city.id, &city.country));
        let region = partner.region.as_ref().and_then(region);
        let region = region.map(|region| (&region.id, &region.country));
        for (name, place) in [("city", city), ("region", region)] {
            let Some((place, country)) = place else { continue };
            if !partner.countries.contains(country) {
                let (place, country) = (place.clone(), country.clone());
                let message = ConsistencyMessage::CountryNotListed { place, country };
                file.warning(&format!("partners[{index}].{name}"), message);
            }
        }
    }
}
