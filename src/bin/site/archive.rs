//! `forum-<version>.zip`: the finished site for whoever uploads it by hand.

use std::io::{Cursor, Write};
use std::path::Path;

use forum::model::Instant;
use miette::{IntoDiagnostic, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::pages::build_time;
use crate::source;

/// The archive: all files in order and of the build's time, so that the same site makes the same
/// bytes.
pub fn file(site: &Path) -> Result<Vec<u8>> {
    let built = Instant { unix: build_time()?, offset: 0 }.local();
    let day = built.date;
    let time = DateTime::from_date_and_time(
        day.year as u16,
        day.month,
        day.day,
        built.hour,
        built.minute,
        built.second,
    );
    let time = time.into_diagnostic()?;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for path in source::files(site)? {
        let name = path.strip_prefix(site).into_diagnostic()?.to_string_lossy().replace('\\', "/");
        // Trunk's lock is nobody's file.
        if name == ".trunk-lock" {
            continue;
        }
        let packed = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .unix_permissions(0o644)
            .last_modified_time(time);
        archive.start_file(name, options).into_diagnostic()?;
        archive.write_all(&source::read(&path)?).into_diagnostic()?;
    }
    Ok(archive.finish().into_diagnostic()?.into_inner())
}
