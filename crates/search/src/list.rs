//! A list that is searched by words and facets: the programme and the directory.

use crate::facets::{FacetCounts, Facets, Match};
use crate::ngram_filter::{self, FilterRow, ROW};
use crate::query::{ParsedQuery, Query};
use crate::rank::Record;

/// A list that can be searched. [`SearchList::decode`] reads it from an index.
#[derive(Debug, Default)]
pub struct SearchList {
    records: Vec<Record>,
    /// The n-grams of the records, for every [`ROW`] of them; [`SearchList::extend_filter`] adds rows.
    filter: Vec<FilterRow>,
    /// Used for rows that do not exist yet: every record may have every n-gram.
    no_filter: FilterRow,
    pub(crate) facets: Facets,
    /// The names of the sort orders, and the positions of the records in each.
    pub(crate) orders: Vec<(String, Vec<usize>)>,
    /// Traditional characters, each followed by its simplified form.
    pub(crate) traditional: String,
}

/// The results of a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// Ranks, less being better, and positions of the records found, in the order of the list.
    hits: Vec<(u16, usize)>,
    /// How many records other choices would find.
    pub counts: FacetCounts,
}

impl SearchList {
    /// An empty list; `traditional` has traditional characters, each followed by its simplified form.
    pub fn new(traditional: &str) -> Self {
        Self {
            traditional: traditional.to_string(),
            no_filter: ngram_filter::row(!0),
            ..Self::default()
        }
    }

    /// Adds a record, with the indices of its facet values in the order in which these were added.
    pub fn add(&mut self, record: Record, values: Vec<usize>) {
        self.records.push(record);
        self.facets.add_record(values);
    }

    /// Adds so many rows to the n-gram filter, so that searches read fewer records. False if none is missing.
    pub fn extend_filter(&mut self, rows: usize) -> bool {
        let from = self.filter.len();
        for records in self.records.chunks(ROW).skip(from).take(rows) {
            let mut row = ngram_filter::row(0);
            for (position, record) in records.iter().enumerate() {
                record.ngrams(&mut |ngram| row[ngram] |= 1 << position);
            }
            self.filter.push(row);
        }
        self.filter.len() > from
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The words of a query, parsed without typos.
    pub fn parse(&self, query: &Query) -> ParsedQuery {
        ParsedQuery::new(query.words(), &self.traditional, false)
    }

    /// The results of a query. Typos are tolerated only if nothing is found without.
    pub fn search(&self, query: &Query) -> SearchResults {
        let exact = self.results(query, false);
        if exact.is_empty() { self.results(query, true) } else { exact }
    }

    fn results(&self, query: &Query, typos: bool) -> SearchResults {
        let mut words = ParsedQuery::new(query.words(), &self.traditional, typos);
        let conditions = self.facets.conditions(&query.values);
        let counts = self.facets.no_counts(query.values.len());
        let mut results = SearchResults { hits: Vec::new(), counts };
        let mut candidates = 0;
        for (position, record) in self.records.iter().enumerate() {
            let bit = position % ROW;
            if bit == 0 {
                candidates =
                    words.filter(self.filter.get(position / ROW).unwrap_or(&self.no_filter));
            }
            let matching = self.facets.matching(position, &conditions);
            if matches!(matching, Match::No) {
                continue;
            }
            let is_candidate = candidates >> bit & 1 == 1;
            let rank = if is_candidate { record.rank(&words, bit) } else { None };
            match (rank, &matching) {
                (None, Match::All) => results.counts.without[0] += 1,
                (None, _) => {}
                (Some(rank), matching) => {
                    self.facets.count(position, matching, &mut results.counts);
                    if matches!(matching, Match::All) {
                        results.hits.push((rank, position));
                    }
                }
            }
        }
        results
    }

    /// The positions of the records found: in the sort order of this name, or the best first.
    pub fn sorted(&self, results: &SearchResults, order: &str) -> Vec<usize> {
        let order = self.orders.iter().find(|known| known.0 == order);
        let Some((_, order)) = order else { return results.ranked() };
        let mut is_found = vec![false; self.len()];
        results.positions().into_iter().for_each(|position| is_found[position] = true);
        order.iter().copied().filter(|position| is_found.get(*position) == Some(&true)).collect()
    }

    /// Where a text of the record at a position matches the query: see [`crate::match_ranges`].
    pub fn match_ranges(&self, position: usize, text: &str, query: &ParsedQuery) -> Vec<u32> {
        let readings = self.records.get(position).map(|record| record.readings(text));
        crate::match_ranges(text, readings.unwrap_or_default(), query)
    }
}

impl SearchResults {
    /// Whether no record was found.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// The positions of the records found, in the order of the list.
    pub fn positions(&self) -> Vec<usize> {
        self.hits.iter().map(|hit| hit.1).collect()
    }

    /// The same, the best first.
    pub fn ranked(&self) -> Vec<usize> {
        let mut ranked = Vec::with_capacity(self.hits.len());
        let mut last = None;
        // There are few ranks, and a sort would add two kilobytes to the Wasm.
        while let Some(next) = self.hits.iter().map(|hit| hit.0).filter(|it| Some(*it) > last).min()
        {
            ranked.extend(self.hits.iter().filter(|hit| hit.0 == next).map(|hit| hit.1));
            last = Some(next);
        }
        ranked
    }
}
