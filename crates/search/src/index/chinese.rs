//! The table of simplified characters and readings that the texts of a site need: see [`ChineseTable::decode`].

use std::collections::{BTreeMap, BTreeSet};

use super::tables::{read, simplified, usual_syllable, variants};
use crate::chinese::{ChineseTable, is_chinese};

/// Collects the texts of a site.
#[derive(Default)]
pub struct TableBuilder {
    pairs: BTreeMap<char, char>,
    /// Characters by syllables.
    letters: BTreeMap<&'static str, BTreeSet<char>>,
    /// Simplified texts and their syllables.
    readings: BTreeMap<String, Vec<String>>,
}

impl TableBuilder {
    /// Adds a text that is searched.
    pub fn add_text(&mut self, text: &str) {
        for letter in text.chars() {
            let mut pieces =
                simplified(letter.encode_utf8(&mut [0; 4])).chars().collect::<Vec<_>>().into_iter();
            let (Some(simple), None) = (pieces.next(), pieces.next()) else { continue };
            if is_chinese(simple) {
                let all = variants(simple).chain([letter]).filter(|it| *it != simple);
                self.pairs.extend(all.map(|variant| (variant, simple)));
            }
        }
    }

    /// Adds a text that is found by its pronunciation. `pinyin` is its reading in the content: a syllable for each
    /// Chinese character.
    pub fn add_pronounced(&mut self, text: &str, is_person: bool, pinyin: Option<&str>) {
        self.add_text(text);
        let text = simplified(text);
        let text = text.trim();
        let letters: Vec<char> = text.chars().filter(|letter| is_chinese(*letter)).collect();
        for letter in &letters {
            let syllable = usual_syllable(*letter);
            if !syllable.is_empty() {
                self.letters.entry(syllable).or_default().insert(*letter);
            }
        }
        if letters.is_empty() {
            return;
        }
        let written = pinyin.map(|pinyin| pinyin.split_whitespace().map(str::to_string).collect());
        let written = written.filter(|syllables: &Vec<String>| syllables.len() == letters.len());
        let is_written = written.is_some();
        let syllables = written.unwrap_or_else(|| syllables(text, is_person));
        if is_written || !self.readings.contains_key(text) {
            self.readings.insert(text.to_string(), syllables);
        }
    }

    /// The table.
    pub fn finish(&self) -> String {
        let pairs = self.pairs.iter().flat_map(|(from, to)| [*from, *to]);
        let letters = self.letters.iter().map(|(syllable, letters)| {
            syllable.chars().chain(letters.iter().copied()).collect::<String>()
        });
        let table = format!("{}\n{}", pairs.collect::<String>(), letters.collect::<String>());
        // Phrases that are read in another way than their characters, then whole texts that phrases do not resolve.
        let mut phrases = BTreeMap::new();
        for text in self.readings.keys() {
            for reading in read(text, false) {
                let usual: Vec<_> = reading.text.chars().map(usual_syllable).collect();
                if usual.join(" ") != reading.syllables {
                    phrases
                        .insert((reading.text.len(), reading.text), reading.syllables.to_string());
                }
            }
        }
        let lines = |phrases: &BTreeMap<(usize, &str), String>| -> String {
            phrases.iter().map(|((_, text), syllables)| format!("\n{text} {syllables}")).collect()
        };
        // A longer phrase that a shorter one in it resolves is not needed.
        let all: Vec<_> = phrases.keys().copied().collect();
        for (length, text) in all {
            let syllables = phrases.remove(&(length, text)).unwrap_or_default();
            let decoded = ChineseTable::decode(&[&*table, &lines(&phrases)].concat());
            let found: Vec<_> =
                decoded.syllables(text).into_iter().filter(|it| !it.is_empty()).collect();
            if found.join(" ") != syllables {
                phrases.insert((length, text), syllables);
            }
        }
        let decoded = ChineseTable::decode(&[&*table, &lines(&phrases)].concat());
        for (text, syllables) in &self.readings {
            let found: Vec<&str> =
                decoded.syllables(text).into_iter().filter(|it| !it.is_empty()).collect();
            if found != *syllables {
                let mut syllables = syllables.iter().map(String::as_str);
                let all = text.chars().map(|it| {
                    if is_chinese(it) { syllables.next().unwrap_or_default() } else { "" }
                });
                phrases.insert((text.len(), text), all.collect::<Vec<_>>().join(" "));
            }
        }
        table + &lines(&phrases)
    }
}

/// The syllables of the Chinese characters of a simplified text.
pub fn syllables(text: &str, is_person: bool) -> Vec<String> {
    let readings = read(text, is_person);
    let syllables = readings.iter().flat_map(|reading| reading.syllables.split(' '));
    syllables.filter(|it| !it.is_empty()).map(str::to_string).collect()
}
