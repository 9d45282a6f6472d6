//! Finds the content among files that an organizer opens: the three JSON files, a folder, or an unpacked site.

use i18n::messages::StudioMessage;
use publish::Files;
use semver::Version;

use crate::check::FILES;
use crate::pictures::{SHARE, is_picture};
use crate::studio::{SITE_FILE, SiteFile};

/// The longest file of the content that is read, in bytes; 10,000 organizations are 8 MB.
const LONGEST_FILE: u64 = 20_000_000;
/// The longest archive that is read, in bytes.
const LONGEST_ARCHIVE: u64 = 100_000_000;

/// Why files are not read, by their paths and lengths in bytes: nothing if they may be.
pub fn refuse<'a>(files: impl Iterator<Item = (&'a str, u64)>) -> Option<StudioMessage> {
    for (path, length) in files {
        let limit = if is_archive(path) { LONGEST_ARCHIVE } else { LONGEST_FILE };
        if is_read(path) && length > limit {
            return Some(StudioMessage::TooLarge { name: path.to_owned(), length, limit });
        }
    }
    None
}

/// Whether a file is read at all.
pub fn is_read(path: &str) -> bool {
    is_archive(path) || file_of(path).is_some() || is_picture(path) || path.ends_with(SITE_FILE)
}

/// The content among these files and its pictures, without folders. What they lack is taken from `open`, the content that is open.
pub fn find_content(found: &Files, open: &Files) -> Result<Files, StudioMessage> {
    let folder = folder(found).ok_or_else(|| no_content(found))?;
    newer(found)?;
    let mut content = open.clone();
    let parent = folder.trim_end_matches('/').rsplit_once('/').map_or("", |(parent, _)| parent);
    let parent = if parent.is_empty() { String::new() } else { format!("{parent}/") };
    let picture_name = |path: &str| {
        let own = path.strip_prefix(&folder).filter(|name| !name.contains('/'));
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
        let name = path.strip_prefix(&folder).filter(|name| !name.contains('/'));
        if let Some(file) = name.and_then(file_of) {
            content.insert(format!("{file}.json"), bytes.clone());
        }
    }
    Ok(content)
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
    let names =
        found.keys().take(3).map(|path| path.rsplit('/').next().unwrap_or_default().to_owned());
    StudioMessage::NoContent { found: names.collect() }
}

/// An error if a site was made by a newer version than this one, which may not know all its fields.
fn newer(found: &Files) -> Result<(), StudioMessage> {
    let own = env!("CARGO_PKG_VERSION");
    let site = found.iter().find(|(path, _)| path.ends_with(SITE_FILE));
    let version = site
        .and_then(|(_, bytes)| serde_json::from_slice::<SiteFile>(bytes).ok())
        .map(|it| it.version);
    let parse = |text: &str| Version::parse(text).ok();
    match version {
        Some(version) if parse(&version) > parse(own) => {
            Err(StudioMessage::Newer { version, own: own.to_owned() })
        }
        _ => Ok(()),
    }
}
