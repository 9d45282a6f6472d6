//! A record of a list: its texts, normalized and as they are pronounced.

use crate::chinese::{ChineseTable, is_chinese};
use crate::ngram_filter::{Kind, ngrams};
use crate::phonetic_key::phonetic_key;
use crate::spelling::sound;

/// Separates the pronunciation of names and of other texts.
pub const NAMES_END: char = '\u{1}';

/// The texts of one record of a list.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its normalized names, a line each.
    pub(crate) name: String,
    /// Its other normalized texts, a line each.
    pub(crate) rest: String,
    /// The pronunciation of its names, [`NAMES_END`], that of its places and people: see [`sound`].
    pub(crate) sound: String,
    /// Texts that its row does not show, as they are written: a line each.
    pub(crate) hidden: String,
}

impl Record {
    /// A record with these names and other texts. `pronounced` are other texts that are found by their pronunciation.
    pub fn new<'a>(
        names: impl Iterator<Item = &'a str>,
        rest: impl Iterator<Item = &'a str>,
        pronounced: &[String],
        chinese: &ChineseTable,
    ) -> Self {
        let line = |text: &'a str| [text, "\n"].concat();
        let [names, rest]: [String; 2] = [names.map(line).collect(), rest.map(line).collect()];
        let columns = [&*names, &rest, &pronounced.join("\n")];
        Self::decode(&mut columns.into_iter(), chinese)
    }

    /// Reads five columns of lines; missing columns are empty.
    ///
    /// 1. The names.
    /// 2. Other texts.
    /// 3. Texts that are also found by their pronunciation, such as places.
    /// 4. The same, and the row of the record does not show them.
    /// 5. The pronunciation of all. If there is one, the first two columns are normalized, and the second has all
    ///    texts besides the names.
    pub fn decode(columns: &mut dyn Iterator<Item = &str>, chinese: &ChineseTable) -> Self {
        let mut column = || columns.next().unwrap_or_default();
        let (names, rest, shown) = (column(), column(), column());
        let (hidden, sound) = (column(), column());
        let mut record = Self {
            name: names.to_string(),
            rest: rest.to_string(),
            sound: sound.to_string(),
            hidden: hidden.to_string(),
        };
        if sound.is_empty() {
            let texts = normalized_lines(&[shown, "\n", hidden].concat(), chinese);
            record.name = normalized_lines(names, chinese);
            record.rest = normalized_lines(rest, chinese) + &texts;
            pronounce(&record.name, usize::MAX, chinese, &mut record.sound);
            pronounce(&record.name, 1, chinese, &mut record.sound);
            record.sound.push(NAMES_END);
            pronounce(&texts, usize::MAX, chinese, &mut record.sound);
        }
        record
    }

    /// The columns of [`Record::decode`], with the pronunciation.
    pub fn encode(&self) -> String {
        [&self.name, &self.rest, "", &self.hidden, &self.sound].join("\t")
    }

    /// Calls `visit` with the bitmaps of all n-grams of the record.
    pub fn ngrams(&self, mut visit: impl FnMut(usize)) {
        for text in [&self.name, &self.rest] {
            ngrams(text, Kind::Written, &mut visit);
        }
        ngrams(&self.sound, Kind::Sound, &mut visit);
        ngrams(&phonetic_key(&self.sound), Kind::Phonetic, &mut visit);
    }
}

/// Normalized texts, a line each, with a line break before the first.
fn normalized_lines(lines: &str, chinese: &ChineseTable) -> String {
    let mut normalized = String::from("\n");
    for line in lines.split('\n').filter(|line| !line.is_empty()) {
        let line = chinese.normalize(line);
        normalized.push_str(line.trim());
        normalized.push('\n');
    }
    normalized
}

/// Adds how normalized lines are pronounced. `length` is the maximal length of the syllables of Chinese ones: 1 for
/// initials, which other lines do not have. Initial r is also written as Russians hear it.
fn pronounce(lines: &str, length: usize, chinese: &ChineseTable, sounds: &mut String) {
    for line in lines.split('\n') {
        let is_chinese = line.chars().any(is_chinese);
        if length == 1 && !is_chinese {
            continue;
        }
        let (mut text, mut soft) = (String::from("\n"), String::from("\n"));
        for piece in chinese.pinyin(line, length) {
            let is_soft = is_chinese && piece.len() > 1 && piece.starts_with('r');
            soft.push_str(if is_soft { "zh" } else { "" });
            soft.push_str(&piece[usize::from(is_soft)..]);
            text.push_str(&piece);
        }
        sounds.push_str(&sound(&text));
        if soft != text {
            sounds.push_str(&sound(&soft));
        }
    }
    sounds.push('\n');
}
