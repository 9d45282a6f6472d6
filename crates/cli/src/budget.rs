//! Size limits of the files that visitors download.

use std::path::Path;

use i18n::messages::{MessageLang, ToolMessage, sizes_header};
use miette::Result;

use crate::files;
use crate::site_files::assets;

/// The parts that exceed their limit.
pub struct Over {
    /// A part of the app: the build fails.
    pub app: Option<ToolMessage>,
    /// A document, which grows with the content: a warning for organizers.
    pub documents: Option<ToolMessage>,
}

/// Prints the sizes, compressed with brotli.
pub fn report(site: &Path, lang: MessageLang) -> Result<Over> {
    let assets = assets(site)?;
    let size = |name: &str| {
        Ok::<_, miette::Report>(files::read(&site.join(name).with_added_extension("br"))?.len())
    };
    let wasm = size(&assets.wasm.path)?;
    let rest = size(&assets.js.path)? + size(&assets.css.path)?;
    let app = [("wasm", wasm, 64_000), ("wasm + js + css", wasm + rest, 82_500)];
    let documents = ["index.html", "zh/index.html"];
    let [ru, zh] = documents.map(size);
    let documents = [(documents[0], ru?, 33_500), (documents[1], zh?, 33_500)];
    println!("{}", sizes_header(lang));
    for (name, size, limit) in app.into_iter().chain(documents) {
        println!("{name:<18}{:>7.1} kB{:>7.1} kB", size as f64 / 1e3, limit as f64 / 1e3);
    }
    let over = |parts: [(&'static str, usize, usize); 2]| {
        let over = parts.into_iter().find(|(_, size, limit)| size > limit);
        over.map(|(part, size, limit)| ToolMessage::OverLimit { part, size, limit })
    };
    Ok(Over { app: over(app), documents: over(documents) })
}
