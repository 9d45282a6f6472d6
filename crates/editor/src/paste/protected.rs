//! Addresses and telephones in a text, which stay as they are.

use i18n::characters::is_chinese;

use super::Letter;

/// How addresses begin.
const STARTS: [&str; 5] = ["http://", "https://", "ftp://", "mailto:", "www."];
/// The fewest digits of a telephone.
const DIGITS: usize = 7;
/// The most characters of a telephone.
const LONGEST: usize = 40;

/// The letters of a line, with those of addresses and telephones marked.
pub fn letters(line: &str) -> Vec<Letter> {
    let signs: Vec<char> = line.chars().collect();
    let mut letters: Vec<_> =
        signs.iter().map(|sign| Letter { sign: *sign, is_protected: false }).collect();
    let mut at = 0;
    while at < signs.len() {
        let length = address(&signs[at..]).or_else(|| phone(&signs, at));
        let length = length.unwrap_or_else(|| email(&signs, at));
        letters[at..at + length].iter_mut().for_each(|letter| letter.is_protected = true);
        at += length.max(1);
    }
    letters
}

/// The length of the web address that a text begins with.
fn address(signs: &[char]) -> Option<usize> {
    let begins = |start: &str| {
        start.chars().zip(signs).filter(|(a, b)| *a == b.to_ascii_lowercase()).count()
            == start.len()
    };
    STARTS.into_iter().find(|start| begins(start))?;
    let is_part = |sign: &char| {
        let is_wide = matches!(sign, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
        let is_quote = matches!(sign, '«' | '»' | '"' | '<' | '>' | '“' | '”' | '„');
        !sign.is_whitespace() && !is_chinese(*sign) && !is_wide && !is_quote
    };
    let mut length = signs.iter().take_while(|sign| is_part(sign)).count();
    // A sentence goes on after the address.
    while length > 0 && matches!(signs[length - 1], '.' | ',' | ';' | ':' | '!' | '?' | ')' | '\'')
    {
        length -= 1;
    }
    Some(length)
}

/// The length of the e-mail address that begins at a place; 0 if none does.
fn email(signs: &[char], at: usize) -> usize {
    let is_name = |sign: &&char| sign.is_ascii_alphanumeric() || "._%+-".contains(**sign);
    if at > 0 && is_name(&&signs[at - 1]) {
        return 0;
    }
    let signs = &signs[at..];
    let name = signs.iter().take_while(is_name).count();
    let is_host = |sign: &&char| sign.is_ascii_alphanumeric() || ".-".contains(**sign);
    let host = match signs.get(name) {
        Some('@') if name > 0 => signs[name + 1..].iter().take_while(is_host).count(),
        _ => return 0,
    };
    let length = name + 1 + host;
    let end = signs[..length].iter().rposition(char::is_ascii_alphanumeric).map_or(0, |it| it + 1);
    if signs[name + 1..length].contains(&'.') { end } else { 0 }
}

/// The length of the telephone that begins at a place: with a plus, brackets or several hyphens. Dates are alike.
fn phone(signs: &[char], at: usize) -> Option<usize> {
    let first = signs[at];
    let is_start = first == '+' || first.is_ascii_digit();
    if !is_start || at > 0 && signs[at - 1].is_ascii_alphanumeric() {
        return None;
    }
    let rest = &signs[at + 1..signs.len().min(at + LONGEST)];
    let is_gap = |place: usize| matches!(rest.get(place), Some(' '));
    let is_part = |place: usize| match rest[place] {
        '0'..='9' | ' ' | '(' | ')' => true,
        // A dash between two numbers.
        '-' | '–' => first == '+' || !(place > 0 && is_gap(place - 1) && is_gap(place + 1)),
        _ => false,
    };
    let length = 1 + (0..rest.len()).take_while(|place| is_part(*place)).count();
    let part = &signs[at..at + length];
    let length = part.iter().rposition(char::is_ascii_digit)? + 1;
    let count = |wanted: fn(char) -> bool| part[..length].iter().filter(|it| wanted(**it)).count();
    let is_phone = first == '+' || count(|it| it == '(') > 0 || count(|it| it == '-') > 1;
    (is_phone && count(|it| it.is_ascii_digit()) >= DIGITS).then_some(length)
}
