//! The directory: the organizations that match the search, their order and their number. TypeScript draws the rows
//! (`web/directory`).

use leptos::prelude::*;
use search::{DIRECTORY_CONDITIONS, Query};

use super::effect;
use crate::AppState;
use crate::browser::{bindings, document};
use crate::list_search::Searched;

/// Searches from now on, and saves the organizations that are found on a click.
pub fn start(state: AppState) {
    let search = state.directory;
    search.start(&state.data.directory_index, &state.data.chinese);
    effect(move || {
        let found = found(state);
        let total = state.data.organizations;
        search.searched.with(|Searched { query, list, results }| {
            search.form.show_counts(results);
            let count = if list.is_empty() { total } else { found.len() };
            if !list.is_empty() {
                let is_similar = !results.similar.is_empty();
                let shown = if is_similar { as_positions(&results.similar) } else { found };
                bindings::show_organizations(shown, is_ranked(query));
                document::set_flag("partners-similar", "hidden", !is_similar);
                document::set_flag("partners-none", "hidden", is_similar || count > 0);
            }
            let texts = state.texts();
            let count = state.lang.result_count(count, total, &texts.found, &texts.found_of);
            document::set_text("directory-count", &count);
        });
    });
    document::on_delegated_click("data-saves", move |format| {
        bindings::report(bindings::save_organizations(&format, found(state)));
    });
}

/// The positions of the organizations that are found, in the chosen order.
fn found(state: AppState) -> Vec<u32> {
    state.directory.searched.with_untracked(|Searched { query, list, results }| {
        as_positions(&list.sorted(results, &sort_order(query, state.lang.key())))
    })
}

/// Positions as TypeScript takes them.
fn as_positions(positions: &[usize]) -> Vec<u32> {
    positions.iter().map(|position| *position as u32).collect()
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
