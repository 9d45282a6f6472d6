//! A finding of the check.

use std::ops::Range;

use i18n::messages::Message;

/// How severe a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The site cannot be built.
    Error,
    /// The site can be built, but someone should look.
    Warning,
}

/// One finding.
#[derive(Debug)]
pub struct Finding {
    /// How severe it is.
    pub level: Level,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The path of the field, such as `sessions[4].start`; empty for the whole file.
    pub field: String,
    /// What is wrong and what would be right; becomes text when it is printed.
    pub message: Message,
}

impl Level {
    /// As it is written for scripts and editors.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
