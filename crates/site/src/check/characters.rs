//! A first look at the characters of a text.

use crate::text::scripts::{LOST_STARTS, is_chinese, is_common, is_cyrillic};

/// Which characters a text has, so that most texts are read only once.
#[derive(Default)]
pub struct Characters {
    /// Latin letters.
    pub latin: bool,
    /// Cyrillic letters.
    pub cyrillic: bool,
    /// Chinese characters.
    pub chinese: bool,
    /// Straight quotes.
    pub quotes: bool,
    /// Signs that HTML begins with.
    pub code: bool,
    /// Half-width punctuation.
    pub half_width: bool,
    /// Question marks, or characters that stand for lost ones.
    pub lost: bool,
    /// Two spaces.
    pub spaces: bool,
    /// A digit before a Russian letter.
    pub digit: bool,
    /// Characters that are neither letters of the site's languages nor their punctuation.
    pub rare: bool,
}

impl Characters {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut last = ' ';
        for letter in text.trim().chars() {
            match letter {
                ' ' | '\u{a0}' | '\u{3000}' => {
                    found.spaces |= matches!(last, ' ' | '\u{a0}' | '\u{3000}');
                }
                'a'..='z' | 'A'..='Z' => found.latin = true,
                '"' | '\'' => found.quotes = true,
                '&' | '<' => found.code = true,
                '?' => {
                    found.half_width = true;
                    found.lost |= last == '?';
                }
                ',' | ';' | ':' | '!' | '(' | ')' | '.' | '~' => found.half_width = true,
                ' '..='~' => {}
                letter if is_common(letter) => {
                    let is_cyrillic = is_cyrillic(letter);
                    found.cyrillic |= is_cyrillic;
                    found.digit |= is_cyrillic && last.is_ascii_digit();
                    if !is_cyrillic {
                        found.chinese |= is_chinese(letter);
                        found.lost |= LOST_STARTS.contains(&letter);
                    }
                }
                _ => found.rare = true,
            }
            last = letter;
        }
        found
    }
}
