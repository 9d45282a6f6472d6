//! The rank of a record for a query: how well it matches.

use crate::chinese::{ChineseTable, is_chinese};
use crate::ngram_filter::{Kind, is_letter};
use crate::parts::{in_order, parts};
use crate::phonetic_key::phonetic_key;
use crate::query::ParsedQuery;
use crate::record::{NAMES_END, Record};
use crate::typo::within_one_edit;
use crate::word_forms::{Matching, WordForm};
use crate::words::each_word;

// Ranks, from best to worst: less is better.

/// A word in the name: it is the whole name, begins it, begins a word, is part of a word.
const NAME: [u16; 4] = [0, 1, 2, 3];
/// A word in another text: worse than a name with another ending.
const REST: u16 = 9;
/// A Chinese word of which parts are anywhere in the texts.
const APART: u16 = 6;
/// Added if the words are found one by one, and not the whole query in a name.
pub const WORDS: u16 = 4;
/// Added for a word without its ending.
pub const STEM: u16 = 5;
/// Added for the other keyboard layout.
pub const LAYOUT: u16 = 10;
/// Added for a match of the pronunciation.
pub const SOUND: u16 = 20;
/// Added for a match by ear.
pub const PHONETIC: u16 = 30;
/// Added for a typo.
pub const TYPO: u16 = 40;
/// Added for a word in parts.
pub const PARTS: u16 = 40;

/// An alias of so many letters need only be found by its pronunciation.
const LONG_ALIAS: usize = 6;

impl Record {
    /// Whether an alias finds the record as well as if the alias were one of its texts. For a long alias a match of
    /// the pronunciation is enough, for hardly another record sounds like it.
    pub fn is_found_by(&self, alias: &str, chinese: &ChineseTable) -> bool {
        let query = ParsedQuery::new(alias, chinese, false);
        let as_text = WORDS + REST * query.words.len() as u16;
        let is_long = alias.chars().count() >= LONG_ALIAS;
        self.rank(&query, 0).is_some_and(|rank| rank <= as_text || is_long)
    }

    /// The rank for a query; none if a word is not found. `position` is that of the record in the filter row that
    /// the query was filtered with last.
    pub fn rank(&self, query: &ParsedQuery, position: usize) -> Option<u16> {
        let is_candidate = |form: &&WordForm| form.candidates >> position & 1 == 1;
        for phrase in query.phrase.iter().filter(is_candidate) {
            if let Some(rank) = match_position(&self.name, &phrase.text) {
                return Some(rank);
            }
        }
        // How the record sounds by ear, when a form needs it.
        let mut phonetic = String::new();
        let mut best = |forms: &Vec<WordForm>| {
            // The forms with a typo of one kind differ only in their n-grams.
            let mut tried = None;
            let mut forms = forms.iter().filter(is_candidate);
            forms.find_map(|form| {
                let is_typo = form.matching == Matching::Typo;
                if is_typo && tried == Some(form.kind) {
                    return None;
                }
                tried = is_typo.then_some(form.kind).or(tried);
                self.rank_of_form(form, &mut phonetic)
            })
        };
        let joined = best(&query.joined);
        if joined.is_some() {
            return joined;
        }
        let mut sum = WORDS;
        for word in &query.words {
            sum += best(word)?;
        }
        Some(sum)
    }

    /// The rank for a form of a word.
    fn rank_of_form(&self, form: &WordForm, phonetic: &mut String) -> Option<u16> {
        if form.kind == Kind::Phonetic && phonetic.is_empty() {
            *phonetic = phonetic_key(&self.sound);
        }
        let (name, rest) = match form.kind {
            Kind::Written => (&*self.name, &*self.rest),
            Kind::Sound => self.sound.split_once(NAMES_END).unwrap_or((&self.sound, "")),
            Kind::Phonetic => phonetic.split_once(NAMES_END).unwrap_or((phonetic, "")),
        };
        let rank = match form.matching {
            Matching::Exact => {
                let worst = if form.starts_word { NAME[2] } else { NAME[3] };
                let position = |text| match_position(text, &form.text).filter(|it| *it <= worst);
                let in_rest = || match form.starts_word {
                    true => position(rest).is_some(),
                    false => find_substring(rest, &form.text, 0).is_some(),
                };
                position(name).or_else(|| in_rest().then_some(REST))
            }
            Matching::Typo => {
                let is_chinese = form.text.starts_with(is_chinese);
                let has = |text: &str| {
                    let mut found = false;
                    each_word(text, &mut |_, word| {
                        found |= within_one_edit(&form.text, word);
                        // A Chinese name is one long word.
                        for (at, _) in word.char_indices().skip(1).take_while(|_| is_chinese) {
                            found |= within_one_edit(&form.text, &word[at..]);
                        }
                    });
                    found
                };
                let in_rest = || (form.kind == Kind::Sound || is_chinese) && has(rest);
                has(name).then_some(NAME[2]).or_else(|| in_rest().then_some(REST))
            }
            Matching::Parts => {
                let mut names = name.split('\n');
                let is_in_order = form.kind == Kind::Written
                    && names.any(|name| in_order(&form.text, name).is_some());
                let apart = || !parts(&form.text, &[name, rest], true).is_empty();
                is_in_order.then_some(NAME[3]).or_else(|| apart().then_some(APART))
            }
        };
        rank.map(|rank| rank + form.penalty)
    }
}

/// The best position of a part in lines: a whole line, the start of a line, the start of a word, within a word.
fn match_position(lines: &str, part: &str) -> Option<u16> {
    let mut best = None;
    let mut from = 0;
    while let Some(at) = find_substring(lines, part, from) {
        from = at + 1;
        let rank = match lines[..at].chars().next_back() {
            Some('\n') if lines[at + part.len()..].starts_with('\n') => NAME[0],
            Some('\n') => NAME[1],
            Some(letter) if is_letter(letter) => NAME[3],
            _ => NAME[2],
        };
        best = Some(best.map_or(rank, |best: u16| best.min(rank)));
    }
    best
}

/// The byte index of a part in a text, from `from` on. The standard library's search prepares itself for long texts,
/// which takes longer than to search a short one.
pub fn find_substring(text: &str, part: &str, from: usize) -> Option<usize> {
    // The last byte differs more often than the first.
    let (last, start) = part.as_bytes().split_last()?;
    let mut from = from + start.len();
    loop {
        let rest = text.as_bytes().get(from..)?;
        let at = from + rest.iter().position(|byte| byte == last)?;
        if text.as_bytes()[..at].ends_with(start) {
            return Some(at - start.len());
        }
        from = at + 1;
    }
}
