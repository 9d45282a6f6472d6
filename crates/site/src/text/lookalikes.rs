//! Letters of another script that are taken for those of a word.

use super::scripts::is_cyrillic;

/// Latin letters that look like Cyrillic ones, each followed by it.
const ALIKE: &str = "AАBВCСEЕHНKКMМOОPРTТXХYУaаcсeеoоpрxхyу";
/// Further Latin letters that are typed for Cyrillic ones, and those of small capitals.
const TYPED: &str = "kкmмtтbьnпhнrгuиiиdдgдlлsсvвfфzзjйwшIИNИRЯVВDДGГLЛSСUУFФZЗWШ";
/// Greek letters, each followed by the Cyrillic and the Latin one that look the same.
const GREEK: &str = "ΑАAΒВBΕЕEΗНHΙІIΚКKΜМMΝНNΟОOΡРPΤТTΥУYΧХXΖЗZοоoνvvρрpαаaκкkτтtυuu";
/// Latin words that are written for Russian ones: legal forms and prepositions.
const RUSSIAN: [(&str, &str); 11] = [
    ("OOO", "ООО"),
    ("AO", "АО"),
    ("OAO", "ОАО"),
    ("3AO", "ЗАО"),
    ("AHO", "АНО"),
    ("HKO", "НКО"),
    ("TOO", "ТОО"),
    ("MOCKBA", "МОСКВА"),
    ("c", "с"),
    ("y", "у"),
    ("o", "о"),
];
/// Digits that look like Cyrillic letters, each followed by it.
const DIGITS: &str = "0О3З";

/// The first wrong letter of a word with letters of several scripts, and the word in one. None if nothing is wrong: an
/// abbreviation beside an ending of the other script is meant.
pub fn in_one_script(word: &str) -> Option<(char, String)> {
    let is_greek = |letter: &char| matches!(letter, '\u{370}'..='\u{3ff}');
    let is_latin = |letter: &char| letter.is_ascii_alphabetic();
    let count = |is: &dyn Fn(&char) -> bool| word.chars().filter(|letter| is(letter)).count();
    let (latin, cyrillic) = (count(&is_latin), count(&|letter| is_cyrillic(*letter)));
    let greek = count(&is_greek);
    let scripts = [latin, cyrillic, greek].into_iter().filter(|count| *count > 0).count();
    if scripts < 2 || greek >= latin + cyrillic {
        return None;
    }
    let to_latin = latin > cyrillic;
    let is_wrong = |letter: &char| {
        is_greek(letter) || if to_latin { is_cyrillic(*letter) } else { is_latin(letter) }
    };
    let wrong = count(&is_wrong);
    // One letter is a slip; several, only if all look the same.
    let is_abbreviation = word.chars().filter(|it| !is_wrong(it)).all(char::is_uppercase);
    let is_slip = wrong == 1 && !is_abbreviation && word.chars().count() > 3;
    let other = |letter: char| {
        let typed = || pair(TYPED, letter, to_latin).filter(|_| is_slip);
        if is_greek(&letter) {
            let letters: Vec<char> = GREEK.chars().collect();
            let found = letters.chunks(3).find(|it| it[0] == letter)?;
            return Some(found[if to_latin { 2 } else { 1 }]);
        }
        pair(ALIKE, letter, to_latin).or_else(typed)
    };
    let right = word.chars().map(|it| if is_wrong(&it) { other(it) } else { Some(it) });
    Some((word.chars().find(is_wrong)?, right.collect::<Option<String>>()?))
}

/// The letter of the other script in a table of pairs, Cyrillic second.
fn pair(table: &str, letter: char, to_latin: bool) -> Option<char> {
    let letters: Vec<char> = table.chars().collect();
    let [from, to] = if to_latin { [1, 0] } else { [0, 1] };
    letters.chunks(2).find(|pair| pair[from] == letter).map(|pair| pair[to])
}

/// The Russian word that a Latin word or a word with a digit is taken for.
pub fn russian_word(word: &str) -> Option<String> {
    if let Some((_, right)) = RUSSIAN.iter().find(|(wrong, _)| *wrong == word) {
        return Some((*right).to_owned());
    }
    let first = word.chars().next().filter(char::is_ascii_digit)?;
    let rest = &word[1..];
    let is_word =
        rest.chars().count() > 3 && rest.chars().all(|it| is_cyrillic(it) && it.is_lowercase());
    let letter = pair(DIGITS, first, false)?;
    is_word.then(|| format!("{letter}{rest}"))
}
