//! Text that is probably not what the author meant: damaged characters, wrong encodings, HTML, mixed scripts. Warnings
//! only; the page shows the text as it is written.

use std::ops::Range;

use super::file::File;
use super::words::last_name;
use crate::text::encodings::{lookalike, misread};
use i18n::messages::{Suspicion, SuspiciousMessage};

/// Warns of everything suspicious in a text, each kind once.
pub fn check(file: &mut File, field: &str, text: &str) {
    // Their own rules are stricter.
    if matches!(last_name(field), "id" | "series" | "url" | "sources" | "phone" | "email") {
        return;
    }
    let mut found = vec![damaged(text), html(text), compatibility(text), invisible(text)];
    found.push(double_space(text));
    if is_prose(field) {
        found.extend([wrong_encoding(text), mixed_scripts(text), half_width(text)]);
    }
    for (range, suspicion) in found.into_iter().flatten() {
        let number = text[..range.start].chars().count() + 1;
        file.warning_within(field, text, range, SuspiciousMessage { number, suspicion });
    }
}

/// Whether it is a text in one language. Aliases may be misspelled on purpose.
fn is_prose(field: &str) -> bool {
    matches!(last_name(field), "ru" | "zh" | "en")
}

type Found = Option<(Range<usize>, Suspicion)>;

/// The first character for which there is a suspicion.
fn first(text: &str, suspicion: impl Fn(usize, char) -> Option<Suspicion>) -> Found {
    text.char_indices().find_map(|(at, letter)| {
        suspicion(at, letter).map(|suspicion| (at..at + letter.len_utf8(), suspicion))
    })
}

/// The replacement character, and characters without a meaning of their own.
fn damaged(text: &str) -> Found {
    first(text, |_, letter| match letter {
        '\u{fffd}' => Some(Suspicion::Lost),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => {
            Some(Suspicion::PrivateUse { code: letter.into() })
        }
        _ => None,
    })
}

/// Tags and entities: the page shows them as they are.
fn html(text: &str) -> Found {
    let entity = |rest: &str| {
        let end = rest.find(';').filter(|end| (3..10).contains(end))?;
        let name = &rest[1..end];
        let name = name.strip_prefix('#').unwrap_or(name);
        name.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(end + 1)
    };
    let tag = |rest: &str| {
        let end = rest.find('>')? + 1;
        let name = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        name.starts_with(|letter: char| letter.is_ascii_alphabetic()).then_some(end)
    };
    text.char_indices().find_map(|(at, letter)| {
        let length = match letter {
            '&' => entity(&text[at..]),
            '<' => tag(&text[at..]),
            _ => None,
        };
        let range = at..at + length?;
        Some((range.clone(), Suspicion::Html { code: text[range].to_owned() }))
    })
}

/// Characters that stand for others, as PDF files have them.
fn compatibility(text: &str) -> Found {
    first(text, |_, letter| {
        if !matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{fb00}'..='\u{fb06}')
            && !matches!(letter, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
        {
            return None;
        }
        let (plain, letter) = (search::index::plain(letter), letter.to_string());
        (plain != letter).then_some(Suspicion::Compatibility { letter, plain })
    })
}

/// A soft hyphen.
fn invisible(text: &str) -> Found {
    first(text, |_, letter| (letter == '\u{ad}').then_some(Suspicion::SoftHyphen))
}

fn double_space(text: &str) -> Found {
    let at = text.trim_end().find("  ").filter(|at| !text[..*at].trim().is_empty())?;
    Some((at..at + 2, Suspicion::DoubleSpace))
}

/// A word that was written in one encoding and read in another.
fn wrong_encoding(text: &str) -> Found {
    words(text, |sign| !sign.is_whitespace()).find_map(|range| {
        let word = &text[range.clone()];
        let right = misread(word)?;
        Some((range, Suspicion::Encoding { word: word.to_owned(), right }))
    })
}

/// A word with Latin and Cyrillic letters: the rarer ones are probably wrong.
fn mixed_scripts(text: &str) -> Found {
    words(text, char::is_alphabetic).find_map(|range| {
        let word = &text[range.clone()];
        let is_latin = |letter: &char| letter.is_ascii_alphabetic();
        let is_cyrillic = |letter: &char| matches!(letter, '\u{400}'..='\u{4ff}');
        let latin = word.chars().filter(is_latin).count();
        let cyrillic = word.chars().filter(is_cyrillic).count();
        if latin == 0 || cyrillic == 0 {
            return None;
        }
        let is_rare =
            |letter: &char| if latin > cyrillic { is_cyrillic(letter) } else { is_latin(letter) };
        let right = word
            .chars()
            .map(|letter| if is_rare(&letter) { lookalike(letter) } else { Some(letter) });
        let right: Option<String> = right.collect();
        let letter = word.chars().find(|letter| is_rare(letter)).unwrap_or_default();
        // Only letters that are taken for others: an abbreviation beside a Russian ending is meant.
        let right = right?;
        Some((range, Suspicion::MixedScripts { word: word.to_owned(), letter, right }))
    })
}

/// Half-width punctuation between Chinese characters.
fn half_width(text: &str) -> Found {
    let is_chinese = |letter: Option<char>| matches!(letter, Some('\u{4e00}'..='\u{9fff}'));
    first(text, |at, sign| {
        let full = match sign {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '!' => '！',
            '?' => '？',
            _ => return None,
        };
        let is_between =
            is_chinese(text[..at].chars().next_back()) && is_chinese(text[at + 1..].chars().next());
        is_between.then_some(Suspicion::HalfWidth { sign, full })
    })
}

/// The ranges of the words of a text: of signs for which `is_part` is true.
fn words(text: &str, is_part: fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let start = end + text[end..].find(is_part)?;
        end = text[start..].find(|sign| !is_part(sign)).map_or(text.len(), |length| start + length);
        Some(start..end)
    })
}
