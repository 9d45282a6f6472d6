//! How Chinese names are read, and which traditional characters they may be searched by.

use std::collections::BTreeMap;

use content::{Partner, Partners};
use pinyin::ToPinyin;

use super::palladius::cyrillic;

/// The pinyin and the Palladius of the Chinese name, syllable by syllable; empty without such a name.
pub fn of(partner: &Partner) -> [String; 2] {
    let Some(name) = &partner.name.zh else { return [String::new(), String::new()] };
    let syllables: Vec<String> = match &partner.pinyin {
        Some(written) => written.split_whitespace().map(str::to_string).collect(),
        None => syllables(name),
    };
    let palladius = || syllables.iter().map(|syllable| cyrillic(syllable)).collect::<Vec<_>>();
    let palladius = partner.palladius.clone().unwrap_or_else(|| palladius().join(" "));
    [partner.pinyin.clone().unwrap_or_else(|| syllables.join(" ")), palladius]
}

/// The readings of the Chinese characters of a text, without tones; ü is v, as it is typed.
fn syllables(text: &str) -> Vec<String> {
    let readings = text.to_pinyin().flatten();
    readings.map(|reading| reading.plain().replace('ü', "v")).collect()
}

/// The traditional characters of the Chinese names, each followed by its simplified form, where they differ.
pub fn traditional(directory: &Partners) -> String {
    let mut pairs = BTreeMap::new();
    for name in directory.partners.iter().filter_map(|partner| partner.name.zh.as_deref()) {
        let traditional = character_converter::simplified_to_traditional(name);
        if traditional.chars().count() == name.chars().count() {
            pairs.extend(traditional.chars().zip(name.chars()).filter(|(from, to)| from != to));
        }
    }
    pairs.into_iter().flat_map(|(from, to)| [from, to]).collect()
}
