//! HTML files that an organizer opens. The site in one file contains the data files; a document of the site does not.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use i18n::messages::StudioMessage;
use publish::Files;
use url::Url;

use super::{Opened, Source, name_of};
use crate::check::FILES;

/// How a link to a data file begins in the site in one file: see `single_file.rs`.
const DATA_URL: &str = "data:application/json;base64,";
/// The element with the data of a document: its `id`.
const DATA_ELEMENT: &str = "forum-data";

/// Whether a file is HTML, by its path.
pub fn is_html(path: &str) -> bool {
    let path = path.to_lowercase();
    [".html", ".htm", ".xhtml"].iter().any(|ending| path.ends_with(ending))
}

/// The content of the first site in one file among these files, otherwise what the first document is. Nothing if no file is
/// of a site.
pub fn find(found: &Files, open: &Files, site: &str) -> Option<Result<Opened, StudioMessage>> {
    let pages: Vec<_> = found
        .iter()
        .filter(|(path, _)| is_html(path))
        .map(|(path, bytes)| (path, String::from_utf8_lossy(bytes)))
        .collect();
    if let Some((path, html)) = pages.iter().find(|(_, html)| html.contains(DATA_URL)) {
        let data = data_files(html);
        let damaged = || StudioMessage::SingleFileDamaged { name: name_of(path) };
        return Some(data.map(|data| opened(data, open)).ok_or_else(damaged));
    }
    let (path, html) = pages.iter().find(|(_, html)| html.contains(DATA_ELEMENT))?;
    let root = site_of(html);
    let own = Url::parse(site).ok();
    if root.is_some() && root == own {
        return Some(Ok(Opened { content: open.clone(), source: Source::Site, base: None }));
    }
    let studio = root.and_then(|root| root.join("studio/").ok()).map(String::from);
    Some(Err(StudioMessage::Document { name: name_of(path), studio }))
}

/// The content with other data files; the site in one file has no share images.
fn opened(data: Files, open: &Files) -> Opened {
    let mut content = open.clone();
    content.extend(data);
    Opened { content, source: Source::Files { complete: true, published: None }, base: None }
}

/// The data files in the links of the site in one file: nothing if one is missing or damaged.
fn data_files(html: &str) -> Option<Files> {
    let mut files = Files::new();
    for rest in html.split(DATA_URL).skip(1) {
        let (url, _) = rest.split_once(['"', '\'', '>'])?;
        let (data, name) = url.split_once('#')?;
        if let Some(file) = FILES.iter().find(|file| name == format!("{file}.json")) {
            files.insert(format!("{file}.json"), BASE64_STANDARD.decode(data).ok()?);
        }
        if files.len() == FILES.len() {
            return Some(files);
        }
    }
    None
}

/// The address of the site that a document is part of: as the document says it, or the browser that saved it.
fn site_of(html: &str) -> Option<Url> {
    let canonical = value_after(html, "<link rel=\"canonical\" href=\"", '"');
    // Browsers that keep Chromium's comment write the length of the address before it.
    let saved = value_after(html, "<!-- saved from url=(", ' ')
        .and_then(|url| url.split_once(')').map(|(_, url)| url));
    // Firefox makes the addresses of links complete.
    let linked = html
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find_map(|url| url.strip_suffix("data/event.json").filter(|url| url.starts_with("http")));
    [canonical, saved, linked].into_iter().flatten().find_map(root_of)
}

fn value_after<'a>(html: &'a str, start: &str, end: char) -> Option<&'a str> {
    html.split_once(start)?.1.split(end).next()
}

/// The folder of the site, of the address of one of its documents.
fn root_of(address: &str) -> Option<Url> {
    let address = Url::parse(address).ok().filter(|url| url.scheme().starts_with("http"))?;
    let folder = address.join(".").ok()?;
    if folder.path().ends_with("/zh/") { folder.join("..").ok() } else { Some(folder) }
}
