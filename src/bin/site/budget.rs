//! What the visitors download, held to its limits.

use std::path::Path;

use forum::i18n::messages::{MessageLang, ToolMessage, sizes_header};
use miette::Result;

use crate::pages::assets;
use crate::source;

const KB: usize = 1000;

/// Prints the sizes of the brotli twins; says which is over its limit.
pub fn report(site: &Path, lang: MessageLang) -> Result<Option<ToolMessage>> {
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
    println!("{}", sizes_header(lang));
    for (name, size, limit) in lines {
        println!("{name:<18}{:>7.1} kB{:>7.1} kB", size as f64 / 1e3, limit as f64 / 1e3);
    }
    let over = lines.into_iter().find(|(_, size, limit)| size > limit);
    Ok(over.map(|(part, size, limit)| ToolMessage::OverLimit { part, size, limit }))
}
