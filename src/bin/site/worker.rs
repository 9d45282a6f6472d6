//! `sw.js`, and the version it keeps.

use std::path::Path;

use forum::page::integrity;
use miette::Result;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::assets::{bundle, hash};
use crate::source;

/// The documents, by the addresses that visitors ask for, and by their files.
const DOCUMENTS: [(&str, &str); 2] = [("./", "index.html"), ("zh/", "zh/index.html")];

/// Writes the worker of a site whose other files are there, and puts the version into the documents.
/// Any change of what the worker keeps makes another version.
pub fn write(site: &Path) -> Result<()> {
    let mut files = Vec::new();
    let mut all = Sha256::new();
    for (address, file) in DOCUMENTS {
        all.update(source::read(&site.join(file))?);
        files.push(json!([address]));
    }
    for file in kept(site)? {
        let bytes = source::read(&site.join(&file))?;
        all.update(&bytes);
        files.push(match file.starts_with("assets/") {
            true => json!([file, integrity(&bytes)]),
            false => json!([file]),
        });
    }
    let version = hash(&all.finalize());
    for (_, file) in DOCUMENTS {
        let path = site.join(file);
        source::write(&path, source::read_text(&path)?.replace("{version}", &version))?;
    }
    let defined = [("FILES", json!(files)), ("VERSION", json!(version))];
    let options = defined.map(|(name, value)| format!("--define:{name}={value}"));
    source::write(&site.join("sw.js"), bundle("src/browser/worker.js", &options)?)
}

/// What a visit needs besides the documents: assets, icons, manifests; without compressed twins.
fn kept(site: &Path) -> Result<Vec<String>> {
    let inside = |folder: &str, start: &str| -> Result<Vec<String>> {
        let names = source::entries(&site.join(folder))?.into_iter();
        let wanted = names.filter(|name| name.starts_with(start) && !is_twin(name));
        Ok(wanted.map(|name| format!("{folder}{name}")).collect())
    };
    Ok([("assets/", ""), ("", "icon"), ("", "manifest"), ("zh/", "manifest")]
        .into_iter()
        .map(|(folder, start)| inside(folder, start))
        .collect::<Result<Vec<_>>>()?
        .concat())
}

fn is_twin(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}
