//! The page's address: its search parameters.

use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::window;

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

/// Replaces the search of the address without a new entry in the history. Browsers do a whole layout for that, and
/// some refuse it if it happens too often.
pub fn replace_search(search: &str) {
    let location = window().location();
    if location.search().is_ok_and(|current| current != search) {
        let path = location.pathname().unwrap_or_default();
        let url = format!("{path}{search}{}", location.hash().unwrap_or_default());
        // Refused for files, too: the page works without.
        let _ = window()
            .history()
            .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&url)));
    }
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
    let search = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()
}
