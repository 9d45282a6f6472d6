//! The texts of the pane that shows one record as text.

mod en;
mod ru;
mod zh;

use crate::messages::MessageLang;

/// A text of CodeMirror in English, and in the language of the page.
pub type Phrase = (&'static str, &'static str);

/// The texts in one language.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct RawPaneTexts {
    pub title: &'static str,
    pub show: &'static str,
    pub hide: &'static str,
    pub hint: &'static str,
    /// The name of the text field.
    pub label: &'static str,
    /// What is said of a place where the text is no JSON.
    pub not_json: &'static str,
    pub no_findings: &'static str,
    /// The texts of CodeMirror that are not in this language.
    pub phrases: &'static [Phrase],
}

impl MessageLang {
    /// The texts of the pane in this language.
    pub fn raw_pane_texts(self) -> &'static RawPaneTexts {
        self.choose(&en::TEXTS, &ru::TEXTS, &zh::TEXTS)
    }
}
