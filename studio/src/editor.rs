//! The document that is edited: its history, and the edits that the views ask for.

use std::sync::Arc;

use editor::form::{self, File, Kind};
use editor::{Action, Document, Edit, History, Node, Path, record, references};
use leptos::prelude::*;

use crate::route::{self, Route};

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

/// The document and its edits.
#[derive(Clone, Copy)]
pub struct Editor {
    history: RwSignal<Option<History>>,
    /// The document as it was opened.
    opened: StoredValue<Option<Document>>,
    /// Whether nothing may be changed: another tab has the draft, or an older version is shown.
    pub is_read_only: RwSignal<bool>,
    /// The last step, for the line that says it; true if it was undone.
    pub last_step: RwSignal<Option<(Edit, bool)>>,
}

impl Editor {
    /// Without a document.
    pub fn new() -> Self {
        Self {
            history: RwSignal::new(None),
            opened: StoredValue::new(None),
            is_read_only: RwSignal::new(false),
            last_step: RwSignal::new(None),
        }
    }

    /// Opens a document, without steps; none closes it.
    pub fn open(self, document: Option<Document>) {
        self.opened.set_value(document.clone());
        self.last_step.set(None);
        self.history.set(document.map(History::new));
    }

    /// The document, if one is open. Whoever reads it, learns of changes.
    pub fn document(self) -> Option<Document> {
        self.history.with(|history| history.as_ref().map(|it| it.present().clone()))
    }

    /// The document, without learning of changes.
    pub fn document_now(self) -> Option<Document> {
        self.history.with_untracked(|history| history.as_ref().map(|it| it.present().clone()))
    }

    /// The document as it was opened.
    pub fn opened(self) -> Option<Document> {
        self.opened.get_value()
    }

    /// Whether a document is open.
    pub fn is_open(self) -> bool {
        self.history.with(Option::is_some)
    }

    /// The step that would be undone, and the one that would be done again.
    pub fn steps(self) -> (Option<Edit>, Option<Edit>) {
        self.history.with(|history| {
            let steps = history.as_ref().map(|it| (it.last().cloned(), it.next().cloned()));
            steps.unwrap_or_default()
        })
    }

    /// The value at a path of a record. Whoever reads it, learns of changes.
    pub fn get(self, owner: Owner, path: &Path) -> Option<Arc<Node>> {
        self.history.with(|history| {
            let document = history.as_ref()?.present();
            document.get(owner.file, &owner.within(path)).cloned()
        })
    }

    /// The text at a path of a record; empty if there is none.
    pub fn text(self, owner: Owner, path: &Path) -> String {
        self.get(owner, path).and_then(|node| node.as_text().map(str::to_owned)).unwrap_or_default()
    }

    /// Sets the text at a path of a record; an empty one is removed.
    pub fn set_text(self, owner: Owner, path: &Path, text: &str) {
        self.set(owner, path, (!text.is_empty()).then(|| Node::text(text)));
    }

    /// Sets or removes the value at a path of a record.
    pub fn set(self, owner: Owner, path: &Path, value: Option<Node>) {
        let Some(before) = self.document_now() else { return };
        let old = before.get(owner.file, &owner.within(path));
        if old.map(|node| &**node) == value.as_ref() {
            return;
        }
        let mut after = before.set(owner.file, &owner.within(path), value.map(Arc::new));
        after = self.with_id_of_name(owner, &before, after);
        self.push(after, Action::Changed(path.clone()), owner);
    }

    /// A new record has the id of its name until it is published or the id is changed by hand: nobody has to think of one.
    fn with_id_of_name(self, owner: Owner, before: &Document, after: Document) -> Document {
        let Some(list) = owner.list.filter(|_| form::field(owner.record, "id").is_some()) else {
            return after;
        };
        // The id of a country is its code.
        if owner.record == "Country" {
            return after;
        }
        let [old, new] = [before, &after].map(|it| it.records(list).get(owner.index).cloned());
        let (Some(old), Some(new)) = (old, new) else { return after };
        let Some(id) =
            record::id(&old).filter(|id| record::id(&new) == Some(id)).map(str::to_owned)
        else {
            return after;
        };
        let is_published = self.opened().is_some_and(|opened| {
            opened.records(list).iter().any(|record| record::id(record) == Some(&id))
        });
        let others = before.remove(list, owner.index);
        let is_own = references::new_id(&others, list, &record::name(&old, "ru")) != id;
        if is_published || is_own {
            return after;
        }
        let new_id = references::new_id(&others, list, &record::name(&new, "ru"));
        if new_id == id {
            return after;
        }
        let path = owner.path().member("id");
        let renamed = after.set(owner.file, &path, Some(Arc::new(Node::text(&new_id))));
        references::rename(&renamed, list, &id, &new_id)
    }

    /// Adds a record at the end of a list and opens it. `fields` are texts that it begins with.
    pub fn add(self, list: &str) {
        let Some(owner) = self.added(list, "") else { return };
        go_to(owner);
    }

    /// Adds a record with a name. The result is its id.
    pub fn add_named(self, list: &str, name: &str) -> Option<String> {
        let owner = self.added(list, name)?;
        let document = self.document_now()?;
        record::id(document.records(owner.list?).get(owner.index)?).map(str::to_owned)
    }

