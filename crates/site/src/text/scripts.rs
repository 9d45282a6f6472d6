//! The scripts of the site's languages.

/// Whether it is a Chinese character (Unicode script Han, of the Basic Multilingual Plane).
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '〇')
}

/// Whether it is a Cyrillic letter.
pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether it is a letter of Russian or Chinese, or a sign of their typography.
pub fn is_common(letter: char) -> bool {
    matches!(
        letter,
        'А'..='я' | 'ё' | 'Ё' | '«' | '»' | '—' | '–' | '…' | '“' | '”' | '№' | '\u{a0}'
    ) || matches!(letter, '，' | '。' | '、' | '：' | '；' | '（' | '）' | '《' | '》' | '·')
        || is_chinese(letter)
}

/// Whether a joiner or another character without a width has no meaning beside this one: it has one between emoji and
/// between letters of other scripts, such as Arabic (Unicode Standard, 23.2).
pub fn needs_no_joiner(letter: char) -> bool {
    letter.is_ascii()
        || is_chinese(letter)
        || matches!(letter, '\u{a0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{2000}'..='\u{203e}')
        || matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{ff00}'..='\u{ffef}')
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
