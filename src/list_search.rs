//! A search form and the list that it searches, as signals.

use leptos::prelude::*;
use search::{Query, SearchList, SearchResults};

use crate::browser::clock::Timer;
use crate::browser::form;
use crate::search_form::SearchForm;

/// The n-gram filter of a long list is extended by so many rows at once, with a pause of so many milliseconds: a key
/// that is pressed in between is answered.
const ROWS: usize = 4;
const PAUSE: i64 = 16;

/// A search form and its list.
#[derive(Clone, Copy)]
pub struct ListSearch {
    /// The search form.
    pub form: SearchForm,
    /// What is searched, and what was found. One signal: each type of signals is code.
    pub searched: RwSignal<Searched>,
}

/// A list, the form's query and its results.
#[derive(Default)]
pub struct Searched {
    /// The values of the form.
    pub query: Query,
    /// Empty until its index is loaded.
    pub list: SearchList,
    /// The results.
    pub results: SearchResults,
}

impl ListSearch {
    /// A form with an empty list.
    pub fn new(form: &'static str, fields: &'static [&'static str]) -> Self {
        let searched = RwSignal::new(Searched::default());
        Self { form: SearchForm { form, fields }, searched }
    }

    /// Searches whenever a field of the form changes, from now on.
    pub fn start(self, index: &str, chinese: &str) {
        form::on_input(self.form.form, move || self.search());
        self.load(index, chinese);
    }

    /// Reads an index.
    pub fn load(self, index: &str, chinese: &str) {
        let list = SearchList::decode(index, chinese);
        self.searched.update_untracked(|searched| searched.list = list);
        self.search();
        self.extend_filter();
    }

    fn search(self) {
        self.searched.update(|searched| {
            searched.query = self.form.query();
            searched.results = searched.list.search(&searched.query);
        });
    }

    /// Extends the n-gram filter, a few rows at a time. Results do not depend on it.
    fn extend_filter(self) {
        let extend = |searched: &mut Searched| searched.list.extend_filter(ROWS);
        if self.searched.try_update_untracked(extend) == Some(true) {
            Timer::after(PAUSE, move || self.extend_filter()).forget();
        }
    }

    /// The names of the fields with their values, as in the address.
    pub fn params(self) -> Vec<(&'static str, String)> {
        self.searched.with(|searched| self.form.params(&searched.query))
    }

    /// The ranges of a text that match the query.
    pub fn match_ranges(self, text: &str) -> Vec<u32> {
        let ranges =
            |searched: &Searched| searched.list.match_ranges(text, &searched.results.query);
        self.searched.with_untracked(ranges)
    }

    /// The texts of the record at a position that its row does not show: a line each.
    pub fn hidden_texts(self, position: usize) -> String {
        self.searched.with_untracked(|searched| searched.list.hidden_texts(position).to_string())
    }
}
