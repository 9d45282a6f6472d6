//! Characters that the texts of the two languages should not contain, and what stands for them. The check warns of
//! them; the studio repairs them in pasted text.

/// Whether it is a Chinese character (Unicode script Han, of the Basic Multilingual Plane).
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '〇')
}

/// Whether it is a Cyrillic letter.
pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether a joiner or another character without a width has no meaning beside this one: it has one between emoji and
/// between letters of other scripts, such as Arabic (Unicode Standard, 23.2).
pub fn needs_no_joiner(letter: char) -> bool {
    letter.is_ascii()
        || is_chinese(letter)
        || matches!(letter, '\u{a0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{2000}'..='\u{203e}')
        || matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether it is a character without a width that has no meaning between these neighbours. Joiners have one between
/// emoji, and between letters of some scripts.
pub fn is_needless_zero_width(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let has_meaning = |letter: Option<char>| letter.is_some_and(|it| !needs_no_joiner(it));
    match letter {
        '\u{200c}' | '\u{200d}' => !has_meaning(before) || !has_meaning(after),
        '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' => true,
        '\u{200e}' | '\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{3164}' | '\u{feff}' => true,
        '\u{2800}' | '\u{fff9}'..='\u{fffb}' => true,
        _ => false,
    }
}

/// Control characters, and those that change the direction or the lines of the text. U+0080 to U+009F are not among
/// them: they come from a wrong encoding.
pub fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\u{80}'..='\u{9f}'))
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}')
}

/// The ASCII digit or Latin letter that a full-width one stands for.
pub fn half_width(letter: char) -> Option<char> {
    let is_full_width = matches!(letter, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    // Halfwidth and Fullwidth Forms are ASCII, shifted by 0xFEE0.
    is_full_width.then(|| char::from_u32(u32::from(letter) - 0xfee0)).flatten()
}

/// The full-width form of a sign of Chinese punctuation.
pub fn full_width_form(sign: char) -> Option<char> {
    Some(match sign {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        '.' => '·',
        '~' => '～',
        _ => return None,
    })
}

/// The full-width sign that a half-width one beside Chinese characters stands for; none where it is right. `before` is
/// the last letter before it that is no space.
pub fn full_width(before: Option<char>, sign: char, next: Option<char>) -> Option<char> {
    let full = full_width_form(sign)?;
    let before = before.is_some_and(is_chinese);
    let is_next_chinese = next.is_some_and(is_chinese);
    let is_wrong = match sign {
        '.' | '~' => before && is_next_chinese,
        '(' | ')' => before || is_next_chinese,
        // Before a Latin word or a number, either may be meant.
        _ => before && !next.is_some_and(|next| next.is_ascii_alphanumeric()),
    };
    is_wrong.then_some(full)
}

/// Whether a straight quote opens or closes a quotation. After a digit it may be the sign for inches, and within a word
/// it is an apostrophe.
pub fn is_straight_quote(before: Option<char>, sign: char, after: Option<char>) -> bool {
    match sign {
        '"' => !before.is_some_and(|before| before.is_ascii_digit()),
        '\'' => {
            let is_in_word = |letter: char| letter.is_alphanumeric() && !is_chinese(letter);
            !before.is_some_and(is_in_word) && after.is_some_and(char::is_alphanumeric)
        }
        _ => false,
    }
}
