//! What Netlify and Cloudflare Pages are told by files: `_headers` and `_redirects`.

use std::path::Path;

use forum::page::POLICY;
use miette::Result;

use crate::source;

/// The documents, by the addresses they are asked for.
const DOCUMENTS: [&str; 4] = ["/", "/index.html", "/zh/", "/zh/index.html"];

/// What else must be asked for anew: its name stays when its bytes change.
const CHANGING: [&str; 6] = [
    "/sw.js",
    "/manifest.webmanifest",
    "/zh/manifest.webmanifest",
    "/data/*",
    "/calendar/*",
    "/partners/*",
];

/// The hosts join what several rules say of one header: each header is said once of a path. The
/// policy is the documents' alone, since `assets/frame-….html` must have none.
const EVERYWHERE: [&str; 4] = [
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy: same-origin",
];

const REDIRECTS: &str = "/index.html / 301\n/zh/index.html /zh/ 301\n/ru /\n/ru/ /\n";

/// Writes both files into the root of the site.
pub fn write(site: &Path) -> Result<()> {
    source::write(&site.join("_headers"), headers())?;
    source::write(&site.join("_redirects"), REDIRECTS)
}

fn headers() -> String {
    let policy = format!("Content-Security-Policy: {POLICY}; frame-ancestors 'none'");
    let mut text = rule("/*", &EVERYWHERE);
    for path in DOCUMENTS {
        text += &rule(path, &["Cache-Control: no-cache", &policy]);
    }
    for path in CHANGING {
        text += &rule(path, &["Cache-Control: no-cache"]);
    }
    text + &rule("/assets/*", &["Cache-Control: public, max-age=31536000, immutable"])
}

fn rule(path: &str, headers: &[&str]) -> String {
    let headers: String = headers.iter().map(|header| format!("  {header}\n")).collect();
    format!("{path}\n{headers}")
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn no_path_hears_of_a_header_twice() {
        let text = headers();
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            match line.strip_prefix("  ") {
                Some(header) => rules.last_mut().unwrap().1.push(header.split(':').next().unwrap()),
                None => rules.push((line, Vec::new())),
            }
        }
        let covers = |rule: &str, path: &str| match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => rule == path,
        };
        for path in ["/", "/zh/", "/sw.js", "/data/event.json", "/assets/forum-1.js", "/icon.svg"] {
            let mut said: Vec<_> = rules
                .iter()
                .filter(|(rule, _)| covers(rule, path))
                .flat_map(|rule| &rule.1)
                .collect();
            said.sort();
            let count = said.len();
            said.dedup();
            assert!(count >= 4 && said.len() == count, "{path}: {said:?}");
        }
    }
}
