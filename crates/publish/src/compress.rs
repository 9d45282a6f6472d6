//! Precompressed files: `.br` and `.gz` beside every file worth compressing.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Extensions of compressible files.
const TEXT: [&str; 12] =
    ["html", "css", "csv", "js", "wasm", "json", "svg", "txt", "xml", "ics", "vcf", "webmanifest"];

/// Folders with files that a visitor loads one at a time, when asking for them. A directory of 10,000 organizations has
/// some 800 pages in them: with the highest quality they would take minutes in a browser.
const ON_REQUEST: [&str; 3] = ["calendar/", "data/", "partners/"];
/// Brotli's highest quality, and one that is a fourteenth of the work.
const BEST: i32 = 11;
const FAST: i32 = 9;

/// Whether a file has precompressed forms.
pub fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXT.contains(&ending))
}

/// The form for `.br` (RFC 7932), with a window that holds the file; the largest holds 4 MB.
pub fn brotli(path: &str, mut bytes: &[u8]) -> Vec<u8> {
    let is_on_request = ON_REQUEST.iter().any(|folder| path.starts_with(folder));
    let window = u64::BITS - (bytes.len() as u64).leading_zeros();
    let parameters = BrotliEncoderParams {
        quality: if is_on_request { FAST } else { BEST },
        lgwin: window.clamp(10, 22) as i32,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &parameters).expect("memory can be written");
    packed
}

/// The form for `.gz` (RFC 1952), without a time and without the name of a system: the encoder's default.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can be written")
}
