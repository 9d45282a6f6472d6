//! Texts that must fit into an address.

use unicode_segmentation::UnicodeSegmentation;

/// A text of at most `room`, as `cost` measures its parts. If it is too long, it is cut after a word, or within a word
/// that is too long itself, and ends in "…" and, on a line of its own, the address of the full text, if that fits.
pub fn shortened(
    text: &str,
    room: usize,
    cost: impl Fn(&str) -> usize,
    address: Option<&str>,
) -> String {
    if cost(text) <= room {
        return text.to_string();
    }
    let end = address.map(|address| format!("…\n{address}"));
    let end = end.filter(|end| cost(end) <= room / 2).unwrap_or_else(|| "…".to_string());
    let room = room.saturating_sub(cost(&end));
    let mut kept = prefix(text.split_word_bounds(), room, &cost);
    if kept == 0 {
        kept = prefix(text.graphemes(true), room, &cost);
    } else {
        kept = before_url(text, kept);
    }
    let is_open = |letter: char| letter.is_whitespace() || ",;:—–-(（、，；：«“‘/".contains(letter);
    format!("{}{end}", text[..kept].trim_end_matches(is_open))
}

/// The length of as many parts as there is room for.
fn prefix<'a>(
    parts: impl Iterator<Item = &'a str>,
    room: usize,
    cost: impl Fn(&str) -> usize,
) -> usize {
    let (mut length, mut used) = (0, 0);
    for part in parts {
        used += cost(part);
        if used > room {
            break;
        }
        length += part.len();
    }
    length
}

/// Where the text may end instead of inside an address of the web.
fn before_url(text: &str, end: usize) -> usize {
    let start = text[..end].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let word = text[start..].split_whitespace().next().unwrap_or_default();
    if word.contains("://") && end < start + word.len() { start } else { end }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn texts_are_cut_after_a_word() {
        let count = |text: &str| text.chars().count();
        for (text, room, address, expected) in [
            ("Раз два", 7, None, "Раз два"),
            ("Раз два три", 8, None, "Раз два…"),
            ("Раз, два три", 8, None, "Раз…"),
            ("Достопримечательности", 8, None, "Достопр…"),
            ("俄罗斯会展基金会", 5, None, "俄罗斯会…"),
            ("ab👨‍👩‍👧‍👦", 8, None, "ab…"),
            ("Раз два три четыре пять шесть", 16, Some("a.b/c"), "Раз два…\na.b/c"),
            ("Раз два три", 8, Some("https://example.org/long"), "Раз два…"),
            ("Раз https://example.org/a/b", 20, None, "Раз…"),
            ("", 0, None, ""),
            ("Раз", 0, None, "…"),
        ] {
            assert_eq!(shortened(text, room, count, address), expected);
        }
    }
}
