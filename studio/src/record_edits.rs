//! Edits of whole records: adding, copying, deleting, moving, and the ids of new ones.

use std::sync::Arc;

use editor::form::{self, File};
use editor::{Action, Document, Node, record, references};
use leptos::prelude::SetValue;

use crate::editor::Editor;
use crate::owner::Owner;
use crate::route::{self, Route};

impl Editor {
    /// Adds a record at the end of a list and opens it.
    pub fn add(self, list: &str) {
        let Some(owner) = self.added(list, "") else { return };
        self.is_added.set_value(true);
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

    /// A new record has the id of its name until it is published or the id is changed by hand: nobody has to think of one.
    pub fn with_id_of_name(self, owner: Owner, before: &Document, after: Document) -> Document {
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
}

fn go_to(owner: Owner) {
    if let Some(list) = owner.list {
        route::go(Route::List(list, Some(owner.index)));
    }
}
