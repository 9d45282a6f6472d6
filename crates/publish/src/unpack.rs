//! Reads archives that anybody may have made.

use std::fmt;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::Files;

/// What an archive may contain.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The number of its entries.
    pub entries: usize,
    /// The number of bytes of all files together, unpacked.
    pub bytes: u64,
}

/// More than any site has: that of 10,000 organizations has 33,000 files and 150 MB.
pub const LIMITS: Limits = Limits { entries: 50_000, bytes: 200_000_000 };

/// Why an archive cannot be read. Nothing of it is used then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnpackError {
    /// It is no zip archive, or its end is missing.
    NotAnArchive,
    /// A file in it is damaged or ends early.
    Damaged {
        /// The path of the file.
        path: String,
    },
    /// A file in it needs a password.
    Encrypted {
        /// The path of the file.
        path: String,
    },
    /// A path that leads out of the archive.
    Outside {
        /// The path, as it is written.
        path: String,
    },
    /// More entries than [`Limits::entries`].
    TooMany,
    /// More bytes than [`Limits::bytes`].
    TooLarge,
}

impl fmt::Display for UnpackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self:?}")
    }
}

/// The files of a zip archive. Folders and the files that systems add (`__MACOSX/`, `.DS_Store`, `Thumbs.db`) are left out.
pub fn unpack(archive: &[u8], limits: Limits) -> Result<Files, UnpackError> {
    let mut archive =
        ZipArchive::new(Cursor::new(archive)).map_err(|_| UnpackError::NotAnArchive)?;
    if archive.len() > limits.entries {
        return Err(UnpackError::TooMany);
    }
    let mut left = limits.bytes;
    let mut files = Files::new();
    for index in 0..archive.len() {
        let path = match archive.name_for_index(index) {
            Some(Ok(path)) => path.into_owned(),
            _ => return Err(UnpackError::NotAnArchive),
        };
        let file = match archive.by_index(index) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(UnpackError::Encrypted { path });
            }
            Err(_) => return Err(UnpackError::Damaged { path }),
        };
        if file.enclosed_name().is_none() || path.contains(['\\', '\0']) || path.starts_with('/') {
            return Err(UnpackError::Outside { path });
        }
        if file.is_dir() || is_of_a_system(&path) {
            continue;
        }
        // The directory of an archive may lie about lengths: what is read counts.
        let mut bytes = Vec::new();
        match file.take(left + 1).read_to_end(&mut bytes) {
            Ok(length) if length as u64 > left => return Err(UnpackError::TooLarge),
            Ok(length) => left -= length as u64,
            Err(_) => return Err(UnpackError::Damaged { path }),
        }
        files.insert(path, bytes);
    }
    Ok(files)
}

fn is_of_a_system(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    path.starts_with("__MACOSX/") || name == ".DS_Store" || name.eq_ignore_ascii_case("thumbs.db")
}
