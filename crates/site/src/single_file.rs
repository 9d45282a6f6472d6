//! `forum.html`: the whole site in one file, both languages, that opens from a disk.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use i18n::Lang;
use publish::Files;

use crate::{Assets, integrity, policy_meta};

/// Folders with files that the documents link to.
const LINKED: [&str; 3] = ["calendar", "partners", "data"];

/// The file, made of a finished site and the script of the single file (see [`crate::base::Parts`]). The error names what
/// the site lacks.
pub fn single_file(site: &Files, script: &str) -> Result<String, &'static str> {
    let text = |path: &str| {
        site.get(path)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .ok_or("a document or a style")
    };
    let Assets { css, css_noscript, wasm, .. } = Assets::find(site).map_err(|[_, end]| end)?;
    let (ru, zh) = (text("index.html")?, text("zh/index.html")?);
    let (css, css_noscript) = (text(&css.path)?, text(&css_noscript.path)?);
    let name = wasm.path.trim_start_matches("assets/");
    if script.matches(name).count() != 1 || script.contains("</script") || script.contains("<!--") {
        return Err("a script that can stand in a document");
    }
    let js = script.replace(name, &data_url("application/wasm", &site[&wasm.path]));
    // Browsers without 'wasm-unsafe-eval' need 'unsafe-eval': in a file, the compile fallback (an iframe) does not work.
    // Hashes restrict the scripts in either case.
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval' 'unsafe-eval'; style-src '{}' '{}'; \
         img-src data:; connect-src data:; base-uri 'none'; form-action 'none'",
        integrity(&js),
        integrity(css),
        integrity(css_noscript),
    );
    let icon = data_url("image/svg+xml", site.get("icon.svg").ok_or("icon.svg")?);
    let other = format!(
        "<template id=\"other-language\" lang=\"{}\" title=\"{}\">{}</template>",
        Lang::Zh.tag(),
        inside(zh, "title")?,
        linked(site, body(zh)?, Lang::Zh),
    );
    Ok(format!(
        "<!doctype html>\n<html lang=\"{}\" data-app=\"static\">\n  <head>\n    <meta charset=\"utf-8\">\n    {}\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n    \
         <title>{}</title>\n    <link rel=\"icon\" href=\"{icon}\">\n    <style>{css}</style>\n    \
         <noscript><style>{css_noscript}</style></noscript>\n  </head>\n  <body>{}{other}\n    \
         <script type=\"module\">{js}</script>\n  </body>\n</html>\n",
        Lang::Ru.tag(),
        policy_meta(&policy),
        inside(ru, "title")?,
        linked(site, body(ru)?, Lang::Ru),
    ))
}

/// A document in which links to files are `data:` URLs; the fragments are the names of the files. One pass: a directory of
/// thousands has as many files.
fn linked(site: &Files, body: &str, lang: Lang) -> String {
    let mut linked = String::with_capacity(2 * body.len());
    let mut rest = body;
    while let Some((before, value)) = rest.split_once("=\"") {
        let address = value.split('"').next().unwrap_or_default();
        rest = &value[address.len()..];
        match data_link(site, address.strip_prefix(lang.root()).unwrap_or_default()) {
            Some((name, url)) => {
                // A browser does not open such an address, but saves it.
                match before.strip_suffix("href") {
                    Some(before) => linked += &format!("{before}download=\"{name}\" href=\"{url}"),
                    None => linked += &format!("{before}=\"{url}"),
                }
            }
            None => linked += &format!("{before}=\"{address}"),
        }
    }
    linked + rest
}

/// The name of a file that documents link to, and its `data:` URL.
fn data_link<'a>(site: &Files, path: &'a str) -> Option<(&'a str, String)> {
    let (_, name) = path.split_once('/').filter(|(folder, _)| LINKED.contains(folder))?;
    let kind = match name.rsplit('.').next()? {
        "ics" => "text/calendar",
        "vcf" => "text/vcard",
        "json" => "application/json",
        "csv" => "text/csv",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => return None,
    };
    let bytes = site.get(path)?;
    Some((name, format!("{}#{name}", data_url(kind, bytes))))
}

/// The body of a document without the preload at its end: the single file contains the Wasm.
fn body(html: &str) -> Result<&str, &'static str> {
    let body = inside(html, "body")?;
    Ok(body.split_once("<link rel=\"preload\"").map_or(body, |(shown, _)| shown))
}

/// The content of the only element of this name.
fn inside<'a>(html: &'a str, name: &str) -> Result<&'a str, &'static str> {
    html.split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.rsplit_once(&format!("</{name}>")))
        .map(|(inside, _)| inside)
        .ok_or("a document with a title and a body")
}

fn data_url(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}
