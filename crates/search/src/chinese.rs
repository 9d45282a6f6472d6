//! Chinese texts: simplified characters for traditional ones, and how characters are read.
//!
//! The tables of all characters are large. The index builder chooses what the texts of a site need
//! (`index::chinese`); the documents embed it.

use crate::ngram_filter::is_letter;
use crate::normalize::normalize;
use crate::rank::find_substring;

/// The characters whose readings a table can contain.
const FIRST: u32 = 0x4e00;
const COUNT: usize = 0x5200;

/// The simplified characters and the readings of a site's texts.
#[derive(Debug, Default)]
pub struct ChineseTable {
    /// Characters and their simplified forms, sorted.
    simplified: Vec<(char, char)>,
    /// Syllables, each followed by the characters that are usually read so.
    readings: String,
    /// For every character, where its syllable starts in the readings, plus one; zero if it is unknown.
    starts: Vec<u16>,
    /// Lines of phrases and their syllables: exceptions.
    phrases: String,
}

impl ChineseTable {
    /// Reads lines:
    ///
    /// 1. Characters, each followed by its simplified form, sorted.
    /// 2. Syllables, each followed by the characters that are usually read so. No tones; ü is v. At most 65,535 bytes.
    /// 3. All others: a phrase that is read in another way, a space, and its syllables separated by spaces. A later
    ///    line has priority.
    pub fn decode(text: &str) -> Self {
        let (pairs, rest) = text.split_once('\n').unwrap_or((text, ""));
        let (readings, phrases) = rest.split_once('\n').unwrap_or((rest, ""));
        let mut table = Self {
            simplified: Vec::new(),
            readings: readings.to_string(),
            starts: vec![0; COUNT],
            phrases: phrases.to_string(),
        };
        let mut pairs = pairs.chars();
        while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
            table.simplified.push((from, to));
        }
        let (mut start, mut is_syllable) = (0, false);
        for (at, letter) in readings.char_indices() {
            if letter.is_ascii() && !is_syllable {
                start = at;
            }
            is_syllable = letter.is_ascii();
            if let Some(place) = table.starts.get_mut(index_of(letter)) {
                *place = start as u16 + 1;
            }
        }
        table
    }

    /// The simplified form of a character.
    pub fn simplify(&self, letter: char) -> char {
        let found = self.simplified.binary_search_by_key(&letter, |pair| pair.0);
        found.map_or(letter, |at| self.simplified[at].1)
    }

    /// A normalized text in simplified characters: see [`normalize`].
    pub fn normalize(&self, text: &str) -> String {
        normalize(text).chars().map(|letter| self.simplify(letter)).collect()
    }

    /// The syllable of each character of a normalized text; empty for other characters and unknown ones.
    pub fn syllables<'a>(&'a self, text: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        for letter in text.chars() {
            let start = self.starts.get(index_of(letter)).copied().unwrap_or_default();
            let rest = self.readings.get(usize::from(start).wrapping_sub(1)..).unwrap_or_default();
            let end = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or_default();
            found.push(&rest[..end]);
        }
        for line in self.phrases.split('\n') {
            let Some((phrase, syllables)) = line.split_once(' ') else { continue };
            let mut from = 0;
            while let Some(at) = find_substring(text, phrase, from) {
                from = at + phrase.len();
                let first = text[..at].chars().count();
                for (place, syllable) in found.iter_mut().skip(first).zip(syllables.split(' ')) {
                    *place = syllable;
                }
            }
        }
        found
    }

    /// A normalized text in pinyin: the pieces that stand for its characters. Nothing separates the words of a Chinese
    /// text. `length` is the maximal length of a syllable: 1 for initials.
    pub fn pinyin(&self, text: &str, length: usize) -> Vec<String> {
        let is_joined = text.chars().any(is_chinese);
        let mut pieces = Vec::new();
        for (letter, syllable) in text.chars().zip(self.syllables(text)) {
            let mut piece = String::new();
            if !syllable.is_empty() {
                piece.push_str(syllable.get(..length).unwrap_or(syllable));
            } else if !is_joined || is_letter(letter) {
                piece.push(letter);
            }
            pieces.push(piece);
        }
        pieces
    }
}

fn index_of(letter: char) -> usize {
    (letter as u32).wrapping_sub(FIRST) as usize
}

/// Whether it is a Chinese character.
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}')
}
