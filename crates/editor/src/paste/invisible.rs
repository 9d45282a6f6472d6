//! Line breaks, spaces and what nobody sees.

use i18n::characters::{is_chinese, is_hidden, is_needless_zero_width};

/// All line breaks as `\n`: of Windows and of old Macs, and the manual ones of Word. Word ends a cell with U+0007.
pub fn line_breaks(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{7}', "\t");
    text.replace(['\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}'], "\n")
}

/// Whether a letter around a text is dropped without a notice.
pub fn is_outer(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{feff}'
}

/// The text without soft hyphens, characters without a width, control characters and the places of pictures.
pub fn without_invisible(text: &str) -> String {
    let mut letters = text.chars().peekable();
    let (mut kept, mut before) = (String::with_capacity(text.len()), None);
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied();
        let is_break = matches!(letter, '\n' | '\t');
        match letter {
            // The no-break hyphen of Word.
            '\u{1e}' => kept.push('-'),
            // The soft hyphen, and an object such as a picture.
            '\u{ad}' | '\u{fffc}' => {}
            _ if is_hidden(letter) && !is_break => {}
            _ if is_needless_zero_width(before, letter, after) => {}
            _ => kept.push(letter),
        }
        before = Some(letter);
    }
    kept
}

/// The text with single spaces within each line, and none around a line. The site sets no-break spaces itself.
pub fn plain_spaces(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let words = line.split(char::is_whitespace).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines that are not empty: as such, or as one line. After a full-width sign no space is needed.
pub fn joined(text: &str, has_lines: bool) -> String {
    let lines = text.split('\n').filter(|line| !line.is_empty());
    if has_lines {
        return lines.collect::<Vec<_>>().join("\n");
    }
    lines.fold(String::new(), |mut joined, line| {
        let is_wide = |letter: char| {
            matches!(letter, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
                || is_chinese(letter)
        };
        let sign = joined.chars().next_back();
        let is_closed = sign.is_some_and(|sign| is_wide(sign) && !is_chinese(sign));
        if !joined.is_empty() && !(is_closed && line.starts_with(is_wide)) {
            joined.push(' ');
        }
        joined + line
    })
}
