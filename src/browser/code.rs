//! QR codes: `code.js` draws them, with an encoder that is fetched when it is needed.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/code.js")]
extern "C" {
    /// Draws a text as a QR code into the element with this id, as soon as it can.
    #[wasm_bindgen(js_name = drawCode)]
    pub fn draw(id: &str, text: &str);
}
