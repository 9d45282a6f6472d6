//! The words of a text that are set in bold.

/// The text before the words, the words, and the text after them; nothing if the text does not have the words.
/// A no-break space counts as a space.
pub fn split<'a>(text: &'a str, words: &str) -> Option<[&'a str; 3]> {
    let words: Vec<char> = words.chars().map(plain).collect();
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let letters: Vec<char> = text.chars().map(plain).collect();
    if words.is_empty() {
        return None;
    }
    let first = letters.windows(words.len()).position(|window| *window == words)?;
    let (start, end) = (ends[first], ends[first + words.len()]);
    Some([&text[..start], &text[start..end], &text[end..]])
}

fn plain(letter: char) -> char {
    if letter == '\u{a0}' { ' ' } else { letter }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn the_words_are_found_whatever_their_spaces() {
        for (text, words, parts) in [
            ("Проект «Город»: план", "«Город»", Some(["Проект ", "«Город»", ": план"])),
            ("из 1,1\u{a0}млн гостей", "1,1 млн", Some(["из ", "1,1\u{a0}млн", " гостей"])),
            ("14 проектов", "14\u{a0}проектов", Some(["", "14 проектов", ""])),
            ("论坛“城”项目", "“城”", Some(["论坛", "“城”", "项目"])),
            ("14 проектов", "15 проектов", None),
            ("14 проектов", "", None),
        ] {
            assert_eq!(split(text, words), parts, "{text}");
        }
    }
}
