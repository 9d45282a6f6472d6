//! The search parameters of the page's address: the queries of both lists and the shown programme.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use search::RENAMED_FIELD;

use super::effect;
use crate::AppState;
use crate::browser::clock::Timer;
use crate::browser::{bindings, document, location};

/// Milliseconds until the address is updated: the result of a key press is shown first.
const DELAY: i64 = 100;

/// Keeps the address up to date, and follows it when the visitor goes back or forward.
pub fn start(state: AppState) {
    let address =
        Address { state, search: RwSignal::new(location::search()), timer: Rc::default() };
    let on_popstate = address.clone();
    location::on_popstate(move || on_popstate.follow());
    // A link makes a new entry of the history: the present one is complete before.
    let on_click = address.clone();
    document::on_click(move || on_click.write());
    effect(move || {
        let shown = state.sessions.shown().map(|bookmarks| bookmarks.join());
        let mut params = state.programme.params();
        params.push(("my", shown.unwrap_or_default()));
        params.extend(state.directory.params());
        params.push((RENAMED_FIELD.0, String::new()));
        state.search_params.set(location::with_params(&params));
        address.write_later();
    });
}

#[derive(Clone)]
struct Address {
    state: AppState,
    /// The search of the address when it was read or written last.
    search: RwSignal<String>,
    timer: Rc<RefCell<Option<Timer>>>,
}

impl Address {
    fn write(&self) {
        let search = self.state.search_params.get_untracked();
        location::replace(&search, self.state.sessions.history_state());
        self.search.set(location::search());
    }

    fn write_later(&self) {
        let address = self.clone();
        *self.timer.borrow_mut() = Some(Timer::after(DELAY, move || address.write()));
    }

    /// After a step in the history: shows what the address says. If the step has not changed the search, the forms
    /// are newer.
    fn follow(&self) {
        let search = location::search();
        if self.search.get_untracked() != search {
            self.search.set(search);
            bindings::report(bindings::fill_forms());
            self.state.sessions.read_address();
        }
        self.write_later();
    }
}
