//! The id of a facet value that is a text: a sector, or what an organization seeks or offers.

use content::Localized;

/// The Latin letters of «а» to «я».
const LATIN: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
];

/// The id of a text in addresses, the same in every language: its first text in Latin letters, the words joined by `-`.
/// Addresses are public, so the letters must stay. `web/search_form/value_id.ts` does the same with earlier addresses,
/// which have the text.
pub fn value_id(text: &Localized) -> String {
    let mut id = String::new();
    let mut is_apart = false;
    for letter in text.first().to_lowercase().chars() {
        if !letter.is_alphanumeric() {
            is_apart = true;
            continue;
        }
        if is_apart && !id.is_empty() {
            id.push('-');
        }
        is_apart = false;
        match letter {
            'ё' => id.push('e'),
            'а'..='я' => id.push_str(LATIN[letter as usize - 'а' as usize]),
            _ => id.push(letter),
        }
    }
    id
}
