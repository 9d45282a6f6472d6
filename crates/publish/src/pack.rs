//! Archives: the site that is uploaded by hand, and the base that the studio loads.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::{Files, compress::is_compressible};

/// A zip archive of these files, sorted. `time` is year, month, day, hour, minute and second of every entry; years are
/// 1980 to 2107, otherwise the first instant of 1980 counts. Texts are deflated; what is compressed already is stored.
pub fn pack(files: &Files, time: [u16; 6]) -> Vec<u8> {
    let [year, rest @ ..] = time;
    let [month, day, hour, minute, second] = rest.map(|number| number as u8);
    let time =
        DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let method = if is_compressible(path) {
            CompressionMethod::Deflated
        } else {
            CompressionMethod::Stored
        };
        // Without these, the entries would name the system that made the archive.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .system(System::Unix)
            .unix_permissions(0o644)
            .last_modified_time(time);
        archive.start_file(path.as_str(), options).expect("paths are unique");
        archive.write_all(bytes).expect("memory can be written");
    }
    archive.finish().expect("memory can be written").into_inner()
}
