//! The file of a draft: `studio/web/draft_file.ts` writes it, so that a draft can be saved even if no worker starts.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use i18n::messages::StudioMessage;
use publish::Files;
use serde::Deserialize;

use super::{Opened, Source, file_of, name_of};
use crate::pictures::is_picture;

/// The newest format that this version reads.
const FORMAT: u32 = 1;
/// The first field of the file; its value is the format.
const MARK: &str = "\"forum-draft\"";
/// The mark is among so many bytes.
const START: usize = 64;

/// The file of a draft.
#[derive(Deserialize)]
struct DraftFile {
    name: String,
    files: Contained,
    base: Option<Base>,
}

/// What a draft started from.
#[derive(Deserialize)]
struct Base {
    /// When the site was published, in seconds since 1970.
    published: Option<i64>,
    files: Contained,
}

/// Files by their names: those in UTF-8 as text, all others in Base64.
#[derive(Deserialize)]
struct Contained {
    #[serde(default)]
    texts: BTreeMap<String, String>,
    #[serde(default)]
    bytes: BTreeMap<String, String>,
}

/// The format alone, of a file that may be of a newer version.
#[derive(Deserialize)]
struct Format {
    #[serde(rename = "forum-draft")]
    format: u32,
}

/// Whether a file may be that of a draft, by its path. Organizers rename files.
pub fn may_be(path: &str) -> bool {
    path.to_lowercase().ends_with(".json")
}

/// The content of the first draft among these files, if there is one.
pub fn find(found: &Files) -> Option<Result<Opened, StudioMessage>> {
    let (path, bytes) =
        found.iter().find(|(path, bytes)| may_be(path) && (is_marked(bytes) || is_named(path)))?;
    Some(read(&name_of(path), bytes))
}

fn read(name: &str, bytes: &[u8]) -> Result<Opened, StudioMessage> {
    let damaged = || StudioMessage::DraftDamaged { name: name.to_owned() };
    let Format { format } = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if format > FORMAT {
        return Err(StudioMessage::DraftNewer { name: name.to_owned() });
    }
    let draft: DraftFile = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    let content = draft.files.decode().filter(|files| !files.is_empty()).ok_or_else(damaged)?;
    let published = draft.base.as_ref().and_then(|base| base.published);
    let base = draft.base.and_then(|base| base.files.decode());
    Ok(Opened { content, source: Source::Draft { name: draft.name, published }, base })
}

impl Contained {
    /// The files of the content among them; nothing if one of them is damaged.
    fn decode(self) -> Option<Files> {
        let mut files = Files::new();
        for (name, text) in self.texts {
            files.insert(name, text.into_bytes());
        }
        for (name, text) in self.bytes {
            files.insert(name, BASE64_STANDARD.decode(text).ok()?);
        }
        let is_own =
            |name: &String| !name.contains('/') && (file_of(name).is_some() || is_picture(name));
        files.retain(|name, _| is_own(name));
        Some(files)
    }
}

fn is_marked(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(START)];
    start.windows(MARK.len()).any(|part| part == MARK.as_bytes())
}

/// Whether the studio has given the file its name: then it is a draft, even if it is damaged.
fn is_named(path: &str) -> bool {
    path.contains(".forum-draft")
}
