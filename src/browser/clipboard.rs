//! The clipboard.

use wasm_bindgen::JsCast;

use super::{page, window};

/// Selects the text of the element with this id and copies it; false if the browser refused,
/// and then the text is selected for the visitor to copy.
///
/// `execCommand` is old, but it answers at once and in-app browsers know it, while
/// `navigator.clipboard` is missing there and on plain http.
pub fn copy(id: &str) -> bool {
    let attempt = || {
        let element = page().get_element_by_id(id)?;
        let selection = window().get_selection().ok()??;
        selection.select_all_children(&element).ok()?;
        page().dyn_into::<web_sys::HtmlDocument>().ok()?.exec_command("copy").ok()
    };
    attempt() == Some(true)
}
