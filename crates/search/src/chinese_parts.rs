//! Chinese has no spaces: a word of the query may consist of parts that occur apart in a record, such as 北京杂技团 (a
//! city and a name), or of some characters of a name, such as 总领馆 for 总领事馆.

use crate::rank::find_substring;

/// Longer words are not taken apart: the time grows with the square of the length.
const LONGEST: usize = 24;
/// "Limited company", which ends many names and is often left out.
const LEGAL_FORM: &str = "有限公司";

/// Whether it is a character between words: of, and, in.
pub fn is_between(letter: char) -> bool {
    matches!(letter, '的' | '和' | '与' | '及' | '在')
}

/// Whether it is a Chinese character.
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}')
}

/// Whether a word may be searched for in parts: three characters or more, all Chinese.
pub fn may_be_apart(word: &str) -> bool {
    (3..=LONGEST).contains(&word.chars().count()) && word.chars().all(is_chinese)
}

/// A name without its legal form.
pub fn without_legal_form(name: &str) -> &str {
    name.strip_suffix(LEGAL_FORM).unwrap_or(name)
}

/// Whether the characters of a word occur in their order in one of the names, a line each.
pub fn occurs_in_order(word: &str, names: &str) -> bool {
    names.split('\n').any(|name| {
        let mut letters = name.chars();
        word.chars().all(|letter| letters.any(|it| it == letter))
    })
}

/// Whether a word consists of parts of two characters or more, each of which occurs in a name or in
/// another text.
pub fn consists_of_parts(word: &str, name: &str, rest: &str) -> bool {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    // Whether the word can be taken apart up to each end.
    let mut reached = vec![false; ends.len()];
    reached[0] = true;
    for end in 2..ends.len() {
        reached[end] = (0..end - 1).any(|start| {
            let part = &word[ends[start]..ends[end]];
            let occurs = |text| find_substring(text, part, 0).is_some();
            reached[start] && (occurs(name) || occurs(rest))
        });
    }
    reached.last() == Some(&true)
}
