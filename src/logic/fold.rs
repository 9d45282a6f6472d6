//! Folding: texts that a reader would call the same become the same string.

/// The vowels of pinyin with their tones, and without.
const ACCENTED: &str = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
const BARE: &str = "aaaaeeeeiiiioooouuuuuuuuu";

/// Case, ё/е, tones, full-width forms, composition and the kinds of space are folded.
///
/// Idempotent; every part of a text folds to a part of the folded text. Case is folded for the
/// scripts of this site, Latin-1 and Cyrillic: the tables of all of Unicode would double the
/// weight of the search.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        // Halfwidth and Fullwidth Forms: the ASCII block stands 0xFEE0 higher.
        let letter = match letter {
            '\u{ff01}'..='\u{ff5e}' => shifted(letter, -0xfee0),
            letter => letter,
        };
        match letter {
            '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => folded.push(' '),
            'Ё' | 'ё' => folded.push('е'),
            // й and ё typed as two characters, as macOS stores them.
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            // Accents and signs without width.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' => {}
            'Ā'..='Ķ' if (letter as u32).is_multiple_of(2) => {
                folded.push(bare(shifted(letter, 1)))
            }
            'Ǎ'..='Ǜ' if !(letter as u32).is_multiple_of(2) => {
                folded.push(bare(shifted(letter, 1)))
            }
            'À'..='Þ' if letter != '×' => folded.push(bare(shifted(letter, 0x20))),
            'А'..='Я' => folded.push(shifted(letter, 0x20)),
            'Ѐ'..='Џ' => folded.push(shifted(letter, 0x50)),
            _ => folded.push(bare(letter).to_ascii_lowercase()),
        }
    }
    folded
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
