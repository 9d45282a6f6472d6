//! The sort orders of the directory: by the Russian alphabet, by pinyin, by country.

use content::{Partner, Partners};
use i18n::Lang;

use super::sort_key;

/// The orders `ru` and `zh`, and the same within the countries that the organizations are in as `country-ru` and
/// `country-zh`: name, and the positions of the organizations separated by spaces.
pub fn of(directory: &Partners) -> Vec<(String, String)> {
    let mut orders = Vec::new();
    for lang in Lang::ALL {
        let mut order: Vec<(usize, &Partner)> = directory.partners.iter().enumerate().collect();
        // Organizations without a name in the language come last.
        order.sort_by_cached_key(|(_, partner)| {
            let name = lang.pick(&partner.name);
            (name.lang.is_some(), sort_key(lang, name.text))
        });
        orders.push((lang.key().to_string(), positions(&order)));
        order.sort_by_key(|(_, partner)| {
            let city = directory.cities.iter().find(|it| Some(&it.id) == partner.city.as_ref());
            let country = city.map(|city| &city.country).or(partner.countries.first());
            directory.countries.iter().position(|known| Some(&known.id) == country)
        });
        orders.push((format!("country-{}", lang.key()), positions(&order)));
    }
    orders
}

fn positions(order: &[(usize, &Partner)]) -> String {
    let positions: Vec<String> = order.iter().map(|(position, _)| position.to_string()).collect();
    positions.join(" ")
}
