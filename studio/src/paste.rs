//! Text that is pasted: without what Word and WPS put into it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument};

use crate::state::Studio;

/// Inserts cleaned text instead of what was pasted, as if it were typed, and says that it was cleaned.
pub fn clean(studio: Studio, event: &ClipboardEvent, lang: &str, is_long: bool) {
    let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
    let Some(text) = text.filter(|text| !text.is_empty()) else { return };
    let cleaned = cleaned(&text, lang, is_long);
    if cleaned == text {
        return;
    }
    let document = document().unchecked_into::<HtmlDocument>();
    // The only way that also works with a selection and reports the input to everybody who listens.
    if document.exec_command_with_show_ui_and_value("insertText", false, &cleaned).unwrap_or(false)
    {
        event.prevent_default();
        studio.said.set(Some(studio.lang.get_untracked().editor_texts().pasted.to_owned()));
    }
}

fn cleaned(text: &str, _lang: &str, _is_long: bool) -> String {
    text.to_owned()
}
