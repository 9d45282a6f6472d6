//! `forum-<version>.zip`: the finished site, to be uploaded by hand.

use std::io::{Cursor, Write};
use std::path::Path;

use content::Instant;
use miette::{IntoDiagnostic, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::files;
use crate::site_files::build_time;

/// The archive: sorted files with the time of the build, so that the same site gives the same bytes.
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
    for path in files::all(site)? {
        let name = path.strip_prefix(site).into_diagnostic()?.to_string_lossy().replace('\\', "/");
        // Trunk's lock is not part of the site.
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
        archive.write_all(&files::read(&path)?).into_diagnostic()?;
    }
    Ok(archive.finish().into_diagnostic()?.into_inner())
}
