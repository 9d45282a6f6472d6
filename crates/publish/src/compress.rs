//! Precompressed files: `.br` and `.gz` beside every file worth compressing.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Extensions of compressible files.
const TEXT: [&str; 12] =
    ["html", "css", "csv", "js", "wasm", "json", "svg", "txt", "xml", "ics", "vcf", "webmanifest"];

/// The length of the longest file with brotli's highest quality. Longer ones, of directories with thousands of
/// organizations, would take minutes in a browser.
const LONGEST_AT_BEST: usize = 512 * 1024;

/// The forms of a file for servers that send precompressed files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compressed {
    /// Brotli (RFC 7932), for `.br`.
    pub br: Vec<u8>,
    /// Gzip (RFC 1952), for `.gz`.
    pub gz: Vec<u8>,
}

/// Whether a file has precompressed forms.
pub fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXT.contains(&ending))
}

/// Both forms of a file. The bytes depend on nothing else.
pub fn compress(bytes: &[u8]) -> Compressed {
    Compressed { br: brotli(bytes), gz: gzip(bytes) }
}

/// Brotli with a window that holds the file; the largest holds 4 MB.
fn brotli(mut bytes: &[u8]) -> Vec<u8> {
    let window = u64::BITS - (bytes.len() as u64).leading_zeros();
    let parameters = BrotliEncoderParams {
        quality: if bytes.len() <= LONGEST_AT_BEST { 11 } else { 9 },
        lgwin: window.clamp(10, 22) as i32,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &parameters).expect("memory can be written");
    packed
}

/// Gzip without a time and without the name of a system: the encoder's default.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can be written")
}
