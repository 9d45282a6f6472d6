//! Configuration that hosts read: `_headers` and `_redirects` of Netlify and Cloudflare Pages, `.gitattributes` where a
//! site is published with Git.

use crate::POLICY;

/// The paths of the documents.
const DOCUMENTS: [&str; 6] =
    ["/", "/index.html", "/zh/", "/zh/index.html", "/studio/", "/studio/index.html"];

/// Other files that must be revalidated: their names stay when their bytes change.
const CHANGING: [&str; 9] = [
    "/studio/preview_worker.js",
    "/studio/site.json",
    "/studio/sw.js",
    "/sw.js",
    "/manifest.webmanifest",
    "/zh/manifest.webmanifest",
    "/data/*",
    "/calendar/*",
    "/partners/*",
];

/// Files whose names have a hash of their bytes.
const HASHED: [&str; 2] = ["/assets/*", "/studio/assets/*"];

/// The hosts join the values of several rules for one header: each path has each header once. The
/// policy is the documents' alone, since `assets/frame-….html` must have none.
const EVERYWHERE: [&str; 4] = [
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy: same-origin",
];

const REDIRECTS: &str = "/index.html / 301\n/zh/index.html /zh/ 301\n/ru /\n/ru/ /\n";

/// Git for Windows changes line ends of files that look like text. The bytes of a site must stay: `integrity` attributes
/// and precompressed files depend on them, and calendar files and contact cards have CRLF.
const GIT_ATTRIBUTES: &str = "* -text\n";

/// The files for the root of the site.
pub fn files() -> [(String, String); 3] {
    [
        ("_headers".to_string(), headers()),
        ("_redirects".to_string(), REDIRECTS.to_string()),
        (".gitattributes".to_string(), GIT_ATTRIBUTES.to_string()),
    ]
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
    for path in HASHED {
        text += &rule(path, &["Cache-Control: public, max-age=31536000, immutable"]);
    }
    text
}

fn rule(path: &str, headers: &[&str]) -> String {
    let headers: String = headers.iter().map(|header| format!("  {header}\n")).collect();
    format!("{path}\n{headers}")
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn each_path_has_each_header_once() {
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
        for path in [
            "/",
            "/zh/",
            "/sw.js",
            "/data/event.json",
            "/assets/1.js",
            "/icon.svg",
            "/studio/",
            "/studio/sw.js",
            "/studio/assets/1.js",
        ] {
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
