//! `forum.html`: the whole site in one file, both languages, that opens from a disk.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use i18n::Lang;
use miette::{IntoDiagnostic, Result, miette};
use site::{Assets, integrity, policy_meta};

use crate::bundle;
use crate::files;
use crate::site_files::assets;

/// Folders with files that the documents link to.
const LINKED: [&str; 3] = ["calendar", "partners", "data"];

/// The file, made of a finished site.
pub fn file(site: &Path) -> Result<String> {
    let ru = files::read_text(&site.join("index.html"))?;
    let zh = files::read_text(&site.join("zh/index.html"))?;
    let Assets { css, css_noscript, .. } = assets(site)?;
    let css = files::read_text(&site.join(css.path))?;
    let css_noscript = files::read_text(&site.join(css_noscript.path))?;
    let js = script(site)?;
    // Browsers without 'wasm-unsafe-eval' need 'unsafe-eval': in a file, the compile fallback (an iframe) does not work.
    // Hashes restrict the scripts in either case.
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval' 'unsafe-eval'; style-src '{}' '{}'; \
         img-src data:; connect-src data:; base-uri 'none'; form-action 'none'",
        integrity(&js),
        integrity(&css),
        integrity(&css_noscript),
    );
    let icon = data_url("image/svg+xml", &files::read(&site.join("icon.svg"))?);
    let other = format!(
        "<template id=\"other-language\" lang=\"{}\" title=\"{}\">{}</template>",
        Lang::Zh.tag(),
        inside(&zh, "title")?,
        linked(site, body(&zh)?, Lang::Zh)?,
    );
    Ok(format!(
        "<!doctype html>\n<html lang=\"{}\" data-app=\"static\">\n  <head>\n    <meta charset=\"utf-8\">\n    {}\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n    \
         <title>{}</title>\n    <link rel=\"icon\" href=\"{icon}\">\n    <style>{css}</style>\n    \
         <noscript><style>{css_noscript}</style></noscript>\n  </head>\n  <body>{}{other}\n    \
         <script type=\"module\">{js}</script>\n  </body>\n</html>\n",
        Lang::Ru.tag(),
        policy_meta(&policy),
        inside(&ru, "title")?,
        linked(site, body(&ru)?, Lang::Ru)?,
    ))
}

/// The script of the site with the Wasm and the encoder in it.
fn script(site: &Path) -> Result<String> {
    let assets = assets(site)?;
    let packed = std::path::absolute(site.join(&assets.js.path)).into_diagnostic()?;
    let alias = format!("--alias:forum-site={}", packed.display());
    let js = bundle::script("web/single_file/single_file.ts", &[alias])?;
    let js = String::from_utf8(js).into_diagnostic()?;
    let wasm = files::read(&site.join(&assets.wasm.path))?;
    let name = assets.wasm.path.trim_start_matches("assets/");
    if js.matches(name).count() != 1 || js.contains("</script") || js.contains("<!--") {
        return Err(miette!("{} cannot stand in a document.", assets.js.path));
    }
    Ok(js.replace(name, &data_url("application/wasm", &wasm)))
}

/// A document in which links to files are `data:` URLs; the fragments are the names of the files.
fn linked(site: &Path, body: &str, lang: Lang) -> Result<String> {
    let mut body = body.to_string();
    let root = lang.root();
    for folder in LINKED {
        for name in files::entries(&site.join(folder))? {
            let kind = match name.rsplit('.').next() {
                Some("ics") => "text/calendar",
                Some("vcf") => "text/vcard",
                Some("json") => "application/json",
                Some("csv") => "text/csv",
                Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                _ => continue,
            };
            let from = format!("=\"{root}{folder}/{name}\"");
            let bytes = files::read(&site.join(folder).join(&name))?;
            let url = format!("=\"{}#{name}\"", data_url(kind, &bytes));
            // A browser does not open such an address, but saves it.
            body = body
                .replace(&format!("href{from}"), &format!("download=\"{name}\" href{url}"))
                .replace(&from, &url);
        }
    }
    Ok(body)
}

/// The body of a document without the preload at its end: the single file contains the Wasm.
fn body(html: &str) -> Result<&str> {
    let body = inside(html, "body")?;
    Ok(body.split_once("<link rel=\"preload\"").map_or(body, |(shown, _)| shown))
}

/// The content of the only element of this name.
fn inside<'a>(html: &'a str, name: &str) -> Result<&'a str> {
    html.split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.rsplit_once(&format!("</{name}>")))
        .map(|(inside, _)| inside)
        .ok_or_else(|| miette!("a document has no <{name}>"))
}

fn data_url(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}
