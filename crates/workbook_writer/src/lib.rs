//! The crate `workbook` for a worker of the studio.

use wasm_bindgen::prelude::*;
use workbook::{Sheet, workbook};

/// The bytes of a workbook. `sheet` is the JSON of a [`Sheet`].
#[wasm_bindgen]
pub fn write(sheet: &str) -> Result<Vec<u8>, JsError> {
    let sheet: Sheet = serde_json::from_str(sheet)?;
    Ok(workbook(&sheet))
}
