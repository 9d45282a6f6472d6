//! The search parameters of the page's address: the queries of both lists and the shown programme.

use leptos::prelude::*;
use search::RENAMED_FIELD;

use super::effect;
use crate::AppState;
use crate::browser::clock::Timer;
use crate::browser::location;

/// Milliseconds until the address is updated: the result of a key press is shown first.
const DELAY: i64 = 100;

/// Keeps the address up to date.
pub fn start(state: AppState) {
    let mut timer = None;
    effect(move || {
        let shown = state.sessions.shown().map(|bookmarks| bookmarks.join());
        let mut params = state.programme.params();
        params.push(("my", shown.unwrap_or_default()));
        params.extend(state.directory.params());
        params.push((RENAMED_FIELD.0, String::new()));
        let search = location::with_params(&params);
        state.search_params.set(search.clone());
        timer.replace(Timer::after(DELAY, move || location::replace_search(&search)));
    });
}
