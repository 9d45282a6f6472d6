//! Words with letters of several scripts, and Latin words that are taken for Russian ones.

use super::suspicious_text::{Found, words};
use crate::text::lookalikes::{in_one_script, russian_word};
use i18n::messages::Suspicion;

/// A word with letters of several scripts: the rarer ones are probably wrong.
pub fn mixed_scripts(text: &str) -> Found {
    words(text, char::is_alphabetic).find_map(|range| {
        let word = &text[range.clone()];
        let (letter, right) = in_one_script(word)?;
        Some((range, Suspicion::MixedScripts { word: word.to_owned(), letter, right }))
    })
}

/// A Latin word or letter that is taken for a Russian one.
pub fn latin_word(text: &str) -> Found {
    words(text, char::is_alphanumeric).find_map(|range| {
        let word = &text[range.clone()];
        // In a formula, a letter is a name.
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let is_apart = (before.is_empty() || before.ends_with(' '))
            && (after.is_empty() || after.starts_with(' '));
        let right = russian_word(word).filter(|_| is_apart || word.chars().count() > 1)?;
        let letter = word.chars().next().unwrap_or_default();
        let word = word.to_owned();
        Some((range, Suspicion::MixedScripts { word, letter, right }))
    })
}
