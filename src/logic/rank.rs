//! How well a record is what was asked: words in every form in which they may be written or heard.

use super::fold::fold;
use super::near::is_near;
use crate::i18n::spelling::{other_layout, sound, stem};

/// What is known of one record of a list.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What it is called, a line for each form.
    name: String,
    /// All else that is said of it.
    rest: String,
    /// How its names and places sound: see [`sound`].
    sound: String,
}

// How a word is found, from best to worst: less is better.

/// Where it stands in the name: it is the name, begins it, begins a word, is a part.
const NAME: [u16; 4] = [0, 1, 2, 3];
/// It stands elsewhere.
const REST: u16 = 4;
/// A whole query that stands in the name, or is heard in it, goes before its words one by one.
const WORDS: u16 = 4;
/// What is added for another form of the word.
const STEM: u16 = 5;
const LAYOUT: u16 = 10;
const SOUND: u16 = 20;
const SLIP: u16 = 30;

impl Entry {
    /// A record with these names and other texts. `heard` are names and places as they are pronounced, besides the names themselves.
    pub fn new<'a>(
        names: impl Iterator<Item = &'a str>,
        rest: impl Iterator<Item = &'a str>,
        heard: &[String],
    ) -> Self {
        let name = lines(names);
        let sound = sound(&format!("{name}{}", lines(heard.iter().map(String::as_str))));
        Self { name, rest: lines(rest), sound }
    }

    /// How well all that was asked is found; none if something is not. Slips are forgiven only
    /// where nothing else is found.
    pub fn rank(&self, asked: &Asked, slips: bool) -> Option<u16> {
        let words = || {
            let ranks = asked.words.iter().map(|word| self.rank_of(word, slips));
            ranks.sum::<Option<u16>>().map(|sum| sum + WORDS)
        };
        if asked.words.is_empty() {
            return Some(0);
        }
        let joined = || {
            let heard = asked.words.len() > 1 && self.sound.contains(&asked.joined);
            heard.then_some(WORDS)
        };
        place(&self.name, &asked.phrase).or_else(joined).or_else(words)
    }

    fn rank_of(&self, word: &Word, slips: bool) -> Option<u16> {
        let written = |form: &String, more: u16| {
            let rest = || self.rest.contains(form.as_str()).then_some(REST);
            place(&self.name, form).or_else(rest).map(|rank| rank + more)
        };
        let heard = || {
            let forms = word.sounds.iter().filter(|form| form.len() > 1);
            let hears = |form: &&String| self.sound.contains(form.as_str());
            let whole = forms.clone().find(hears).map(|_| SOUND);
            let ending = |form: &&String| {
                form.len() > 5 && self.sound.contains(form.get(..form.len() - 2).unwrap_or(form))
            };
            whole.or_else(|| forms.clone().find(ending).map(|_| SOUND + STEM))
        };
        let forms = word.forms.iter().find_map(|(form, more)| written(form, *more));
        forms.or_else(heard).or_else(|| (slips && self.nearly(word)).then_some(SLIP))
    }

    /// Whether a word of a name, written or heard, is what was asked but for a slip.
    fn nearly(&self, word: &Word) -> bool {
        let near = |text: &str, asked: &str| {
            asked.chars().count() >= SLIP_FROM
                && text.split(|letter| !is_letter(letter)).any(|word| is_near(asked, word))
        };
        near(&self.name, &word.forms[0].0) || near(&self.sound, &word.sounds[0])
    }
}

/// Words of so many letters may have one slip.
const SLIP_FROM: usize = 5;

/// What is asked, in every form in which it may be found.
pub struct Asked {
    phrase: String,
    /// How it sounds without its spaces: syllables may be typed apart.
    joined: String,
    words: Vec<Word>,
}

struct Word {
    /// The word, without its ending, and as the other layout has both, with what each adds to
    /// the rank.
    forms: [(String, u16); 4],
    /// How the word sounds, and what the other layout has.
    sounds: [String; 2],
}

impl Asked {
    /// Reads a query; `traditional` as in [`super::finder::Finder`].
    pub fn new(text: &str, traditional: &str) -> Self {
        let simplified = |letter: char| {
            let mut pairs = traditional.chars();
            while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
                if from == letter {
                    return to;
                }
            }
            letter
        };
        let text: String = fold(text).chars().map(simplified).collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        let word = |word: &&str| {
            let swapped = fold(&other_layout(word));
            let forms = [
                (word.to_string(), 0),
                (stem(word).to_string(), STEM),
                (swapped.clone(), LAYOUT),
                (stem(&swapped).to_string(), LAYOUT + STEM),
            ];
            Word { forms, sounds: [sound(word), sound(&swapped)] }
        };
        Self {
            phrase: text.trim().to_string(),
            joined: sound(&words.concat()),
            words: words.iter().map(word).collect(),
        }
    }

    /// The forms in which each word may be written, and those in which it may be heard.
    pub fn words(&self) -> impl Iterator<Item = (&[(String, u16)], &[String])> {
        self.words.iter().map(|word| (&word.forms[..], &word.sounds[..]))
    }
}

/// Where a part first stands best in lines: as one of them, at the start of one, at the start of
/// a word, within one.
fn place(lines: &str, part: &str) -> Option<u16> {
    let rank = |(at, _): (usize, &str)| {
        let (before, after) = (&lines[..at], &lines[at + part.len()..]);
        match before.chars().next_back() {
            None | Some('\n') if after.starts_with('\n') => NAME[0],
            None | Some('\n') => NAME[1],
            Some(letter) if is_letter(letter) => NAME[3],
            Some(_) => NAME[2],
        }
    };
    lines.match_indices(part).map(rank).min()
}

/// Whether it is part of a word, in the scripts of this site: all of Unicode's tables would be
/// two kilobytes.
fn is_letter(sign: char) -> bool {
    match sign {
        '\0'..='\x7f' => sign.is_ascii_alphanumeric(),
        '«' | '»' | '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}

fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut lines = String::new();
    for text in texts {
        lines.push_str(&fold(text));
        lines.push('\n');
    }
    lines
}
