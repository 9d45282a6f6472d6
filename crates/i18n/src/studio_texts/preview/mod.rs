//! The texts of the preview in the studio.

mod en;
mod ru;
mod zh;

use crate::messages::MessageLang;

impl MessageLang {
    /// The texts of the preview in this language.
    pub fn preview_texts(self) -> &'static PreviewTexts {
        self.choose(&en::TEXTS, &ru::TEXTS, &zh::TEXTS)
    }
}

/// The texts of the preview in one language. `{}` is replaced by a number or a name.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct PreviewTexts {
    pub title: &'static str,
    pub intro: &'static str,
    /// The name of the frame for screen readers.
    pub frame: &'static str,

    // What is shown
    pub starting: &'static str,
    pub older: &'static str,
    pub nothing: &'static str,
    pub failed: &'static str,
    pub unavailable: &'static str,
    pub save: &'static str,
    pub saving: &'static str,

    // Controls
    pub language: &'static str,
    pub theme: &'static str,
    /// As the system, light, dark.
    pub themes: [&'static str; 3],
    pub width: &'static str,
    /// Phone, tablet, desktop.
    pub widths: [&'static str; 3],
    pub time: &'static str,
    pub now: &'static str,
    pub before: &'static str,
    pub day: &'static str,
    pub after: &'static str,
    pub moment: &'static str,
    pub drafts: &'static str,
    pub print: &'static str,
    pub open: &'static str,
    pub reload: &'static str,
}
