//! The document that is edited: its history, and the edits that the views ask for.

use std::sync::Arc;

use editor::form::File;
use editor::{Action, Document, Edit, History, Node, Path, Step, record};
use i18n::messages::MessageLang;
use leptos::prelude::*;

use crate::owner::Owner;
use crate::route::{self, Route};

/// The document and its edits.
#[derive(Clone, Copy)]
pub struct Editor {
    history: RwSignal<Option<History>>,
    /// The document as it was opened.
    opened: StoredValue<Option<Document>>,
    /// The history of the document, while an earlier version is shown in its place.
    hidden: StoredValue<Option<History>>,
    /// Whether a record was just added: its form takes the focus.
    pub is_added: StoredValue<bool>,
    /// The language that steps name records in.
    lang: RwSignal<MessageLang>,
    /// Whether nothing may be changed: another tab has the draft, or an older version is shown.
    pub is_read_only: RwSignal<bool>,
    /// The last step, for the line that says it; true if it was undone.
    pub last_step: RwSignal<Option<(Edit, bool)>>,
}

impl Editor {
    /// Without a document.
    pub fn new(lang: RwSignal<MessageLang>) -> Self {
        Self {
            lang,
            is_added: StoredValue::new(false),
            hidden: StoredValue::new(None),
            history: RwSignal::new(None),
            opened: StoredValue::new(None),
            is_read_only: RwSignal::new(false),
            last_step: RwSignal::new(None),
        }
    }

    /// Says whether nothing may be changed. Whoever reads it, learns of it only if that is new: the page is made anew then, and
    /// a draft says it each time it is saved, while somebody types.
    pub fn set_read_only(self, is_read_only: bool) {
        if self.is_read_only.get_untracked() != is_read_only {
            self.is_read_only.set(is_read_only);
        }
    }

    /// Opens a document, without steps; none closes it.
    pub fn open(self, document: Option<Document>) {
        self.hidden.set_value(None);
        self.opened.set_value(document.clone());
        self.last_step.set(None);
        self.history.set(document.map(History::new));
    }

    /// Shows a version in place of the document, whose history is kept.
    pub fn view(self, version: Option<Document>) {
        if self.hidden.with_value(Option::is_none) {
            self.hidden.set_value(self.history.get_untracked());
        }
        self.history.set(version.map(History::new));
    }

    /// Shows the document again, after `version` was restored as a step of it, if there is one.
    pub fn leave(self, version: Option<Document>) {
        let Some(mut history) = self.hidden.try_update_value(Option::take).flatten() else {
            return;
        };
        if let Some(version) = version {
            let edit = Edit { action: Action::Restored, list: None, index: 0, name: String::new() };
            self.last_step.set(Some((edit.clone(), false)));
            history.push(version, edit, js_sys::Date::now());
        }
        self.history.set(Some(history));
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

    /// The number of records of a list.
    pub fn count(self, list: &str) -> usize {
        self.history
            .with(|history| history.as_ref().map_or(0, |it| it.present().records(list).len()))
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
        if matches!(path.0.first(), Some(Step::Member(name)) if matches!(&**name, "name" | "title"))
        {
            after = self.with_id_of_name(owner, &before, after);
        }
        self.push(after, Action::Changed(path.clone()), owner);
    }

    /// Adds a step that changed a record.
    pub fn push(self, document: Document, action: Action, owner: Owner) {
        if self.is_read_only.get_untracked() {
            return;
        }
        let name = |document: &Document| -> Option<String> {
            let record = document.records(owner.list?).get(owner.index)?;
            Some(record::name(record, self.lang.get_untracked().short_tag()))
                .filter(|name| !name.is_empty())
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
}
