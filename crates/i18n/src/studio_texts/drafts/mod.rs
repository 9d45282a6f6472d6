//! The texts of drafts.

mod en;
mod ru;
mod zh;

use crate::messages::MessageLang;

impl MessageLang {
    /// The texts of drafts in this language.
    pub fn drafts_texts(self) -> &'static DraftsTexts {
        self.choose(&en::TEXTS, &ru::TEXTS, &zh::TEXTS)
    }
}

/// The texts of drafts in one language. `{}` is replaced by a name, a time or a size.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct DraftsTexts {
    pub drafts: &'static str,
    pub intro: &'static str,
    pub none: &'static str,
    pub new_name: &'static str,
    pub copy_name: &'static str,
    pub from_draft: &'static str,
    pub saving: &'static str,
    pub saved_at: &'static str,
    pub read_only: &'static str,
    pub edit_here: &'static str,
    pub save_to_file: &'static str,
    pub try_again: &'static str,
    pub keep_as_copy: &'static str,
    pub open: &'static str,
    pub is_open: &'static str,
    pub rename: &'static str,
    pub name: &'static str,
    pub save_name: &'static str,
    pub cancel: &'static str,
    pub duplicate: &'static str,
    pub to_file: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub newer_draft: &'static str,

    // Versions
    pub versions: &'static str,
    pub view: &'static str,
    pub viewed: &'static str,
    pub restore: &'static str,
    pub back: &'static str,
    /// Why a version was kept: at opening, before files, before a restore, during work, at publication.
    pub reasons: [&'static str; 5],

    // What to start with
    pub start_from: &'static str,
    pub demo: &'static str,
    pub empty: &'static str,
    pub demo_name: &'static str,
    pub empty_name: &'static str,

    // Why something was not done
    pub full: &'static str,
    pub forbidden: &'static str,
    pub blocked: &'static str,
    pub newer: &'static str,
    pub stale: &'static str,
    pub gone: &'static str,
    pub gone_unnamed: &'static str,
    pub locked: &'static str,
    pub unsaved: &'static str,
    pub other: &'static str,
}
