//! The assets of a site: compiled once, the same for any content.

use std::collections::BTreeMap;

use crate::integrity;

/// A file whose name has a hash of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path below the root of the site.
    pub path: String,
    /// The `integrity` attribute of its bytes.
    pub integrity: String,
}

impl Asset {
    /// The attributes after `src` or `href` in a document from which `root` leads to the root of the site.
    pub(crate) fn link(&self, root: &str) -> String {
        format!("=\"{root}{}\" integrity=\"{}\"", self.path, self.integrity)
    }
}

/// The assets that documents refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The module that starts the app.
    pub js: Asset,
    /// The app.
    pub wasm: Asset,
    /// The styles.
    pub css: Asset,
    /// Styles for browsers without scripting.
    pub css_noscript: Asset,
}

impl Assets {
    /// The assets among the files of a site, by their paths. The error is the start and the end of a path that is
    /// missing.
    pub fn find(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, [&'static str; 2]> {
        let find = |start: &'static str, end: &'static str| {
            let mut paths = files.iter();
            let found = paths.find(|(path, _)| path.starts_with(start) && path.ends_with(end));
            let (path, bytes) = found.ok_or([start, end])?;
            Ok::<_, [&str; 2]>(Asset { path: path.clone(), integrity: integrity(bytes) })
        };
        Ok(Self {
            js: find("assets/forum-", ".js")?,
            wasm: find("assets/forum-", ".wasm")?,
            css: find("assets/forum-", ".css")?,
            css_noscript: find("assets/noscript-", ".css")?,
        })
    }
}
