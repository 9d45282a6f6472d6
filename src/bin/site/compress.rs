//! `.br` and `.gz` twins beside every file worth compressing.

use std::cmp::Reverse;
use std::io::{Read, Write};
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use miette::{IntoDiagnostic, Result};
use rayon::prelude::*;

use crate::source;

/// What servers send compressed.
const TEXT: [&str; 11] =
    ["html", "css", "js", "wasm", "json", "svg", "txt", "xml", "ics", "vcf", "webmanifest"];

/// Writes the twins of every file under `folder`, at the highest levels.
/// Twins that are those of the file are kept.
pub fn twins(folder: &Path) -> Result<()> {
    let mut paths = source::files(folder)?;
    paths.retain(|path| is_text(path));
    // The longest first: begun last, it would be waited for alone.
    paths.sort_by_cached_key(|path| Reverse(std::fs::metadata(path).map_or(0, |it| it.len())));
    paths.into_iter().par_bridge().try_for_each(|path| {
        let bytes = source::read(&path)?;
        if !has_twins(&path, &bytes) {
            source::write(&path.with_added_extension("br"), brotli(&bytes)?)?;
            source::write(&path.with_added_extension("gz"), gzip(&bytes)?)?;
        }
        Ok(())
    })
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|ending| TEXT.iter().any(|text| ending == *text))
}

/// Times would not tell: a copy of a twin and its new file may be written within one tick of a
/// file system's clock.
fn has_twins(path: &Path, bytes: &[u8]) -> bool {
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
