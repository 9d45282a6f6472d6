//! `manifest.webmanifest`: the page as an installable app.

use serde_json::{Value, json};

use content::Content;
use i18n::Lang;

/// The manifest beside the document of a language. `icons` are the names of those in the root of
/// the site: an SVG, or squares with their size and perhaps `maskable` in the name.
pub fn manifest(content: &Content, lang: Lang, icons: &[&str]) -> String {
    let icon = |name: &&str| {
        let size = name.trim_end_matches(".png").rsplit('-').next().unwrap_or_default();
        let (sizes, kind) = match size.parse::<u16>() {
            Ok(side) => (format!("{side}x{side}"), "image/png"),
            Err(_) => ("any".to_string(), "image/svg+xml"),
        };
        let purpose = if name.contains("maskable") { "maskable" } else { "any" };
        let src = format!("{}{name}", lang.root());
        json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let manifest = json!({
        "name": lang.pick(&content.event.full_name).text,
        "short_name": lang.static_texts().mark,
        "description": lang.pick(&content.event.summary).text,
        "lang": lang.tag(),
        "start_url": "./",
        // The other language belongs to the app, too.
        "scope": lang.root(),
        "display": "standalone",
        "theme_color": "#faf7f2",
        "background_color": "#faf7f2",
        "icons": icons.iter().map(icon).collect::<Vec<Value>>(),
    });
    format!("{manifest:#}\n")
}
