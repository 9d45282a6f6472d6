//! What the TypeScript of the studio does with drafts: `studio/web/drafts.ts`, by way of `engine.ts`. Results are JSON.

use js_sys::Function;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "studio-web")]
extern "C" {
    /// Calls `report` with a [`Status`] whenever it changes, and `replaced` with the reason when the content was replaced.
    /// `new_name` returns a name for a draft that has none; `send` calls `set_file` with what has changed.
    #[wasm_bindgen(js_name = startDrafts)]
    pub fn start_drafts(
        report: &Function,
        replaced: &Function,
        new_name: &Function,
        send: &Function,
    );

    /// Opens the draft that was open last. The result is whether there is one; if it cannot be opened, the status says why.
    #[wasm_bindgen(catch, js_name = openLastDraft)]
    pub async fn open_last_draft() -> Result<JsValue, JsValue>;

    /// Opens a draft: to edit it, if no other tab does.
    #[wasm_bindgen(catch, js_name = openDraft)]
    pub async fn open_draft(id: &str) -> Result<JsValue, JsValue>;

    /// Leaves the draft that is open.
    #[wasm_bindgen(catch, js_name = closeDraft)]
    pub async fn close_draft() -> Result<JsValue, JsValue>;

    /// Takes the right to edit the draft from another tab.
    #[wasm_bindgen(catch, js_name = editHere)]
    pub async fn edit_here() -> Result<JsValue, JsValue>;

    /// Tries again to save what could not be saved.
    #[wasm_bindgen(catch, js_name = saveAgain)]
    pub async fn save_again() -> Result<JsValue, JsValue>;

    /// Keeps what another tab has overtaken as a draft of its own.
    #[wasm_bindgen(catch, js_name = keepAsCopy)]
    pub async fn keep_as_copy(name: &str) -> Result<JsValue, JsValue>;

    /// The drafts on this device: a list of [`Draft`].
    #[wasm_bindgen(catch, js_name = listDrafts)]
    pub async fn list_drafts() -> Result<JsValue, JsValue>;

    /// Gives a draft another name.
    #[wasm_bindgen(catch, js_name = renameDraft)]
    pub async fn rename_draft(id: &str, name: &str) -> Result<JsValue, JsValue>;

    /// Makes a copy of a draft.
    #[wasm_bindgen(catch, js_name = duplicateDraft)]
    pub async fn duplicate_draft(id: &str, name: &str) -> Result<JsValue, JsValue>;

    /// Deletes a draft. The result is whether it was open here.
    #[wasm_bindgen(catch, js_name = deleteDraft)]
    pub async fn delete_draft(id: &str) -> Result<JsValue, JsValue>;

    /// Takes a deletion back.
    #[wasm_bindgen(catch, js_name = undeleteDraft)]
    pub async fn undelete_draft(id: &str) -> Result<JsValue, JsValue>;

    /// Saves a draft as a file; without an id, the one that is open.
    #[wasm_bindgen(catch, js_name = saveDraftFile)]
    pub async fn save_draft_file(id: Option<String>) -> Result<JsValue, JsValue>;

    /// The versions of the draft that is open: a list of [`Version`].
    #[wasm_bindgen(catch, js_name = listVersions)]
    pub async fn list_versions() -> Result<JsValue, JsValue>;

    /// Shows a version in the place of the content.
    #[wasm_bindgen(catch, js_name = viewVersion)]
    pub async fn view_version(id: f64) -> Result<JsValue, JsValue>;

    /// Shows the content of the draft again.
    #[wasm_bindgen(js_name = leaveVersion)]
    pub fn leave_version();

    /// Makes the version that is shown the content of the draft.
    #[wasm_bindgen(catch, js_name = restoreVersion)]
    pub async fn restore_version() -> Result<JsValue, JsValue>;

    /// Opens content that is part of the studio, `demo` or `new`, as a draft with a title.
    #[wasm_bindgen(catch, js_name = openExample)]
    pub async fn open_example(name: &str, title: &str, lang: &str) -> Result<JsValue, JsValue>;

    /// What the draft that is open started from, as a [`Base`]; null if none is open.
    #[wasm_bindgen(js_name = draftBase)]
    pub fn draft_base() -> Option<String>;
}

/// What is open, and whether it is saved.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Status {
    /// The draft that is open.
    pub draft: Option<OpenDraft>,
    /// Whether it is saved.
    pub save: Save,
    /// Increases with every change of a draft.
    pub list: u32,
}

/// A draft that is open.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct OpenDraft {
    /// The name of its record in the store.
    pub id: String,
    /// The name that the organizer gave it.
    pub name: String,
    /// When the site was published that it started from, in seconds since 1970.
    pub published: Option<f64>,
    /// Whether another tab edits it.
    #[serde(rename = "readOnly")]
    pub read_only: bool,
    /// The version that is shown in its place.
    pub viewed: Option<Version>,
}

/// Whether the draft that is open is saved.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Save {
    /// Nothing has changed.
    #[default]
    None,
    /// It is being saved.
    Saving,
    /// It was saved at this time in milliseconds since 1970.
    Saved { at: f64 },
    /// It could not be saved: why (see `draft_errors.ts`), more about it, and how many bytes are needed.
    Failed { why: String, message: String, needed: f64 },
}

/// A draft in the list.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Draft {
    /// The name of its record in the store.
    pub id: String,
    /// The name that the organizer gave it.
    pub name: String,
    /// When it was changed, in milliseconds since 1970.
    pub changed: f64,
    /// The length of its files.
    pub bytes: f64,
    /// Whether a newer version of the studio has made it.
    pub newer: bool,
}

/// An earlier version of the draft that is open.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Version {
    /// Its number.
    pub id: f64,
    /// When it was kept, in milliseconds since 1970.
    pub time: f64,
    /// Why it was kept.
    pub reason: String,
}

/// What a draft started from.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[allow(dead_code, reason = "the merge with the published content reads it")]
pub struct Base {
    /// When the site was published, in seconds since 1970.
    pub published: Option<f64>,
    /// The texts of the data files by their names.
    pub texts: std::collections::BTreeMap<String, String>,
}
