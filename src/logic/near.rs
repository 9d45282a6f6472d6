//! One slip of a finger.

use std::str::Chars;

/// Whether a word begins `other` but for one letter that is wrong, missing, too many, or
/// changed places with the next.
pub fn is_near(word: &str, other: &str) -> bool {
    begins(word.chars(), other.chars(), true)
}

fn begins(mut word: Chars<'_>, mut other: Chars<'_>, slip: bool) -> bool {
    loop {
        let (here, there) = (word.clone(), other.clone());
        match (word.next(), other.next()) {
            (None, _) => return true,
            (one, two) if one == two => {}
            (one, two) => {
                let wrong = || begins(word.clone(), other.clone(), false);
                let too_many = || begins(word.clone(), there, false);
                let missing = || two.is_some() && begins(here, other.clone(), false);
                return slip
                    && (wrong() || too_many() || missing() || {
                        (word.next(), other.next()) == (two, one) && begins(word, other, false)
                    });
            }
        }
    }
}
