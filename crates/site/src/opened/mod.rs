//! Finds the content in what an organizer opens: the three JSON files, a folder, an unpacked site, the site in one file or the
//! file of a draft.

mod draft_file;
mod html;

use i18n::messages::StudioMessage;
use publish::Files;
use semver::Version;
use serde::Serialize;

use crate::check::FILES;
use crate::pictures::{SHARE, is_picture};
use crate::studio::{SITE_FILE, SiteFile};

/// The longest file of the content that is read, in bytes; 10,000 organizations are 8 MB.
const LONGEST_FILE: u64 = 20_000_000;
/// The longest file that is read and may contain several: an archive, the site in one file, a draft; in bytes.
const LONGEST_ARCHIVE: u64 = 100_000_000;

/// What an organizer has opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The content and its pictures, without folders.
    pub content: Files,
    /// What it was.
    pub source: Source,
    /// The content that a draft started from.
    pub base: Option<Files>,
}

/// Where opened content is from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Source {
    /// Files, a folder, an archive, the site in one file.
    Files {
        /// Whether none of the three data files is that of the content that was open before.
        complete: bool,
        /// The time of publication in seconds since 1970, if a site was opened that says it.
        published: Option<i64>,
    },
    /// The file of a draft.
    Draft {
        /// The name of the draft.
        name: String,
        /// When the site was published that it started from, in seconds since 1970.
        published: Option<i64>,
    },
    /// A document of the site that the studio belongs to: the content is that of the site.
    Site,
}

/// Why files are not read, by their paths and lengths in bytes: nothing if they may be.
pub fn refuse<'a>(files: impl Iterator<Item = (&'a str, u64)>) -> Option<StudioMessage> {
    for (path, length) in files {
        let limit = if file_of(path).is_some() || is_picture(path) || path.ends_with(SITE_FILE) {
            LONGEST_FILE
        } else {
            LONGEST_ARCHIVE
        };
        if is_read(path) && length > limit {
            return Some(StudioMessage::TooLarge { name: path.to_owned(), length, limit });
        }
    }
    None
}

/// Whether a file is read at all. Drafts and documents are found beside each other, not deep in folders: a site has hundreds
/// of documents.
pub fn is_read(path: &str) -> bool {
    let is_shallow = path.matches('/').count() <= 1;
    is_archive(path)
        || file_of(path).is_some()
        || is_picture(path)
        || path.ends_with(SITE_FILE)
        || is_shallow && (html::is_html(path) || draft_file::may_be(path))
}

/// The content among these files. What files of the content lack is taken from `open`, the content that is open. `site` is the
/// address of the site that the studio belongs to.
pub fn find_content(found: &Files, open: &Files, site: &str) -> Result<Opened, StudioMessage> {
    newer(found)?;
    if let Some(folder) = folder(found) {
        let content = content_in(&folder, found, open);
        let own = |file: &&str| found.keys().any(|path| is_in(&folder, path) == Some(*file));
        let complete = FILES.iter().all(own);
        let published = site_file(found).map(|file| file.published).filter(|_| complete);
        return Ok(Opened { content, source: Source::Files { complete, published }, base: None });
    }
    if let Some(draft) = draft_file::find(found) {
        return draft;
    }
    html::find(found, open, site).unwrap_or_else(|| Err(no_content(found)))
}

/// The content in a folder, with the pictures in it and the share images in the folder above.
fn content_in(folder: &str, found: &Files, open: &Files) -> Files {
    let mut content = open.clone();
    let parent = folder.trim_end_matches('/').rsplit_once('/').map_or("", |(parent, _)| parent);
    let parent = if parent.is_empty() { String::new() } else { format!("{parent}/") };
    let picture_name = |path: &str| {
        let own = path.strip_prefix(folder).filter(|name| !name.contains('/'));
        let above = path
            .strip_prefix(&parent)
            .filter(|name| name.starts_with(SHARE) && !name.contains('/'));
        own.or(above).filter(|name| is_picture(name)).map(str::to_owned)
    };
    let pictures: Vec<_> =
        found.iter().filter_map(|(path, bytes)| Some((picture_name(path)?, bytes))).collect();
    if !pictures.is_empty() {
        content.retain(|name, _| !is_picture(name));
    }
    content.extend(pictures.into_iter().map(|(name, bytes)| (name, bytes.clone())));
    for (path, bytes) in found {
        if let Some(file) = is_in(folder, path) {
            content.insert(format!("{file}.json"), bytes.clone());
        }
    }
    content
}

/// Which file of the content a path in this folder names.
fn is_in(folder: &str, path: &str) -> Option<&'static str> {
    path.strip_prefix(folder).filter(|name| !name.contains('/')).and_then(file_of)
}

/// The folder with most files of the content, with its slash; of several, one that is called `data`, then the first.
fn folder(found: &Files) -> Option<String> {
    let mut folders: Vec<(usize, bool, &str)> = Vec::new();
    for path in found.keys().filter(|path| file_of(path).is_some()) {
        let folder = &path[..path.rfind('/').map_or(0, |slash| slash + 1)];
        match folders.iter_mut().find(|(.., known)| *known == folder) {
            Some((count, ..)) => *count += 1,
            None => folders.push((1, folder == "data/" || folder.ends_with("/data/"), folder)),
        }
    }
    // Of equal ones, `max_by_key` returns the last.
    folders.reverse();
    let best = folders.into_iter().max_by_key(|(count, is_data, folder)| {
        (*count, *is_data, std::cmp::Reverse(folder.matches('/').count()))
    });
    best.map(|(.., folder)| folder.to_owned())
}

/// Which file of the content a path names: browsers number downloads, `event (1).json`.
fn file_of(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.strip_suffix(".json").or_else(|| name.strip_suffix(".JSON"))?;
    let stem = stem.split('(').next().unwrap_or_default().trim_end().to_lowercase();
    FILES.into_iter().find(|file| *file == stem)
}

fn is_archive(path: &str) -> bool {
    path.to_lowercase().ends_with(".zip")
}

fn no_content(found: &Files) -> StudioMessage {
    StudioMessage::NoContent { found: found.keys().take(3).map(|path| name_of(path)).collect() }
}

/// What a site says of itself.
fn site_file(found: &Files) -> Option<SiteFile> {
    let (_, bytes) = found.iter().find(|(path, _)| path.ends_with(SITE_FILE))?;
    serde_json::from_slice(bytes).ok()
}

/// An error if a site was made by a newer version than this one, which may not know all its fields.
fn newer(found: &Files) -> Result<(), StudioMessage> {
    let own = env!("CARGO_PKG_VERSION");
    let parse = |text: &str| Version::parse(text).ok();
    match site_file(found).map(|it| it.version) {
        Some(version) if parse(&version) > parse(own) => {
            Err(StudioMessage::Newer { version, own: own.to_owned() })
        }
        _ => Ok(()),
    }
}

/// The name of a file without its folders.
fn name_of(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
