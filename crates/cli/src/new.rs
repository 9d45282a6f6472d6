//! `forum new`: a content folder to begin with.

use std::path::Path;

use i18n::messages::{MessageLang, ToolMessage};
use miette::{Result, miette};
use site::check::FILES;

use crate::{files, write_schemas};

/// A small forum that the check accepts; every text says what belongs there.
const CONTENT: [&str; 3] = [
    include_str!("../../../examples/new/event.json"),
    include_str!("../../../examples/new/agenda.json"),
    include_str!("../../../examples/new/partners.json"),
];

/// The guides for organizers.
const GUIDES: [(&str, &str); 2] = [
    ("guide.ru.md", include_str!("../../../docs/organizers.ru.md")),
    ("guide.zh.md", include_str!("../../../docs/organizers.zh.md")),
];

/// Writes the folder. Nothing in it is overwritten.
pub fn write(folder: &Path, lang: MessageLang) -> Result<()> {
    let path = folder.display().to_string();
    if folder.exists() && (!folder.is_dir() || !files::entries(folder)?.is_empty()) {
        return Err(miette!(ToolMessage::NotEmpty { path }.text(lang)));
    }
    for (file, text) in FILES.iter().zip(CONTENT) {
        files::write(&folder.join(format!("{file}.json")), text)?;
    }
    write_schemas(folder)?;
    for (name, text) in GUIDES {
        files::write(&folder.join(name), text)?;
    }
    println!("{}", ToolMessage::Begun { path }.text(lang));
    Ok(())
}
