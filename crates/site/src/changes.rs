//! What differs between two versions of the content, record by record.

use std::collections::HashMap;

use i18n::messages::ChangeMessage;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::check::FILES;

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The file and the path of the record: `agenda`, `sessions.opening`; an empty path for a field of the file itself.
    pub file: &'static str,
    /// The path within the file.
    pub path: String,
    /// What the record is called, in the first language that it has a name in.
    pub name: String,
    /// What happened.
    #[serde(flatten)]
    pub kind: ChangeKind,
}

/// What happened to a record or a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "lowercase")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A field has another value; a missing value is `null`.
    Changed {
        /// The field within the record: `title.ru`.
        field: String,
        /// The value before.
        before: Value,
        /// The value after.
        after: Value,
    },
    /// The records of the list are in another order.
    Reordered,
}

impl Change {
    /// The change in words.
    pub fn message(&self) -> ChangeMessage {
        let Self { file, path, name, kind } = self;
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
}

/// The changes between the texts of the data files of two sites. The error is the index of the first file that is not
/// JSON, in the order of [`FILES`], before those of `after`.
pub fn changes_of_texts(before: [&str; 3], after: [&str; 3]) -> Result<Vec<Change>, usize> {
    let object = |texts: [&str; 3], first: usize| {
        let mut files = Map::new();
        for (index, (file, text)) in FILES.into_iter().zip(texts).enumerate() {
            let value = serde_json::from_str(text).map_err(|_| first + index)?;
            files.insert(file.to_owned(), value);
        }
        Ok::<Value, usize>(Value::Object(files))
    };
    Ok(changes(&object(before, 0)?, &object(after, FILES.len())?))
}

/// The changes from one version to another. Both are JSON objects with the three files as members.
pub fn changes(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    for file in FILES {
        let mut list = Differences { file, found: &mut found };
        list.members(&before[file], &after[file]);
    }
    found
}

struct Differences<'a> {
    file: &'static str,
    found: &'a mut Vec<Change>,
}

impl Differences<'_> {
    fn add(&mut self, path: &str, record: &Value, kind: ChangeKind) {
        let (path, name) = (path.to_owned(), name(record));
        self.found.push(Change { file: self.file, path, name, kind });
    }

    /// The members of a file: lists of records, and fields.
    fn members(&mut self, before: &Value, after: &Value) {
        for member in names(before, after) {
            let (before, after) = (&before[&member], &after[&member]);
            if has_ids(before) || has_ids(after) {
                self.records(&member, before, after);
            } else if member != "$schema" {
                self.fields("", &Value::Null, &member, before, after);
            }
        }
    }

    /// The records of a list, by their ids.
    fn records(&mut self, list: &str, before: &Value, after: &Value) {
        let (before, after) = (items(before), items(after));
        let [old, new] = [before, after].map(by_id);
        let path = |record: &Value| format!("{list}.{}", id(record));
        for record in before.iter().filter(|record| !new.contains_key(id(record))) {
            self.add(&path(record), record, ChangeKind::Removed);
        }
        for record in after {
            let path = path(record);
            match old.get(id(record)) {
                None => self.add(&path, record, ChangeKind::Added),
                Some(old) => {
                    for field in names(old, record) {
                        self.fields(&path, record, &field, &old[&field], &record[&field]);
                    }
                }
            }
        }
        let kept_before = before.iter().map(id).filter(|id| new.contains_key(id));
        if kept_before.ne(after.iter().map(id).filter(|id| old.contains_key(id))) {
            self.add(list, &Value::Null, ChangeKind::Reordered);
        }
    }

    /// A field of a record, down to its texts.
    fn fields(&mut self, path: &str, record: &Value, field: &str, before: &Value, after: &Value) {
        match (before, after) {
            _ if before == after || (is_default(before) && is_default(after)) => {}
            (Value::Object(_), Value::Object(_)) => {
                for name in names(before, after) {
                    let inner = format!("{field}.{name}");
                    self.fields(path, record, &inner, &before[&name], &after[&name]);
                }
            }
            (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
                for (index, (before, after)) in old.iter().zip(new).enumerate() {
                    self.fields(path, record, &format!("{field}[{index}]"), before, after);
                }
            }
            _ => {
                let (field, before, after) = (field.to_owned(), before.clone(), after.clone());
                self.add(path, record, ChangeKind::Changed { field, before, after });
            }
        }
    }
}

/// Whether a field may as well be missing.
fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Number(number) => number.as_u64() == Some(0),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The names of the members of two objects: in the order of the second, then those that are gone.
fn names(before: &Value, after: &Value) -> Vec<String> {
    let none = Map::new();
    let [before, after] = [before, after].map(|value| value.as_object().unwrap_or(&none));
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    after.keys().chain(gone).cloned().collect()
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn by_id(records: &[Value]) -> HashMap<&str, &Value> {
    records.iter().map(|record| (id(record), record)).collect()
}

fn id(record: &Value) -> &str {
    record["id"].as_str().unwrap_or_default()
}

/// Whether it is a list of records with ids.
fn has_ids(list: &Value) -> bool {
    items(list).first().is_some_and(|record| record["id"].is_string())
}

fn name(record: &Value) -> String {
    let texts = ["name", "title", "label", "text"].into_iter();
    let texts = texts.flat_map(|field| ["ru", "zh", "en"].map(|lang| &record[field][lang]));
    texts.into_iter().find_map(Value::as_str).unwrap_or_default().to_owned()
}
