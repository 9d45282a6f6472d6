//! Finding in a list by words and by facets: the same for the programme and the directory.

use super::board::fill;
use super::rank::{Asked, Entry};
use crate::i18n::Lang;

/// What the visitor asks of a list: a value for each of its fields, in their order. The first
/// field takes words; empty values ask for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The values, as they stand in the page's fields and in the address.
    pub values: Vec<String>,
}

impl Query {
    /// A query of these values.
    pub fn new(values: &[&str]) -> Self {
        Self { values: values.iter().map(ToString::to_string).collect() }
    }

    /// A query of so many fields that asks for nothing.
    pub fn empty(fields: usize) -> Self {
        Self { values: vec![String::new(); fields] }
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(|value| value.trim().is_empty())
    }
}

/// A list that can be searched.
#[derive(Debug)]
pub struct Finder {
    entries: Vec<Entry>,
    /// Traditional characters, each followed by its simplified form.
    traditional: String,
}

impl Finder {
    /// A list of these records; `traditional` has traditional characters, each followed by its
    /// simplified form.
    pub fn new(entries: Vec<Entry>, traditional: &str) -> Self {
        Self { entries, traditional: traditional.to_string() }
    }

    /// The positions of the records that pass, in the order of the list.
    pub fn search(&self, query: &Query) -> Vec<usize> {
        self.hits(query).into_iter().map(|(_, position)| position).collect()
    }

    /// The same, the best first.
    pub fn ranked(&self, query: &Query) -> Vec<usize> {
        let hits = self.hits(query);
        let mut ranked = Vec::with_capacity(hits.len());
        let mut last = None;
        // There are few ranks, and a sort would be two kilobytes.
        while let Some(next) = hits.iter().map(|hit| hit.0).filter(|it| Some(*it) > last).min() {
            ranked.extend(hits.iter().filter(|hit| hit.0 == next).map(|hit| hit.1));
            last = Some(next);
        }
        ranked
    }

    /// Ranks and positions.
    fn hits(&self, query: &Query) -> Vec<(u16, usize)> {
        let words = query.values.first().map_or("", |words| words);
        let choices = query.values.get(1..).unwrap_or_default();
        let asked = Asked::new(words, &self.traditional);
        let hits = |slips| -> Vec<(u16, usize)> {
            let entries = self.entries.iter().enumerate();
            let hit = |(position, entry): (usize, &Entry)| {
                let rank =
                    if entry.has(choices) { entry.rank(&asked, slips)? } else { return None };
                Some((rank, position))
            };
            entries.filter_map(hit).collect()
        };
        let exact = hits(false);
        if exact.is_empty() { hits(true) } else { exact }
    }
}

/// How much was found, in words: `all` if nothing is left out, otherwise `some`, which has a
/// place for what was found and one for the total.
pub fn count(
    lang: Lang,
    found: usize,
    total: usize,
    all: &[&'static str; 3],
    some: &[&'static str; 3],
) -> String {
    if found == total {
        return format!("{total}\u{a0}{}", lang.counted(total as u32, all));
    }
    fill(lang.counted(total as u32, some), &[&found.to_string(), &total.to_string()])
}
