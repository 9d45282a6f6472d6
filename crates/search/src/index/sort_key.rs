//! The order of words in either language (CLDR): the Russian alphabet, and the readings that the search uses.

use i18n::Lang;

use super::tables::{read, simplified};

/// A text, as it is sorted: for each sign its script, its syllable and the sign itself. The last part tells equal texts
/// apart.
pub type SortKey = (Vec<(u8, &'static str, char)>, String);

/// The sort key of a text in a language. Quotation marks at the start, case and ё are ignored.
pub fn sort_key(lang: Lang, text: &str) -> SortKey {
    let bare = simplified(text);
    let bare = bare.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let mut signs = Vec::new();
    for reading in read(bare, false) {
        let mut syllables = reading.syllables.split(' ').filter(|it| !it.is_empty());
        for sign in reading.text.chars() {
            let syllable = syllables.next().unwrap_or_default();
            signs.push((script(lang, sign), syllable, sign));
        }
    }
    (signs, text.to_string())
}

/// The place of a sign's script: signs, digits, the language's own script, others.
fn script(lang: Lang, sign: char) -> u8 {
    let places = if lang == Lang::Ru { [2, 3, 4] } else { [4, 3, 2] };
    match sign {
        'а'..='я' => places[0],
        'a'..='z' => places[1],
        _ if sign.is_alphabetic() => places[2],
        _ => u8::from(sign.is_alphanumeric()),
    }
}

#[cfg(test)]
mod tests {
    use i18n::Lang::{Ru, Zh};

    use super::sort_key;

    #[test]
    fn texts_are_sorted_as_in_a_dictionary_of_their_language() {
        for (lang, order) in [
            (Ru, &["«Акрон»", "ёлка", "Елки", "Ждановск", "МИД", "Музей", "VEB"][..]),
            (
                Zh,
                &[
                    "北京",
                    "长春",
                    "重庆",
                    "俄罗斯",
                    "黑龙江",
                    "吉林",
                    "\u{201c}山东\u{201d}",
                    "厦门",
                    "中国",
                    "VEB",
                ],
            ),
        ] {
            let mut sorted = order.to_vec();
            sorted.reverse();
            sorted.sort_by_key(|text| sort_key(lang, text));
            assert_eq!(sorted, order);
        }
    }
}
