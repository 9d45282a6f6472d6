//! A first look at the characters of a text.

use crate::text::scripts::{is_chinese, is_common, is_cyrillic};

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
    /// Characters that are neither letters of the site's languages nor their punctuation.
    pub rare: bool,
}

impl Characters {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        for letter in text.chars() {
            match letter {
                'a'..='z' | 'A'..='Z' => found.latin = true,
                '"' | '\'' => found.quotes = true,
                '&' | '<' => found.code = true,
                ',' | ';' | ':' | '!' | '?' => found.half_width = true,
                ' '..='~' => {}
                letter if is_common(letter) => {
                    found.cyrillic |= is_cyrillic(letter);
                    found.chinese |= is_chinese(letter);
                }
                _ => found.rare = true,
            }
        }
        found
    }
}
