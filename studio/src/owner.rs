//! What a form edits.

use editor::Path;
use editor::form::{self, File};

/// A record that a form edits, or a file as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The file that it is in.
    pub file: File,
    /// The list that it is in; none for what is in no list.
    pub list: Option<&'static str>,
    /// Its place in the list.
    pub index: usize,
    /// What it is, as in the schemas: `Session`.
    pub record: &'static str,
}

impl Owner {
    /// A record of a list.
    pub fn record(list: &str, index: usize) -> Option<Self> {
        let list = form::list(list)?;
        Some(Self { file: list.file, list: Some(list.name), index, record: list.record })
    }

    /// A file.
    pub fn file(file: File) -> Self {
        Self { file, list: None, index: 0, record: file.record() }
    }

    /// Its path in the file.
    pub fn path(self) -> Path {
        self.list.map_or_else(Path::default, |list| Path::of_record(list, self.index))
    }

    /// The path in the file of a path in the record.
    pub fn within(self, path: &Path) -> Path {
        let mut full = self.path();
        full.0.extend(path.0.iter().cloned());
        full
    }
}
