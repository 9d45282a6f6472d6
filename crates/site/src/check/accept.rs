//! Warnings that a record accepts, by their ids: `"accept": ["mixed-script"]`.

use std::collections::HashSet;

use i18n::messages::AcceptMessage;

use super::file::File;
use super::finding::Level;

/// The list of a file whose items are texts and no records.
const TEXTS: &str = "unknown";

/// An item of a list `accept`.
pub struct Accepted {
    /// Its field: `partners[0].accept[1]`.
    pub field: String,
    /// The record that it belongs to: `partners[0]`, or an empty text for the file itself.
    pub record: String,
    /// The id of the accepted warning.
    pub id: String,
}

/// Removes the warnings that their records accept, and warns of ids that accept nothing if `is_complete`: after an error
/// in any file, not everything was checked.
pub fn apply(file: &mut File, is_complete: bool) {
    let mut used = HashSet::new();
    let accepted = std::mem::take(&mut file.accepted);
    file.findings.retain(|finding| {
        let id = finding.message.warning_id().filter(|_| finding.level == Level::Warning);
        let Some(id) = id else { return true };
        let record = record(&finding.field);
        let accepts = accepted.iter().position(|it| it.id == id && it.record == record);
        used.extend(accepts);
        accepts.is_none()
    });
    if !is_complete {
        return;
    }
    for (_, Accepted { field, id, .. }) in
        accepted.into_iter().enumerate().filter(|(index, _)| !used.contains(index))
    {
        file.warning(&field, AcceptMessage::Unnecessary { id });
    }
}

/// The record of a field: `partners[0]` of `partners[0].also[1]`. Only items of the lists of a file are records; other
/// fields belong to the file itself.
pub fn record(field: &str) -> &str {
    let list = field.split(['[', '.']).next().unwrap_or_default();
    let is_record = field[list.len()..].starts_with('[') && list != TEXTS;
    let end = field.find(']').filter(|_| is_record);
    end.map_or("", |end| &field[..=end])
}
