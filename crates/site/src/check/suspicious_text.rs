//! Text that is probably not what the author meant: damaged characters, wrong encodings, HTML, mixed scripts. Warnings
//! only; the page shows the text as it is written.

use std::ops::Range;

use super::characters::Characters;
use super::file::File;
use super::words::last_name;
use crate::text::encodings::{lookalike, misread};
use crate::text::scripts::{IN_BOTH, is_chinese, is_cyrillic, needs_no_joiner, quotes};
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
    let mut found = vec![double_space(text)];
    if characters.rare {
        found.extend([damaged(text), compatibility(text), soft_hyphen(text), zero_width(text)]);
        found.push(wrong_encoding(text).filter(|_| is_prose));
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
    if characters.latin && characters.cyrillic && is_prose {
        found.push(mixed_scripts(text));
    }
    if characters.chinese && lang == "zh" {
        found.push(traditional(text));
    }
    for (range, suspicion) in found.into_iter().flatten() {
        let number = text[..range.start].chars().count() + 1;
        file.warning_within(field, source, range, SuspiciousTextMessage { number, suspicion });
    }
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

fn soft_hyphen(text: &str) -> Found {
    first(text, |_, letter| (letter == '\u{ad}').then_some(Suspicion::SoftHyphen))
}

/// A character without a width that has no meaning where it stands: joiners have one between emoji, and between letters
/// of some scripts.
fn zero_width(text: &str) -> Found {
    let has_meaning = |letter: Option<char>| letter.is_some_and(|it| !needs_no_joiner(it));
    first(text, |at, letter| {
        let is_suspicious = match letter {
            '\u{200c}' | '\u{200d}' => {
                let after = at + letter.len_utf8();
                let before = has_meaning(text[..at].chars().next_back());
                !before || !has_meaning(text[after..].chars().next())
            }
            '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' => true,
            '\u{200e}' | '\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{3164}' | '\u{feff}' => true,
            _ => false,
        };
        is_suspicious.then_some(Suspicion::ZeroWidth { code: letter.into() })
    })
}

/// A straight quote that opens or closes a quotation; after a digit it may be the sign for inches, and within a word it
/// is an apostrophe.
fn straight_quotes(text: &str, pair: &'static str) -> Found {
    first(text, |at, sign| {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len_utf8()..].chars().next();
        let is_quote = match sign {
            '"' => !before.is_some_and(|before| before.is_ascii_digit()),
            '\'' => {
                !before.is_some_and(char::is_alphanumeric)
                    && after.is_some_and(char::is_alphanumeric)
            }
            _ => false,
        };
        is_quote.then_some(Suspicion::StraightQuotes { pair })
    })
}

/// A traditional character in a simplified text.
fn traditional(text: &str) -> Found {
    first(text, |_, letter| {
        let simplified = search::index::simplified_character(letter)?;
        // Radicals are compatibility characters.
        let is_suspicious = is_chinese(letter) && !IN_BOTH.contains(letter);
        is_suspicious.then_some(Suspicion::Traditional { letter, simplified })
    })
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
        let is_cyrillic = |letter: &char| is_cyrillic(*letter);
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
    let is_chinese = |letter: Option<char>| letter.is_some_and(is_chinese);
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
