//! Finding in a list by words and by facets: the same for the programme and the directory.

use super::asked::Asked;
use super::board::fill;
use super::facets::{Facets, Fit, Tally};
use super::rank::Entry;
use super::sieve::{self, ROW, Row};
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

    /// The words asked for.
    pub fn words(&self) -> &str {
        self.values.first().map_or("", |words| words)
    }
}

/// A list that can be searched.
#[derive(Debug, Default)]
pub struct Finder {
    entries: Vec<Entry>,
    /// What the entries may have, for every [`ROW`] of them, as far as [`Finder::sieve`] has come.
    rows: Vec<Row>,
    /// For those that it has not come to: any may have all.
    open: Row,
    facets: Facets,
    /// Traditional characters, each followed by its simplified form.
    traditional: String,
}

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Ranks, less being better, and positions of the records that pass, in the order of the list.
    hits: Vec<(u16, usize)>,
    /// What other choices would find.
    pub tally: Tally,
}

impl Finder {
    /// An empty list; `traditional` has traditional characters, each followed by its simplified
    /// form.
    pub fn new(traditional: &str) -> Self {
        Self { traditional: traditional.to_string(), open: sieve::row(!0), ..Self::default() }
    }

    /// Offers a value of a field to choose by.
    pub fn offer(&mut self, field: usize, value: &str) {
        self.facets.number(field, value);
    }

    /// Takes in a record, with its values for each field after the first.
    pub fn add(&mut self, entry: Entry, facets: Vec<Vec<String>>) {
        let fields = facets.into_iter().zip(1..);
        let values =
            fields.flat_map(|(values, field)| values.into_iter().map(move |it| (field, it)));
        let numbers = values.map(|(field, value)| self.facets.number(field, &value)).collect();
        self.add_numbered(entry, numbers);
    }

    /// Takes in a record, with the numbers of its values in the order in which they were offered.
    pub fn add_numbered(&mut self, entry: Entry, values: Vec<usize>) {
        self.entries.push(entry);
        self.facets.add(values);
    }

    /// Notes what so many more rows of records may have, so that fewer are read for an answer.
    /// False if there are no more.
    pub fn sieve(&mut self, rows: usize) -> bool {
        let from = self.rows.len();
        for entries in self.entries.chunks(ROW).skip(from).take(rows) {
            let mut row = sieve::row(0);
            for (position, entry) in entries.iter().enumerate() {
                entry.slots(&mut |slot| row[slot] |= 1 << position);
            }
            self.rows.push(row);
        }
        self.rows.len() > from
    }

    /// The record at a position.
    pub fn entry(&self, position: usize) -> Option<&Entry> {
        self.entries.get(position)
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What a query finds. Slips are forgiven only where nothing else is found.
    pub fn search(&self, query: &Query) -> Found {
        let exact = self.found(query, false);
        if exact.hits.is_empty() { self.found(query, true) } else { exact }
    }

    fn found(&self, query: &Query, slips: bool) -> Found {
        let mut asked = Asked::new(query.words(), &self.traditional, slips);
        let chosen = self.facets.chosen(&query.values);
        let mut found = Found { hits: Vec::new(), tally: self.facets.tally(query.values.len()) };
        let mut may_be = 0;
        for (position, entry) in self.entries.iter().enumerate() {
            let place = position % ROW;
            if place == 0 {
                may_be = asked.sieve(self.rows.get(position / ROW).unwrap_or(&self.open));
            }
            let fit = self.facets.fit(position, &chosen);
            if matches!(fit, Fit::No) {
                continue;
            }
            let sieved = may_be >> place & 1 == 1;
            let rank = if sieved { entry.rank(&asked, place) } else { None };
            match (rank, &fit) {
                (None, Fit::Whole) => found.tally.without[0] += 1,
                (None, _) => {}
                (Some(rank), fit) => {
                    self.facets.count(position, fit, &mut found.tally);
                    if matches!(fit, Fit::Whole) {
                        found.hits.push((rank, position));
                    }
                }
            }
        }
        found
    }
}

impl Found {
    /// Whether no record passes.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// The positions of the records that pass, in the order of the list.
    pub fn listed(&self) -> Vec<usize> {
        self.hits.iter().map(|hit| hit.1).collect()
    }

    /// The same, the best first.
    pub fn ranked(&self) -> Vec<usize> {
        let mut ranked = Vec::with_capacity(self.hits.len());
        let mut last = None;
        // There are few ranks, and a sort would be two kilobytes.
        while let Some(next) = self.hits.iter().map(|hit| hit.0).filter(|it| Some(*it) > last).min()
        {
            ranked.extend(self.hits.iter().filter(|hit| hit.0 == next).map(|hit| hit.1));
            last = Some(next);
        }
        ranked
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
        let gap = if lang == Lang::Ru { "\u{a0}" } else { "" };
        return format!("{total}{gap}{}", lang.counted(total as u32, all));
    }
    fill(lang.counted(total as u32, some), &[&found.to_string(), &total.to_string()])
}
