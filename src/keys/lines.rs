//! The directory as its search reads it: `logic::directory::Directory` says how.

use super::aliases::{self, PartnerAliases};
use super::{facets, orders};
use crate::logic::rank::{Entry, folded};
use crate::model::{Partner, Partners};

/// Values, orders and a record for each partner.
pub fn of(directory: &Partners) -> String {
    let mut values: Vec<(usize, &str)> = Vec::new();
    let mut records = String::new();
    let aliases = PartnerAliases::new(directory);
    for partner in &directory.partners {
        let mut numbers = Vec::new();
        for (field, texts) in partner.facets.iter().enumerate() {
            for value in texts.lines().filter(|value| !value.is_empty()) {
                let known = values.iter().position(|known| *known == (field + 1, value));
                numbers.push(known.unwrap_or(values.len()).to_string());
                if known.is_none() {
                    values.push((field + 1, value));
                }
            }
        }
        let texts = texts(directory, partner, &aliases).map(|text| text.replace(['\t', '\r'], " "));
        records.push_str(&format!("\r{}\t\t{}", texts.join("\t"), numbers.join(" ")));
    }
    let values = values.iter().map(|(field, value)| format!("{field} {value}\n"));
    let orders = orders::of(directory);
    let orders = orders.iter().map(|(id, order)| format!("{id} {order}\n"));
    format!("{}\r{}{records}", values.collect::<String>(), orders.collect::<String>())
}

/// Its names; its sector, role and description; what else can be said of it; how its Chinese name
/// is read. All in both languages, as `logic::rank::Entry` reads them.
fn texts<'a>(
    directory: &'a Partners,
    partner: &'a Partner,
    aliases: &PartnerAliases<'a>,
) -> [String; 4] {
    let names: String = partner.name.all().flat_map(|name| [name, "\n"]).collect();
    let said = [&partner.sector, &partner.role].into_iter().chain(&partner.description);
    let [pinyin, palladius] = [&partner.pinyin, &partner.palladius];
    let readings = pinyin.iter().chain(palladius).map(String::as_str).collect::<Vec<_>>();
    let mut texts = [
        format!("\n{names}"),
        folded(said.flat_map(|text| text.all())),
        folded(facets::also(directory, partner).lines()),
        readings.join("|"),
    ];
    let region = facets::region(directory, partner).map(|region| &*region.id);
    let mut needed = aliases.of(directory, partner, region);
    if !partner.also.is_empty() {
        let entry = Entry::read(&mut texts.iter().map(String::as_str));
        needed.extend(aliases::needed(&entry, &partner.also, &directory.traditional));
    }
    needed.sort_unstable();
    needed.dedup();
    // They are written and not heard: their sounds would stand before those of other names.
    texts[1] += &folded(needed.into_iter())[1..];
    texts
}
