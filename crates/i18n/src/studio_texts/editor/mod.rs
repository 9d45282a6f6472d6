//! The texts of the editor: navigation, lists, forms, steps.

mod en;
mod ru;
mod zh;

use crate::messages::MessageLang;

impl MessageLang {
    /// The texts of the editor in this language.
    pub fn editor_texts(self) -> &'static EditorTexts {
        self.choose(&en::TEXTS, &ru::TEXTS, &zh::TEXTS)
    }
}

/// The texts of the editor in one language. `{}` is replaced by a number or a name.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct EditorTexts {
    // Navigation
    pub sections: &'static str,
    pub start: &'static str,
    pub translation: &'static str,
    pub preview: &'static str,
    pub check: &'static str,
    pub publish: &'static str,
    pub forum: &'static str,
    /// What the files are about: forum, programme, directory.
    pub files: [&'static str; 3],
    /// Number of errors, number of warnings.
    pub counts: &'static str,

    // Bar
    pub preview_beside: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undo_step: &'static str,
    pub redo_step: &'static str,
    pub undone: &'static str,
    pub nothing_to_undo: &'static str,
    pub nothing_to_redo: &'static str,

    // Steps: the record, then the field or a number
    pub changed: &'static str,
    pub added: &'static str,
    pub duplicated: &'static str,
    pub deleted: &'static str,
    pub deleted_with: &'static str,
    pub moved: &'static str,
    pub rewritten: &'static str,
    pub merged: &'static str,
    pub restored: &'static str,
    /// A record with its name.
    pub named: &'static str,

    // Lists
    pub search: &'static str,
    pub filter: &'static str,
    /// All, without Chinese, without Russian, unofficial, drafts, with findings.
    pub filters: [&'static str; 6],
    pub order: &'static str,
    /// Of the file, by name, findings first.
    pub orders: [&'static str; 3],
    pub shown_of: &'static str,
    pub choose_record: &'static str,
    pub draft: &'static str,
    pub no_chinese: &'static str,
    pub no_russian: &'static str,

    // Forms
    /// Main, time, links, contacts, sources, service.
    pub groups: [&'static str; 6],
    pub required: &'static str,
    pub fill_in: &'static str,
    pub date_first: &'static str,
    pub missing: &'static str,
    pub add_english: &'static str,
    pub add_text: &'static str,
    pub remove: &'static str,
    pub remove_named: &'static str,
    pub not_chosen: &'static str,
    pub one_per_line: &'static str,
    pub choose_in: &'static str,
    pub type_name: &'static str,
    pub add_to_list: &'static str,
    pub reading: &'static str,
    pub move_up: &'static str,
    pub move_down: &'static str,
    pub duplicate: &'static str,
    pub delete: &'static str,
    pub used_in: &'static str,
    pub unknown_fields: &'static str,
    pub show_in_preview: &'static str,

    // Translation
    pub translation_intro: &'static str,
    pub translation_none: &'static str,
    /// Missing Chinese, missing Russian, unofficial Chinese.
    pub translation_kinds: [&'static str; 3],
    pub more_texts: &'static str,

    // Changes and merge
    pub more_changes: &'static str,
    pub site_changed: &'static str,
    pub site_changed_intro: &'static str,
    pub merge: &'static str,
    pub finish_merge: &'static str,
    pub choose_versions: &'static str,
    pub mine: &'static str,
    pub theirs: &'static str,
}
