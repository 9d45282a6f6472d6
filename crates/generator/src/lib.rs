//! The crate `site` for a worker of the studio: opens content, checks it, makes the site, and answers an editor. Only
//! [`editor`] and [`preview`] have state; files pass the boundary as a JavaScript `Map` from paths to bytes.

mod editor;
mod files;
mod preview;

use content::{Content, Instant};
use i18n::messages::{ArchiveError, MessageLang, StudioMessage};
use js_sys::{Array, Map};
use publish::{Files, LIMITS, UnpackError, unpack};
use serde::Serialize;
use site::base::Base;
use site::build::{Input, Site, archive_time};
use site::check::{
    Drafts, Excerpt, FILES, Level, ListedFinding, Report, Source, check_with_pictures,
};
use site::opened::find_content;
use wasm_bindgen::prelude::*;

use files::{from_map, to_map};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Files by their paths. */
export type Files = Map<string, Uint8Array>;
"#;

/// What a check says, as JSON.
#[derive(Serialize)]
struct CheckResult {
    /// The numbers of files, errors and warnings, in words.
    summary: String,
    errors: usize,
    warnings: usize,
    /// The first findings; a page with thousands is of no use.
    findings: Vec<ShownFinding>,
}

#[derive(Serialize)]
struct ShownFinding {
    #[serde(flatten)]
    listed: ListedFinding,
    excerpt: Excerpt,
}

/// More findings are counted only.
const MOST_FINDINGS: usize = 500;

/// Checks the lengths of files before they are read. The result is what is wrong, or nothing.
#[wasm_bindgen]
pub fn refuse(paths: Vec<String>, lengths: Vec<f64>, lang: &str) -> Option<String> {
    let lengths = lengths.into_iter().map(|length| length as u64);
    let refused = site::opened::refuse(paths.iter().map(String::as_str).zip(lengths));
    refused.map(|message| message.text(MessageLang::from_tag(lang)))
}

/// Whether a file may be part of the content, by its path.
#[wasm_bindgen]
pub fn is_read(path: &str) -> bool {
    site::opened::is_read(path)
}

/// The files of an archive. The error says what is wrong with it; `name` is how the organizer calls it.
#[wasm_bindgen(unchecked_return_type = "Files")]
pub fn open_archive(name: &str, archive: &[u8], lang: &str) -> Result<Map, JsError> {
    let files = unpack(archive, LIMITS).map_err(|error| {
        let name = name.to_owned();
        JsError::new(
            &StudioMessage::Archive { name, error: archive_error(error) }
                .text(MessageLang::from_tag(lang)),
        )
    })?;
    Ok(to_map(files))
}

/// The content among files that were opened: `event.json`, `agenda.json`, `partners.json`, pictures. What is missing is
/// taken from `open`, the content that is open. `site` is the address of the site of the studio. The result also says where the
/// content is from, as the JSON of [`site::opened::Source`], and what a draft started from.
#[wasm_bindgen(unchecked_return_type = "[content: Files, source: string, base: Files | undefined]")]
pub fn content_of(
    #[wasm_bindgen(unchecked_param_type = "Files")] found: &Map,
    #[wasm_bindgen(unchecked_param_type = "Files")] open: &Map,
    site: &str,
    lang: &str,
) -> Result<Array, JsError> {
    let error = |message: StudioMessage| JsError::new(&message.text(MessageLang::from_tag(lang)));
    let opened = find_content(&from_map(found), &from_map(open), site).map_err(error)?;
    let source = serde_json::to_string(&opened.source).expect("these are texts and numbers");
    let base = opened.base.map_or(JsValue::UNDEFINED, |base| to_map(base).into());
    Ok(Array::of3(&to_map(opened.content), &source.into(), &base))
}

/// Checks content. `now` is in seconds since 1970; the result is the JSON of [`CheckResult`].
#[wasm_bindgen(js_name = check)]
pub fn check_content(
    #[wasm_bindgen(unchecked_param_type = "Files")] content: &Map,
    now: f64,
    lang: &str,
) -> String {
    let lang = MessageLang::from_tag(lang);
    let report = report(&from_map(content), now, Drafts::Remove);
    let [errors, warnings] = [Level::Error, Level::Warning].map(|level| report.count(level));
    let findings = report.listed(lang).into_iter().zip(report.excerpts()).take(MOST_FINDINGS);
    let result = CheckResult {
        summary: report.summary(lang),
        errors,
        warnings,
        findings: findings.map(|(listed, excerpt)| ShownFinding { listed, excerpt }).collect(),
    };
    serde_json::to_string(&result).expect("these are texts and numbers")
}

