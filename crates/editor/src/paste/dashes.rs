//! Dashes of the language: « — » in Russian, “——” in Chinese, 19–20 between two numbers.

use i18n::Lang;
use i18n::characters::is_chinese;

use super::{Letter, sign_at};

/// What is typed for a dash.
const DASHES: &str = "-–—―─";

/// A line with the dashes of the language.
pub fn repaired(letters: &[Letter], lang: Lang) -> Vec<Letter> {
    let mut repaired = Vec::with_capacity(letters.len());
    let mut at = 0;
    while at < letters.len() {
        let is_dash = |letter: &&Letter| !letter.is_protected && DASHES.contains(letter.sign);
        let length = letters[at..].iter().take_while(is_dash).count();
        match dash(letters, at, length, lang) {
            Some(dash) => {
                let mut after = at + length;
                while repaired.last().is_some_and(|last: &Letter| last.sign == ' ') {
                    repaired.pop();
                }
                while sign_at(letters, Some(after)) == Some(' ') {
                    after += 1;
                }
                repaired.extend(dash.chars().map(|sign| Letter { sign, is_protected: false }));
                at = after;
            }
            None => {
                let length = length.max(1);
                repaired.extend_from_slice(&letters[at..at + length]);
                at += length;
            }
        }
    }
    repaired
}

/// What a run of dashes should be, with the spaces around it; none if it stays.
fn dash(letters: &[Letter], at: usize, length: usize, lang: Lang) -> Option<&'static str> {
    // Four and more are a line.
    if !(1..=3).contains(&length) {
        return None;
    }
    let run: String = letters[at..at + length].iter().map(|letter| letter.sign).collect();
    let [left, right] = [at.checked_sub(1), Some(at + length)].map(|it| sign_at(letters, it));
    let (has_left_space, has_right_space) = (left == Some(' '), right == Some(' '));
    let has_spaces = has_left_space && has_right_space;
    let outer = |side: Option<char>, place: Option<usize>| match side {
        Some(' ') => sign_at(letters, place),
        side => side,
    };
    // At the start of a line it is a bullet.
    let before = outer(left, at.checked_sub(2))?;
    let after = outer(right, Some(at + length + 1))?;
    let is_several = length > 1;
    let is_number = before.is_ascii_digit() && after.is_ascii_digit();
    if is_number && run != "—" && (has_spaces || is_several) {
        return Some("–");
    }
    let is_latin = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
    let is_option = has_left_space && !has_right_space && after.is_ascii_alphabetic();
    if is_several && (is_option || is_latin && !has_spaces) {
        return None;
    }
    match lang {
        Lang::Ru if has_spaces && run == "—" => None,
        Lang::Ru => (has_spaces || is_several || run == "―").then_some(" — "),
        Lang::Zh if run == "——" && !has_left_space && !has_right_space => None,
        Lang::Zh => {
            let is_wide = is_wide(before) || is_wide(after);
            (is_wide && (has_spaces || is_several)).then_some("——")
        }
    }
}

/// Whether it is a Chinese character, or a sign that Chinese has beside it.
fn is_wide(sign: char) -> bool {
    is_chinese(sign)
        || matches!(sign, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '‘' | '’')
}
