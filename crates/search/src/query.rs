//! The parsed query: its words in every form in which they may be written or pronounced.

use std::ops::Range;

use crate::chinese_parts;
use crate::ngram_filter::{FilterRow, ngrams, records_with_all};
use crate::normalize::normalize;
use crate::rank::{LAYOUT, PARTS, SOUND, STEM, TYPO, WORDS};
use crate::spelling::{other_layout, sound, stem};
use crate::words::{is_ignored, split, trim};

/// The values of the fields of a search form, in their order. The first field takes words; an empty value sets no
/// condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The values, as they are in the form and in the address.
    pub values: Vec<String>,
}

impl Query {
    /// A query of these values.
    pub fn new(values: &[&str]) -> Self {
        Self { values: values.iter().map(ToString::to_string).collect() }
    }

    /// A query of so many fields without conditions.
    pub fn empty(fields: usize) -> Self {
        Self { values: vec![String::new(); fields] }
    }

    /// The words searched for.
    pub fn words(&self) -> &str {
        self.values.first().map_or("", |words| words)
    }
}

/// Words of so many letters may have a typo.
const TYPO_FROM: usize = 5;

/// The rest of a longer query is ignored: a page that is pasted into the field must not block the browser.
pub const MAX_QUERY: usize = 200;

/// The words of a query, in every form in which they may be found.
pub struct ParsedQuery {
    /// The whole query as it is written, without ignored words at its ends.
    pub phrase: WordForm,
    /// The pronunciation without spaces, for syllables that are typed apart: one form or none.
    pub joined: Vec<WordForm>,
    /// The forms of each word, the best first.
    pub words: Vec<Vec<WordForm>>,
}

/// A form of a word.
pub struct WordForm {
    /// Its letters.
    pub text: String,
    /// Whether it is compared with the pronunciation or with the spelling.
    pub phonetic: bool,
    /// Whether a word that it begins may have one typo.
    pub typo: bool,
    /// Whether its Chinese characters may occur apart: see [`crate::chinese_parts`].
    pub parts: bool,
    /// Added to the rank.
    pub penalty: u16,
    /// The n-grams that a record must have.
    ngrams: Vec<usize>,
    /// The records of the current filter row that may have it: see [`ParsedQuery::filter`]. At first all.
    pub candidates: u64,
}

impl WordForm {
    fn new(text: &str, phonetic: bool, penalty: u16) -> Self {
        let mut form = Self {
            text: text.to_string(),
            phonetic,
            typo: false,
            parts: false,
            penalty,
            ngrams: Vec::new(),
            candidates: !0,
        };
        form.require(text);
        form
    }

    /// A record must have the n-grams of this text.
    fn require(&mut self, text: &str) {
        ngrams(text, self.phonetic, &mut |ngram| self.ngrams.push(ngram));
    }
}

impl ParsedQuery {
    /// Parses the words of a query. `traditional` as in [`crate::SearchList::new`]; `typos` adds forms with a
    /// typo and Chinese words in parts.
    pub fn new(text: &str, traditional: &str, typos: bool) -> Self {
        let simplified = |letter: char| {
            let mut pairs = traditional.chars();
            while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
                if from == letter {
                    return to;
                }
            }
            letter
        };
        let text: String = text.chars().take(MAX_QUERY).collect();
        let text: String = normalize(&text).chars().map(simplified).collect();
        let mut ranges = split(&text, typos);
        let is_needed = |range: &&Range<usize>| !is_ignored(&text[range.start..range.end]);
        let needed: Vec<_> = ranges.iter().filter(is_needed).cloned().collect();
        if !needed.is_empty() {
            ranges = needed;
        }
        let mut together = String::new();
        let mut words = Vec::new();
        for range in &ranges {
            let word = &text[range.clone()];
            together.push_str(word);
            words.push(forms(word, typos));
        }
        if words.is_empty() && !text.trim().is_empty() {
            // Signs alone: a word without a form is not found.
            words.push(Vec::new());
        }
        let mut joined = Vec::new();
        if words.len() > 1 {
            add(&mut joined, &sound(&together), true, WORDS);
        }
        let phrase = match (ranges.first(), ranges.last()) {
            (Some(first), Some(last)) => trim(&text[first.start..last.end]),
            _ => text.trim(),
        };
        Self { phrase: WordForm::new(phrase, false, 0), joined, words }
    }

    /// Sets the candidates of each form to the records of a row that have its n-grams; returns the records that may
    /// match the query.
    pub fn filter(&mut self, row: &FilterRow) -> u64 {
        let filter = |form: &mut WordForm| {
            form.candidates = records_with_all(row, &form.ngrams);
            form.candidates
        };
        let any =
            |forms: &mut Vec<WordForm>| forms.iter_mut().fold(0, |any, form| any | filter(form));
        filter(&mut self.phrase);
        any(&mut self.joined) | self.words.iter_mut().fold(!0, |all, word| all & any(word))
    }
}

/// The forms of a word.
fn forms(typed: &str, typos: bool) -> Vec<WordForm> {
    let mut forms = Vec::new();
    let word = trim(typed);
    // Signs at the ends may be punctuation or letters.
    let [swapped, swapped_with_signs] = [word, typed].map(|text| normalize(&other_layout(text)));
    let sounds = [sound(word), sound(&swapped_with_signs)];
    for (written, layout) in [(word, 0), (&swapped, LAYOUT), (&swapped_with_signs, LAYOUT)] {
        add(&mut forms, written, false, layout);
        add(&mut forms, stem(written), false, layout + STEM);
    }
    add(&mut forms, chinese_parts::without_legal_form(word), false, STEM);
    for sound in &sounds {
        add(&mut forms, sound, true, SOUND);
    }
    for sound in sounds.iter().filter(|sound| sound.len() > 5) {
        let end = sound.get(..sound.len() - 2).unwrap_or(sound);
        add(&mut forms, end, true, SOUND + STEM);
    }
    if typos {
        add_typos(&mut forms, word, false);
        add_typos(&mut forms, &sounds[0], true);
        add_parts(&mut forms, word);
    }
    forms
}

/// Adds a form that is new. A single letter occurs in every pronunciation.
fn add(forms: &mut Vec<WordForm>, text: &str, phonetic: bool, penalty: u16) {
    let known = forms.iter().any(|form| form.phonetic == phonetic && form.text == text);
    if !known && (!phonetic || text.len() > 1) {
        forms.push(WordForm::new(text, phonetic, penalty));
    }
}

/// Adds a form of Chinese characters that may occur apart. A record must have each of them.
fn add_parts(forms: &mut Vec<WordForm>, word: &str) {
    if !chinese_parts::may_be_apart(word) {
        return;
    }
    let mut form = WordForm::new("", false, PARTS);
    for letter in word.chars() {
        form.require(letter.encode_utf8(&mut [0; 4]));
    }
    form.text = word.to_string();
    form.parts = true;
    forms.push(form);
}

/// Adds a form for every position of a typo. A record must have the n-grams before the wrong letter and those after
/// the next one, for the two may be swapped.
fn add_typos(forms: &mut Vec<WordForm>, word: &str, phonetic: bool) {
    if word.chars().count() < TYPO_FROM {
        return;
    }
    let line = ["\n", word].concat();
    let mut letters = word.chars();
    loop {
        let before = &line[..line.len() - letters.as_str().len()];
        if letters.next().is_none() {
            break;
        }
        let mut after = letters.clone();
        after.next();
        let mut form = WordForm::new(before, phonetic, TYPO);
        form.require(after.as_str());
        form.text = word.to_string();
        form.typo = true;
        forms.push(form);
    }
}
