//! The forms of a word of the query: every way in which it may be written or pronounced.

use crate::chinese::is_chinese;
use crate::ngram_filter::{Kind, ngrams};
use crate::normalize::normalize;
use crate::parts;
use crate::phonetic_key::{SPELLINGS, phonetic_key, spelling};
use crate::rank::{LAYOUT, PARTS, PHONETIC, SOUND, STEM, TYPO};
use crate::spelling::{other_layout, sound, stem};
use crate::words::trim;

/// Words of so many letters may have a typo.
const TYPO_FROM: usize = 5;
/// Keys by ear of so many letters are searched for.
const PHONETIC_FROM: usize = 3;
/// Keys of so many letters may be within a word.
const PHONETIC_INSIDE: usize = 6;

/// How a form of a word is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// It occurs.
    Exact,
    /// A word begins with it, with one typo.
    Typo,
    /// Its parts occur: see [`crate::parts`].
    Parts,
}

/// A form of a word.
pub struct WordForm {
    /// Its letters.
    pub text: String,
    /// With which text of a record it is compared.
    pub kind: Kind,
    /// How it is found.
    pub matching: Matching,
    /// Whether it must begin a word.
    pub starts_word: bool,
    /// Added to the rank.
    pub penalty: u16,
    /// The n-grams that a record must have.
    pub ngrams: Vec<usize>,
    /// The records of the current filter row that may have it: see [`crate::query::ParsedQuery::filter`]. At first all.
    pub candidates: u64,
}

impl WordForm {
    fn new(text: &str, kind: Kind, matching: Matching, penalty: u16) -> Self {
        Self {
            text: text.to_string(),
            kind,
            matching,
            starts_word: false,
            penalty,
            ngrams: Vec::new(),
            candidates: !0,
        }
    }

    /// A record must have the n-grams of this text.
    fn require(&mut self, text: &str) {
        ngrams(text, self.kind, |ngram| self.ngrams.push(ngram));
    }
}

/// The forms of a word.
pub fn forms(typed: &str, loose: bool) -> Vec<WordForm> {
    let mut forms = Vec::new();
    let word = trim(typed);
    // Signs at the ends may be punctuation or letters.
    let spellings = [word, &other_layout(word), &other_layout(typed)].map(normalize);
    for (index, written) in spellings.iter().enumerate() {
        let layout = if index > 0 { LAYOUT } else { 0 };
        add(&mut forms, written, Kind::Written, layout);
        add(&mut forms, stem(written), Kind::Written, layout + STEM);
    }
    add(&mut forms, parts::without_legal_form(word), Kind::Written, STEM);
    for spelling in &spellings {
        let sound = sound(spelling);
        add(&mut forms, &sound, Kind::Sound, SOUND);
        if loose && sound.len() > 5 {
            let start = sound.get(..sound.len() - 2).unwrap_or(&sound);
            add(&mut forms, start, Kind::Sound, SOUND + STEM);
        }
    }
    if loose {
        let sound = sound(word);
        add_phonetic(&mut forms, word, PHONETIC);
        add_typos(&mut forms, word, Kind::Written);
        add_typos(&mut forms, &sound, Kind::Sound);
        add_parts(&mut forms, word);
        add_parts(&mut forms, &sound);
    }
    forms
}

/// Adds a form that is new. A single letter occurs in every pronunciation, and two letters count only where they begin a
/// word.
pub fn add(forms: &mut Vec<WordForm>, text: &str, kind: Kind, penalty: u16) {
    if kind == Kind::Written || text.len() > 1 {
        add_exact(forms, text, kind, penalty, kind != Kind::Written && text.len() < 3);
    }
}

fn add_exact(forms: &mut Vec<WordForm>, text: &str, kind: Kind, penalty: u16, starts_word: bool) {
    let known = forms.iter().any(|form| form.kind == kind && form.text == text);
    if known || (kind != Kind::Written && text.starts_with(is_chinese)) {
        return;
    }
    let mut form = WordForm::new(text, kind, Matching::Exact, penalty);
    form.starts_word = starts_word;
    form.require(&[if starts_word { "\n" } else { "" }, text].concat());
    forms.push(form);
}

/// Adds the forms of a word by ear. A short key occurs in many texts by chance, unless it stands for a long word.
pub fn add_phonetic(forms: &mut Vec<WordForm>, word: &str, penalty: u16) {
    let length = sound(word).len();
    for number in 0..SPELLINGS {
        let key = phonetic_key(&sound(&spelling(word, number)));
        if key.len() >= PHONETIC_FROM {
            let starts_word = key.len() < PHONETIC_INSIDE && key.len() * 5 > length * 3;
            add_exact(forms, &key, Kind::Phonetic, penalty, starts_word);
        }
    }
}

/// Adds a form in parts. A record must have each character of a Chinese word, or the first part of another word.
fn add_parts(forms: &mut Vec<WordForm>, word: &str) {
    if !parts::may_be_apart(word) {
        return;
    }
    let is_chinese = word.starts_with(is_chinese);
    let kind = if is_chinese { Kind::Written } else { Kind::Sound };
    let mut form = WordForm::new(word, kind, Matching::Parts, PARTS);
    if is_chinese {
        for letter in word.chars() {
            form.require(letter.encode_utf8(&mut [0; 4]));
        }
    } else {
        // The first part and the last one.
        form.require(word.get(..4).unwrap_or_default());
        form.require(word.get(word.len() - 4..).unwrap_or_default());
    }
    forms.push(form);
}

/// Adds a form for every position of a typo. A record must have the n-grams before the wrong letter and those after
/// the next one, for the two may be swapped.
fn add_typos(forms: &mut Vec<WordForm>, word: &str, kind: Kind) {
    let is_chinese = word.starts_with(is_chinese);
    if word.chars().count() < TYPO_FROM - usize::from(is_chinese)
        || is_chinese && kind != Kind::Written
    {
        return;
    }
    let line = [if is_chinese { "" } else { "\n" }, word].concat();
    let mut letters = word.chars();
    loop {
        let before = &line[..line.len() - letters.as_str().len()];
        if letters.next().is_none() {
            break;
        }
        let mut after = letters.clone();
        after.next();
        let mut form = WordForm::new(word, kind, Matching::Typo, TYPO);
        form.require(before);
        form.require(after.as_str());
        forms.push(form);
    }
}
