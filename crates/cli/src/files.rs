//! Reading and writing files, with errors that name them.

use std::path::Path;

use miette::{IntoDiagnostic, Result, WrapErr};

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot read {}", path.display()))
}

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot read {}", path.display()))
}

/// Writes a file, making its folder first if there is none.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    path.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(path, bytes))
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot write {}", path.display()))
}

/// Removes a file.
pub fn remove(path: &Path) -> Result<()> {
    std::fs::remove_file(path)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot remove {}", path.display()))
}

/// The names in a folder, sorted, so that no run differs from another.
pub fn entries(folder: &Path) -> Result<Vec<String>> {
    let read = || -> std::io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    };
    read().into_diagnostic().wrap_err_with(|| format!("cannot list {}", folder.display()))
}

/// All files under a folder, sorted.
pub fn all(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for name in entries(folder)? {
        let path = folder.join(name);
        if path.is_dir() {
            found.extend(all(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
