//! The studio of a site: the page with which organizers edit and publish it. Its files are part of the base; these depend on
//! the base as a whole or on the content.

use publish::Files;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::build::Input;
use crate::check::FILES;
use crate::{hex, integrity, service_worker};

/// The folder of the studio.
const FOLDER: &str = "studio/";
/// What the studio reads first: see [`SiteFile`].
pub const SITE_FILE: &str = "studio/site.json";

/// What the studio has to know of the site that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteFile {
    /// The version of the generator: `0.2.0`.
    pub version: String,
    /// The path of the archive of the base, from the folder of the studio.
    pub base: String,
    /// The time of publication in seconds since 1970.
    pub published: i64,
    /// The names of the pictures of the content, in the root of the site.
    pub pictures: Vec<String>,
}

/// Adds the archive of the base, `site.json` and the service worker, if the base contains a studio.
pub fn add(files: &mut Files, input: &Input<'_>) {
    if input.archive.is_empty() || !files.contains_key(&format!("{FOLDER}index.html")) {
        return;
    }
    // No server compresses a file with this ending anew.
    let base = format!("assets/base-{}.bin", hex(&Sha256::digest(input.archive), 8));
    files.insert(format!("{FOLDER}{base}"), input.archive.to_vec());
    let site = SiteFile {
        version: env!("CARGO_PKG_VERSION").to_string(),
        base,
        published: input.now.unix,
        pictures: input.pictures.keys().cloned().collect(),
    };
    let site = serde_json::to_string_pretty(&site).expect("these are texts and numbers") + "\n";
    files.insert(SITE_FILE.to_string(), site.into_bytes());
    let (cached, version) = cached(files, input.pictures);
    let worker = service_worker::script(&cached, &version, "../", &input.base.parts.service_worker);
    files.insert(format!("{FOLDER}sw.js"), worker.into_bytes());
}

/// The files that the service worker of the studio caches, with the content that the studio opens, and their version.
fn cached(files: &Files, pictures: &Files) -> (Value, String) {
    let mut digest = Sha256::new();
    let mut cached = vec![json!(["./"])];
    let is_cached = |path: &str| !path.ends_with(".br") && !path.ends_with(".gz");
    for (path, bytes) in files.iter().filter(|(path, _)| is_cached(path)) {
        let Some(name) = path.strip_prefix(FOLDER) else { continue };
        digest.update(bytes);
        match name {
            "index.html" => {}
            name if name.starts_with("assets/") => cached.push(json!([name, integrity(bytes)])),
            name => cached.push(json!([name])),
        }
    }
    let data = FILES.iter().map(|file| format!("data/{file}.json"));
    cached.extend(data.chain(pictures.keys().cloned()).map(|path| json!([format!("../{path}")])));
    (Value::from(cached), hex(&digest.finalize(), 8))
}
