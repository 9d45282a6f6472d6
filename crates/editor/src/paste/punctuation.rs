//! Punctuation of the language: full-width in Chinese, half-width in Russian.

use i18n::Lang;
use i18n::characters::{full_width, full_width_form, is_chinese};

use super::{Letter, sign_at};

/// Quotes between a Chinese word and the sign that follows it.
const QUOTES: &str = "”’";
/// Brackets of Chinese texts.
const BRACKETS: &str = "）》】";

/// A line with the punctuation of the language.
pub fn repaired(letters: &[Letter], lang: Lang) -> Vec<Letter> {
    match lang {
        Lang::Ru => russian(letters),
        Lang::Zh => chinese(letters),
    }
}

/// The last letter before a place that is no space.
fn last_before(letters: &[Letter], at: usize) -> Option<char> {
    letters[..at].iter().rev().map(|letter| letter.sign).find(|sign| *sign != ' ')
}

/// The first letter after a place that is no space.
fn first_after(letters: &[Letter], at: usize) -> Option<char> {
    letters[at + 1..].iter().map(|letter| letter.sign).find(|sign| *sign != ' ')
}

fn chinese(letters: &[Letter]) -> Vec<Letter> {
    let brackets = brackets(letters);
    let mut repaired: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut is_after_full = false;
    for (at, letter) in letters.iter().enumerate() {
        if letter.sign == ' ' && is_after_full {
            continue;
        }
        let sign = match letter.sign {
            _ if letter.is_protected => None,
            '(' | ')' => wide_bracket(letters, at, &brackets),
            _ => wide(&repaired, letters, at),
        };
        is_after_full = sign.is_some();
        // A full-width sign brings its own space.
        while sign.is_some() && repaired.last().is_some_and(|last| last.sign == ' ') {
            repaired.pop();
        }
        repaired.push(Letter { sign: sign.unwrap_or(letter.sign), ..*letter });
    }
    repaired
}

/// The full-width bracket for the one at a place, if it or its partner is wrong: both have the same width.
fn wide_bracket(letters: &[Letter], at: usize, pairs: &[(usize, usize)]) -> Option<char> {
    let is_wrong = |at: usize| {
        let next = sign_at(letters, Some(at + 1));
        full_width(last_before(letters, at), letters[at].sign, next).is_some()
    };
    let pair = pairs.iter().find(|(open, close)| *open == at || *close == at);
    let is_wide =
        pair.map_or_else(|| is_wrong(at), |(open, close)| is_wrong(*open) || is_wrong(*close));
    full_width_form(letters[at].sign).filter(|_| is_wide)
}

/// The full-width sign for another one, if it is wrong there. `repaired` is the line before it.
fn wide(repaired: &[Letter], letters: &[Letter], at: usize) -> Option<char> {
    let sign = letters[at].sign;
    let next = sign_at(letters, Some(at + 1));
    let mut words = repaired.iter().rev().map(|letter| letter.sign);
    let before = words.find(|sign| *sign != ' ' && !QUOTES.contains(*sign));
    let is_before_chinese = before.is_some_and(|it| is_chinese(it) || BRACKETS.contains(it));
    match sign {
        // The end of a sentence.
        '.' if is_before_chinese && first_after(letters, at).is_none() => Some('。'),
        // Also before a number or a Latin word.
        ',' | ';' | ':' | '!' | '?' => full_width_form(sign).filter(|_| is_before_chinese),
        _ => full_width(last_before(letters, at), sign, next),
    }
}

/// The places of the brackets that belong together.
fn brackets(letters: &[Letter]) -> Vec<(usize, usize)> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    for (at, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.is_protected) {
        match letter.sign {
            '(' => open.push(at),
            ')' => pairs.extend(open.pop().map(|open| (open, at))),
            _ => {}
        }
    }
    pairs
}

fn russian(letters: &[Letter]) -> Vec<Letter> {
    let mut repaired: Vec<Letter> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let is_chinese = |it: Option<char>| it.is_some_and(is_chinese);
        let plain = match letter.sign {
            '。' => Some('.'),
            '、' => Some(','),
            // Halfwidth and Fullwidth Forms are ASCII, shifted by 0xFEE0.
            sign @ '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
            _ => None,
        };
        let is_beside_chinese =
            is_chinese(last_before(letters, at)) || is_chinese(first_after(letters, at));
        let Some(plain) = plain.filter(|_| !is_beside_chinese) else {
            repaired.push(*letter);
            continue;
        };
        let space = Letter { sign: ' ', is_protected: false };
        let last = repaired.last().map(|letter| letter.sign);
        if plain == '(' && last.is_some_and(char::is_alphanumeric) {
            repaired.push(space);
        }
        repaired.push(Letter { sign: plain, ..*letter });
        let next = sign_at(letters, Some(at + 1));
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        let is_in_number = is_digit(last) && is_digit(next);
        if ".,;:!?)".contains(plain) && next.is_some_and(char::is_alphanumeric) && !is_in_number {
            repaired.push(space);
        }
    }
    repaired
}
