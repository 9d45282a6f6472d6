//! What the TypeScript of the studio does for this app: `studio/web/engine.ts` implements these functions. It keeps the
//! files; what is shown passes here as JSON.

use i18n::StudioTexts;
use i18n::messages::MessageLang;
use js_sys::Function;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::{FileList, HtmlElement};

use crate::drafts::Failure;

#[wasm_bindgen(module = "studio-web")]
extern "C" {
    /// Opens the content of the site that the studio belongs to. The result is an [`OpenedSite`].
    #[wasm_bindgen(catch, js_name = openSite)]
    pub async fn open_site() -> Result<JsValue, JsValue>;

    /// Opens chosen files. The result are [`OpenedFiles`].
    #[wasm_bindgen(catch, js_name = openFiles)]
    pub async fn open_files(files: FileList, lang: &str) -> Result<JsValue, JsValue>;

    /// Calls `opened` with a promise of [`OpenedFiles`] whenever files are dropped on the page. `lang` returns the language
    /// of messages.
    #[wasm_bindgen(js_name = listenForDrops)]
    pub fn listen_for_drops(opened: &Function, lang: &Function);

    /// The texts of the three files as plain JSON. The result is [`Editable`].
    #[wasm_bindgen(catch, js_name = editable)]
    pub async fn editable(lang: &str) -> Result<JsValue, JsValue>;

    /// Replaces a file of the content that is open; without a text, by what was opened.
    #[wasm_bindgen(js_name = setFile)]
    pub fn set_file(name: &str, text: Option<&[u8]>);

    /// Searches `sessions` or `partners` as the site does. The result is [`Found`].
    #[wasm_bindgen(catch, js_name = search)]
    pub async fn search(list: &str, words: &str) -> Result<JsValue, JsValue>;

    /// How the search reads a Chinese name. The result is a [`Reading`].
    #[wasm_bindgen(catch, js_name = reading)]
    pub async fn reading(name: &str, is_person: bool) -> Result<JsValue, JsValue>;

    /// Checks the content that is open. The result is a [`Report`].
    #[wasm_bindgen(catch, js_name = checkContent)]
    pub async fn check_content(lang: &str) -> Result<JsValue, JsValue>;

    /// The content of the site as it is now. The result is [`Published`].
    #[wasm_bindgen(catch, js_name = published)]
    pub async fn published() -> Result<JsValue, JsValue>;

    /// The draft that is open was merged with the published content, and begins with it now.
    #[wasm_bindgen(catch, js_name = mergedWithSite)]
    pub async fn merged_with_site() -> Result<JsValue, JsValue>;

    /// Checks the JSON of one record in the content that was checked last. The result are [`RecordFinding`]s.
    #[wasm_bindgen(catch, js_name = checkRecord)]
    pub async fn check_record(
        file: &str,
        list: &str,
        index: usize,
        record: &str,
        lang: &str,
    ) -> Result<JsValue, JsValue>;

    /// Shows a record as text in an element. The result is a [`crate::raw_pane::Pane`]; `options` are those of
    /// [`crate::raw_pane::options`].
    #[wasm_bindgen(catch, js_name = openRawPane)]
    pub async fn open_raw_pane(
        host: &HtmlElement,
        text: &str,
        options: &str,
        on_change: &Function,
        on_leave: &Function,
    ) -> Result<JsValue, JsValue>;

    /// Makes the site of the content that is open. `progress` is called with the step, what is done of it and how much that
    /// is in all. The result is a [`MadeSite`]; null if it was canceled.
    #[wasm_bindgen(catch, js_name = makeSite)]
    pub async fn make_site(progress: &Function) -> Result<JsValue, JsValue>;

    /// Cancels the making of the site.
    #[wasm_bindgen(js_name = cancelSite)]
    pub fn cancel_site();

    /// Saves the site that was made, as `archive` or as `single` file.
    #[wasm_bindgen(catch, js_name = saveSite)]
    pub async fn save_site(form: &str) -> Result<JsValue, JsValue>;

    /// Saves a file of the content that is open.
    #[wasm_bindgen(catch, js_name = saveFile)]
    pub fn save_file(name: &str) -> Result<JsValue, JsValue>;

    /// Calls `stored` when the browser has stored the studio for visits without a network.
    #[wasm_bindgen(js_name = storeForOffline)]
    pub fn store_for_offline(stored: &Function);

    /// Removes the notice that the studio has not started.
    #[wasm_bindgen(js_name = started)]
    pub fn started();
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// What the engine says, in the language of the page.
    Said(String),
    /// A file of the studio or of the site cannot be loaded, or is damaged.
    NotLoaded,
    /// The draft that is open cannot be left, or an earlier version cannot be kept.
    Draft(Failure),
    /// The browser has ended the work, probably for lack of memory.
    Crashed,
}

impl Problem {
    /// The problem that an error of TypeScript is.
    pub fn of(error: &JsValue) -> Self {
        let Some(error) = error.dyn_ref::<js_sys::Error>() else { return Self::Crashed };
        match String::from(error.name()).as_str() {
            "DraftError" => Self::Draft(Failure::of(error)),
            // What `fetch` throws.
            "TypeError" => Self::NotLoaded,
            "RuntimeError" | "RangeError" => Self::Crashed,
            _ => Self::Said(error.message().into()),
        }
    }

    /// The problem in words.
    pub fn text(&self, texts: &StudioTexts, lang: MessageLang) -> String {
        match self {
            Self::Draft(failure) => failure.text(lang.drafts_texts(), lang.tag()),
            Self::Said(text) => text.clone(),
            Self::NotLoaded => texts.not_loaded.to_owned(),
            Self::Crashed => texts.crashed.to_owned(),
        }
    }
}

/// Reads the JSON of a result.
pub fn read<T: DeserializeOwned>(result: Result<JsValue, JsValue>) -> Result<T, Problem> {
    let json = result.map_err(|error| Problem::of(&error))?.as_string().unwrap_or_default();
    serde_json::from_str(&json).map_err(|error| Problem::Said(error.to_string()))
}

/// Whether something was done that has no result.
pub fn done(result: Result<JsValue, JsValue>) -> Result<(), Problem> {
    result.map(drop).map_err(|error| Problem::of(&error))
}
