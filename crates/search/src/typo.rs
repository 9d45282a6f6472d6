//! Typo tolerance: one edit.

use std::str::Chars;

/// Whether a word is the beginning of `other` with at most one edit: one letter that is wrong, missing, too many,
/// or swapped with the next (Damerau–Levenshtein distance 1).
pub fn within_one_edit(word: &str, other: &str) -> bool {
    is_prefix(word.chars(), other.chars(), true)
}

fn is_prefix(mut word: Chars<'_>, mut other: Chars<'_>, may_edit: bool) -> bool {
    loop {
        let (word_before, other_before) = (word.clone(), other.clone());
        match (word.next(), other.next()) {
            (None, _) => return true,
            (one, two) if one == two => {}
            (one, two) => {
                let substituted = || is_prefix(word.clone(), other.clone(), false);
                let inserted = || is_prefix(word.clone(), other_before, false);
                let deleted = || two.is_some() && is_prefix(word_before, other.clone(), false);
                return may_edit
                    && (substituted() || inserted() || deleted() || {
                        let swapped = (word.next(), other.next()) == (two, one);
                        swapped && is_prefix(word, other, false)
                    });
            }
        }
    }
}
