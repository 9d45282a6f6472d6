//! The page's address: its search and its fragment.

use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::window;

/// The value of a search parameter; none if it is absent.
pub fn get(name: &str) -> Option<String> {
    parameters()?.get(name)
}

/// The search with these parameters, with its `?`, or nothing; an empty value removes one.
pub fn with(pairs: &[(&str, String)]) -> String {
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

/// Puts a search into the address without a new entry in the history. The browser lays the whole
/// page out for that, and some refuse it if it is asked too often.
pub fn write(search: &str) {
    let location = window().location();
    if location.search().is_ok_and(|current| current != search) {
        let path = location.pathname().unwrap_or_default();
        let url = format!("{path}{search}{}", location.hash().unwrap_or_default());
        // Refused from a file, too: the page works without.
        let _ = window()
            .history()
            .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&url)));
    }
}

/// The link from the preview with this search to the page of the present.
pub fn present(search: &str) -> String {
    format!("./{}", without_time(search))
}

/// The whole address with this search to give to others: neither the preview's time nor a place
/// on the page.
pub fn shared(search: &str) -> String {
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
