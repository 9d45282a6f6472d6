//! What differs between two documents, record by record and field by field.

mod words;

use std::sync::Arc;

pub use words::ChangeText;
pub(crate) use words::{field_words, title};

use crate::form::{self, File, Kind};
use crate::pairs::pairs;
use crate::{Document, Node, Path, record};

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordStatus {
    /// It is new.
    Added,
    /// It was deleted.
    Removed,
    /// It is in both documents.
    Kept,
}

/// A record that differs, or what a file has outside of its lists.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordChange {
    /// Its file.
    pub file: File,
    /// Its list; none for what is in no list.
    pub list: Option<&'static str>,
    /// The name of its kind in the schemas: `Session`, `Event`.
    pub record: &'static str,
    /// Its names in Russian and in Chinese.
    pub names: [String; 2],
    /// Its place in the list before.
    pub before: Option<usize>,
    /// Its place in the list after.
    pub after: Option<usize>,
    /// What happened to it.
    pub status: RecordStatus,
    /// Whether it has another place among the records that stayed.
    pub is_moved: bool,
    /// The fields that differ, if it was kept.
    pub fields: Vec<FieldChange>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Its path in the record.
    pub path: Path,
    /// The value before.
    pub before: Option<Arc<Node>>,
    /// The value after.
    pub after: Option<Arc<Node>>,
}

/// What differs between two documents, in the order of the files and lists.
pub fn changes(before: &Document, after: &Document) -> Vec<RecordChange> {
    let mut found = Vec::new();
    for file in File::ALL.into_iter().filter(|file| !before.shares(*file, after)) {
        let mut fields = Vec::new();
        compare_members(before.root(file), after.root(file), &mut |name, before, after| {
            if !is_list_of(file, name, &[before, after]) {
                compare(before, after, Path::default().member(name), &mut fields);
            }
        });
        if !fields.is_empty() {
            found.push(RecordChange {
                file,
                list: None,
                record: file.record(),
                names: names(after, file.record(), after.root(file)),
                before: None,
                after: None,
                status: RecordStatus::Kept,
                is_moved: false,
                fields,
            });
        }
        for list in form::lists().filter(|list| list.file == file) {
            list_changes(list, before, after, &mut found);
        }
    }
    found
}

/// Whether a member of a file is a list of records in every version that has it.
pub(crate) fn is_list_of(file: File, name: &str, versions: &[Option<&Arc<Node>>]) -> bool {
    form::list(name).is_some_and(|list| list.file == file)
        && versions.iter().flatten().all(|value| matches!(***value, Node::List(_)))
}

/// The names of a record in Russian and in Chinese. A change of the programme has the name of its session.
pub(crate) fn names(document: &Document, kind: &str, node: &Node) -> [String; 2] {
    let session = node.text_of("session").filter(|_| kind == "Change");
    let named = session.and_then(|id| {
        document.records("sessions").iter().find(|session| record::id(session) == Some(id))
    });
    ["ru", "zh"].map(|lang| record::name(named.map_or(node, |session| session), lang))
}

fn list_changes(list: form::List, old: &Document, new: &Document, found: &mut Vec<RecordChange>) {
    let [before, after] = [old, new].map(|document| document.records(list.name));
    let pairs = pairs(before, after, list.record);
    let moved = pairs.moved();
    let change = |status, node: &Node, [before, after]: [Option<usize>; 2]| RecordChange {
        file: list.file,
        list: Some(list.name),
        record: list.record,
        names: names(if after.is_some() { new } else { old }, list.record, node),
        before,
        after,
        status,
        is_moved: false,
        fields: Vec::new(),
    };
    for (place, old) in pairs.before.iter().enumerate() {
        let node = &after[place];
        let Some(old) = *old else {
            found.push(change(RecordStatus::Added, node, [None, Some(place)]));
            continue;
        };
        let is_moved = moved.binary_search(&place).is_ok();
        let fields = field_changes(&before[old], node);
        if is_moved || !fields.is_empty() {
            let change = change(RecordStatus::Kept, node, [Some(old), Some(place)]);
            found.push(RecordChange { is_moved, fields, ..change });
        }
    }
    for (place, _) in pairs.after.iter().enumerate().filter(|(_, after)| after.is_none()) {
        found.push(change(RecordStatus::Removed, &before[place], [Some(place), None]));
    }
}

/// The fields of a record that differ.
pub(crate) fn field_changes(before: &Arc<Node>, after: &Arc<Node>) -> Vec<FieldChange> {
    let mut fields = Vec::new();
    compare(Some(before), Some(after), Path::default(), &mut fields);
    fields
}

/// Adds the fields that differ. Objects are compared member by member, also with nothing.
fn compare(
    before: Option<&Arc<Node>>,
    after: Option<&Arc<Node>>,
    path: Path,
    found: &mut Vec<FieldChange>,
) {
    if is_same(before, after) {
        return;
    }
    let nothing = Arc::new(Node::record());
    let is_record = |node: &Arc<Node>| matches!(**node, Node::Record(_));
    if [before, after].into_iter().flatten().all(is_record) {
        let [old, new] = [before, after].map(|node| node.unwrap_or(&nothing));
        compare_members(old, new, &mut |name, before, after| {
            compare(before, after, path.member(name), found);
        });
        // An empty object instead of nothing, or members in another order, change no field.
        return;
    }
    found.push(FieldChange { path, before: before.cloned(), after: after.cloned() });
}

/// Whether two values are the same.
pub(crate) fn is_same(a: Option<&Arc<Node>>, b: Option<&Arc<Node>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
        (None, None) => true,
        _ => false,
    }
}

/// Calls a function for each member of either object: in the order of the first, then those that only the second has.
pub(crate) fn compare_members<'a>(
    before: &'a Node,
    after: &'a Node,
    each: &mut impl FnMut(&str, Option<&'a Arc<Node>>, Option<&'a Arc<Node>>),
) {
    for (name, node) in before.members() {
        each(name, Some(node), after.member(name));
    }
    for (name, node) in after.members().iter().filter(|(name, _)| before.member(name).is_none()) {
        each(name, None, Some(node));
    }
}

/// The kind of the field that a path in a record leads to, and the name of the record that has it: a text in two languages
/// for `hosts.text`, and for `hosts.text.ru`.
pub fn field_at(record: &'static str, path: &Path) -> Option<(&'static str, &'static form::Field)> {
    let mut owner = record;
    let mut found = None;
    for step in &path.0 {
        let crate::Step::Member(name) = step else { break };
        let Some(field) = form::field(owner, name) else { break };
        found = Some((owner, field));
        owner = match field.kind {
            Kind::Record(inner) => inner,
            Kind::Days => "Days",
            _ => break,
        };
    }
    found
}
