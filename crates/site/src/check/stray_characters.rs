//! Signs that look like those of JSON, where a file is not JSON: the messages name them.

use std::ops::Range;

use i18n::messages::StrayCharacterMessage;

/// The sign at a place, if it explains why the file is not JSON there, and its range.
pub fn explain(text: &str, at: usize) -> Option<(Range<usize>, StrayCharacterMessage)> {
    let line_start = text[..at].rfind('\n').map_or(0, |line_break| line_break + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|marker| line.starts_with(marker)) {
        return Some((line_start..line_start + line.len(), StrayCharacterMessage::Conflict));
    }
    let sign = text[at..].chars().next()?;
    let message = match sign {
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '＂' | '「' | '」' => {
            StrayCharacterMessage::Quote { sign }
        }
        '，' | '：' | '｛' | '｝' | '［' | '］' | '、' | '０'..='９' => {
            StrayCharacterMessage::FullWidth { sign, plain: plain(sign) }
        }
        '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200f}'
        | '\u{2028}'..='\u{202f}'
        | '\u{205f}'..='\u{206f}'
        | '\u{3000}'
        | '\u{feff}' => StrayCharacterMessage::Invisible { code: sign.into() },
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' => StrayCharacterMessage::Control { code: sign.into() },
        _ => return None,
    };
    Some((at..at + sign.len_utf8(), message))
}

/// The half-width form (Halfwidth and Fullwidth Forms are ASCII, shifted by 0xFEE0).
fn plain(sign: char) -> char {
    match sign {
        '、' => ',',
        sign => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
    }
}
