//! Where a part of a JSON string is written: escapes are longer than the characters that they stand for.

use std::ops::Range;

/// The place of a part of a string in its file. `literal` is the string as it is written, in quotes, from the byte
/// `start` of the file; `part` are bytes of its value.
pub fn part(literal: &str, part: Range<usize>, start: usize) -> Range<usize> {
    let mut written = 1;
    let mut value = 0;
    let mut at = |end: usize| {
        while value < end && written < literal.len() {
            let (length, bytes) = character(&literal[written..]);
            written += length;
            value += bytes;
        }
        start + written
    };
    at(part.start)..at(part.end)
}

/// The length of the first character as it is written, and of its UTF-8.
fn character(literal: &str) -> (usize, usize) {
    let unit = |text: &str| u32::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok();
    match (literal.chars().next(), unit(literal)) {
        (Some('\\'), Some(0xd800..=0xdbff)) => (12, 4),
        (Some('\\'), Some(code)) => (6, char::from_u32(code).map_or(3, char::len_utf8)),
        (Some('\\'), None) => (2, 1),
        (letter, _) => letter.map_or((1, 1), |letter| (letter.len_utf8(), letter.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn every_character_has_its_place() {
        let literal = r#""a\"б\u0431\ud83d\ude00\n中""#;
        let value: String = serde_json::from_str(literal).unwrap();
        let places: Vec<_> = value
            .char_indices()
            .map(|(at, letter)| part(literal, at..at + letter.len_utf8(), 10))
            .collect();
        let texts: Vec<_> = places.iter().map(|it| &literal[it.start - 10..it.end - 10]).collect();
        assert_eq!(texts, ["a", "\\\"", "б", "\\u0431", "\\ud83d\\ude00", "\\n", "中"]);
    }
}
