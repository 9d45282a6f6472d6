//! Highlighting: where a text matches a query, in the script of the text.

use crate::chinese::ChineseTable;
use crate::ngram_filter::Kind;
use crate::parts::{in_order, parts};
use crate::phonetic_key::phonetic_key;
use crate::query::ParsedQuery;
use crate::rank::find_substring;
use crate::spelling::sound;
use crate::typo::within_one_edit;
use crate::word_forms::{Matching, WordForm};
use crate::words::each_word;

/// A text in one of its forms.
struct Version<'a> {
    kind: Kind,
    text: String,
    /// What stands for each character of the original text.
    pieces: &'a [String],
}

impl<'a> Version<'a> {
    /// The version of a kind of the pieces for the characters.
    fn new(kind: Kind, pieces: &'a [String]) -> Self {
        Self { kind, text: version(kind, &pieces.concat()), pieces }
    }

    /// The ends of the characters of the original text.
    fn ends(&self) -> Vec<usize> {
        let (mut all, mut ends) = (String::new(), Vec::new());
        for piece in self.pieces {
            all.push_str(piece);
            ends.push(version(self.kind, &all).len());
        }
        ends
    }

    /// The ranges in which a form occurs.
    fn ranges(&self, form: &WordForm) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        let mut add = |part: &str| {
            let mut from = 0;
            while let Some(at) = find_substring(&self.text, part, from) {
                from = at + 1;
                ranges.push((at, at + part.len()));
            }
        };
        match form.matching {
            Matching::Exact => add(&form.text),
            Matching::Parts => {
                for part in parts(&form.text, &[&self.text], false) {
                    add(part);
                }
                if let Some(places) = in_order(&form.text, &self.text)
                    && self.kind == Kind::Written
                {
                    ranges = places;
                }
            }
            Matching::Typo => {
                each_word(&self.text, &mut |start, word| {
                    if within_one_edit(&form.text, word) {
                        ranges.push((start, start + word.len()));
                    }
                });
            }
        }
        ranges
    }

    /// Marks the characters in which a form occurs, if it begins with one; false if there are none.
    fn mark(&self, form: &WordForm, marked: &mut [bool]) -> bool {
        let ranges = self.ranges(form);
        if ranges.is_empty() {
            return false;
        }
        let ends = self.ends();
        let mut found = false;
        for (from, to) in ranges {
            let (mut end, mut begins) = (0, false);
            for (next, marked) in ends.iter().zip(marked.iter_mut()) {
                let start = end;
                end = *next;
                begins |= start == from && end > from;
                *marked |= begins && start < to && end > from;
            }
            found |= begins;
        }
        found
    }
}

/// A text as forms of this kind are compared with it.
fn version(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Written => text.to_string(),
        Kind::Sound => sound(text),
        Kind::Phonetic => phonetic_key(&sound(text)),
    }
}

/// The ranges of a text that match a query, as UTF-16 offsets: start, end, start, end …
pub fn match_ranges(text: &str, chinese: &ChineseTable, query: &ParsedQuery) -> Vec<u32> {
    // A normalized text for each character; one character for each, for the pinyin.
    let (mut written, mut line) = (Vec::new(), String::new());
    for letter in text.chars() {
        let piece = chinese.normalize(letter.encode_utf8(&mut [0; 4]));
        line.push(piece.chars().next().unwrap_or('\n'));
        written.push(piece);
    }
    let (pinyin, initials) = (chinese.pinyin(&line, usize::MAX), chinese.pinyin(&line, 1));
    let mut marked = vec![false; written.len()];
    let versions = [
        Version::new(Kind::Written, &written),
        Version::new(Kind::Sound, &pinyin),
        Version::new(Kind::Sound, &initials),
        Version::new(Kind::Phonetic, &pinyin),
    ];
    let mut mark_best = |forms: &[WordForm]| {
        let mut found = false;
        for form in forms {
            for version in versions.iter().filter(|version| version.kind == form.kind) {
                found |= version.mark(form, &mut marked);
            }
            if found {
                return;
            }
        }
    };
    for forms in &query.words {
        mark_best(forms);
    }
    mark_best(&query.joined);
    offsets(text, &marked)
}

fn offsets(text: &str, marked: &[bool]) -> Vec<u32> {
    let mut offsets = Vec::new();
    let (mut at, mut was) = (0, false);
    for (letter, is) in text.chars().zip(marked.iter().copied()) {
        if is != was {
            offsets.push(at);
        }
        was = is;
        at += letter.len_utf16() as u32;
    }
    if was {
        offsets.push(at);
    }
    offsets
}
