//! The crate `publish` for workers of the studio. A worker compresses one file after another; one of them packs the
//! archive.

use js_sys::{Array, Map, Uint8Array};
use publish::{Compressed, Files};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "/** Files by their paths. */\nexport type Files = Map<string, Uint8Array>;";

/// The Brotli and the gzip form of a file.
#[wasm_bindgen(unchecked_return_type = "[br: Uint8Array, gz: Uint8Array]")]
pub fn compress(bytes: &[u8]) -> Array {
    let Compressed { br, gz } = publish::compress(bytes);
    Array::of2(&Uint8Array::from(&*br), &Uint8Array::from(&*gz))
}

/// The paths of the files that have no precompressed forms yet and need them, the longest first.
#[wasm_bindgen]
pub fn uncompressed(#[wasm_bindgen(unchecked_param_type = "Files")] files: &Map) -> Vec<String> {
    // The lengths decide the order: the bytes stay where they are.
    let mut lengths = Files::new();
    files.for_each(&mut |bytes, path| {
        let length = Uint8Array::from(bytes).length() as usize;
        lengths.insert(path.as_string().unwrap_or_default(), vec![0; length]);
    });
    publish::uncompressed(&lengths).into_iter().map(str::to_owned).collect()
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
