//! Similar records, for a query that finds nothing: those that share many n-grams with it, as it is written or as it
//! sounds.

use crate::chinese::is_chinese;
use crate::ear::ear;
use crate::list::ranked;
use crate::ngram_filter::{FilterRow, Kind, ROW, ngrams};
use crate::record::Record;
use crate::spelling::sound;
use crate::words::each_word;

/// So many are shown.
pub const MOST: usize = 5;
/// So many records, those with the most n-grams in the filter, are compared.
const COMPARED: usize = 40;
/// In percent: the share of the n-grams of a word that a record must have for the word to count, and the share of the
/// whole query. A Chinese word may be a whole name.
const WORD: usize = 60;
const CHINESE_WORD: usize = 34;
const QUERY: usize = 34;
/// A word that shares n-grams of fewer bytes does not count, unless it shares all.
const FEW: usize = 9;

/// The positions of the records that are most similar to a query, the best first. `typed` are its normalized words, a
/// line each; only the records at these positions are compared.
pub fn most_similar(
    typed: &str,
    positions: &[usize],
    records: &[Record],
    filter: &[FilterRow],
) -> Vec<usize> {
    // Chinese words as they are written; a line break and other words as they sound.
    let mut words = Vec::new();
    let mut all_ngrams = Vec::new();
    for word in typed.split('\n') {
        let is_chinese = word.starts_with(is_chinese);
        let key = if is_chinese { word.to_string() } else { ["\n", &ear(&sound(word))].concat() };
        let kind = if is_chinese { Kind::Written } else { Kind::Ear };
        ngrams(&key, kind, &mut |ngram| all_ngrams.push(ngram));
        words.push(key);
    }
    // By the number of n-grams that a record lacks; none, where the filter has no row yet.
    let mut hits = Vec::new();
    for &position in positions {
        let mut lacks = 0;
        if let Some(row) = filter.get(position / ROW) {
            for ngram in &all_ngrams {
                lacks += usize::from(row[*ngram] >> (position % ROW) & 1 == 0);
            }
        }
        if lacks * 100 < all_ngrams.len() * (100 - QUERY) {
            hits.push((lacks as u16, position));
        }
    }
    let mut similar = Vec::new();
    for &position in ranked(&hits).iter().take(COMPARED) {
        let score = score(&words, &records[position]);
        if score >= QUERY {
            similar.push(((100 - score) as u16, position));
        }
    }
    let mut similar = ranked(&similar);
    similar.truncate(MOST);
    similar
}

/// The share of the words of a query that a record has, in percent.
fn score(words: &[String], record: &Record) -> usize {
    let sounds = ear(&record.sound);
    let (mut score, mut total) = (0, 0);
    for word in words {
        let is_chinese = word.starts_with(is_chinese);
        let (least, length) = if is_chinese { (CHINESE_WORD, 6) } else { (WORD, 3) };
        let mut best = 0;
        let texts = if is_chinese { &record.name } else { &sounds };
        each_word(texts, &mut |_, other| {
            best = best.max(shared_percent(word, ["\n", other].concat().as_bytes(), length));
        });
        score += if best < least { 0 } else { word.len() * best };
        total += word.len();
    }
    score / total.max(1)
}

/// The share of the n-grams of a word that another one has, in percent. They are `length` bytes long: three letters or
/// two Chinese characters.
fn shared_percent(word: &str, other: &[u8], length: usize) -> usize {
    let step = length / 2;
    let (mut count, mut total) = (0, 0);
    let mut at = 0;
    while let Some(ngram) = word.as_bytes().get(at..at + length) {
        count += usize::from(other.windows(length).any(|it| it == ngram));
        total += 1;
        at += step;
    }
    // One pair of Chinese characters, or two trigrams, are hardly more than chance.
    if count < total && count * length < FEW { 0 } else { count * 100 / total.max(1) }
}
