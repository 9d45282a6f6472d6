//! The browser's entry: read the data that the document embeds, then, in a task of its own, mount the islands.

use std::cell::OnceCell;

use app::browser::{bindings, document};
use app::{AppState, ListSearch, islands};
use content::PageData;
use i18n::{Lang, fill};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static STATE: OnceCell<AppState> = const { OnceCell::new() };
}

/// Reads the data. TypeScript calls [`mount`] next: input is answered between two short tasks.
fn main() {
    let embedded = document::embedded_json("forum-data");
    let lang = Lang::from_tag(&embedded.lang);
    match embedded.read() {
        Ok(data) => {
            let data: &PageData = Box::leak(Box::new(data));
            STATE.with(|state| state.get_or_init(|| AppState::new(data, lang)).data);
        }
        Err(unreadable) => {
            let line = (embedded.first_line + unreadable.line - 1).to_string();
            let notice = fill(lang.texts().failed_data, &[&line]);
            bindings::report(bindings::app_failed(&notice, &unreadable.reason));
        }
    }
}

/// Mounts the islands.
#[wasm_bindgen]
pub fn mount() {
    if let Some(state) = STATE.with(|state| state.get().copied()) {
        islands::mount(state);
    }
}

/// Where a text matches the query of the programme or of the directory: UTF-16 offsets, start, end, start, end …
#[wasm_bindgen]
pub fn match_ranges(is_programme: bool, text: &str) -> Vec<u32> {
    list_search(is_programme).map(|search| search.match_ranges(text)).unwrap_or_default()
}

/// The texts of the session or the organization at a position that its row does not show: a line each.
#[wasm_bindgen]
pub fn hidden_texts(is_programme: bool, position: usize) -> String {
    list_search(is_programme).map(|search| search.hidden_texts(position)).unwrap_or_default()
}

fn list_search(is_programme: bool) -> Option<ListSearch> {
    let state = STATE.with(|state| state.get().copied())?;
    Some(if is_programme { state.programme } else { state.directory })
}

/// Reads the index of a directory that is too long for the document.
#[wasm_bindgen]
pub fn load_directory_index(index: &str) {
    if let Some(state) = STATE.with(|state| state.get().copied()) {
        state.directory.load(index, &state.data.chinese);
    }
}
