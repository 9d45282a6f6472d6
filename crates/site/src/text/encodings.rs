//! Words that were read in a wrong encoding, and what they are in the right one.

/// The upper half of the encodings Windows-1252 and Windows-1251 (WHATWG Encoding Standard).
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const WINDOWS_1251: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
/// Words of fewer letters are too short to tell a wrong encoding from foreign letters.
const LETTERS: usize = 4;

/// What a word is in the right encoding, if it was read in a wrong one: UTF-8 read as Windows-1252 or 1251, or Windows-1251
/// read as Windows-1252.
pub fn misread(word: &str) -> Option<String> {
    as_utf8(word, WINDOWS_1252)
        .or_else(|| as_utf8(word, WINDOWS_1251))
        .or_else(|| as_cyrillic(word))
}

/// The bytes of a text in an encoding; none if it has other characters.
fn bytes(word: &str, upper_half: &str) -> Option<Vec<u8>> {
    let byte = |letter: char| match letter {
        '\0'..='\x7f' => Some(letter as u8),
        _ => upper_half.chars().position(|it| it == letter).map(|at| at as u8 + 0x80),
    };
    word.chars().map(byte).collect()
}

/// A word in UTF-8 that was read in another encoding.
fn as_utf8(word: &str, upper_half: &str) -> Option<String> {
    // After the first byte of a character, another follows that no word of these encodings has there: most words are
    // not looked up.
    let mut letters = word.chars().skip_while(char::is_ascii).skip(1);
    let is_usual =
        |letter: char| matches!(letter, 'А'..='я' | 'À'..='ÿ' | '\u{3000}'..) || letter.is_ascii();
    if letters.next().is_none_or(is_usual) {
        return None;
    }
    String::from_utf8(bytes(word, upper_half)?).ok()
}

/// A Russian word in Windows-1251 that was read as Windows-1252.
fn as_cyrillic(word: &str) -> Option<String> {
    let word = word.trim_matches(|sign: char| !sign.is_alphabetic());
    // ё and Ё are ¸ and ¨ there.
    let is_accented = |letter: char| matches!(letter, 'À'..='ÿ' | '¸' | '¨');
    let accented = word.chars().filter(|letter| is_accented(*letter)).count();
    let others = word.chars().filter(|letter| !is_accented(*letter));
    if accented < LETTERS || others.into_iter().any(|letter| letter != '-') {
        return None;
    }
    let letter = |byte: u8| match byte.checked_sub(0x80) {
        Some(upper) => WINDOWS_1251.chars().nth(upper.into()),
        None => Some(byte.into()),
    };
    bytes(word, WINDOWS_1252)?.into_iter().map(letter).collect()
}
