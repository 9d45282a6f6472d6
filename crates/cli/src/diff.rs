//! What an edit changes on the published site.

use std::path::Path;

use i18n::messages::{ChangeMessage, MessageLang};
use miette::{IntoDiagnostic, Result, WrapErr};
use serde_json::Value;
use site::changes::{Change, ChangeKind, changes};
use site::check::FILES;

use crate::files;

/// Prints the changes from a published site to the data files that would be published now.
pub fn print(published: &Path, now: &[String; 3], lang: MessageLang) -> Result<()> {
    let before = FILES.map(|file| {
        let path = published.join("data").join(format!("{file}.json"));
        files::read_text(&path).and_then(|text| parse(&text, &path.display().to_string()))
    });
    let mut files = Vec::new();
    for (file, before) in FILES.into_iter().zip(before) {
        files.push((file.to_owned(), before?));
    }
    let now =
        FILES.into_iter().zip(now).map(|(file, text)| Ok((file.to_owned(), parse(text, file)?)));
    let now = now.collect::<Result<_>>()?;
    let found = changes(&Value::Object(files.into_iter().collect()), &Value::Object(now));
    for change in &found {
        println!("{}", message(change).text(lang));
    }
    if found.is_empty() {
        println!("{}", ChangeMessage::None.text(lang));
    }
    Ok(())
}

fn parse(text: &str, path: &str) -> Result<Value> {
    serde_json::from_str(text).into_diagnostic().wrap_err_with(|| path.to_owned())
}

fn message(change: &Change) -> ChangeMessage {
    let Change { file, path, name, kind } = change;
    let place = if path.is_empty() { format!("{file}.json") } else { path.clone() };
    let record = if name.is_empty() { place.clone() } else { format!("{place} \"{name}\"") };
    match kind.clone() {
        ChangeKind::Added => ChangeMessage::Added { record },
        ChangeKind::Removed => ChangeMessage::Removed { record },
        ChangeKind::Reordered => ChangeMessage::Reordered { list: place },
        ChangeKind::Changed { field, before, after } => match (before, after) {
            (Value::Null, after) => {
                ChangeMessage::FieldAdded { record, field, after: after.to_string() }
            }
            (before, Value::Null) => {
                ChangeMessage::FieldRemoved { record, field, before: before.to_string() }
            }
            (before, after) => {
                let [before, after] = [before, after].map(|value| value.to_string());
                ChangeMessage::Changed { record, field, before, after }
            }
        },
    }
}
