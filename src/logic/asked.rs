//! What is asked: words in every form in which they may be written or heard.

use super::fold::fold;
use super::rank::{LAYOUT, SLIP, SOUND, STEM, WORDS};
use super::sieve::{self, Row, having};
use crate::i18n::spelling::{other_layout, sound, stem};

/// Words of so many letters may have one slip.
const SLIP_FROM: usize = 5;

/// More of a query is not read: a page that is pasted into the field must not hold up the browser.
pub const LONGEST: usize = 200;

/// What is asked, in every form in which it may be found.
pub struct Asked {
    /// All of it, as it is written.
    pub phrase: Form,
    /// How it sounds without its spaces: syllables may be typed apart. One form, or none.
    pub joined: Vec<Form>,
    /// Of each word its forms, the best first.
    pub words: Vec<Vec<Form>>,
}

/// A form of a word.
pub struct Form {
    /// Its letters.
    pub text: String,
    /// Whether it is heard or written.
    pub heard: bool,
    /// Whether a word that it begins may have a slip.
    pub nearly: bool,
    /// What it adds to the rank.
    pub adds: u16,
    /// What a record must have in the sieve.
    slots: Vec<usize>,
    /// Which records of the row at hand may have it: see [`Asked::sieve`]. At first all may.
    pub may: u64,
}

impl Form {
    fn new(text: &str, heard: bool, adds: u16) -> Self {
        let (slots, owned) = (Vec::new(), text.to_string());
        let mut form = Self { text: owned, heard, nearly: false, adds, slots, may: !0 };
        form.needs(text);
        form
    }

    /// A record must have all letters of this.
    fn needs(&mut self, text: &str) {
        sieve::slots(text, self.heard, &mut |slot| self.slots.push(slot));
    }
}

impl Asked {
    /// Reads a query; `traditional` as in [`super::finder::Finder`]. Slips are forgiven only where
    /// nothing else is found.
    pub fn new(text: &str, traditional: &str, slips: bool) -> Self {
        let simplified = |letter: char| {
            let mut pairs = traditional.chars();
            while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
                if from == letter {
                    return to;
                }
            }
            letter
        };
        let text: String = fold(text).chars().take(LONGEST).map(simplified).collect();
        let mut words = Vec::new();
        let mut together = String::new();
        for word in text.split_whitespace() {
            together.push_str(word);
            words.push(forms(word, slips));
        }
        let mut joined = Vec::new();
        if words.len() > 1 {
            add(&mut joined, &sound(&together), true, WORDS);
        }
        Self { phrase: Form::new(text.trim(), false, 0), joined, words }
    }

    /// Notes which records of a row may have each form, and tells which may have what is asked.
    pub fn sieve(&mut self, row: &Row) -> u64 {
        let note = |form: &mut Form| {
            form.may = having(row, &form.slots);
            form.may
        };
        let any = |forms: &mut Vec<Form>| forms.iter_mut().fold(0, |any, form| any | note(form));
        note(&mut self.phrase);
        any(&mut self.joined) | self.words.iter_mut().fold(!0, |all, word| all & any(word))
    }
}

/// The forms of a word.
fn forms(word: &str, slips: bool) -> Vec<Form> {
    let mut forms = Vec::new();
    let swapped = fold(&other_layout(word));
    let sounds = [sound(word), sound(&swapped)];
    for (written, layout) in [(word, 0), (&swapped, LAYOUT)] {
        add(&mut forms, written, false, layout);
        add(&mut forms, stem(written), false, layout + STEM);
    }
    for sound in &sounds {
        add(&mut forms, sound, true, SOUND);
    }
    for sound in sounds.iter().filter(|sound| sound.len() > 5) {
        let end = sound.get(..sound.len() - 2).unwrap_or(sound);
        add(&mut forms, end, true, SOUND + STEM);
    }
    if slips {
        forgive(&mut forms, word, false);
        forgive(&mut forms, &sounds[0], true);
    }
    forms
}

/// Adds a form that is not there yet. A single letter is heard everywhere.
fn add(forms: &mut Vec<Form>, text: &str, heard: bool, adds: u16) {
    let known = forms.iter().any(|form| form.heard == heard && form.text == text);
    if !known && (!heard || text.len() > 1) {
        forms.push(Form::new(text, heard, adds));
    }
}

/// Adds a word with a slip, for every letter where it may be: a record has what stands before it
/// and, for letters that changed places are two, what stands after the next.
fn forgive(forms: &mut Vec<Form>, word: &str, heard: bool) {
    if word.chars().count() < SLIP_FROM {
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
        let mut form = Form::new(before, heard, SLIP);
        form.needs(after.as_str());
        form.text = word.to_string();
        form.nearly = true;
        forms.push(form);
    }
}
