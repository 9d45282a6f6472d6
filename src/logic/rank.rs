//! How well a record is what was asked.

use super::asked::{Asked, Form};
use super::fold::fold;
use super::near::is_near;
use super::sieve::{self, is_letter};
use crate::i18n::spelling::sound;

/// What is known of one record of a list.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What it is called, a line for each form.
    name: String,
    /// All else that is said of it.
    rest: String,
    /// How its names and places sound: see [`sound`].
    sound: String,
    /// How its Chinese name is read: see [`Entry::read`].
    readings: String,
}

// How a word is found, from best to worst: less is better.

/// Where it stands in the name: it is the name, begins it, begins a word, is a part.
const NAME: [u16; 4] = [0, 1, 2, 3];
/// It stands elsewhere.
const REST: u16 = 4;
/// A whole query that stands in the name, or is heard in it, goes before its words one by one.
pub const WORDS: u16 = 4;
/// What is added for a word without its ending.
pub const STEM: u16 = 5;
/// For what the other keyboard layout has.
pub const LAYOUT: u16 = 10;
/// For what is heard and not written.
pub const SOUND: u16 = 20;
/// For a slip.
pub const SLIP: u16 = 30;

/// From so many letters on an alias may be left to its sound.
#[cfg(feature = "site")]
const LONG_ALIAS: usize = 6;

impl Entry {
    /// A record with these names and other texts. `heard` are names and places as they are
    /// pronounced, besides the names themselves.
    pub fn new<'a>(
        names: impl Iterator<Item = &'a str>,
        rest: impl Iterator<Item = &'a str>,
        heard: &[String],
    ) -> Self {
        let name = folded(names);
        let sound = sound(&format!("{name}{}", folded(heard.iter().map(String::as_str))));
        Self { name, rest: folded(rest), sound, readings: String::new() }
    }

    /// Reads names, and what [`folded`] has made of other texts and of what is both said and heard;
    /// then how the Chinese name is read, in pinyin and in Palladius syllable by syllable, with `|`
    /// between; then how all this sounds. What is missing is empty, but for the sound: if it is
    /// there, the names are folded.
    pub fn read<'a>(columns: &mut impl Iterator<Item = &'a str>) -> Self {
        let mut text = || columns.next().unwrap_or_default().to_string();
        let mut entry = Self { name: text(), rest: text(), ..Self::default() };
        let both = text();
        entry.rest += &both;
        (entry.readings, entry.sound) = (text(), text());
        if entry.sound.is_empty() {
            entry.name = fold(&entry.name);
            entry.sound = entry.heard(&both);
        }
        entry
    }

    /// How its names sound, and what is both said and heard.
    fn heard(&self, both: &str) -> String {
        let initials = |word: &str| word.chars().next();
        let pinyin = self.readings.split('|').next().unwrap_or_default();
        let mut heard = [&self.name, both, "\n"].concat();
        heard.extend(pinyin.split(' ').filter_map(initials));
        heard.push('|');
        heard.extend(self.readings.chars().filter(|letter| *letter != ' '));
        sound(&heard)
    }

    /// The columns that [`Entry::read`] reads, with the sound.
    #[cfg(feature = "site")]
    pub fn line(&self) -> String {
        [&self.name, &self.rest, "", &self.readings, &self.sound].join("\t")
    }

    /// Whether an alias is found no worse than if the record said it; of a long one it is enough that it is
    /// heard, for hardly another record sounds like it.
    #[cfg(feature = "site")]
    pub fn finds(&self, alias: &str, traditional: &str) -> bool {
        let asked = Asked::new(alias, traditional, false);
        let said = WORDS + REST * asked.words.len() as u16;
        let is_long = alias.chars().count() >= LONG_ALIAS;
        self.rank(&asked, 0).is_some_and(|rank| rank <= said || is_long)
    }

    /// How this text is read, in pinyin and in Palladius, if it is the Chinese name.
    pub fn readings(&self, text: &str) -> (&str, &str) {
        let is_name = stands(&self.name, &["\n", &fold(text), "\n"].concat(), 0).is_some();
        self.readings.split_once('|').filter(|_| is_name).unwrap_or_default()
    }

    /// Tells the slots of a sieve that it fills.
    pub fn slots(&self, tell: &mut dyn FnMut(usize)) {
        for text in [&self.name, &self.rest] {
            sieve::slots(text, false, tell);
        }
        sieve::slots(&self.sound, true, tell);
    }

    /// How well all that was asked is found; none if something is not. The record stands at that
    /// position of the row that was sieved last.
    pub fn rank(&self, asked: &Asked, position: usize) -> Option<u16> {
        let may = |form: &&Form| form.may >> position & 1 == 1;
        let best = |forms: &Vec<Form>| forms.iter().filter(may).find_map(|form| self.find(form));
        if let Some(phrase) = Some(&asked.phrase).filter(may)
            && let Some(rank) = place(&self.name, &phrase.text)
        {
            return Some(rank);
        }
        best(&asked.joined).or_else(|| {
            let mut sum = WORDS;
            for word in &asked.words {
                sum += best(word)?;
            }
            Some(sum)
        })
    }

    /// How well a form is found.
    fn find(&self, form: &Form) -> Option<u16> {
        let text = if form.heard { &self.sound } else { &self.name };
        let found = if form.nearly {
            let mut words = text.split(|letter| !is_letter(letter));
            words.any(|word| is_near(&form.text, word)).then_some(0)
        } else if form.heard {
            stands(text, &form.text, 0).map(|_| 0)
        } else {
            place(text, &form.text).or_else(|| stands(&self.rest, &form.text, 0).map(|_| REST))
        };
        found.map(|rank| rank + form.adds)
    }
}

/// Where a part stands best in lines: as one of them, at the start of one, at the start of a word,
/// within one.
fn place(lines: &str, part: &str) -> Option<u16> {
    let mut best = None;
    let mut from = 0;
    while let Some(at) = stands(lines, part, from) {
        from = at + 1;
        let rank = match lines[..at].chars().next_back() {
            Some('\n') if lines[at + part.len()..].starts_with('\n') => NAME[0],
            Some('\n') => NAME[1],
            Some(letter) if is_letter(letter) => NAME[3],
            _ => NAME[2],
        };
        best = Some(best.map_or(rank, |best: u16| best.min(rank)));
    }
    best
}

/// Where a part next stands in a text. The standard library's search prepares itself for long
/// texts, which takes longer than to read a short one.
pub fn stands(text: &str, part: &str, from: usize) -> Option<usize> {
    // The last byte differs more often than the first.
    let (last, start) = part.as_bytes().split_last()?;
    let mut from = from + start.len();
    loop {
        let rest = text.as_bytes().get(from..)?;
        let at = from + rest.iter().position(|byte| byte == last)?;
        if text.as_bytes()[..at].ends_with(start) {
            return Some(at - start.len());
        }
        from = at + 1;
    }
}

/// Every text folded, as a line; before the first stands the end of one.
pub fn folded<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut lines = String::from("\n");
    for text in texts {
        lines.push_str(&fold(text));
        lines.push('\n');
    }
    lines
}
