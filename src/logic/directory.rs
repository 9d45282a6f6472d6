//! The partner directory: what is searched and by what it is chosen.

use super::asked::Asked;
use super::finder::{Finder, Found};
use super::marks::marks;
use super::rank::Entry;
use crate::model::{Content, Partner};

/// The fields of the directory, by their names in the address: the conditions, then how the list is
/// sorted and shown.
pub const FIELDS: [&str; 11] = [
    "find", "country", "type", "region", "city", "role", "sector", "seeks", "offers", "sort",
    "view",
];
/// How many of them are conditions.
pub const CONDITIONS: usize = 9;

/// The names, sectors, roles and what else the tool has found to say of all partners, in both
/// languages, and how names and places sound.
pub fn finder(content: &Content) -> Finder {
    let mut finder = Finder::new(&content.partners.traditional);
    for partner in &content.partners.partners {
        let texts = [&partner.sector, &partner.role].into_iter().chain(&partner.description);
        let rest = texts.flat_map(|text| text.all()).chain([partner.also.as_str()]);
        let mut heard = readings(partner);
        heard.push(partner.also.clone());
        let facets =
            partner.facets.iter().map(|values| values.lines().map(str::to_string).collect());
        finder.add(Entry::new(partner.name.all(), rest, &heard), facets.collect());
    }
    finder
}

/// The positions of the partners found, as the visitor wants them: by relevance, or as the order
/// of this name says.
pub fn arranged(content: &Content, found: &Found, order: &str) -> Vec<usize> {
    let order = content.partners.orders.iter().find(|known| known.id == order);
    let Some(order) = order else { return found.ranked() };
    let mut passes = vec![false; content.partners.partners.len()];
    found.listed().into_iter().for_each(|position| passes[position] = true);
    order.positions().filter(|position| passes.get(*position) == Some(&true)).collect()
}

/// Where in a text of a partner's card stands what was asked: see [`marks`].
pub fn marked(partner: &Partner, text: &str, asked: &Asked) -> String {
    let is_name = partner.name.zh.as_deref() == Some(text);
    let reading = |reading| Option::as_deref(reading).filter(|_| is_name).unwrap_or_default();
    marks(text, [reading(&partner.pinyin), reading(&partner.palladius)], asked)
}

/// How the Chinese name is read: pinyin and Palladius in one word, and the first letters.
fn readings(partner: &Partner) -> Vec<String> {
    let syllables = |reading: &String| reading.split(' ').map(str::to_string).collect::<Vec<_>>();
    let pinyin = partner.pinyin.as_ref().map(syllables).unwrap_or_default();
    let initials = pinyin.iter().filter_map(|syllable| syllable.chars().next()).collect();
    let palladius = partner.palladius.as_ref().map(syllables).unwrap_or_default();
    vec![pinyin.concat(), initials, palladius.concat()]
}
