//! `sw.js`, and the version of the files that it caches.

use std::collections::BTreeMap;

use publish::{Files, is_form};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{hex, integrity};

/// The documents: the addresses that visitors ask for, and their files.
const DOCUMENTS: [(&str, &str); 2] = [("./", "index.html"), ("zh/", "zh/index.html")];

/// Adds the service worker to the texts of a site, and puts the version into the documents. Any change of a file
/// that the worker caches makes another version.
pub fn add(texts: &mut BTreeMap<String, String>, worker: &str, fixed: &Files) {
    let mut cached: Vec<Value> = DOCUMENTS.map(|(address, _)| json!([address])).into();
    let mut digest = Sha256::new();
    for (_, file) in DOCUMENTS {
        digest.update(&texts[file]);
    }
    for (path, bytes) in fixed.iter().filter(|(path, _)| is_cached(path)) {
        digest.update(bytes);
        cached.push(match path.starts_with("assets/") {
            true => json!([path, integrity(bytes)]),
            false => json!([path]),
        });
    }
    for (path, text) in texts.iter().filter(|(path, _)| path.ends_with(".webmanifest")) {
        digest.update(text);
        cached.push(json!([path]));
    }
    let version = hex(&digest.finalize(), 8);
    for (_, file) in DOCUMENTS {
        let html = texts.get_mut(file).expect("the documents were made");
        *html = html.replace("{version}", &version);
    }
    texts.insert("sw.js".to_string(), script(&Value::from(cached), &version, "./", worker));
}

/// A service worker: its constants, then the compiled script. `root` leads from its scope to what it answers for.
pub fn script(files: &Value, version: &str, root: &str, worker: &str) -> String {
    format!("const FILES={files},VERSION=\"{version}\",ROOT=\"{root}\";{worker}")
}

/// Assets and icons, without their precompressed versions.
fn is_cached(path: &str) -> bool {
    (path.starts_with("assets/") || path.starts_with("icon")) && !is_form(path)
}
