//! The rank of a record for a query: how well it matches.

use crate::chinese_parts::{consists_of_parts, occurs_in_order};
use crate::ngram_filter::{is_letter, ngrams};
use crate::normalize::normalize;
use crate::query::{ParsedQuery, WordForm};
use crate::spelling::sound;
use crate::typo::within_one_edit;

/// The texts of one record of a list.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its normalized names, a line each.
    name: String,
    /// Its other normalized texts, a line each.
    rest: String,
    /// The pronunciation of its names and places: see [`sound`].
    sound: String,
    /// The readings of its Chinese name: see [`Record::decode`].
    readings: String,
}

// Ranks, from best to worst: less is better.

/// A word in the name: it is the whole name, begins it, begins a word, is part of a word.
const NAME: [u16; 4] = [0, 1, 2, 3];
/// A word in another text.
const REST: u16 = 4;
/// A Chinese word of which parts are anywhere in the texts.
const APART: u16 = 6;
/// Added if the words are found one by one, and not the whole query in a name.
pub const WORDS: u16 = 4;
/// Added for a word without its ending.
pub const STEM: u16 = 5;
/// Added for the other keyboard layout.
pub const LAYOUT: u16 = 10;
/// Added for a match of the pronunciation.
pub const SOUND: u16 = 20;
/// Added for a typo.
pub const TYPO: u16 = 30;
/// Added for Chinese characters that occur apart.
pub const PARTS: u16 = 30;

/// An alias of so many letters need only be found by its pronunciation.
const LONG_ALIAS: usize = 6;

impl Record {
    /// A record with these names and other texts. `phonetic` are other texts that are found by their pronunciation.
    pub fn new<'a>(
        names: impl Iterator<Item = &'a str>,
        rest: impl Iterator<Item = &'a str>,
        phonetic: &[String],
    ) -> Self {
        let name = normalized_lines(names);
        let phonetic = normalized_lines(phonetic.iter().map(String::as_str));
        let sound = sound(&format!("{name}{phonetic}"));
        Self { name, rest: normalized_lines(rest), sound, readings: String::new() }
    }

    /// Reads five columns: names; other texts, normalized; texts that are also found by their pronunciation,
    /// normalized; the readings of the Chinese name, in pinyin and in Palladius syllable by syllable, separated by
    /// `|`; the pronunciation of all. Missing columns are empty. If there is a pronunciation, the names are
    /// normalized already.
    pub fn decode<'a>(columns: &mut impl Iterator<Item = &'a str>) -> Self {
        let mut text = || columns.next().unwrap_or_default().to_string();
        let mut record = Self { name: text(), rest: text(), ..Self::default() };
        let phonetic = text();
        record.rest += &phonetic;
        (record.readings, record.sound) = (text(), text());
        if record.sound.is_empty() {
            record.name = normalize(&record.name);
            record.sound = record.pronunciation(&phonetic);
        }
        record
    }

    /// The pronunciation of the names and of other texts.
    fn pronunciation(&self, phonetic: &str) -> String {
        let initial = |syllable: &str| syllable.chars().next();
        let pinyin = self.readings.split('|').next().unwrap_or_default();
        let mut text = [&self.name, phonetic, "\n"].concat();
        text.extend(pinyin.split(' ').filter_map(initial));
        text.push('|');
        text.extend(self.readings.chars().filter(|letter| *letter != ' '));
        sound(&text)
    }

    /// The columns of [`Record::decode`], with the pronunciation.
    pub fn encode(&self) -> String {
        [&self.name, &self.rest, "", &self.readings, &self.sound].join("\t")
    }

    /// Whether an alias finds the record as well as if the alias were one of its texts. For a long alias a match of
    /// the pronunciation is enough, for hardly another record sounds like it.
    pub fn is_found_by(&self, alias: &str, traditional: &str) -> bool {
        let query = ParsedQuery::new(alias, traditional, false);
        let as_text = WORDS + REST * query.words.len() as u16;
        let is_long = alias.chars().count() >= LONG_ALIAS;
        self.rank(&query, 0).is_some_and(|rank| rank <= as_text || is_long)
    }

    /// The readings of this text in pinyin and in Palladius, if it is the Chinese name.
    pub fn readings(&self, text: &str) -> (&str, &str) {
        let line = ["\n", normalize(text).trim(), "\n"].concat();
        let is_name = find_substring(&self.name, &line, 0).is_some();
        self.readings.split_once('|').filter(|_| is_name).unwrap_or_default()
    }

    /// Calls `visit` with every n-gram of the record.
    pub fn ngrams(&self, visit: &mut dyn FnMut(usize)) {
        for text in [&self.name, &self.rest] {
            ngrams(text, false, visit);
        }
        ngrams(&self.sound, true, visit);
    }

    /// The rank for a query; none if a word is not found. `position` is that of the record in the filter row that
    /// the query was filtered with last.
    pub fn rank(&self, query: &ParsedQuery, position: usize) -> Option<u16> {
        let is_candidate = |form: &&WordForm| form.candidates >> position & 1 == 1;
        let best = |forms: &Vec<WordForm>| {
            forms.iter().filter(is_candidate).find_map(|form| self.rank_of_form(form))
        };
        if let Some(phrase) = Some(&query.phrase).filter(is_candidate)
            && let Some(rank) = match_position(&self.name, &phrase.text)
        {
            return Some(rank);
        }
        best(&query.joined).or_else(|| {
            let mut sum = WORDS;
            for word in &query.words {
                sum += best(word)?;
            }
            Some(sum)
        })
    }

    /// The rank for a form of a word.
    fn rank_of_form(&self, form: &WordForm) -> Option<u16> {
        let text = if form.phonetic { &self.sound } else { &self.name };
        let rank = if form.parts {
            let in_order = occurs_in_order(&form.text, &self.name).then_some(NAME[3]);
            let apart = || consists_of_parts(&form.text, &self.name, &self.rest).then_some(APART);
            in_order.or_else(apart)
        } else if form.typo {
            let mut words = text.split(|letter| !is_letter(letter));
            words.any(|word| within_one_edit(&form.text, word)).then_some(0)
        } else if form.phonetic {
            find_substring(text, &form.text, 0).map(|_| 0)
        } else {
            let in_rest = || find_substring(&self.rest, &form.text, 0).map(|_| REST);
            match_position(text, &form.text).or_else(in_rest)
        };
        rank.map(|rank| rank + form.penalty)
    }
}

/// The best position of a part in lines: a whole line, the start of a line, the start of a word, within a word.
fn match_position(lines: &str, part: &str) -> Option<u16> {
    let mut best = None;
    let mut from = 0;
    while let Some(at) = find_substring(lines, part, from) {
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

/// The byte index of a part in a text, from `from` on. The standard library's search prepares itself for long texts,
/// which takes longer than to search a short one.
pub fn find_substring(text: &str, part: &str, from: usize) -> Option<usize> {
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

/// Normalized texts, a line each, with a line break before the first.
pub fn normalized_lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut lines = String::from("\n");
    for text in texts {
        lines.push_str(normalize(text).trim());
        lines.push('\n');
    }
    lines
}
