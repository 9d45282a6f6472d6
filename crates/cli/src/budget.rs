//! Size limits of the files that visitors download, compressed with brotli.

use i18n::messages::{MessageLang, ToolMessage, sizes_header};
use publish::Files;
use site::Assets;

/// A part, its size and its limit, in bytes.
type Part = (&'static str, usize, usize);

/// Prints the sizes of a site. The documents grow with the content: the first one that is too large is a warning for
/// organizers.
pub fn print(site: &Files, lang: MessageLang) -> Option<ToolMessage> {
    let documents = ["index.html", "zh/index.html"].map(|name| (name, size(site, name), 33_500));
    println!("{}", sizes_header(lang));
    for (name, size, limit) in app_parts(site).iter().chain(&documents) {
        println!("{name:<18}{:>7.1} kB{:>7.1} kB", *size as f64 / 1e3, *limit as f64 / 1e3);
    }
    over(&documents)
}

/// The first part of the app that is larger than its limit: the build fails.
pub fn app(files: &Files) -> Option<ToolMessage> {
    over(&app_parts(files))
}

fn app_parts(files: &Files) -> Vec<Part> {
    let Ok(Assets { wasm, js, css, .. }) = Assets::find(files) else { return Vec::new() };
    let [wasm, js, css] = [wasm, js, css].map(|asset| size(files, &asset.path));
    vec![("wasm", wasm, 64_000), ("wasm + js + css", wasm + js + css, 82_500)]
}

fn size(files: &Files, name: &str) -> usize {
    files.get(&format!("{name}.br")).map_or(0, Vec::len)
}

fn over(parts: &[Part]) -> Option<ToolMessage> {
    let over = parts.iter().find(|(_, size, limit)| size > limit);
    over.map(|&(part, size, limit)| ToolMessage::OverLimit { part, size, limit })
}
