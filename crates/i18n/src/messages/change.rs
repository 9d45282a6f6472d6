//! Messages about differences between two versions of the content.

use super::MessageLang;

/// A difference, as it is told to organizers. `record` is the path of a record and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeMessage {
    /// Nothing differs.
    None,
    /// A record is new.
    Added { record: String },
    /// A record is gone.
    Removed { record: String },
    /// A field has another value.
    Changed { record: String, field: String, before: String, after: String },
    /// A field is new.
    FieldAdded { record: String, field: String, after: String },
    /// A field is gone.
    FieldRemoved { record: String, field: String, before: String },
    /// The records of a list are in another order.
    Reordered { list: String },
}

impl ChangeMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> String {
        match self {
            Self::None => {
                text!(lang, en = "No changes.", ru = "Изменений нет.", zh = "没有变化。")
            }
            Self::Added { record } => text!(
                lang,
                en = "+ {record}: added",
                ru = "+ {record}: запись добавлена",
                zh = "+ {record}：新增",
            ),
            Self::Removed { record } => text!(
                lang,
                en = "- {record}: removed",
                ru = "- {record}: запись удалена",
                zh = "- {record}：已删除",
            ),
            Self::Changed { record, field, before, after } => text!(
                lang,
                en = "~ {record}, {field}: {before} → {after}",
                ru = "~ {record}, {field}: {before} → {after}",
                zh = "~ {record}，{field}：{before} → {after}",
            ),
            Self::FieldAdded { record, field, after } => text!(
                lang,
                en = "~ {record}, {field}: now {after}",
                ru = "~ {record}, {field}: добавлено {after}",
                zh = "~ {record}，{field}：新增 {after}",
            ),
            Self::FieldRemoved { record, field, before } => text!(
                lang,
                en = "~ {record}, {field}: no longer {before}",
                ru = "~ {record}, {field}: удалено {before}",
                zh = "~ {record}，{field}：删除 {before}",
            ),
            Self::Reordered { list } => text!(
                lang,
                en = "~ {list}: in another order",
                ru = "~ {list}: изменён порядок записей",
                zh = "~ {list}：顺序有变",
            ),
        }
    }
}
