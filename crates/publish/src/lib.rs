//! From the files of a site to what is uploaded: precompressed files and archives. No I/O, no threads, no clock: the native
//! tool and the studio call these functions and get the same bytes.

mod compress;
mod pack;
mod unpack;

use std::collections::BTreeMap;

pub use compress::{Compressed, compress, is_compressible};
pub use pack::pack;
pub use unpack::{LIMITS, Limits, UnpackError, unpack};

/// Files by their paths below a root, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The paths of the files that have no precompressed forms beside them, and should have them; the longest first, so that
/// none of them is alone at the end.
pub fn uncompressed(files: &Files) -> Vec<&str> {
    let is_missing =
        |path: &&String| is_compressible(path) && !files.contains_key(&format!("{path}.br"));
    let mut paths: Vec<&str> = files.keys().filter(is_missing).map(String::as_str).collect();
    paths.sort_by_key(|path| std::cmp::Reverse(files[*path].len()));
    paths
}
