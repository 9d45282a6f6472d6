//! The texts of the studio.

mod drafts;
mod editor;
mod en;
mod fields;
mod preview;
mod raw_pane;
mod ru;
mod zh;

pub use drafts::DraftsTexts;
pub use editor::EditorTexts;
pub use fields::{FieldText, ListText};
pub use preview::PreviewTexts;
pub use raw_pane::RawPaneTexts;

use crate::messages::MessageLang;

impl MessageLang {
    /// The texts of the studio in this language.
    pub fn studio_texts(self) -> &'static StudioTexts {
        self.choose(&en::TEXTS, &ru::TEXTS, &zh::TEXTS)
    }

    /// The tag of the language for `lang` (BCP 47).
    pub fn tag(self) -> &'static str {
        self.choose("en", "ru", "zh-Hans")
    }

    /// The name of the language in the content files.
    pub fn short_tag(self) -> &'static str {
        self.choose("en", "ru", "zh")
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        self.choose("English", "Русский", "中文")
    }
}

/// The texts of the studio in one language. `{}` is replaced by a number, a name or a date.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct StudioTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub to_site: &'static str,
    pub language: &'static str,
    pub no_script: &'static str,
    pub not_started: &'static str,
    pub works_offline: &'static str,

    // Content
    pub content: &'static str,
    pub loading: &'static str,
    pub from_site: &'static str,
    pub from_files: &'static str,
    pub no_site_content: &'static str,
    pub open_files: &'static str,
    pub open_folder: &'static str,
    pub open_site: &'static str,
    pub drop_here: &'static str,
    pub save_file: &'static str,

    // Check
    pub check: &'static str,
    pub checking: &'static str,
    pub no_findings: &'static str,
    pub error: &'static str,
    pub warning: &'static str,
    pub place: &'static str,
    pub more_findings: &'static str,

    // Publish
    pub publish: &'static str,
    pub publish_intro: &'static str,
    pub not_with_errors: &'static str,
    pub make: &'static str,
    pub cancel: &'static str,
    pub canceled: &'static str,
    /// The steps, in their order: loading, site, compression, archive.
    pub steps: [&'static str; 4],
    pub ready: &'static str,
    pub save_archive: &'static str,
    pub save_single: &'static str,
    pub changes: &'static str,
    pub no_changes: &'static str,
    pub no_published: &'static str,
    pub version: &'static str,
    pub failed: &'static str,
    pub not_loaded: &'static str,
    pub crashed: &'static str,

    // Upload
    pub upload: &'static str,
    pub upload_all: &'static str,
    /// The kinds of hosts, each with its steps.
    pub hosts: [(&'static str, &'static [&'static str]); 4],
    pub after_upload: &'static str,
}
