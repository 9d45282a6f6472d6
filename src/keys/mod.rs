//! Keys of the search that need tables, made when the site is built: how Chinese names sound,
//! and which traditional characters stand for theirs. The visitors' app carries no tables.
//!
//! What is written in the data by hand goes before: characters have several readings, and
//! official names their own spelling.

mod aliases;
mod facets;
mod lines;
mod orders;
mod palladius;

use std::collections::BTreeMap;

use pinyin::ToPinyin;
use serde_json::Value;

use crate::model::{Content, Partners};

/// Adds `pinyin` and `palladius` to every partner with a Chinese name, `facets` to every partner,
/// `traditional`, `total` and `lines` to the directory, `also` to every session with aliases.
pub fn add(content: &mut Value) {
    add_readings(content);
    let Ok(mut directory) = serde_json::from_value::<Partners>(content["partners"].clone()) else {
        return;
    };
    for index in 0..directory.partners.len() {
        let facets = facets::of(&directory, &directory.partners[index]).to_vec();
        content["partners"]["partners"][index]["facets"] = Value::from(facets.clone());
        directory.partners[index].facets = facets;
    }
    content["partners"]["total"] = Value::from(directory.partners.len());
    content["partners"]["lines"] = Value::from(lines::of(&directory));
    add_aliases(content);
}

fn add_aliases(content: &mut Value) {
    let Ok(typed) = serde_json::from_value::<Content>(content.clone()) else { return };
    for (index, aliases) in aliases::of_sessions(&typed).into_iter().enumerate() {
        if !aliases.is_empty() {
            content["agenda"]["sessions"][index]["also"] = Value::from(aliases);
        }
    }
}

fn add_readings(content: &mut Value) {
    let directory = &mut content["partners"];
    let mut traditional = BTreeMap::new();
    for partner in directory["partners"].as_array_mut().into_iter().flatten() {
        let Some(name) = partner["name"]["zh"].as_str() else { continue };
        collect_traditional(name, &mut traditional);
        let written = partner["pinyin"].as_str();
        let syllables = match written {
            Some(written) => written.split_whitespace().map(str::to_string).collect(),
            None => syllables(name),
        };
        let russian: Vec<String> =
            syllables.iter().map(|syllable| palladius::cyrillic(syllable)).collect();
        for (key, made) in [("pinyin", syllables), ("palladius", russian)] {
            if !made.is_empty() && partner[key].is_null() {
                partner[key] = Value::from(made.join(" "));
            }
        }
    }
    if !traditional.is_empty() {
        directory["traditional"] = Value::from(
            traditional.into_iter().flat_map(|(from, to)| [from, to]).collect::<String>(),
        );
    }
}

/// The readings of the Chinese characters of a text, without tones; ü is v, as it is typed.
pub fn syllables(text: &str) -> Vec<String> {
    let readings = text.to_pinyin().flatten();
    readings.map(|reading| reading.plain().replace('ü', "v")).collect()
}

/// Traditional characters of a text and their simplified forms, where they differ.
fn collect_traditional(text: &str, pairs: &mut BTreeMap<char, char>) {
    let traditional = character_converter::simplified_to_traditional(text);
    if traditional.chars().count() == text.chars().count() {
        pairs.extend(traditional.chars().zip(text.chars()).filter(|(from, to)| from != to));
    }
}

#[cfg(test)]
mod tests {
    use super::{add_readings, syllables};
    use serde_json::json;

    #[test]
    fn names_get_keys_and_hand_written_ones_stay() {
        let mut content = json!({"partners": {"partners": [
            {"name": {"zh": "丝路（VEB）"}},
            {"name": {"zh": "重庆"}, "pinyin": "chong qing"},
            {"name": {"ru": "Театр"}},
        ]}});
        add_readings(&mut content);
        let partners = &content["partners"]["partners"];
        assert_eq!(partners[0]["pinyin"], "si lu");
        assert_eq!(partners[0]["palladius"], "сы лу");
        assert_eq!(partners[1]["pinyin"], "chong qing");
        assert_eq!(partners[1]["palladius"], "чун цин");
        assert!(partners[2].get("pinyin").is_none());
        assert_eq!(content["partners"]["traditional"], "慶庆絲丝");
        assert_eq!(syllables("女子"), ["nv", "zi"]);
    }
}
