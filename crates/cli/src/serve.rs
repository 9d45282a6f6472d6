//! `forum serve`: the site on this machine, made again whenever the content has changed.

use std::net::IpAddr;
use std::path::Path;

use i18n::messages::{MessageLang, ToolMessage};
use miette::{IntoDiagnostic, Result, miette};
use publish::Files;
use site::base::Base;
use site::check::{Drafts, FILES};
use tiny_http::{Header, Request, Response, Server};

use crate::check::{self, Options, Refused};
use crate::site_files::{SiteBase, make};
use crate::{files, images};

/// The script of the page that loads it again when the site has changed, and the address that says so.
const SCRIPT: &str = include_str!("live_reload.js");
const SCRIPT_PATH: &str = "live-reload.js";
const VERSION_PATH: &str = "live-reload-version";
/// How many ports are tried.
const PORTS: u16 = 20;

/// Serves until it is interrupted.
pub fn run(
    data: &Path,
    base: &SiteBase,
    lang: MessageLang,
    (host, port): (IpAddr, u16),
) -> Result<()> {
    let server =
        (port..=port.saturating_add(PORTS)).find_map(|port| Server::http((host, port)).ok());
    let server = server.ok_or_else(|| miette!(ToolMessage::NoPort { port }.text(lang)))?;
    println!(
        "{}",
        ToolMessage::Serving { address: format!("http://{}/", server.server_addr()) }.text(lang)
    );
    let mut preview = Preview::new(data, base, lang);
    loop {
        let request = server.recv().into_diagnostic()?;
        // A browser that has gone is no error.
        let _ = preview.answer(request);
    }
}

/// The site of some content as it is now.
struct Preview<'a> {
    data: &'a Path,
    base: Base,
    archive: &'a [u8],
    lang: MessageLang,
    /// What the site was made of.
    seen: Option<Files>,
    /// How often it was made.
    version: usize,
    /// The site, or what to say instead of it.
    site: std::result::Result<Files, String>,
}

impl<'a> Preview<'a> {
    fn new(data: &'a Path, base: &'a SiteBase, lang: MessageLang) -> Self {
        let archive = &base.archive;
        let mut base = base.base.clone();
        // The script stands in the documents of the preview only.
        let script = format!("<script src=\"/{SCRIPT_PATH}\"></script></head>");
        base.parts.template = base.parts.template.replace("</head>", &script);
        let mut preview =
            Self { data, base, archive, lang, seen: None, version: 0, site: Ok(Files::new()) };
        preview.refresh();
        preview
    }

    /// Makes the site if the content has changed.
    fn refresh(&mut self) {
        let seen = self.content_files();
        if self.seen.as_ref() == Some(&seen) {
            return;
        }
        self.seen = Some(seen);
        self.version += 1;
        let options =
            Options { lang: self.lang, is_strict: false, is_json: false, drafts: Drafts::Show };
        let made = check::run(self.data, options)
            .and_then(|published| make(&self.base, self.archive, self.data, published));
        self.site = made.map_err(|error| {
            let findings =
                error.downcast_ref::<Refused>().map(|refused| refused.findings.join("\n"));
            format!("{}\n{error}", findings.unwrap_or_default())
        });
    }

    /// The bytes of the content, as far as they can be read.
    fn content_files(&self) -> Files {
        let mut seen = images::of(self.data).unwrap_or_default();
        for file in FILES {
            let name = format!("{file}.json");
            if let Ok(bytes) = files::read(&self.data.join(&name)) {
                seen.insert(name, bytes);
            }
        }
        seen
    }

    fn answer(&mut self, request: Request) -> std::io::Result<()> {
        self.refresh();
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        let path = path.trim_start_matches('/');
        let file = match path {
            "" => "index.html".to_owned(),
            path if path.ends_with('/') => format!("{path}index.html"),
            path => path.to_owned(),
        };
        let (status, body) = match (&*file, &self.site) {
            (SCRIPT_PATH, _) => (200, SCRIPT.as_bytes().to_vec()),
            (VERSION_PATH, _) => (200, self.version.to_string().into_bytes()),
            (_, Err(problem)) => (500, page(problem).into_bytes()),
            (file, Ok(site)) => match site.get(file) {
                Some(bytes) => (200, bytes.clone()),
                None => (404, site.get("404.html").cloned().unwrap_or_default()),
            },
        };
        let kind = match (status, &*file) {
            (200, VERSION_PATH) => "text/plain".to_owned(),
            (200, file) => kind_of(file),
            _ => "text/html; charset=utf-8".to_owned(),
        };
        let mut response = Response::from_data(body).with_status_code(status);
        for (name, value) in [("Content-Type", &*kind), ("Cache-Control", "no-store")] {
            let header = Header::from_bytes(name, value).expect("these are ASCII");
            response.add_header(header);
        }
        request.respond(response)
    }
}

/// The content type of a file, by its name.
fn kind_of(file: &str) -> String {
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}

/// What a document says while the content has errors.
fn page(problem: &str) -> String {
    let problem = problem.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>forum</title><script src=\"/{SCRIPT_PATH}\"></script><pre>{problem}</pre>"
    )
}
