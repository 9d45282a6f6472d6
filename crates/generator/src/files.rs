//! Files across the boundary between Rust and JavaScript.

use js_sys::{Map, Uint8Array};
use publish::Files;

/// The files of a JavaScript `Map` from paths to bytes.
pub fn from_map(map: &Map) -> Files {
    let mut files = Files::new();
    map.for_each(&mut |bytes, path| {
        files.insert(path.as_string().unwrap_or_default(), Uint8Array::from(bytes).to_vec());
    });
    files
}

/// A JavaScript `Map` from paths to bytes, sorted by path.
pub fn to_map(files: Files) -> Map {
    let map = Map::new();
    for (path, bytes) in files {
        map.set(&path.into(), &Uint8Array::from(&*bytes).into());
    }
    map
}
