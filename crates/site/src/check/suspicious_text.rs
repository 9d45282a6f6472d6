//! Text that is probably not what the author meant: damaged characters, wrong encodings, HTML, mixed scripts. Warnings
//! only; the page shows the text as it is written.

use std::ops::Range;

use super::characters::Characters;
use super::file::File;
use super::html::html;
use super::mixed_scripts::{latin_word, mixed_scripts};
use super::words::last_name;
use crate::text::encodings::misread;
use crate::text::scripts::{ALSO_SIMPLIFIED, LOST, is_chinese, quotes};
use i18n::characters;
use i18n::messages::{Suspicion, SuspiciousTextMessage};

/// Warns of everything suspicious in the text of a field, each kind once. `source` is the text of the file.
pub fn check(file: &mut File, source: &str, field: &str, text: &str) {
    // Their own rules are stricter.
    if matches!(
        last_name(field),
        "id" | "series" | "url" | "sources" | "phone" | "email" | "accept"
    ) {
        return;
    }
    let lang = last_name(field);
    // Aliases may be misspelled on purpose.
    let is_prose = matches!(lang, "ru" | "zh" | "en");
    let characters = Characters::of(text);
    let mut found = Vec::new();
    if characters.spaces || characters.rare {
        found.push(double_space(text));
    }
    if characters.rare {
        let encoding = wrong_encoding(text).filter(|_| is_prose);
        // In a wrong encoding, any character may occur.
        if encoding.is_none() {
            found.extend([damaged(text), soft_hyphen(text), zero_width(text)]);
        }
        found.extend([encoding, compatibility(text)]);
    }
    if characters.lost {
        found.push(lost(text));
    }
    if characters.quotes {
        found.push(quotes(lang).and_then(|pair| straight_quotes(text, pair)));
    }
    if characters.code {
        found.push(html(text));
    }
    if characters.half_width && characters.chinese && is_prose {
        found.push(half_width(text));
    }
    if is_prose && (characters.latin && characters.cyrillic || characters.rare) {
        found.push(mixed_scripts(text));
    }
    if lang == "ru" && characters.cyrillic && (characters.latin || characters.digit) {
        found.push(latin_word(text));
    }
    if characters.chinese && lang == "zh" {
        found.push(traditional(text));
    }
    for (range, suspicion) in found.into_iter().flatten() {
        let number = text[..range.start].chars().count() + 1;
        file.warning_within(field, source, range, SuspiciousTextMessage { number, suspicion });
    }
}

/// The place of something suspicious.
pub type Found = Option<(Range<usize>, Suspicion)>;

/// The first character for which there is a suspicion.
fn first(text: &str, suspicion: impl Fn(usize, char) -> Option<Suspicion>) -> Found {
    text.char_indices().find_map(|(at, letter)| {
        suspicion(at, letter).map(|suspicion| (at..at + letter.len_utf8(), suspicion))
    })
}

/// The replacement character, and characters without a meaning of their own.
fn damaged(text: &str) -> Found {
    first(text, |_, letter| match letter {
        '\u{fffd}' | '\u{fffc}' => Some(Suspicion::Lost),
        '\u{80}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => {
            Some(Suspicion::PrivateUse { code: letter.into() })
        }
        _ => None,
    })
}

/// Question marks in place of letters, and what other programs write for them.
fn lost(text: &str) -> Found {
    LOST.iter().find_map(|lost| {
        let start = text.find(lost)?;
        Some((start..start + lost.len(), Suspicion::Lost))
    })
}

/// Characters that stand for others, as PDF files have them.
fn compatibility(text: &str) -> Found {
    first(text, |at, letter| {
        // A letter and an accent, as macOS and PDF files write й.
        if matches!(letter, '\u{300}'..='\u{36f}') {
            let base = text[..at].chars().next_back()?;
            let plain = search::index::composed(base, letter)?.to_string();
            return Some(Suspicion::Compatibility { letter: format!("{base}{letter}"), plain });
        }
        if !matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{fb00}'..='\u{fb06}')
            && characters::half_width(letter).is_none()
        {
            return None;
        }
        let (plain, letter) = (search::index::plain(letter), letter.to_string());
        (plain != letter).then_some(Suspicion::Compatibility { letter, plain })
    })
}

fn soft_hyphen(text: &str) -> Found {
    first(text, |_, letter| (letter == '\u{ad}').then_some(Suspicion::SoftHyphen))
}

/// A character without a width that has no meaning where it stands.
fn zero_width(text: &str) -> Found {
    first(text, |at, letter| {
        let (before, after) = neighbours(text, at, letter);
        characters::is_needless_zero_width(before, letter, after)
            .then_some(Suspicion::ZeroWidth { code: letter.into() })
    })
}

/// A straight quote that opens or closes a quotation.
fn straight_quotes(text: &str, pair: &'static str) -> Found {
    first(text, |at, sign| {
        let (before, after) = neighbours(text, at, sign);
        characters::is_straight_quote(before, sign, after)
            .then_some(Suspicion::StraightQuotes { pair })
    })
}

/// The letters before and after one.
fn neighbours(text: &str, at: usize, letter: char) -> (Option<char>, Option<char>) {
    (text[..at].chars().next_back(), text[at + letter.len_utf8()..].chars().next())
}

/// A traditional character in a simplified text.
fn traditional(text: &str) -> Found {
    first(text, |_, letter| {
        let simplified = search::index::simplified_character(letter)?;
        // Radicals are compatibility characters.
        let is_suspicious = is_chinese(letter) && !ALSO_SIMPLIFIED.contains(letter);
        is_suspicious.then_some(Suspicion::Traditional { letter, simplified })
    })
}

/// Two spaces of any width.
fn double_space(text: &str) -> Found {
    let is_space = |letter: char| letter.is_whitespace() && !letter.is_control();
    let mut letters = text.trim_end().char_indices().skip_while(|(_, it)| is_space(*it));
    let mut last: Option<usize> = None;
    letters.find_map(|(at, letter)| {
        let before = last.take();
        last = is_space(letter).then_some(at);
        before
            .filter(|_| is_space(letter))
            .map(|start| (start..at + letter.len_utf8(), Suspicion::DoubleSpace))
    })
}

/// A word that was written in one encoding and read in another.
fn wrong_encoding(text: &str) -> Found {
    // A no-break space may be the half of a character.
    words(text, |sign| !matches!(sign, ' ' | '\n' | '\t')).find_map(|range| {
        let word = &text[range.clone()];
        let right = misread(word)?;
        Some((range, Suspicion::Encoding { word: word.to_owned(), right }))
    })
}

/// Half-width punctuation beside Chinese characters.
fn half_width(text: &str) -> Found {
    first(text, |at, sign| {
        let before = text[..at].trim_end().chars().next_back();
        let (_, next) = neighbours(text, at, sign);
        let full = characters::full_width(before, sign, next)?;
        Some(Suspicion::HalfWidth { sign, full })
    })
}

/// The ranges of the words of a text: of signs for which `is_part` is true.
pub fn words(text: &str, is_part: fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let start = end + text[end..].find(is_part)?;
        end = text[start..].find(|sign| !is_part(sign)).map_or(text.len(), |length| start + length);
        Some(start..end)
    })
}
