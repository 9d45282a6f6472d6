//! Files of the content as an editor reads them.

use i18n::messages::MessageLang;
use jsonc_parser::ast;
use publish::Files;
use serde::Serialize;

use super::{Drafts, FILES, Level, ListedFinding, Source, check_with_pictures, syntax};

/// The texts of the files, or why they cannot be edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Editable {
    /// The text of each file, in the order of [`FILES`]: an object in JSON, as it is written, without a byte order
    /// mark. None of a file that cannot be edited.
    pub texts: [Option<String>; 3],
    /// The text of each of the other files, as far as it can be read.
    pub unreadable: [Option<String>; 3],
    /// The errors of these.
    pub findings: Vec<ListedFinding>,
}

/// The texts of the files of some content. A file that is no JSON, whose JSON is no object, or which has two members
/// of one name cannot be edited: nothing may be lost.
pub fn editable(content: &Files, unix: i64, lang: MessageLang) -> Editable {
    let texts = FILES.map(|file| text(content.get(&format!("{file}.json"))?));
    let mut editable = Editable { texts, unreadable: Default::default(), findings: Vec::new() };
    if editable.texts.iter().all(Option::is_some) {
        return editable;
    }
    let sources = FILES.map(|file| Source::of(content, file));
    let report = check_with_pictures(sources, &Files::new(), str::to_owned, unix, Drafts::Remove);
    for (index, file) in report.files.iter().enumerate() {
        if editable.texts[index].is_none() {
            editable.unreadable[index] = Some(file.text.clone());
        }
    }
    let is_error = |finding: &ListedFinding| {
        let file = report.files.iter().position(|file| file.path == finding.file);
        finding.level == Level::Error.name()
            && file.is_some_and(|file| editable.texts[file].is_none())
    };
    editable.findings = report.listed(lang).into_iter().filter(is_error).collect();
    editable
}

/// The text of a file that can be edited.
fn text(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()?;
    let (root, values) = syntax::parse(text).ok()?;
    let is_object = values.is_ok_and(|value| value.is_object());
    (is_object && is_unambiguous(&root)).then(|| text.to_owned())
}

/// Whether no object has two members of one name.
fn is_unambiguous(value: &ast::Value<'_>) -> bool {
    match value {
        ast::Value::Object(object) => {
            let mut names: Vec<&str> =
                object.properties.iter().map(|property| property.name.as_str()).collect();
            names.sort_unstable();
            names.is_sorted_by(|one, next| one < next)
                && object.properties.iter().all(|property| is_unambiguous(&property.value))
        }
        ast::Value::Array(list) => list.elements.iter().all(is_unambiguous),
        _ => true,
    }
}
