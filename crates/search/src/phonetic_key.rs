//! Transcription by ear: people write Chinese and Russian names as they hear them, in several systems. Texts that
//! may stand for the same sounds become the same key.

/// What sounds alike in the Palladius system, everyday Russian, pinyin and English, the longer before the shorter, and
/// its letter in the key.
static ALIKE: [(&[u8], u8); 15] = [
    (b"chzh", b'j'),
    (b"tsz", b'j'),
    (b"dzh", b'j'),
    (b"dz", b'j'),
    (b"dj", b'j'),
    (b"zh", b'j'),
    (b"z", b'j'),
    (b"sh", b's'),
    (b"ks", b's'),
    (b"ts", b'c'),
    (b"ch", b'c'),
    (b"q", b'c'),
    (b"vu", b'o'),
    (b"i", b'e'),
    (b"u", b'o'),
];

/// The key of a pronunciation (see [`crate::sound`]): «бэйцзин», «бейджин» and beijing are one. Double letters count
/// once, a vowel hides i before it, and n hides g after it.
pub fn phonetic_key(sound: &str) -> String {
    let mut key = Vec::with_capacity(sound.len());
    let mut rest = sound.as_bytes();
    let mut last = 0;
    while let [first, after @ ..] = rest {
        let (mut length, mut letter) = (1, *first);
        // No other letter begins one of them.
        if matches!(first, b'c' | b'd' | b'i' | b'k' | b'q' | b's'..=b'v' | b'z') {
            let found = ALIKE.iter().find(|(sound, _)| rest.starts_with(sound));
            (length, letter) = found.map_or((1, *first), |(sound, alike)| (sound.len(), *alike));
        }
        rest = rest.get(length..).unwrap_or(after);
        let is_before_vowel =
            matches!(rest, [b'a' | b'e' | b'i' | b'o' | b'u', ..] | [b'v', b'u', ..]);
        let is_hidden = (*first == b'i' && is_before_vowel)
            || (letter == b'g' && last == b'n')
            || (letter == last && letter.is_ascii());
        if !is_hidden {
            key.push(letter);
            last = letter;
        }
    }
    String::from_utf8(key).unwrap_or_default()
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
