//! The ways to sort the directory: by the Russian alphabet, by pinyin, by country.

use std::cmp::Ordering;

use crate::i18n::Lang;
use crate::model::{Partner, Partners};

/// An order for each language, and the same within the countries they are in as `country-ru`, `country-zh`: what it
/// is called, and the positions of the partners with spaces between.
pub fn of(directory: &Partners) -> Vec<(String, String)> {
    let mut orders = Vec::new();
    for lang in Lang::ALL {
        let mut order: Vec<(usize, &Partner)> = directory.partners.iter().enumerate().collect();
        order.sort_by(|one, other| compare(lang, one.1, other.1));
        orders.push(named(lang.key().to_string(), &order));
        order.sort_by_key(|(_, partner)| {
            let city = directory.cities.iter().find(|it| Some(&it.id) == partner.city.as_ref());
            let country = city.map(|city| &city.country).or(partner.countries.first());
            directory.countries.iter().position(|known| Some(&known.id) == country)
        });
        orders.push(named(format!("country-{}", lang.key()), &order));
    }
    orders
}

/// Who has no name in the language stands last, by the name there is.
fn compare(lang: Lang, one: &Partner, other: &Partner) -> Ordering {
    let own = |partner: &Partner| lang.pick(&partner.name).lang.is_none();
    own(other)
        .cmp(&own(one))
        .then_with(|| lang.compare(lang.pick(&one.name).text, lang.pick(&other.name).text))
}

fn named(id: String, order: &[(usize, &Partner)]) -> (String, String) {
    let positions: Vec<String> = order.iter().map(|(position, _)| position.to_string()).collect();
    (id, positions.join(" "))
}
