//! The content as one document, and its edits. A document never changes: an edit makes another one, which shares everything
//! that stayed the same.

use std::sync::Arc;

use crate::form::{self, File};
use crate::{Node, Path, Step};

/// The content: the roots of `event.json`, `agenda.json` and `partners.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    files: [Arc<Node>; 3],
}

impl Document {
    /// Reads the texts of the three files, which are plain JSON. The error names the file that is none.
    pub fn parse(texts: [impl AsRef<str>; 3]) -> Result<Self, File> {
        let mut files = [const { None }; 3];
        for ((slot, text), file) in files.iter_mut().zip(texts).zip(File::ALL) {
            *slot = Some(Arc::new(Node::parse(text.as_ref()).map_err(|_| file)?));
        }
        Ok(Self { files: files.map(|file| file.expect("all were read")) })
    }

    /// The root of a file.
    pub fn root(&self, file: File) -> &Arc<Node> {
        &self.files[file as usize]
    }

    /// The text of a file, with a line break at its end.
    pub fn text(&self, file: File) -> String {
        self.root(file).write() + "\n"
    }

    /// Whether a file is the same, not only equal, in both documents.
    pub fn shares(&self, file: File, other: &Self) -> bool {
        Arc::ptr_eq(self.root(file), other.root(file))
    }

    /// Whether all files are the same, not only equal, in both documents.
    pub fn is_same(&self, other: &Self) -> bool {
        File::ALL.into_iter().all(|file| self.shares(file, other))
    }

    /// The records of a list.
    pub fn records(&self, list: &str) -> &[Arc<Node>] {
        let root = form::list(list).map(|list| self.root(list.file));
        root.and_then(|root| root.member(list)).map_or(&[], |list| list.items())
    }

    /// What a path in a file names.
    pub fn get(&self, file: File, path: &Path) -> Option<&Arc<Node>> {
        path.find(self.root(file))
    }

    /// Sets a value, or removes it. Lists and objects on the way are made as needed, and objects of a record that have become
    /// empty are removed: the check wants no empty values.
    #[must_use]
    pub fn set(&self, file: File, path: &Path, value: Option<Arc<Node>>) -> Self {
        let root = set(Some(self.root(file)), &path.0, value, Some(file.record()), true);
        let mut files = self.files.clone();
        files[file as usize] = root.unwrap_or_else(|| Arc::new(Node::record()));
        Self { files }
    }

    /// Inserts a record into a list.
    #[must_use]
    pub fn insert(&self, list: &str, index: usize, record: Arc<Node>) -> Self {
        self.with_list(list, |records| records.insert(index.min(records.len()), record))
    }

    /// Removes a record of a list. References to it stay: see [`crate::references::without`].
    #[must_use]
    pub fn remove(&self, list: &str, index: usize) -> Self {
        self.with_list(list, |records| {
            records.remove(index);
        })
    }

    /// Moves a record of a list to another place.
    #[must_use]
    pub fn shift(&self, list: &str, from: usize, to: usize) -> Self {
        self.with_list(list, |records| {
            let record = records.remove(from);
            records.insert(to.min(records.len()), record);
        })
    }

    /// Replaces the records of a list.
    #[must_use]
    pub fn with_list(&self, list: &str, change: impl FnOnce(&mut Vec<Arc<Node>>)) -> Self {
        let Some(known) = form::list(list) else { return self.clone() };
        let mut records = self.records(list).to_vec();
        change(&mut records);
        let path = Path(vec![Step::Member(list.into())]);
        // An empty list of the file is valid, and required of some.
        self.set(known.file, &path, Some(Arc::new(Node::List(records))))
    }
}

