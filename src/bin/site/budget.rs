//! What the visitors download, held to its limits.

use std::path::Path;

use miette::Result;

use crate::pages::assets;
use crate::source;

const KB: usize = 1000;

/// Prints the sizes of the brotli twins; says which is over its limit.
pub fn report(site: &Path) -> Result<Option<String>> {
    let assets = assets(site)?;
    let size = |name: &str| {
        Ok::<_, miette::Report>(source::read(&site.join(name).with_added_extension("br"))?.len())
    };
    let wasm = size(&assets.wasm.path)?;
    let rest = size(&assets.js.path)? + size(&assets.css.path)?;
    let lines = [
        ("wasm", wasm, 72 * KB),
        ("wasm + js + css", wasm + rest, 88 * KB),
        ("index.html", size("index.html")?, 30 * KB),
        ("zh/index.html", size("zh/index.html")?, 30 * KB),
    ];
    println!("{:<18}{:>10}{:>10}", "brotli", "size", "limit");
    for (name, size, limit) in lines {
        println!("{name:<18}{:>7.1} kB{:>7.1} kB", size as f64 / 1e3, limit as f64 / 1e3);
    }
    let over = lines.iter().find(|(_, size, limit)| size > limit);
    Ok(over.map(|(name, size, limit)| {
        format!("{name} is {size} bytes of brotli; its limit is {limit}")
    }))
}
