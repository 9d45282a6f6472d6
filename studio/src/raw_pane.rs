//! The pane that shows one record as text: its options and findings, and its functions. `crate::engine` opens it.

use std::collections::BTreeMap;

use i18n::messages::MessageLang;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::record_fields::{FieldOption, fields_of};

#[wasm_bindgen]
extern "C" {
    /// An open pane.
    #[derive(Clone)]
    pub type Pane;

    /// Shows another text.
    #[wasm_bindgen(method, js_name = setText)]
    pub fn set_text(this: &Pane, text: &str);

    /// Shows findings: a list of [`PaneFinding`] as JSON.
    #[wasm_bindgen(method, js_name = setFindings)]
    pub fn set_findings(this: &Pane, findings: &str);

    /// Moves the focus into the text.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Pane);

    /// Removes the pane.
    #[wasm_bindgen(method)]
    pub fn close(this: &Pane);
}

/// A finding of one record with its place in the text: see `site::check::RecordFinding`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[allow(missing_docs, reason = "the fields are those of the generator")]
pub struct PlacedFinding {
    pub level: String,
    pub problem: String,
    pub advice: String,
    pub from: usize,
    pub to: usize,
}

/// A finding as the pane shows it: at a place of the text in UTF-16 units, or at a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "each name says what it is")]
pub struct PaneFinding {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    pub level: String,
    pub message: String,
}

impl From<&PlacedFinding> for PaneFinding {
    fn from(finding: &PlacedFinding) -> Self {
        let PlacedFinding { level, problem, advice, from, to } = finding;
        let line_break = if advice.is_empty() { "" } else { "\n" };
        Self {
            from: Some(*from),
            to: Some(*to),
            path: None,
            level: level.clone(),
            message: format!("{problem}{line_break}{advice}"),
        }
    }
}

/// The options of the pane: see `studio/web/raw_pane_editor.ts`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Options {
    lang: &'static str,
    read_only: bool,
    label: &'static str,
    not_json: &'static str,
    phrases: BTreeMap<&'static str, &'static str>,
    record: &'static str,
    records: BTreeMap<&'static str, Vec<FieldOption>>,
}

/// The options for a record with this name in the schemas, in a language, as JSON.
pub fn options(record: &'static str, is_read_only: bool, lang: MessageLang) -> String {
    let texts = lang.raw_pane_texts();
    let options = Options {
        lang: lang.tag(),
        read_only: is_read_only,
        label: texts.label,
        not_json: texts.not_json,
        phrases: texts.phrases.iter().copied().collect(),
        record,
        records: fields_of(record, lang),
    };
    serde_json::to_string(&options).expect("these are texts")
}
