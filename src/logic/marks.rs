//! Where in a text stands what was asked, in the script it is written in.

use super::asked::Asked;
use super::fold::fold;
use super::rank::stands;
use crate::i18n::spelling::sound;

/// The pieces of a text that are what was asked, as UTF-16 offsets: `0-2 5-9`. `readings` are the
/// pinyin and the Palladius of its Chinese characters, syllable by syllable; empty if unknown.
pub fn marks(text: &str, readings: (&str, &str), asked: &Asked) -> String {
    let written: Vec<String> = text.chars().map(|it| fold(it.encode_utf8(&mut [0; 4]))).collect();
    let (pinyin, palladius) = readings;
    let heard = |reading: &str, length: usize| {
        let mut syllables = reading.split(' ');
        let mut sound_of = |letter: &String| match letter.chars().next() {
            Some('\u{4e00}'..='\u{9fff}') => {
                let syllable = sound(syllables.next().unwrap_or_default());
                syllable.get(..length).map(str::to_string).unwrap_or(syllable)
            }
            _ => sound(letter),
        };
        written.iter().map(&mut sound_of).collect::<Vec<_>>()
    };
    let spoken = [heard(pinyin, usize::MAX), heard(pinyin, 1), heard(palladius, usize::MAX)];
    let mut marked = vec![false; written.len()];
    for word in &asked.words {
        // The best form that stands there; where a slip is, none does.
        word.iter().filter(|form| !form.nearly).any(|form| match form.heard {
            true => spoken.iter().any(|heard| mark(heard, &form.text, &mut marked)),
            false => mark(&written, &form.text, &mut marked),
        });
    }
    offsets(text, &marked)
}

/// Marks the pieces in which a part stands, if it begins with one of them; false if there are none.
fn mark(pieces: &[String], part: &str, marked: &mut [bool]) -> bool {
    let text = pieces.concat();
    let (mut found, mut from) = (false, 0);
    while let Some(at) = stands(&text, part, from) {
        from = at + 1;
        let (mut end, mut begins) = (0, false);
        for (piece, marked) in pieces.iter().zip(marked.iter_mut()) {
            let start = end;
            end += piece.len();
            begins |= start == at && end > at;
            *marked |= begins && start < at + part.len() && end > at;
        }
        found |= begins;
    }
    found
}

fn offsets(text: &str, marked: &[bool]) -> String {
    let mut offsets = String::new();
    let (mut at, mut was) = (0, false);
    for (letter, is) in text.chars().zip(marked.iter().copied()) {
        if is != was {
            offsets += &format!("{at}{}", if is { '-' } else { ' ' });
        }
        was = is;
        at += letter.len_utf16();
    }
    if was {
        offsets += &at.to_string();
    }
    offsets
}
