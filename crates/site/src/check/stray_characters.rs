//! Signs that look like those of JSON, where a file is not JSON: the messages name them.

use std::ops::Range;

use i18n::messages::StrayCharacterMessage;

/// Signs that are typed for the straight quote.
const QUOTES: &str = "“”„«»‘’＂「」『』〝〞‹›‟″`";

/// The sign at a place, if it explains why the file is not JSON there, and its range.
pub fn explain(text: &str, at: usize) -> Option<(Range<usize>, StrayCharacterMessage)> {
    let line_start = text[..at].rfind('\n').map_or(0, |line_break| line_break + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let marker = line.trim_start();
    if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|it| marker.starts_with(it)) {
        return Some((line_start..line_start + line.len(), StrayCharacterMessage::Conflict));
    }
    let sign = text[at..].chars().next()?;
    let message = match sign {
        sign if QUOTES.contains(sign) => StrayCharacterMessage::Quote { sign },
        sign if plain(sign).is_some() => {
            StrayCharacterMessage::FullWidth { sign, plain: plain(sign)? }
        }
        '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200f}'
        | '\u{2028}'..='\u{202f}'
        | '\u{205f}'..='\u{206f}'
        | '\u{3000}'
        | '\u{ad}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{feff}' => StrayCharacterMessage::Invisible { code: sign.into() },
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => {
            StrayCharacterMessage::Control { code: sign.into() }
        }
        _ => return None,
    };
    Some((at..at + sign.len_utf8(), message))
}

/// A typographic quote that closes a name or a text in the line of a place: the error is found only at the next straight
/// quote, or at the end of the line.
pub fn closing_quote(text: &str, at: usize) -> Option<(Range<usize>, StrayCharacterMessage)> {
    let start = text[..at].rfind('\n').map_or(0, |line_break| line_break + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let line = &text[start..end];
    line.char_indices().find_map(|(at, sign)| {
        let after = line[at + sign.len_utf8()..].trim_start();
        let is_end = after.is_empty() || after.starts_with([':', ',', '}', ']']);
        let range = start + at..start + at + sign.len_utf8();
        (QUOTES.contains(sign) && is_end).then_some((range, StrayCharacterMessage::Quote { sign }))
    })
}

/// The sign of JSON that a sign stands for. Halfwidth and Fullwidth Forms are ASCII, shifted by 0xFEE0.
fn plain(sign: char) -> Option<char> {
    match sign {
        '、' | '；' | '。' | ';' => Some(','),
        '∶' => Some(':'),
        '【' | '〔' => Some('['),
        '】' | '〕' => Some(']'),
        '．' | '，' | '：' | '｛' | '｝' | '［' | '］' | '－' | '＋' | '０'..='９' => {
            char::from_u32(u32::from(sign) - 0xfee0)
        }
        _ => None,
    }
}