    fn added(self, list: &str, name: &str) -> Option<Owner> {
        let document = self.document_now()?;
        let index = document.records(list).len();
        let owner = Owner::record(list, index)?;
        let mut after = document.insert(list, index, Arc::new(Node::record()));
        let mut put = |field: &str, value: Node| {
            if form::field(owner.record, field).is_some() {
                after = after.set(owner.file, &owner.path().member(field), Some(Arc::new(value)));
            }
        };
        if owner.record != "Country" {
            put("id", Node::text(&references::new_id(&document, list, name)));
        }
        put("zh_sourced", Node::Flag(false));
        if !name.is_empty() {
            let has_name = form::field(owner.record, "name").is_some();
            let is_chinese = name.chars().any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
            let text = Node::Record(vec![(
                if is_chinese { "zh" } else { "ru" }.into(),
                Arc::new(Node::text(name)),
            )]);
            put(if has_name { "name" } else { "title" }, text);
        }
        self.push(after, Action::Added, owner);
        Some(owner)
    }

    /// Adds a copy of a record after it and opens it.
    pub fn duplicate(self, owner: Owner) {
        let (Some(document), Some(list)) = (self.document_now(), owner.list) else { return };
        let Some(record) = document.records(list).get(owner.index) else { return };
        let copy = Owner { index: owner.index + 1, ..owner };
        let mut after = document.insert(list, copy.index, record.clone());
        if let Some(id) = record::id(record).filter(|_| owner.record != "Country") {
            let name = record::name(record, "ru");
            let new = references::new_id(&document, list, if name.is_empty() { id } else { &name });
            after =
                after.set(owner.file, &copy.path().member("id"), Some(Arc::new(Node::text(&new))));
        }
        self.push(after, Action::Duplicated, copy);
        go_to(copy);
    }

    /// Deletes a record with the references to it, and shows its list.
    pub fn delete(self, owner: Owner) {
        let (Some(document), Some(list)) = (self.document_now(), owner.list) else { return };
        let (after, count) = references::without(&document, list, owner.index);
        self.push(after, Action::Deleted(count), owner);
        route::go(Route::List(list, None));
    }

    /// Moves a record by one place, or to any other one, and keeps it open if it was.
    pub fn shift(self, owner: Owner, to: usize) {
        let (Some(document), Some(list)) = (self.document_now(), owner.list) else { return };
        if to == owner.index || to >= document.records(list).len() {
            return;
        }
        self.push(
            document.shift(list, owner.index, to),
            Action::Moved,
            Owner { index: to, ..owner },
        );
    }

    /// Replaces a whole record.
    pub fn rewrite(self, owner: Owner, node: Node) {
        let Some(document) = self.document_now() else { return };
        let after = document.set(owner.file, &owner.path(), Some(Arc::new(node)));
        self.push(after, Action::Rewritten, owner);
    }

    /// Replaces the whole document, as one step.
    pub fn replace(self, document: Document, action: Action) {
        self.push(document, action, Owner::file(File::Event));
    }

    fn push(self, document: Document, action: Action, owner: Owner) {
        if self.is_read_only.get_untracked() {
            return;
        }
        let name = |document: &Document| -> Option<String> {
            let record = document.records(owner.list?).get(owner.index)?;
            Some(record::name(record, "ru")).filter(|name| !name.is_empty())
        };
        let before = self.document_now();
        let name = if matches!(action, Action::Deleted(_)) {
            before.as_ref().and_then(name)
        } else {
            name(&document)
        };
        let edit =
            Edit { action, list: owner.list, index: owner.index, name: name.unwrap_or_default() };
        self.last_step
            .set((!matches!(edit.action, Action::Changed(_))).then(|| (edit.clone(), false)));
        self.history.update(|history| {
            if let Some(history) = history {
                history.push(document, edit, js_sys::Date::now());
            }
        });
    }

    /// Undoes the last step and shows where it was.
    pub fn undo(self) {
        self.step(History::undo, true);
    }

    /// Does again what was undone, and shows where it is.
    pub fn redo(self) {
        self.step(History::redo, false);
    }

    fn step(self, step: fn(&mut History) -> Option<Edit>, is_undo: bool) {
        if self.is_read_only.get_untracked() {
            return;
        }
        let edit = self.history.try_update(|history| history.as_mut().and_then(step)).flatten();
        let Some(edit) = edit else { return };
        let document = self.document_now();
        if let Some(list) = edit.list {
            let count = document.map_or(0, |document| document.records(list).len());
            let is_gone = matches!(
                (&edit.action, is_undo),
                (Action::Added | Action::Duplicated, true) | (Action::Deleted(_), false)
            );
            route::go(Route::List(list, (!is_gone && edit.index < count).then_some(edit.index)));
        }
        self.last_step.set(Some((edit, is_undo)));
    }

    /// The UTC offset of the forum, as it is written: `+10:00`.
    pub fn offset(self) -> String {
        let document = self.document_now();
        let opening =
            document.and_then(|it| it.root(File::Event).text_of("opening").map(str::to_owned));
        opening
            .and_then(|moment| moment.get(19..).map(str::to_owned))
            .filter(|it| !it.is_empty())
            .unwrap_or("+00:00".into())
    }

    /// The kind of a field of a record.
    pub fn kind(record: &str, field: &str) -> Option<Kind> {
        form::field(record, field).map(|field| field.kind)
    }
}

fn go_to(owner: Owner) {
    if let Some(list) = owner.list {
        route::go(Route::List(list, Some(owner.index)));
    }
}
