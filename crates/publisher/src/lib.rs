//! The crate `publish` for workers of the studio. A worker compresses one file after another; one of them packs the
//! archive.

use js_sys::{Map, Uint8Array};
use publish::Files;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "/** Files by their paths. */\nexport type Files = Map<string, Uint8Array>;";

/// The paths of the precompressed forms that are still missing, in the order in which they are made best. Only the lengths
/// of the files matter.
#[wasm_bindgen]
pub fn missing_forms(paths: Vec<String>, lengths: Vec<u32>) -> Vec<String> {
    publish::missing_forms(&paths.into_iter().zip(lengths).collect())
}

/// A precompressed form of a file, by the ending of its path.
#[wasm_bindgen]
pub fn form(path: &str, bytes: &[u8]) -> Vec<u8> {
    publish::form(path, bytes)
}

/// A zip archive of files. `time` is year, month, day, hour, minute and second of its entries.
#[wasm_bindgen]
pub fn pack(
    #[wasm_bindgen(unchecked_param_type = "Files")] files: &Map,
    time: Vec<u16>,
) -> Result<Vec<u8>, JsError> {
    let time = time.try_into().map_err(|_| JsError::new("a time has six numbers"))?;
    let mut all = Files::new();
    files.for_each(&mut |bytes, path| {
        all.insert(path.as_string().unwrap_or_default(), Uint8Array::from(bytes).to_vec());
    });
    Ok(publish::pack(&all, time))
}
