//! How the Chinese name of an organization is read.

use content::Partner;

use super::chinese::syllables;
use super::palladius::cyrillic;
use super::tables::{read, simplified};
use crate::chinese::is_chinese;

/// The pinyin and the Palladius of the Chinese name, syllable by syllable; empty without such a name. A reading in the
/// content has priority.
pub fn of(partner: &Partner) -> [String; 2] {
    let Some(name) = &partner.name.zh else { return [String::new(), String::new()] };
    let syllables: Vec<String> = match &partner.pinyin {
        Some(written) => written.split_whitespace().map(str::to_string).collect(),
        None => syllables(&simplified(name), false),
    };
    let palladius = || syllables.iter().map(|syllable| cyrillic(syllable)).collect::<Vec<_>>();
    let palladius = partner.palladius.clone().unwrap_or_else(|| palladius().join(" "));
    [syllables.join(" "), palladius]
}

/// The pinyin and the Palladius of a Chinese name without a reading in the content, syllable by syllable; empty if it
/// has no Chinese character.
pub fn of_name(name: &str, is_person: bool) -> [String; 2] {
    let syllables = syllables(&simplified(name), is_person);
    let palladius: Vec<String> = syllables.iter().map(|syllable| cyrillic(syllable)).collect();
    [syllables.join(" "), palladius.join(" ")]
}

/// The number of Chinese characters of a text, each of which is a syllable.
pub fn chinese_letters(text: &str) -> usize {
    simplified(text).chars().filter(|letter| is_chinese(*letter)).count()
}

/// The characters of a text that have two readings which nothing decides between, and these readings.
pub fn ambiguous(text: &str) -> Vec<(String, [&'static str; 2])> {
    let text = simplified(text);
    let found = read(&text, false).into_iter();
    found.filter_map(|it| Some((it.text.to_string(), [it.syllables, it.other?]))).collect()
}

/// The reading of a text with the second reading of each ambiguous character, its syllables joined; none if it is not
/// ambiguous.
pub fn other_reading(text: &str, is_person: bool) -> Option<String> {
    let text = simplified(text);
    let readings = read(&text, is_person);
    readings.iter().any(|reading| reading.other.is_some()).then(|| {
        let syllables = readings.iter().map(|reading| reading.other.unwrap_or(reading.syllables));
        syllables.collect::<String>().replace(' ', "")
    })
}

/// The readings of an organization's name that its characters alone do not give: those in the content, and the second
/// one of an ambiguous name.
pub fn written(partner: &Partner) -> Vec<String> {
    let name = partner.name.zh.as_deref().filter(|_| partner.pinyin.is_none());
    let other = name.and_then(|name| other_reading(name, false));
    let written = partner.pinyin.iter().chain(&partner.palladius);
    written.map(|reading| reading.replace(' ', "")).chain(other).collect()
}
