//! Precompressed files: `.br` and `.gz` beside every file worth compressing.

use std::cmp::Reverse;
use std::io::{Read, Write};
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use miette::{IntoDiagnostic, Result};
use rayon::prelude::*;

use crate::files;

/// Extensions of compressible files.
const TEXT: [&str; 12] =
    ["html", "css", "csv", "js", "wasm", "json", "svg", "txt", "xml", "ics", "vcf", "webmanifest"];

/// Compresses every file under `folder` at the highest levels, unless that has been done.
pub fn precompress(folder: &Path) -> Result<()> {
    let mut paths = files::all(folder)?;
    paths.retain(|path| is_text(path));
    // Longest first: otherwise the last file would occupy one core alone.
    paths.sort_by_cached_key(|path| Reverse(std::fs::metadata(path).map_or(0, |it| it.len())));
    paths.into_iter().par_bridge().try_for_each(|path| {
        let bytes = files::read(&path)?;
        if !is_precompressed(&path, &bytes) {
            files::write(&path.with_added_extension("br"), brotli(&bytes)?)?;
            files::write(&path.with_added_extension("gz"), gzip(&bytes)?)?;
        }
        Ok(())
    })
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|ending| TEXT.iter().any(|text| ending == *text))
}

/// Whether the compressed files are up to date. Modification times are not reliable: both files may be written
/// within one tick of the file system's clock.
fn is_precompressed(path: &Path, bytes: &[u8]) -> bool {
    let unpacked = || -> std::io::Result<Vec<u8>> {
        let mut unpacked = Vec::new();
        let packed = std::fs::read(path.with_added_extension("gz"))?;
        GzDecoder::new(&*packed).read_to_end(&mut unpacked)?;
        Ok(unpacked)
    };
    path.with_added_extension("br").is_file() && unpacked().is_ok_and(|old| old == bytes)
}

/// Brotli, level 11, with a window that holds the file; the largest holds 4 MB.
fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let window = usize::BITS - bytes.len().leading_zeros();
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: window.clamp(10, 22) as i32,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &parameters).into_diagnostic()?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).into_diagnostic()?;
    encoder.finish().into_diagnostic()
}
