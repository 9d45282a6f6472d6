//! Normalization: texts that a reader would call the same become the same string.

/// The vowels of pinyin with their tones, and without.
const ACCENTED: &str = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
const BARE: &str = "aaaaeeeeiiiioooouuuuuuuuu";

/// Normalizes case, ё/е, tones, full-width forms, composition and dashes. Quotes, brackets and Chinese punctuation are
/// spaces, and so are all kinds of space; several spaces are one, and none begins or ends a line of several.
///
/// `, . ; ' [ ]` stay: in the other keyboard layout they are Russian letters.
///
/// Idempotent; every part of a text becomes a part of the normalized text. Case is normalized for the scripts of
/// this site, Latin-1 and Cyrillic: the tables of all of Unicode would double the size of the search.
pub fn normalize(text: &str) -> String {
    let mut normalized = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = match letter {
            // Full-width punctuation that separates words.
            '\u{ff01}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' => ' ',
            // Halfwidth and Fullwidth Forms: the ASCII block, shifted by 0xFEE0.
            '\u{ff01}'..='\u{ff5e}' => shifted(letter, -0xfee0),
            letter => letter,
        };
        match letter {
            ' '
            | '"'
            | '('
            | ')'
            | '\u{a0}'
            | '«'
            | '»'
            | '·'
            | '\u{2009}'
            | '\u{2018}'..='\u{201f}'
            | '\u{2026}'
            | '\u{202f}'
            | '‹'
            | '›'
            | '\u{3000}'..='\u{3002}'
            | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301b}' => {
                if !normalized.ends_with([' ', '\n']) {
                    normalized.push(' ');
                }
            }
            '\n' => {
                if normalized.ends_with(' ') {
                    normalized.pop();
                }
                normalized.push('\n');
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' => normalized.push('-'),
            'Ё' | 'ё' => normalized.push('е'),
            // й and ё typed as two characters, as macOS stores them.
            '\u{306}' if normalized.ends_with('и') => {
                normalized.pop();
                normalized.push('й');
            }
            // Accents and zero-width characters.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' => {}
            'Ā'..='Ķ' if (letter as u32).is_multiple_of(2) => {
                normalized.push(bare(shifted(letter, 1)))
            }
            'Ǎ'..='Ǜ' if !(letter as u32).is_multiple_of(2) => {
                normalized.push(bare(shifted(letter, 1)))
            }
            'À'..='Þ' if letter != '×' => normalized.push(bare(shifted(letter, 0x20))),
            'А'..='Я' => normalized.push(shifted(letter, 0x20)),
            'Ѐ'..='Џ' => normalized.push(shifted(letter, 0x50)),
            _ => normalized.push(bare(letter).to_ascii_lowercase()),
        }
    }
    normalized
}

fn shifted(letter: char, by: i32) -> char {
    char::from_u32((letter as i32 + by) as u32).unwrap_or(letter)
}

fn bare(letter: char) -> char {
    // Most letters are none of them, and the search reads every letter of the data.
    if !('à'..='ǜ').contains(&letter) {
        return letter;
    }
    let found = ACCENTED.chars().zip(BARE.chars()).find(|(accented, _)| *accented == letter);
    found.map_or(letter, |(_, bare)| bare)
}
