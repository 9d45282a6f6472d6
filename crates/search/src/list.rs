//! A list that is searched by words and facets: the programme and the directory.

use crate::chinese::ChineseTable;
use crate::facets::{FacetCounts, Facets, Match};
use crate::ngram_filter::{self, FilterRow, ROW};
use crate::query::{ParsedQuery, Query};
use crate::record::Record;
use crate::similar::most_similar;

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
    pub(crate) chinese: ChineseTable,
}

/// The results of a search.
#[derive(Default)]
pub struct SearchResults {
    /// Ranks, less being better, and positions of the records found, in the order of the list.
    hits: Vec<(u16, usize)>,
    /// The words searched for, for highlighting.
    pub query: ParsedQuery,
    /// If nothing is found: the positions of similar records, the best first.
    pub similar: Vec<usize>,
    /// How many records other choices would find.
    pub counts: FacetCounts,
}

impl SearchList {
    /// An empty list.
    pub fn new(chinese: ChineseTable) -> Self {
        Self { chinese, no_filter: ngram_filter::row(!0), ..Self::default() }
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
                record.ngrams(|ngram| row[ngram] |= 1 << position);
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

    /// The results of a query. Typos, transcriptions by ear and words in parts are tolerated only if nothing is found
    /// without. If nothing is found at all, there are similar records.
    pub fn search(&self, query: &Query) -> SearchResults {
        let mut results = self.results(query, false);
        if results.is_empty() {
            results = self.results(query, true);
        }
        let is_found = !results.is_empty();
        results.similar = match is_found {
            true => Vec::new(),
            false => {
                most_similar(&results.query.typed, &results.similar, &self.records, &self.filter)
            }
        };
        results
    }

    /// The results, and all other records that match the conditions as similar ones.
    fn results(&self, query: &Query, is_loose: bool) -> SearchResults {
        let mut results = SearchResults {
            query: ParsedQuery::new(query.words(), &self.chinese, is_loose),
            counts: self.facets.no_counts(query.values.len()),
            ..SearchResults::default()
        };
        let words = &mut results.query;
        let conditions = self.facets.conditions(&query.values);
        let mut candidates = 0;
        for (position, record) in self.records.iter().enumerate() {
            let bit = position % ROW;
            if bit == 0 {
                candidates =
                    words.filter(self.filter.get(position / ROW).unwrap_or(&self.no_filter));
            }
            let is_candidate = candidates >> bit & 1 == 1;
            if !is_candidate && !is_loose && conditions.is_empty() {
                // Most records of a long list.
                results.counts.without[0] += 1;
                continue;
            }
            let matching = self.facets.matching(position, &conditions);
            if matches!(matching, Match::No) {
                continue;
            }
            let rank = if is_candidate { record.rank(words, bit) } else { None };
            match (rank, &matching) {
                (None, Match::All) => {
                    results.counts.without[0] += 1;
                    if is_loose {
                        results.similar.push(position);
                    }
                }
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

    /// Where a text matches the query: see [`crate::match_ranges`].
    pub fn match_ranges(&self, text: &str, query: &ParsedQuery) -> Vec<u32> {
        crate::match_ranges(text, &self.chinese, query)
    }

    /// The texts of a record that its row does not show: a line each.
    pub fn hidden_texts(&self, position: usize) -> &str {
        self.records.get(position).map_or("", |record| &record.hidden)
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
        ranked(&self.hits)
    }
}

/// The positions of hits, by their ranks.
pub fn ranked(hits: &[(u16, usize)]) -> Vec<usize> {
    let mut ranked = Vec::with_capacity(hits.len());
    let mut last = None;
    // There are few ranks, and a sort would add two kilobytes to the Wasm.
    while let Some(next) = hits.iter().map(|hit| hit.0).filter(|it| Some(*it) > last).min() {
        ranked.extend(hits.iter().filter(|hit| hit.0 == next).map(|hit| hit.1));
        last = Some(next);
    }
    ranked
}
