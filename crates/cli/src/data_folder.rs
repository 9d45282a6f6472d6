//! Where the content is.

use std::path::{Path, PathBuf};

use i18n::messages::{MessageLang, ToolMessage};
use miette::{Result, miette};
use site::check::FILES;

/// The folder of the content in this project.
const PROJECT: &str = "public/data";

/// The given folder; without one, that of this project, or the current folder if it has a file of the content.
pub fn find(given: Option<&Path>, lang: MessageLang) -> Result<PathBuf> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let current = Path::new(".");
    let has_content = || FILES.iter().any(|file| current.join(format!("{file}.json")).is_file());
    if Path::new(PROJECT).is_dir() {
        Ok(PROJECT.into())
    } else if has_content() {
        Ok(current.to_owned())
    } else {
        Err(miette!(ToolMessage::NoContent.text(lang)))
    }
}
