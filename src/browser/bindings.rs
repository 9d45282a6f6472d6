//! The functions of TypeScript that Rust calls: `web/app/bindings.ts` implements them.
//!
//! No exception unwinds through Wasm: `web/app/guard_imports.ts` stops the app. Those declared `catch` may fail: the app
//! goes on. `tests/architecture.rs` compares these declarations with the TypeScript.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "forum-web")]
extern "C" {
    /// The app has mounted, and its first effects have run.
    #[wasm_bindgen(catch, js_name = appReady)]
    pub fn app_ready() -> Result<(), JsValue>;

    /// The embedded data cannot be read: `notice` for the visitor, `reason` for the console.
    #[wasm_bindgen(catch, js_name = appFailed)]
    pub fn app_failed(notice: &str, reason: &str) -> Result<(), JsValue>;

    /// Shows how many records each value of a field of a form would find. With an empty value, how many more there
    /// would be without the condition of that field.
    #[wasm_bindgen(catch, js_name = showFacetCounts)]
    pub fn show_facet_counts(
        form: &str,
        fields: Vec<String>,
        values: Vec<String>,
        counts: Vec<u32>,
    ) -> Result<(), JsValue>;

    /// Shows the organizations at these positions, in this order; `is_ranked` if that is not the order of the data. If
    /// it fails, the rows are those of another search, so the app is stopped.
    #[wasm_bindgen(js_name = showOrganizations)]
    pub fn show_organizations(positions: Vec<u32>, is_ranked: bool);

    /// Highlights the matches in the sessions with these element ids, in the order of the data, and says why each was
    /// found.
    #[wasm_bindgen(catch, js_name = highlightSessions)]
    pub fn highlight_sessions(ids: Vec<String>) -> Result<(), JsValue>;

    /// Shows the saved contacts, by the ids of their elements.
    #[wasm_bindgen(catch, js_name = showSavedContacts)]
    pub fn show_saved_contacts(ids: Vec<String>) -> Result<(), JsValue>;

    /// Says that a bookmark is not stored: beside the star of the record with this id, or beside the element with this
    /// id. An empty id takes the notice back.
    #[wasm_bindgen(catch, js_name = showNotStored)]
    pub fn show_not_stored(id: &str) -> Result<(), JsValue>;

    /// Fills in the search forms from the address.
    #[wasm_bindgen(catch, js_name = fillForms)]
    pub fn fill_forms() -> Result<(), JsValue>;

    /// Draws a text as a QR code into the element with this id.
    #[wasm_bindgen(catch, js_name = drawQrCode)]
    pub fn draw_qr_code(id: &str, text: &str) -> Result<(), JsValue>;

    /// Saves the organizations at these positions as a file: `csv` or `json`.
    #[wasm_bindgen(catch, js_name = saveOrganizations)]
    pub fn save_organizations(format: &str, positions: Vec<u32>) -> Result<(), JsValue>;

    /// Saves contacts, by the ids of their elements, as a file: `csv` or `vcf`.
    #[wasm_bindgen(catch, js_name = saveContacts)]
    pub fn save_contacts(format: &str, ids: Vec<String>) -> Result<(), JsValue>;

    /// Saves the sessions with these ids as a calendar file.
    #[wasm_bindgen(catch, js_name = saveSessions)]
    pub fn save_sessions(ids: Vec<String>) -> Result<(), JsValue>;
}

/// Writes an exception to the console; the app goes on.
pub fn report(result: Result<(), JsValue>) {
    if let Err(exception) = result {
        web_sys::console::error_1(&exception);
    }
}
