//! Other spellings of a word: its pronunciation, the other keyboard layout, its stem. All take normalized words.

/// Latin transcription of а to я, two characters each, as people write it: ч is ch, ы and
/// й are i, and signs without a sound are left out.
const SOUNDS: &str = "a b v g d e zhz i i k l m n o p r s t u f h tschshsh  i   e iuia";
/// What the same keys write in either layout, and the first letter of the Russian alphabet.
const QWERTY: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбю";
const FIRST: u32 = 'а' as u32;
/// Endings of nouns and adjectives, the longer before the shorter.
const ENDINGS: &str = "иями ями ами ого его ому ему ыми ими иях ая яя ое ее ые ие ый ий ой ей ых их \
    ым им ом ем ам ям ах ях ов ев ую юю ия ии ию ью ье ья ьи";
const VOWELS: &str = "аеийоуыьэюя";

/// How a word sounds, in Latin letters: «Хабаровск», khabarovsk and habarovsk are one, and so
/// are сылу, силу and sylu.
pub fn sound(text: &str) -> String {
    let mut sound = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'а'..='я' => {
                let number = (letter as u32 - FIRST) as usize;
                let places = SOUNDS[2 * number..].chars().take(2);
                sound.extend(places.filter(|letter| *letter != ' '));
            }
            'y' => sound.push('i'),
            // ü as it is typed: lv, nv.
            'v' if matches!(sound.as_bytes().last(), Some(b'l' | b'n')) => sound.push('u'),
            'w' => sound.push('v'),
            // The number of a tone.
            '1'..='5' if sound.as_bytes().last().is_some_and(u8::is_ascii_alphabetic) => {}
            'x' => sound.push_str("ks"),
            '\'' => {}
            'h' if sound.ends_with('k') => {
                sound.pop();
                sound.push('h');
            }
            letter => sound.push(letter),
        }
        // щ, letter by letter.
        if matches!(letter, 'ч' | 'h') && sound.ends_with("shch") {
            sound.truncate(sound.len() - 2);
        }
    }
    sound
}

/// What the same keys would have written in the other layout.
pub fn other_layout(text: &str) -> String {
    let mut swapped = String::new();
    for letter in text.chars() {
        let mut keys = QWERTY.chars().zip(RUSSIAN_KEYS.chars());
        let key = keys.find(|(latin, russian)| *latin == letter || *russian == letter);
        let other =
            key.map_or(letter, |(latin, russian)| if latin == letter { russian } else { latin });
        swapped.push(other);
    }
    swapped
}

/// A Russian word without the ending of its case, number and gender; a light stemmer, for the
/// rest occurs somewhere in every other form of the word. Three letters at least are left, after a longer ending four.
pub fn stem(word: &str) -> &str {
    let fits = |ending: &&str| word.ends_with(*ending) && word.len() >= ending.len() + 8;
    match ENDINGS.split(' ').find(fits) {
        Some(ending) => &word[..word.len() - ending.len()],
        None if word.len() >= 8 && word.ends_with(is_vowel) => &word[..word.len() - 2],
        None => word,
    }
}

/// Letter by letter: `str::contains` would add to the Wasm.
fn is_vowel(letter: char) -> bool {
    VOWELS.chars().any(|vowel| vowel == letter)
}
