//! Similar records, for a query that finds nothing: those that share many n-grams with it, as it is written or as it
//! sounds.

use crate::chinese::is_chinese;
use crate::list::ranked;
use crate::ngram_filter::{FilterRow, Kind, ROW, ngrams};
use crate::parts::parts;
use crate::phonetic_key::phonetic_key;
use crate::record::Record;
use crate::spelling::sound;
use crate::words::each_word;

/// So many are shown.
const MOST: usize = 5;
/// So many records, those with the most n-grams in the filter, are compared.
const COMPARED: usize = 40;
/// In percent: the share of the n-grams of a query that a record may have in the filter.
const CANDIDATE: usize = 25;
/// In percent: the share of a word that a record must have for the word to count, and the share of the whole query.
const WORD: usize = 60;
const QUERY: usize = 34;
/// In percent: the share of a Chinese word that a record must have.
const CHINESE_WORD: usize = 55;
/// A word that shares fewer trigrams does not count, unless it shares all.
const FEW: usize = 3;

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
        let key = if is_chinese {
            word.to_string()
        } else {
            ["\n", &phonetic_key(&sound(word))].concat()
        };
        let kind = if is_chinese { Kind::Written } else { Kind::Phonetic };
        ngrams(&key, kind, |ngram| all_ngrams.push(ngram));
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
        if lacks * 100 < all_ngrams.len() * (100 - CANDIDATE) {
            hits.push((lacks as u16, position));
        }
    }
    let mut candidates = ranked(&hits);
    candidates.truncate(COMPARED);
    hits.clear();
    for position in candidates {
        let score = score(&words, &records[position]);
        if score >= QUERY {
            hits.push(((100 - score) as u16, position));
        }
    }
    let mut similar = ranked(&hits);
    similar.truncate(MOST);
    similar
}

/// The share of the words of a query that a record has, in percent.
fn score(words: &[String], record: &Record) -> usize {
    let sounds = phonetic_key(&record.sound);
    let (mut score, mut total) = (0, 0);
    for word in words {
        let (mut share, mut least) = (0, CHINESE_WORD);
        if word.starts_with(is_chinese) {
            let mut common = 0;
            for part in parts(word, &[&record.name, &record.rest], false) {
                common += part.len();
            }
            each_word(&record.name, &mut |_, line| {
                common = common.max(longest_in_order(word, line))
            });
            share = percent(common, word.len());
        } else {
            least = WORD;
            each_word(&sounds, &mut |_, other| share = share.max(shared_trigrams(word, other)));
        }
        score += if share < least { 0 } else { word.len() * share };
        total += word.len();
    }
    score / total.max(1)
}

fn percent(part: usize, whole: usize) -> usize {
    part * 100 / whole.max(1)
}

/// The length of the longest part of a word, with gaps, whose characters occur in their order in a line.
fn longest_in_order(word: &str, line: &str) -> usize {
    // For each end of the word.
    let mut best = vec![0; word.len() + 1];
    for letter in line.chars() {
        let mut before = 0;
        for (at, wanted) in word.char_indices() {
            let end = at + wanted.len_utf8();
            let with_it = if wanted == letter { before + wanted.len_utf8() } else { best[at] };
            before = best[end];
            best[end] = before.max(with_it);
        }
    }
    best[word.len()]
}

/// The share of the trigrams of a line break and a word that another word has, in percent.
fn shared_trigrams(line: &str, other: &str) -> usize {
    let other = ["\n", other].concat();
    let (mut count, mut total) = (0, 0);
    for trigram in line.as_bytes().windows(3) {
        count += usize::from(other.as_bytes().windows(3).any(|it| it == trigram));
        total += 1;
    }
    if count < total && count < FEW { 0 } else { percent(count, total) }
}
