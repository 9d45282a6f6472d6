//! Letters, digits and hyphens for which other programs have characters of their own.

use i18n::characters::half_width;

/// Letters with an accent as macOS and PDF files write them, in two characters, and the same in one.
const COMPOSED: [(char, char, char); 4] = [
    ('\u{438}', '\u{306}', '\u{439}'),
    ('\u{418}', '\u{306}', '\u{419}'),
    ('\u{435}', '\u{308}', '\u{451}'),
    ('\u{415}', '\u{308}', '\u{401}'),
];

/// The text with plain letters.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // Hyphens, also the no-break one.
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            // Bullets of the fonts Symbol and Wingdings.
            '\u{f0b7}' | '\u{f0a7}' => plain.push('•'),
            // Ligatures of PDF files.
            '\u{fb00}' => plain.push_str("ff"),
            '\u{fb01}' => plain.push_str("fi"),
            '\u{fb02}' => plain.push_str("fl"),
            '\u{fb03}' => plain.push_str("ffi"),
            '\u{fb04}' => plain.push_str("ffl"),
            '\u{306}' | '\u{308}' => accent(&mut plain, letter),
            _ => plain.push(half_width(letter).unwrap_or(letter)),
        }
    }
    plain
}

/// Adds an accent to the last letter.
fn accent(text: &mut String, accent: char) {
    let last = text.chars().next_back();
    let composed =
        COMPOSED.iter().find(|(letter, with, _)| Some(*letter) == last && *with == accent);
    match composed {
        Some((.., letter)) => {
            text.pop();
            text.push(*letter);
        }
        None => text.push(accent),
    }
}
