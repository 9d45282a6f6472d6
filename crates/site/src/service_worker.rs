//! `sw.js`, and the version of the site that it caches.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::build::Input;
use crate::integrity;

/// The documents: the addresses that visitors ask for, and their files.
const DOCUMENTS: [(&str, &str); 2] = [("./", "index.html"), ("zh/", "zh/index.html")];

/// Adds the service worker to the texts of a site, and puts the version into the documents. Any change of a file
/// that the worker caches makes another version.
pub fn add(files: &mut BTreeMap<String, String>, input: &Input<'_>) {
    let mut cached: Vec<Value> = DOCUMENTS.map(|(address, _)| json!([address])).into();
    let mut digest = Sha256::new();
    for (_, file) in DOCUMENTS {
        digest.update(&files[file]);
    }
    for (path, bytes) in input.files.iter().filter(|(path, _)| is_cached(path)) {
        digest.update(bytes);
        cached.push(match path.starts_with("assets/") {
            true => json!([path, integrity(bytes)]),
            false => json!([path]),
        });
    }
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".webmanifest")) {
        digest.update(text);
        cached.push(json!([path]));
    }
    let version: String =
        digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    for (_, file) in DOCUMENTS {
        let html = files.get_mut(file).expect("the documents were made");
        *html = html.replace("{version}", &version);
    }
    let constants = format!("const FILES={},VERSION=\"{version}\";", Value::from(cached));
    files.insert("sw.js".to_string(), constants + input.service_worker);
}

/// Assets and icons, without their precompressed versions.
fn is_cached(path: &str) -> bool {
    let is_compressed = path.ends_with(".br") || path.ends_with(".gz");
    (path.starts_with("assets/") || path.starts_with("icon")) && !is_compressed
}
