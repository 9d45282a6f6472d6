//! Highlighting: where a text matches a query, in the script of the text.

use crate::normalize::normalize;
use crate::query::ParsedQuery;
use crate::rank::find_substring;
use crate::spelling::sound;

/// The ranges of a text that match a query, as UTF-16 offsets: start, end, start, end … `readings` are the pinyin and
/// the Palladius of its Chinese characters, syllable by syllable; empty if unknown.
pub fn match_ranges(text: &str, readings: (&str, &str), query: &ParsedQuery) -> Vec<u32> {
    let written: Vec<String> =
        text.chars().map(|letter| normalize(letter.encode_utf8(&mut [0; 4]))).collect();
    let (pinyin, palladius) = readings;
    let pronounced = |reading: &str, length: usize| {
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
    let sounds =
        [pronounced(pinyin, usize::MAX), pronounced(pinyin, 1), pronounced(palladius, usize::MAX)];
    let mut marked = vec![false; written.len()];
    for word in &query.words {
        // Only the best form that occurs. Where there is a typo, no form does.
        word.iter().filter(|form| !form.typo).any(|form| match form.phonetic {
            true => sounds.iter().any(|pieces| mark(pieces, &form.text, &mut marked)),
            false => mark(&written, &form.text, &mut marked),
        });
    }
    offsets(text, &marked)
}

/// Marks the pieces in which a part occurs, if it begins with a piece; false if there are none.
fn mark(pieces: &[String], part: &str, marked: &mut [bool]) -> bool {
    let text = pieces.concat();
    let (mut found, mut from) = (false, 0);
    while let Some(at) = find_substring(&text, part, from) {
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
