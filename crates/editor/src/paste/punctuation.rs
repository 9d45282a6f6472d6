//! Punctuation of the language: full-width in Chinese, half-width in Russian.

use i18n::Lang;
use i18n::characters::{full_width, is_chinese};

use super::{Letter, sign_at};

/// Marks between a Chinese word and the sign that follows it.
const AFTER_WORD: &str = "”’）》】";

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
    let full = |at: usize| {
        let sign = letters[at].sign;
        if letters[at].is_protected {
            return None;
        }
        let is_bracket = matches!(sign, '(' | ')');
        let pair =
            brackets.iter().find(|(open, close)| is_bracket && (*open == at || *close == at));
        if let Some((open, close)) = pair {
            // Both have the same width.
            let is_wide = wide(letters, *open).is_some() || wide(letters, *close).is_some();
            return is_wide.then_some(if sign == '(' { '（' } else { '）' });
        }
        wide(letters, at)
    };
    let mut repaired: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut is_after_full = false;
    for (at, letter) in letters.iter().enumerate() {
        if letter.sign == ' ' && is_after_full {
            continue;
        }
        let sign = full(at);
        is_after_full = sign.is_some();
        // A full-width sign brings its own space.
        while sign.is_some() && repaired.last().is_some_and(|last| last.sign == ' ') {
            repaired.pop();
        }
        repaired.push(Letter { sign: sign.unwrap_or(letter.sign), ..*letter });
    }
    repaired
}

/// The full-width sign for the one at a place, if it is wrong there.
fn wide(letters: &[Letter], at: usize) -> Option<char> {
    let sign = letters[at].sign;
    let mut words = letters[..at].iter().rev().map(|letter| letter.sign);
    let before = words.find(|sign| *sign != ' ' && !AFTER_WORD.contains(*sign));
    let next = sign_at(letters, Some(at + 1));
    match sign {
        // The end of a sentence.
        '.' if before.is_some_and(is_chinese) && first_after(letters, at).is_none() => Some('。'),
        // After a Chinese word, also before a number or a Latin word.
        ',' | ';' | ':' | '!' | '?' => {
            full_width(before, sign, next.filter(|it| !it.is_ascii_alphanumeric()))
        }
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
