//! The studio of a site: the page with which organizers edit and publish it. Its files are part of the base; these depend on
//! the base as a whole or on the content.

use i18n::messages::MessageLang;
use publish::{Files, is_form};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::build::Input;
use crate::check::FILES;
use crate::{POLICY, hex, integrity, policy_meta, service_worker, short_digest};

/// The languages of the studio, in the order of its switch.
const LANGUAGES: [MessageLang; 3] = [MessageLang::Ru, MessageLang::Zh, MessageLang::En];
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
    /// The `integrity` of the archive.
    pub integrity: String,
    /// The time of publication in seconds since 1970.
    pub published: i64,
    /// The names of the pictures of the content, in the root of the site.
    pub pictures: Vec<String>,
}

/// The document of the studio: `studio/index.html`. `script` and `css` are the names of files in `studio/assets/`, which are
/// among `files`. It has the policy of the other documents.
pub fn document(script: &str, css: &str, files: &Files) -> String {
    let link = |name: &str| {
        let bytes = files.get(&format!("{FOLDER}assets/{name}")).expect("the file was made");
        format!("=\"assets/{name}\" integrity=\"{}\"", integrity(bytes))
    };
    let said = |class: &str, text: fn(&i18n::StudioTexts) -> &'static str| {
        let one = |lang: MessageLang| {
            format!("<p lang=\"{}\">{}</p>", lang.tag(), text(lang.studio_texts()))
        };
        format!("<div class=\"{class}\">{}</div>", LANGUAGES.map(one).concat())
    };
    format!(
        "<!doctype html>\n<html lang=\"ru\">\n  <head>\n    <meta charset=\"utf-8\">\n    {}\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n    \
         <meta name=\"robots\" content=\"noindex\">\n    <title>{}</title>\n    \
         <link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n    \
         <link rel=\"stylesheet\" href{}>\n    <script type=\"module\" src{}></script>\n  </head>\n  <body>\n    \
         <noscript>{}</noscript>\n    {}\n  </body>\n</html>\n",
        policy_meta(POLICY),
        MessageLang::Ru.studio_texts().title,
        link(css),
        link(script),
        said("no-script", |texts| texts.no_script),
        said("not-started", |texts| texts.not_started),
    )
}

/// Adds the archive of the base, `site.json` and the service worker, if the base contains a studio.
pub fn add(files: &mut Files, input: &Input<'_>) {
    if input.archive.is_empty() || !files.contains_key(&format!("{FOLDER}index.html")) {
        return;
    }
    // No server compresses a file with this ending anew.
    let base = format!("assets/base-{}.bin", short_digest(input.archive));
    files.insert(format!("{FOLDER}{base}"), input.archive.to_vec());
    let site = SiteFile {
        version: env!("CARGO_PKG_VERSION").to_string(),
        base,
        integrity: integrity(input.archive),
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
    for (path, bytes) in files.iter().filter(|(path, _)| !is_form(path)) {
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
