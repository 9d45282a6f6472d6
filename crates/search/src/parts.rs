//! Words in parts. Chinese has no spaces, and pinyin and Russian words are sometimes typed without them: a word of the
//! query may consist of parts that occur apart in a record, such as 北京杂技团 (a city and a name), or of some characters
//! of a name, such as 总领馆 for 总领事馆.

use crate::chinese::is_chinese;
use crate::rank::find_substring;

/// Longer words are not taken apart: the time grows with the square of the length.
const LONGEST: usize = 40;
/// The shortest part of a Chinese word, and of the pronunciation of another word.
const SHORTEST: [usize; 2] = [2, 4];
/// "Limited company", which ends many names and is often left out.
const LEGAL_FORM: &str = "有限公司";

/// Whether it is a character between words: of, and, in.
pub fn is_between(letter: char) -> bool {
    matches!(letter, '的' | '和' | '与' | '及' | '在')
}

/// The length of the shortest part of a word, in characters.
fn shortest(word: &str) -> usize {
    SHORTEST[usize::from(!word.starts_with(is_chinese))]
}

/// Whether a word may be searched for in parts: two Chinese characters, or as long as two parts.
pub fn may_be_apart(word: &str) -> bool {
    let least = if word.starts_with(is_chinese) { 2 } else { 2 * shortest(word) };
    (least..=LONGEST).contains(&word.chars().count())
}

/// A name without its legal form.
pub fn without_legal_form(name: &str) -> &str {
    name.strip_suffix(LEGAL_FORM).unwrap_or(name)
}

/// Where the characters of a Chinese word are that occur in their order in a name; none if they do not. Two characters
/// must begin it.
pub fn in_order(word: &str, name: &str) -> Option<Vec<(usize, usize)>> {
    let mut places = Vec::new();
    let mut letters = name.char_indices();
    for wanted in word.chars() {
        let (at, letter) = letters.find(|(_, letter)| *letter == wanted)?;
        places.push((at, at + letter.len_utf8()));
    }
    let is_short = places.len() < 3;
    (!is_short || name.starts_with(word.chars().next()?)).then_some(places)
}

/// The parts of a word that occur in texts, from the start on, each as long as possible. If `whole`, they are the whole
/// word, or there are none.
pub fn parts<'a>(word: &'a str, texts: &[&str], whole: bool) -> Vec<&'a str> {
    let mut ends = Vec::new();
    for (at, _) in word.char_indices() {
        ends.push(at);
    }
    ends.push(word.len());
    let shortest = shortest(word);
    let (mut parts, mut start) = (Vec::new(), 0);
    while start + shortest < ends.len() {
        let mut end = ends.len() - 1;
        while end >= start + shortest {
            let part = &word[ends[start]..ends[end]];
            if texts.iter().any(|text| find_substring(text, part, 0).is_some()) {
                parts.push(part);
                break;
            }
            end -= 1;
        }
        let is_found = end >= start + shortest;
        if whole && !is_found {
            return Vec::new();
        }
        start = if is_found { end } else { start + 1 };
    }
    if whole && start + 1 < ends.len() { Vec::new() } else { parts }
}
