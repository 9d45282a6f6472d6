//! The words of a query.

use std::ops::Range;

use crate::chinese::is_chinese;
use crate::ngram_filter::is_letter;
use crate::parts;
use crate::rank::find_substring;

/// Words that are not searched for, except on their own: prepositions, conjunctions and legal forms. Many records lack
/// them although letters and business cards have them.
const IGNORED: &str = " в во г для и из на о от по при с the of and for in ооо оао зао пао ао нко ано фгбу фгбоу фгуп \
    фгау гбу гбук гау кгбу кгбук кгау кгаук мбу мбук мау ип акционерное общество публичное ограниченной \
    ответственностью федеральное краевое государственное бюджетное автономное учреждение ltd llc jsc pjsc co inc \
    有限公司 股份公司 股份有限公司 集团股份公司 集团 公司 的 和 与 ";

/// What a character is to the words around it.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Separator,
    Letter,
    Chinese,
}

/// The words of a normalized text. Beside a Latin letter, signs that are Russian letters in the other layout belong to
/// the word. `apart` splits words at Chinese characters that mean "of" or "and", and where the script changes.
pub fn split(text: &str, apart: bool) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let (mut start, mut last) = (0, Sign::Separator);
    let is_latin = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
    for (at, sign) in text.char_indices() {
        let is_key = || matches!(sign, ',' | '.' | ';' | '\'' | '[' | ']');
        let sign = match is_letter(sign) {
            true if apart && parts::is_between(sign) => Sign::Separator,
            true if apart && is_chinese(sign) => Sign::Chinese,
            true => Sign::Letter,
            false if is_key() && (is_latin(at + 1) || is_latin(at.wrapping_sub(1))) => Sign::Letter,
            false => Sign::Separator,
        };
        if sign != last {
            if last != Sign::Separator {
                words.push(start..at);
            }
            (start, last) = (at, sign);
        }
    }
    if last != Sign::Separator {
        words.push(start..text.len());
    }
    words
}

/// Calls `visit` with every word of a normalized text and where it starts. Its separators are ASCII.
pub fn each_word(text: &str, visit: &mut dyn FnMut(usize, &str)) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            if start < at {
                visit(start, &text[start..at]);
            }
            start = at + 1;
        }
    }
    visit(start, &text[start..]);
}

/// A text without punctuation at its ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|sign| !is_letter(sign))
}

/// Whether a word is not searched for, except on its own.
pub fn is_ignored(word: &str) -> bool {
    find_substring(IGNORED, &[" ", word, " "].concat(), 0).is_some()
}
