//! English. CodeMirror's own texts are English.

use super::RawPaneTexts;

pub(super) static TEXTS: RawPaneTexts = RawPaneTexts {
    title: "The record as text",
    show: "Show the record as text",
    hide: "Hide the text",
    hint: "This is the same record as it is in the file. Ctrl+Space offers fields, Ctrl+F searches, Tab moves on, Esc leaves the text.",
    label: "Text of the record",
    not_json: "Something is wrong here: check commas, quotes and brackets.",
    no_findings: "No problems in this record.",
    phrases: &[],
};
