//! The page's address: its search parameters.

use web_sys::UrlSearchParams;

use super::document::is_filtered_out;
use super::{on_window, window};

/// The value of a search parameter; none if it is absent.
pub fn search_param(name: &str) -> Option<String> {
    parameters()?.get(name)
}

/// The search of the address with these parameters, with `?`, or empty; an empty value removes a parameter.
pub fn with_params(pairs: &[(&str, String)]) -> String {
    let Some(parameters) = parameters() else { return String::new() };
    for (name, value) in pairs {
        if value.is_empty() {
            parameters.delete(name);
        } else {
            parameters.set(name, value);
        }
    }
    with_mark(String::from(parameters.to_string()))
}

/// The search of the address, with `?`, or empty.
pub fn search() -> String {
    window().location().search().unwrap_or_default()
}

/// The text that [`replace`] has stored with the entry of the history.
pub fn history_state() -> String {
    let state = window().history().and_then(|history| history.state());
    state.ok().and_then(|state| state.as_string()).unwrap_or_default()
}

/// Replaces the search of the address, and a text that the history stores with it, without a new entry in the history.
/// A target that is hidden now is dropped. Browsers do a whole layout for that, and some refuse it if it happens too often.
pub fn replace(new: &str, state: &str) {
    if search() != new || history_state() != state {
        let location = window().location();
        let path = location.pathname().unwrap_or_default();
        let mut hash = location.hash().unwrap_or_default();
        // A reload would show the target, and clear the search that hides it.
        if is_filtered_out(hash.trim_start_matches('#')) {
            hash.clear();
        }
        let url = [path, new.to_string(), hash].concat();
        // Refused for files, too: the page works without.
        let _ = window()
            .history()
            .and_then(|history| history.replace_state_with_url(&state.into(), "", Some(&url)));
    }
}

/// Calls `act` after each step in the history that stays in the document.
pub fn on_popstate(act: impl Fn() + 'static) {
    on_window(&["popstate"], act);
}

/// The link from the preview with this search to the page at the present.
pub fn without_preview(search: &str) -> String {
    format!("./{}", without_time(search))
}

/// The whole address with this search, to be shared: without the preview's time and without a fragment.
pub fn to_share(search: &str) -> String {
    let href = window().location().href().unwrap_or_default();
    let page = href.split(['?', '#']).next().unwrap_or_default();
    format!("{page}{}", without_time(search))
}

/// A search without the preview's time, with its `?`; empty if nothing remains.
fn without_time(search: &str) -> String {
    let Ok(parameters) = UrlSearchParams::new_with_str(search) else { return String::new() };
    parameters.delete("at");
    with_mark(String::from(parameters.to_string()))
}

fn with_mark(search: String) -> String {
    if search.is_empty() { search } else { format!("?{search}") }
}

fn parameters() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&search()).ok()
}
