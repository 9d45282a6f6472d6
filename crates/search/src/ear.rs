//! Transcription by ear: people write Chinese and Russian names as they hear them, in several systems. Texts that
//! may stand for the same sounds become the same key.

/// The number of bytes at the start of a pronunciation that sound alike in the Palladius system, everyday Russian,
/// pinyin and English, and their letter in the key.
fn alike(sound: &[u8]) -> Option<(usize, char)> {
    Some(match sound {
        [b'c', b'h', b'z', b'h', ..] => (4, 'j'),
        [b't', b's', b'z', ..] | [b'd', b'z', b'h', ..] => (3, 'j'),
        [b'd', b'z' | b'j', ..] | [b'z', b'h', ..] => (2, 'j'),
        [b'z', ..] => (1, 'j'),
        [b's', b'h', ..] | [b'k', b's', ..] => (2, 's'),
        [b't', b's', ..] | [b'c', b'h', ..] => (2, 'c'),
        [b'q', ..] => (1, 'c'),
        [b'v', b'u', ..] => (2, 'o'),
        [b'i', ..] => (1, 'e'),
        [b'u', ..] => (1, 'o'),
        _ => return None,
    })
}

/// The key of a pronunciation (see [`crate::sound`]): «бэйцзин», «бейджин» and beijing are one. Double letters count
/// once, a vowel hides i before it, and n hides g after it.
pub fn ear(sound: &str) -> String {
    let mut key = String::with_capacity(sound.len());
    let mut rest = sound;
    while let Some(first) = rest.chars().next() {
        let (length, letter) = alike(rest.as_bytes()).unwrap_or((first.len_utf8(), first));
        rest = &rest[length..];
        let is_before_vowel =
            matches!(rest.as_bytes(), [b'a' | b'e' | b'i' | b'o' | b'u', ..] | [b'v', b'u', ..]);
        let is_hidden = (first == 'i' && is_before_vowel) || (letter == 'g' && key.ends_with('n'));
        if !is_hidden && !key.ends_with(letter) {
            key.push(letter);
        }
    }
    key
}

/// The number of spellings of a word.
pub const SPELLINGS: u8 = 4;

/// A spelling of a word: as it is, with y for j, with k for c, with k for c except before e, h, i and y. The Russian юй
/// is one vowel.
pub fn spelling(word: &str, number: u8) -> String {
    let mut spelling = String::new();
    for (at, letter) in word.char_indices() {
        let next = word.as_bytes().get(at + 1);
        let is_soft = matches!(next, Some(b'e' | b'h' | b'i' | b'y'));
        if letter == 'й' && spelling.ends_with('ю') {
            continue;
        }
        spelling.push(match (letter, number) {
            ('j', 1) => 'y',
            ('c', 2) => 'k',
            ('c', 3) if !is_soft => 'k',
            _ => letter,
        });
    }
    spelling
}
