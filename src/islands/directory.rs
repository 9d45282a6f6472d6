//! The directory: the organizations that match the search, their order and their number. TypeScript draws the rows
//! (`web/directory`).

use leptos::prelude::*;
use search::{DIRECTORY_CONDITIONS, DIRECTORY_FIELDS, ParsedQuery, Query, SearchList};

use super::effect;
use crate::AppState;
use crate::browser::clock::Timer;
use crate::browser::{bindings, document};
use crate::search_form::SearchForm;

/// The n-gram filter of a long directory is extended by so many rows at once, with a pause of so many milliseconds:
/// a key that is pressed in between is answered.
const ROWS: usize = 4;
const PAUSE: i64 = 16;

/// The directory: its form and its index.
#[derive(Clone, Copy)]
pub struct Directory {
    /// The search form.
    pub form: SearchForm,
    /// The organizations; empty until the index of a long directory is loaded.
    list: RwSignal<SearchList>,
    /// The parsed query, for highlighting.
    parsed_query: Memo<ParsedQuery>,
}

impl Directory {
    /// A directory without an index.
    pub(crate) fn new() -> Self {
        let form = SearchForm::new("directory", &DIRECTORY_FIELDS);
        let list = RwSignal::new(SearchList::default());
        let parse = move |_: Option<&ParsedQuery>| {
            list.with(|list| form.query.with(|query| list.parse(query)))
        };
        Self { form, list, parsed_query: Memo::new_with_compare(parse, |_, _| true) }
    }

    /// Reads an index.
    pub fn load(self, index: &str, traditional: &str) {
        self.list.set(SearchList::decode(index, traditional));
        self.extend_filter();
    }

    /// Extends the n-gram filter, a few rows at a time. Results do not depend on it.
    fn extend_filter(self) {
        let is_longer = self.list.try_update_untracked(|list| list.extend_filter(ROWS));
        if is_longer == Some(true) {
            Timer::after(PAUSE, move || self.extend_filter()).forget();
        }
    }

    /// The ranges of a text of the organization at a position that match the query.
    pub fn match_ranges(self, position: usize, text: &str) -> Vec<u32> {
        self.list.with_untracked(|list| {
            self.parsed_query.with_untracked(|query| list.match_ranges(position, text, query))
        })
    }

    /// Searches from now on, and saves the organizations that are shown on a click.
    pub fn start(self, state: AppState) {
        let Self { form, list, .. } = self;
        self.load(&state.data.directory_index, &state.data.traditional);
        form.follow();
        let query = form.query;
        let results = Memo::new(move |_| list.with(|list| query.with(|query| list.search(query))));
        effect(move || results.with(|results| form.show_counts(results)));
        let shown = Memo::new(move |_| {
            let order = query.with(|query| sort_order(query, state.lang.key()));
            list.with(|list| results.with(|results| list.sorted(results, &order)))
        });
        effect(move || {
            // The rows may stay the same while the matches in them change.
            let is_ranked = query.with(is_ranked);
            let total = state.data.organizations;
            let is_loaded = list.with(|list| !list.is_empty());
            let found = if is_loaded { shown.with(Vec::len) } else { total };
            if is_loaded {
                let positions = shown.with(|shown| as_positions(shown));
                bindings::report(bindings::show_organizations(positions, is_ranked));
                document::set_flag("partners-none", "hidden", found > 0);
            }
            let texts = state.texts();
            let count = state.lang.result_count(found, total, &texts.found, &texts.found_of);
            document::set_text("directory-count", &count);
        });
        document::on_delegated_click("data-saves", move |format| {
            let positions = shown.with_untracked(|shown| as_positions(shown));
            bindings::report(bindings::save_organizations(&format, positions));
        });
    }
}

/// Positions as TypeScript takes them.
fn as_positions(shown: &[usize]) -> Vec<u32> {
    shown.iter().map(|position| *position as u32).collect()
}

/// The name of the sort order of a query; an empty name is by rank.
fn sort_order(query: &Query, lang: &str) -> String {
    let order = query.values.get(DIRECTORY_CONDITIONS).cloned().unwrap_or_default();
    if order == "country" { format!("{order}-{lang}") } else { order }
}

/// Whether the order is other than that of the data.
fn is_ranked(query: &Query) -> bool {
    !query.words().trim().is_empty() || !sort_order(query, "").is_empty()
}
