//! A site on the disk: its base, its content and pictures in; all its files out.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use content::{Content, Instant};
use i18n::messages::{MessageLang, ToolMessage};
use miette::{IntoDiagnostic, Result, miette};
use publish::{Files, LIMITS, form, missing_forms, original, unpack};
use rayon::prelude::*;
use site::base::Base;
use site::build::{Input, Site, build};
use site::check::Published;
use site::short_digest;
use workbook::workbook;

use crate::{files, images};

/// The base that the executable contains; empty in a build for the development of this project.
const EMBEDDED: &[u8] = include_bytes!(env!("FORUM_EMBEDDED_BASE"));

/// The version of the executable, with the digest of the base in it: that of the name `studio/assets/base-….bin`.
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let version = env!("CARGO_PKG_VERSION");
        if EMBEDDED.is_empty() {
            return version.to_owned();
        }
        format!("{version} base {}", short_digest(EMBEDDED))
    });
    &VERSION
}

/// The base of sites, and its archive.
pub struct SiteBase {
    /// The archive.
    pub archive: Vec<u8>,
    /// What is in it.
    pub base: Base,
}

impl SiteBase {
    /// The base in a file; without a path, the one in this executable.
    pub fn read(path: Option<&Path>, lang: MessageLang) -> Result<Self> {
        let archive = match path {
            Some(path) => files::read(path)?,
            None => EMBEDDED.to_vec(),
        };
        if archive.is_empty() {
            return Err(miette!(ToolMessage::NoBase.text(lang)));
        }
        let files = unpack(&archive, LIMITS).ok();
        let base = files.and_then(|files| Base::from_archive(files).ok()).ok_or_else(|| {
            let path = path.map_or("forum".to_owned(), |path| path.display().to_string());
            miette!(ToolMessage::NotABase { path }.text(lang))
        })?;
        Ok(Self { archive, base })
    }

    /// All files of the site of some content, with precompressed forms.
    pub fn site(&self, data: &Path, published: Published) -> Result<Files> {
        let mut site = make(&self.base, &self.archive, data, published)?;
        precompress(&mut site, |_| true);
        Ok(site)
    }
}

/// All files of the site of some content; those of the content without precompressed forms.
pub fn make(base: &Base, archive: &[u8], data: &Path, published: Published) -> Result<Files> {
    let Published { content, data_files } = published;
    // Documents require content that lives as long as the tool.
    let content: &'static Content = Box::leak(Box::new(content));
    let pictures = images::of(data)?;
    let now = Instant { unix: build_time()?, offset: content.event.offset() };
    let input = Input { base, archive, data_files: &data_files, pictures: &pictures, now };
    let missing = |[start, end]: [&str; 2]| miette!("the base has no {start}*{end}");
    let Site { mut files, workbooks } = build(content, &input).map_err(missing)?;
    files.extend(workbooks.into_iter().map(|(path, sheet)| (path, workbook(&sheet))));
    Ok(files)
}

/// Adds the precompressed forms that files lack, if their paths are wanted.
pub fn precompress(site: &mut Files, is_wanted: fn(&str) -> bool) {
    let lengths = site.iter().map(|(path, bytes)| (path.clone(), bytes.len() as u32)).collect();
    let mut wanted = missing_forms(&lengths);
    wanted.retain(|path| is_wanted(path));
    let made: Vec<(String, Vec<u8>)> = wanted
        .into_par_iter()
        // One file after another: parts of the list have files of very different lengths.
        .with_max_len(1)
        .map(|path| {
            let bytes = form(&path, &site[original(&path)]);
            (path, bytes)
        })
        .collect();
    site.extend(made);
}

/// Writes files into a folder.
pub fn write(folder: &Path, site: &Files) -> Result<()> {
    site.iter().try_for_each(|(path, bytes)| files::write(&folder.join(path), bytes))
}

/// The files in a folder, by their paths below it.
pub fn read(folder: &Path) -> Result<Files> {
    let read = |path: PathBuf| {
        let name =
            path.strip_prefix(folder).into_diagnostic()?.to_string_lossy().replace('\\', "/");
        Ok((name, files::read(&path)?))
    };
    files::all(folder)?.into_iter().map(read).collect()
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, otherwise the present, in seconds since 1970.
pub fn build_time() -> Result<i64> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            // Until the end of the year 9999.
            let given =
                seconds.trim().parse().ok().filter(|unix| (0..253_402_300_800).contains(unix));
            given.ok_or_else(|| {
                miette!("SOURCE_DATE_EPOCH is {seconds:?}, not a number of seconds since 1970")
            })
        }
        Err(_) => clock(),
    }
}

/// The present by the clock of this machine, in seconds since 1970.
pub fn clock() -> Result<i64> {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).into_diagnostic()?;
    Ok(elapsed.as_secs() as i64)
}
