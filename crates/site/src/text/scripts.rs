//! The scripts of the site's languages.

pub use i18n::characters::{is_chinese, is_cyrillic};

/// Whether it is a letter of Russian or Chinese, or a sign of their typography.
pub fn is_common(letter: char) -> bool {
    matches!(
        letter,
        'А'..='я' | 'ё' | 'Ё' | '«' | '»' | '—' | '–' | '…' | '“' | '”' | '№' | '\u{a0}'
    ) || matches!(letter, '，' | '。' | '、' | '：' | '；' | '（' | '）' | '《' | '》' | '·')
        || is_chinese(letter)
}

/// Traditional characters that are standard simplified ones in other words: 乾隆, 宫商角徵羽, 哪吒 (GB/T 2312, and the list
/// of standard characters of 2013).
pub const ALSO_SIMPLIFIED: &str = "乾於夥徵麽吒摺捱薹麴甯昇陞甦菴苧堃皙";

/// What is written for characters that were lost: by GBK, by an uninitialized memory, by a program without the script.
pub const LOST: [&str; 3] = ["锟斤拷", "烫烫烫", "????"];

/// The Chinese characters that these begin with.
pub const LOST_STARTS: [char; 2] = ['锟', '烫'];

/// The quotes of a language, by its key in the content.
pub fn quotes(lang: &str) -> Option<&'static str> {
    match lang {
        "ru" => Some("«…»"),
        "zh" => Some("“…”"),
        _ => None,
    }
}
