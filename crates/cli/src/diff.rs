//! What an edit changes on the published site.

use std::path::{Path, PathBuf};

use i18n::messages::{ChangeMessage, MessageLang};
use miette::{IntoDiagnostic, Result, miette};
use site::changes::changes_of_texts;
use site::check::FILES;

use crate::files;

/// Prints the changes from a published site to the data files that would be published now.
pub fn print(published: &Path, now: &[String; 3], lang: MessageLang, is_json: bool) -> Result<()> {
    let paths = FILES.map(|file| published.join("data").join(format!("{file}.json")));
    let before = paths.iter().map(|path| files::read_text(path)).collect::<Result<Vec<_>>>()?;
    let [event, agenda, partners] = &before[..] else { unreachable!("there are three files") };
    let not_json = |index: usize| {
        let path = paths.get(index).map(PathBuf::as_path).unwrap_or(Path::new("the content"));
        miette!("{} is not JSON", path.display())
    };
    let found = changes_of_texts([event, agenda, partners], now.each_ref().map(String::as_str))
        .map_err(not_json)?;
    if is_json {
        println!("{}", serde_json::to_string_pretty(&found).into_diagnostic()?);
        return Ok(());
    }
    for change in &found {
        println!("{}", change.message().text(lang));
    }
    if found.is_empty() {
        println!("{}", ChangeMessage::None.text(lang));
    }
    Ok(())
}