/// The site of some content: its files, without the precompressed forms of those that depend on the content, and its
/// workbooks as JSON. The content has no errors; `base` is the archive of the base.
#[wasm_bindgen(unchecked_return_type = "[files: Files, workbooks: Map<string, string>]")]
pub fn build(
    #[wasm_bindgen(unchecked_param_type = "Files")] content: &Map,
    base: &[u8],
    now: f64,
) -> Result<Array, JsError> {
    let (Site { files, workbooks }, _) = make(content, base, now)?;
    let sheets = Map::new();
    for (path, sheet) in workbooks {
        let json = serde_json::to_string(&sheet).expect("these are texts and numbers");
        sheets.set(&path.into(), &json.into());
    }
    Ok(Array::of2(&to_map(files), &sheets))
}

/// The same site as one file, `forum.html`. `workbooks` are the files of its workbooks.
#[wasm_bindgen]
pub fn single_file(
    #[wasm_bindgen(unchecked_param_type = "Files")] content: &Map,
    base: &[u8],
    now: f64,
    #[wasm_bindgen(unchecked_param_type = "Files")] workbooks: &Map,
) -> Result<Vec<u8>, JsError> {
    let (Site { mut files, .. }, base) = make(content, base, now)?;
    files.extend(from_map(workbooks));
    site::single_file(&files, &base.parts.single_file)
        .map(String::into_bytes)
        .map_err(|missing| JsError::new(&format!("the site has no {missing}")))
}

fn make(content: &Map, archive: &[u8], now: f64) -> Result<(Site, Base), JsError> {
    let content = from_map(content);
    let published = report(&content, now, Drafts::Remove)
        .published
        .ok_or_else(|| JsError::new("the content has errors"))?;
    let base = read_base(archive)?;
    // The worker ends after it has made a site.
    let checked: &'static Content = Box::leak(Box::new(published.content));
    let input = Input {
        base: &base,
        archive,
        data_files: &published.data_files,
        pictures: &pictures(&content),
        now: Instant { unix: now as i64, offset: checked.event.offset() },
    };
    let missing = |[start, end]: [&str; 2]| JsError::new(&format!("the base has no {start}*{end}"));
    let site = site::build::build(checked, &input).map_err(missing)?;
    Ok((site, base))
}

/// The time of the entries of an archive: see the crate `publish`.
#[wasm_bindgen(js_name = archive_time)]
pub fn archive_time_of(now: f64) -> Vec<u16> {
    archive_time(now as i64).to_vec()
}

fn archive_error(error: UnpackError) -> ArchiveError {
    match error {
        UnpackError::NotAnArchive => ArchiveError::NotAnArchive,
        UnpackError::Damaged { path } => ArchiveError::Damaged { path },
        UnpackError::Encrypted { .. } => ArchiveError::Encrypted,
        UnpackError::Outside { path } => ArchiveError::Outside { path },
        UnpackError::TooMany | UnpackError::TooLarge => ArchiveError::TooLarge,
    }
}

fn read_base(archive: &[u8]) -> Result<Base, JsError> {
    let files = unpack(archive, LIMITS).map_err(|error| JsError::new(&error.to_string()))?;
    Base::from_archive(files).map_err(|part| JsError::new(&format!("the base has no {part}")))
}

/// The report that `forum check` gives.
fn report(content: &Files, now: f64, drafts: Drafts) -> Report {
    let sources = FILES.map(|file| Source::of(content, file));
    let pictures = pictures(content);
    check_with_pictures(sources, &pictures, str::to_owned, now as i64, drafts)
}

fn pictures(content: &Files) -> Files {
    let pictures = content.iter().filter(|(name, _)| site::pictures::is_picture(name));
    pictures.map(|(name, bytes)| (name.clone(), bytes.clone())).collect()
}
