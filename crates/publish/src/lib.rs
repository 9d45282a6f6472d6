//! From the files of a site to what is uploaded: precompressed files and archives. No I/O, no threads, no clock: the native
//! tool and the studio call these functions and get the same bytes.

mod compress;
mod pack;
mod unpack;

use std::collections::BTreeMap;

use compress::{brotli, gzip, is_compressible};
pub use pack::pack;
pub use unpack::{LIMITS, Limits, UnpackError, unpack};

/// Files by their paths below a root, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The paths of the precompressed forms that are still missing, `….br` and `….gz`, of files with these lengths; those of the
/// longest files first, so that none of them is alone at the end.
pub fn missing_forms(lengths: &BTreeMap<String, u32>) -> Vec<String> {
    let mut originals: Vec<&String> = lengths.keys().filter(|path| is_compressible(path)).collect();
    originals.sort_by_key(|path| std::cmp::Reverse(lengths[*path]));
    // Brotli is most of the work.
    let forms = [".br", ".gz"]
        .into_iter()
        .flat_map(|ending| originals.iter().map(move |path| format!("{path}{ending}")));
    forms.filter(|form| !lengths.contains_key(form)).collect()
}

/// A precompressed form of a file, by the ending of its path.
pub fn form(path: &str, bytes: &[u8]) -> Vec<u8> {
    if path.ends_with(".br") { brotli(path, bytes) } else { gzip(bytes) }
}

/// Whether a file is a precompressed form of another one, by its path.
pub fn is_form(path: &str) -> bool {
    original(path) != path
}

/// The path of the file that a form belongs to; that of any other file as it is.
pub fn original(path: &str) -> &str {
    path.trim_end_matches(".br").trim_end_matches(".gz")
}
