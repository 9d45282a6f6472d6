//! Ranges of numbers in a text.

/// The pieces of a text, each with whether it is a range of numbers such as `4–6`.
pub fn ranges(text: &str) -> Vec<(&str, bool)> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut pieces = Vec::new();
    let mut done = 0;
    for (dash, _) in text.match_indices('–') {
        let (before, after) = (&text[done..dash], &text[dash + '–'.len_utf8()..]);
        let start = dash - (before.len() - before.trim_end_matches(is_digit).len());
        let end = text.len() - after.trim_start_matches(is_digit).len();
        if start < dash && end > text.len() - after.len() {
            pieces.push((&text[done..start], false));
            pieces.push((&text[start..end], true));
            done = end;
        }
    }
    pieces.push((&text[done..], false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn ranges_are_told_from_other_dashes() {
        for (text, pieces) in [
            ("форум: 4–6 сентября", vec![("форум: ", false), ("4–6", true), (" сентября", false)]),
            ("2025–2032 и 1–2", vec![("2025–2032", true), (" и ", false), ("1–2", true)]),
            ("Россия – Китай", vec![("Россия – Китай", false)]),
            ("май–июнь", vec![("май–июнь", false)]),
            ("–6", vec![("–6", false)]),
            ("1–2–3", vec![("1–2", true), ("–3", false)]),
            ("", vec![]),
        ] {
            assert_eq!(ranges(text), pieces, "{text}");
        }
    }
}
