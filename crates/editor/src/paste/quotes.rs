//! Quotes of the language: «…„…“…» in Russian, “…‘…’…” in Chinese. Quotes without a partner stay.

use i18n::Lang;
use i18n::characters::is_chinese;

use super::{Letter, sign_at};

/// Double quotes: straight, of other languages and of other programs.
const DOUBLE: &str = "\"“”„‟«»＂〝〞";
/// Single quotes.
const SINGLE: &str = "'‘’‚‹›＇";
/// What may stand before an opening quote, besides a space.
const OPENING: &str = "([{«„“‘‹—–-/（《【";
/// What may stand after a closing quote, besides a space.
const CLOSING: &str = ".,;:!?)]}»”’›…。，、；：！？）》】";

/// A quote that waits for its partner.
struct Open {
    at: usize,
    is_double: bool,
}

/// A line with the quotes of the language.
pub fn repaired(letters: &[Letter], lang: Lang) -> Vec<Letter> {
    let mut repaired = letters.to_vec();
    let pairs = pairs(letters, lang);
    for (start, end) in &pairs {
        let depth = pairs.iter().filter(|(outer, close)| outer < start && end < close).count();
        let quotes = match (lang, depth % 2) {
            (Lang::Ru, 0) => ['«', '»'],
            (Lang::Ru, _) => ['„', '“'],
            (Lang::Zh, 0) => ['“', '”'],
            (Lang::Zh, _) => ['‘', '’'],
        };
        repaired[*start].sign = quotes[0];
        repaired[*end].sign = quotes[1];
    }
    repaired
}

/// The places of the quotes that belong together.
fn pairs(letters: &[Letter], lang: Lang) -> Vec<(usize, usize)> {
    let (mut open, mut pairs): (Vec<Open>, Vec<_>) = (Vec::new(), Vec::new());
    for (at, letter) in letters.iter().enumerate() {
        let is_double = DOUBLE.contains(letter.sign);
        if letter.is_protected || !is_double && !SINGLE.contains(letter.sign) {
            continue;
        }
        let partner = open.iter().rposition(|open| open.is_double == is_double);
        // Directly behind another quote: the first of them tells which it is.
        let is_last_open = open.last().is_some_and(|open| open.at + 1 == at);
        let is_last_closed = pairs.last().is_some_and(|(_, close)| close + 1 == at);
        let follows_quote = is_last_open || is_last_closed && partner.is_none();
        match direction(letters, at, partner.is_some(), follows_quote, lang) {
            Some(Direction::Opens) => open.push(Open { at, is_double }),
            Some(Direction::Closes) => {
                if let Some(partner) = partner {
                    pairs.push((open[partner].at, at));
                    open.truncate(partner);
                }
            }
            None => {}
        }
    }
    pairs
}

enum Direction {
    Opens,
    Closes,
}

/// Whether a quote opens or closes a quotation; none for an apostrophe, the sign for inches, and what cannot be known.
fn direction(
    letters: &[Letter],
    at: usize,
    has_partner: bool,
    follows_quote: bool,
    lang: Lang,
) -> Option<Direction> {
    use Direction::{Closes, Opens};
    let sign = letters[at].sign;
    let before = sign_at(letters, at.checked_sub(1));
    let after = sign_at(letters, Some(at + 1));
    let is_in_word =
        |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() && !is_chinese(it));
    let is_apostrophe =
        matches!(sign, '\'' | '’' | '＇') && is_in_word(before) && is_in_word(after);
    let is_inches = sign == '"' && !has_partner && before.is_some_and(|it| it.is_ascii_digit());
    if is_apostrophe || is_inches {
        return None;
    }
    let is_free_before = before.is_none_or(|it| it.is_whitespace() || OPENING.contains(it));
    let opens = after.is_some_and(|it| !it.is_whitespace() && !CLOSING.contains(it));
    let closes = before.is_some_and(|it| !it.is_whitespace());
    match sign {
        '«' | '„' | '‟' | '‘' | '‚' | '‹' | '〝' => return Some(Opens),
        '»' | '›' | '〞' => return Some(Closes),
        '“' if lang == Lang::Zh => return Some(Opens),
        // English quotes that the automatic correction turned round.
        '”' | '’' if !(before.is_none_or(char::is_whitespace) && opens) => return Some(Closes),
        _ => {}
    }
    let is_open_before = is_free_before || follows_quote;
    match (opens && is_open_before, closes && has_partner) {
        (true, _) => Some(Opens),
        (false, true) => Some(Closes),
        // Chinese has no spaces before a quote.
        _ if opens && before.is_some_and(is_chinese) => Some(Opens),
        _ if opens && before.is_some_and(|it| CLOSING.contains(it)) => Some(Opens),
        _ => None,
    }
}
