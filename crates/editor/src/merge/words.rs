//! Conflicts in words.

use i18n::messages::{ConflictMessage as Message, MessageLang, RecordChangeMessage};

use super::{Conflict, ConflictKind};
use crate::Document;
use crate::changes::{FieldChange, field_changes, field_words, title};

/// A conflict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictText {
    /// The list and the name of the record.
    pub title: String,
    /// The label of the field, or what happened to the record.
    pub what: String,
    /// The version of the draft.
    pub mine: String,
    /// The version of the site.
    pub theirs: String,
    /// How the two records differ, or what was changed in the one that the other side deleted.
    pub lines: Vec<RecordChangeMessage>,
}

impl ConflictText {
    /// The record and what is in conflict.
    pub fn heading(&self, lang: MessageLang) -> String {
        lang.behind_title(&self.title, &self.what)
    }
}

impl Conflict {
    /// The conflict in words. The documents tell the names of what fields refer to.
    pub fn words(&self, mine: &Document, theirs: &Document, lang: MessageLang) -> ConflictText {
        let title = title(self.list, self.record, &self.names, lang);
        let text = |what: Message, mine: Message, theirs: Message| ConflictText {
            title: title.clone(),
            what: what.text(lang).to_owned(),
            mine: mine.text(lang).to_owned(),
            theirs: theirs.text(lang).to_owned(),
            lines: Vec::new(),
        };
        let differences = |before, after| {
            let changes: Vec<FieldChange> = field_changes(before, after);
            let each = |change| field_words(self.record, change, [mine, theirs], lang);
            changes.iter().flat_map(each).collect()
        };
        match &self.kind {
            ConflictKind::Field { path, mine: own, theirs: other, .. } => {
                let change =
                    FieldChange { path: path.clone(), before: own.clone(), after: other.clone() };
                let none = || Message::NoValue.text(lang).to_owned();
                let [own, other] = change
                    .values(self.record, [mine, theirs], lang)
                    .map(|it| it.unwrap_or_else(none));
                let what = change.label(self.record, lang);
                ConflictText { title, what, mine: own, theirs: other, lines: Vec::new() }
            }
            ConflictKind::AddedByBoth { mine, theirs } => ConflictText {
                lines: differences(mine, theirs),
                ..text(Message::AddedByBoth, Message::OwnRecord, Message::OtherRecord)
            },
            ConflictKind::DeletedByMe { base, theirs } => ConflictText {
                lines: differences(base, theirs),
                ..text(Message::DeletedByMe, Message::Delete, Message::Keep)
            },
            ConflictKind::DeletedByThem { base, mine } => ConflictText {
                lines: differences(base, mine),
                ..text(Message::DeletedByThem, Message::Keep, Message::Delete)
            },
            ConflictKind::Order { .. } => {
                text(Message::Order, Message::OwnOrder, Message::OtherOrder)
            }
        }
    }
}