/// A node in which the value at a path is another one; nothing if the node has become empty. `record` is the name of the
/// record that the node is or, for a list, that its items are; `stays` if the node stays even when it is empty.
fn set(
    node: Option<&Arc<Node>>,
    path: &[Step],
    value: Option<Arc<Node>>,
    record: Option<&'static str>,
    stays: bool,
) -> Option<Arc<Node>> {
    let Some((step, rest)) = path.split_first() else { return value };
    match step {
        Step::Member(name) => {
            let mut members = node.map_or(&[][..], |node| node.members()).to_vec();
            let place = members.iter().position(|(key, _)| key == name);
            let old = place.map(|place| &members[place].1);
            let inner = record.and_then(|record| form::inner(record, name));
            let new = set(old, rest, value, inner, stays && matches!(rest, [Step::Item(_), ..]));
            match (place, new) {
                (Some(place), Some(new)) => members[place].1 = new,
                (Some(place), None) => {
                    members.remove(place);
                }
                (None, Some(new)) => {
                    let place = form::place_of(record, &members, name);
                    members.insert(place, (name.clone(), new));
                }
                (None, None) => {}
            }
            (stays || !members.is_empty()).then(|| Arc::new(Node::Record(members)))
        }
        Step::Item(index) => {
            let mut items = node.map_or(&[][..], |node| node.items()).to_vec();
            match set(items.get(*index), rest, value, record, stays) {
                Some(new) if *index < items.len() => items[*index] = new,
                Some(new) => items.push(new),
                // An item is removed as such only: it does not disappear while somebody rewrites its text.
                None if *index < items.len() && rest.is_empty() => {
                    items.remove(*index);
                }
                None if *index < items.len() => items[*index] = Arc::new(Node::record()),
                None => {}
            }
            (stays || !items.is_empty()).then(|| Arc::new(Node::List(items)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Document;
    use crate::form::File;
    use crate::{Node, Path};
    use std::sync::Arc;

    const EVENT: &str =
        r#"{"id": "x", "slogan": {"ru": "С"}, "unknown": [{"ru": "А"}, {"zh": "乙"}]}"#;

    fn document() -> Document {
        let agenda = r#"{"venues": [], "topics": [], "sessions": [{"id": "a", "title": {"ru": "А", "zh": "甲"}}, {"id": "b"}]}"#;
        Document::parse([EVENT, agenda, r#"{"partners": []}"#]).unwrap()
    }

    fn text(document: &Document, file: File, path: &str, value: Option<&str>) -> String {
        let value = value.map(|text| Arc::new(Node::text(text)));
        let changed = document.set(file, &Path::parse(path), value);
        changed.root(file).write().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_edit_keeps_the_order_and_removes_what_became_empty() {
        let before = document();
        let cases = [
            (
                File::Agenda,
                "sessions[0].title.zh",
                Some("乙"),
                r#""title": { "ru": "А", "zh": "乙" }"#,
            ),
            (File::Agenda, "sessions[0].title.zh", None, r#""title": { "ru": "А" } }"#),
            (
                File::Agenda,
                "sessions[1].title.zh",
                Some("乙"),
                r#"{ "title": { "zh": "乙" }, "id": "b" }"#,
            ),
            (File::Agenda, "sessions[1].id", None, r#", {} ] }"#),
            (File::Event, "unknown[0].ru", None, r#""unknown": [ {}, { "zh": "乙" } ]"#),
            (File::Event, "unknown[1]", None, r#""unknown": [ { "ru": "А" } ]"#),
            (File::Event, "slogan.ru", None, r#"{ "id": "x", "unknown""#),
            (
                File::Event,
                "name.ru",
                Some("Ф"),
                r#"{ "name": { "ru": "Ф" }, "id": "x", "slogan": { "ru": "С" }"#,
            ),
            (
                File::Event,
                "next_edition.name.ru",
                Some("Ф"),
                r#""next_edition": { "name": { "ru": "Ф" } }"#,
            ),
        ];
        for (file, path, value, expected) in cases {
            let text = text(&before, file, path, value);
            assert!(text.contains(expected), "{path}: {text}");
        }
    }

    #[test]
    fn an_edit_shares_what_stayed_the_same() {
        let before = document();
        let after = before.set(
            File::Agenda,
            &Path::parse("sessions[1].id"),
            Some(Arc::new(Node::text("c"))),
        );
        assert!(before.shares(File::Event, &after) && before.shares(File::Partners, &after));
        assert!(!before.shares(File::Agenda, &after));
        assert!(Arc::ptr_eq(&before.records("sessions")[0], &after.records("sessions")[0]));
        assert!(!Arc::ptr_eq(&before.records("sessions")[1], &after.records("sessions")[1]));
        assert!(before.is_same(&before.clone()) && !before.is_same(&after));
    }

    #[test]
    fn records_are_inserted_moved_and_removed() {
        let ids = |document: &Document| -> String {
            document.records("sessions").iter().filter_map(|it| it.text_of("id")).collect()
        };
        let three =
            document().insert("sessions", 9, Arc::new(Node::parse(r#"{"id": "c"}"#).unwrap()));
        assert_eq!(ids(&three), "abc");
        assert_eq!(ids(&three.shift("sessions", 0, 2)), "bca");
        assert_eq!(ids(&three.shift("sessions", 2, 0)), "cab");
        let empty = three.remove("sessions", 1).remove("sessions", 0).remove("sessions", 0);
        assert_eq!(ids(&empty), "");
        assert!(empty.root(File::Agenda).write().contains(r#""sessions": []"#));
        let first = document().insert("people", 0, Arc::new(Node::record()));
        assert_eq!(first.records("people").len(), 1);
    }
}
