//! The parsed query: its words in every form in which they may be written or pronounced.

use std::ops::Range;

use crate::chinese::ChineseTable;
use crate::ngram_filter::{FilterRow, Kind, records_with_all};
use crate::rank::WORDS;
use crate::spelling::sound;
use crate::word_forms::{WordForm, add, add_phonetic, forms};
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

    /// The words searched for.
    pub fn words(&self) -> &str {
        self.values.first().map_or("", |words| words)
    }
}

/// The rest of a longer query is ignored: a page that is pasted into the field must not block the browser.
pub const MAX_QUERY: usize = 200;

/// The words of a longer query are also searched for by ear as one word, even if each occurs as it is. In bytes.
const LONG: usize = 16;

/// The words of a query, in every form in which they may be found.
#[derive(Default)]
pub struct ParsedQuery {
    /// The whole query as it is written, without ignored words at its ends.
    pub phrase: Vec<WordForm>,
    /// The pronunciation without spaces, for syllables that are typed apart.
    pub joined: Vec<WordForm>,
    /// The forms of each word, the best first.
    pub words: Vec<Vec<WordForm>>,
    /// The normalized words, a line each.
    pub typed: String,
}

impl ParsedQuery {
    /// Parses the words of a query. `loose` adds forms with a typo, by ear and in parts.
    pub fn new(text: &str, chinese: &ChineseTable, loose: bool) -> Self {
        let text: String = text.chars().take(MAX_QUERY).collect();
        let text = chinese.normalize(&text);
        let ranges = split(&text, loose);
        let is_needed = |range: &Range<usize>| !is_ignored(&text[range.start..range.end]);
        let is_any_needed = ranges.iter().any(is_needed);
        let (mut together, mut typed) = (String::new(), String::new());
        let mut words = Vec::new();
        let (mut start, mut end) = (text.len(), text.len());
        for range in &ranges {
            let word = &text[range.start..range.end];
            together.push_str(word);
            if is_any_needed && !is_needed(range) {
                continue;
            }
            typed.push_str(if words.is_empty() { "" } else { "\n" });
            typed.push_str(word);
            words.push(forms(word, loose));
            (start, end) = (start.min(range.start), range.end);
        }
        if words.is_empty() && !text.trim().is_empty() {
            // Signs alone: a word without a form is not found.
            words.push(Vec::new());
        }
        let mut joined = Vec::new();
        if words.len() > 1 {
            add(&mut joined, &sound(&together), Kind::Sound, WORDS);
            // Syllables apart are hardly by chance the same as a name.
            if loose || together.len() > LONG {
                add_phonetic(&mut joined, &together, WORDS);
            }
        }
        let mut phrase = Vec::new();
        add(&mut phrase, trim(&text[start..end]), Kind::Written, 0);
        Self { phrase, joined, words, typed }
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
        any(&mut self.phrase);
        any(&mut self.joined) | self.words.iter_mut().fold(!0, |all, word| all & any(word))
    }
}
