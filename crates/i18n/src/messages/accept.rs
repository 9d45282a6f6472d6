//! Messages about warnings that a record accepts.

use super::{FindingText, MessageLang};

/// Something about the field `accept`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AcceptMessage {
    /// The record has no such warning.
    Unnecessary { id: String },
}

impl AcceptMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::Unnecessary { id } => finding_text!(
                lang,
                en = ["the record has no warning \"{id}\" to accept", "Delete it from the list."],
                ru = [
                    "у записи нет предупреждения \"{id}\", принимать нечего",
                    "Удалите его из списка."
                ],
                zh = ["该记录没有警告\"{id}\"，无需忽略", "请从列表中删除。"],
            ),
        }
    }
}
