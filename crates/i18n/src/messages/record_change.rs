//! What an organizer changed, for the list before publication and for the merge.

use content::{Instant, PartialDate};

use super::MessageLang;
use crate::Lang;

/// What happened to a record, or to one of its fields. Values are already in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordChangeMessage {
    /// The record is new.
    Added,
    /// The record was deleted.
    Removed,
    /// The record has another place in its list.
    Moved,
    /// A field has another value.
    Changed { field: String, before: String, after: String },
    /// A field, or an item of a list, is new.
    FieldAdded { field: String, after: String },
    /// A field, or an item of a list, was removed.
    FieldRemoved { field: String, before: String },
    /// The items of a field are in another order.
    FieldReordered { field: String },
}

impl RecordChangeMessage {
    /// The message as text, without a full stop.
    pub fn text(&self, lang: MessageLang) -> String {
        match self {
            Self::Added => text!(lang, en = "added", ru = "запись добавлена", zh = "新增"),
            Self::Removed => text!(lang, en = "deleted", ru = "запись удалена", zh = "已删除"),
            Self::Moved => text!(
                lang,
                en = "moved to another place of the list",
                ru = "место в списке изменено",
                zh = "在列表中的位置有变",
            ),
            Self::Changed { field, before, after } => text!(
                lang,
                en = "{field}: {before} → {after}",
                ru = "{field}: {before} → {after}",
                zh = "{field}：{before} → {after}",
            ),
            Self::FieldAdded { field, after } => text!(
                lang,
                en = "{field}: added {after}",
                ru = "{field}: добавлено {after}",
                zh = "{field}：新增{after}",
            ),
            Self::FieldRemoved { field, before } => text!(
                lang,
                en = "{field}: removed {before}",
                ru = "{field}: удалено {before}",
                zh = "{field}：删除{before}",
            ),
            Self::FieldReordered { field } => text!(
                lang,
                en = "{field}: in another order",
                ru = "{field}: изменён порядок",
                zh = "{field}：顺序有变",
            ),
        }
    }

    /// The message behind the title of its record.
    pub fn with_title(&self, title: &str, lang: MessageLang) -> String {
        lang.behind_title(title, &self.text(lang))
    }
}

impl MessageLang {
    /// The title of a record of a list: «Организации: „Мост“».
    pub fn record_title(self, list: &str, name: &str) -> String {
        let title = self.list(list).map_or(list, |list| list.title);
        if name.is_empty() {
            return title.to_owned();
        }
        let name = self.quoted(name);
        text!(self, en = "{title}: {name}", ru = "{title}: {name}", zh = "{title}：{name}")
    }

    /// A text behind the title of a record.
    pub fn behind_title(self, title: &str, text: &str) -> String {
        text!(self, en = "{title} — {text}", ru = "{title} — {text}", zh = "{title}——{text}")
    }

    /// The title of what a file has outside of its lists; `record` is its name in the schemas.
    pub fn file_title(self, record: &str) -> &'static str {
        let list = match record {
            "Agenda" => self.list("sessions"),
            "Partners" => self.list("partners"),
            _ => None,
        };
        list.map_or(self.choose("Forum", "Форум", "论坛信息"), |list| list.title)
    }

    /// The label of a text in one of its languages: «Название (по-китайски)».
    pub fn label_in(self, label: &str, text_lang: &str) -> String {
        let Some(text) = self.field("Localized", text_lang) else { return label.to_owned() };
        let mut letters = text.label.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        let language: String = first.chain(letters).collect();
        text!(
            self,
            en = "{label} ({language})",
            ru = "{label} ({language})",
            zh = "{label}（{language}）",
        )
    }

    /// The label of a field within another one: «Следующий форум, Название».
    pub fn label_within(self, outer: &str, inner: &str) -> String {
        text!(self, en = "{outer}, {inner}", ru = "{outer}, {inner}", zh = "{outer}·{inner}")
    }

    /// A text in quotes.
    pub fn quoted(self, text: &str) -> String {
        text!(self, en = "“{text}”", ru = "«{text}»", zh = "“{text}”")
    }

    /// Several values.
    pub fn listed(self, values: &[String]) -> String {
        values.join(self.choose(", ", ", ", "、"))
    }

    /// Whether something is so.
    pub fn yes_or_no(self, flag: bool) -> &'static str {
        if flag { self.choose("yes", "да", "是") } else { self.choose("no", "нет", "否") }
    }
}

/// Dates of the content in words. English has them as they are in the files.
impl MessageLang {
    /// A day, a month or a year; none if it is no date.
    pub fn date_in_words(self, date: &str) -> Option<String> {
        Some(self.site_lang()?.partial_date(PartialDate::parse(date).ok()?))
    }

    /// A moment by the clock of its place; none if it is no moment.
    pub fn moment_in_words(self, moment: &str) -> Option<String> {
        Some(self.site_lang()?.moment(Instant::parse(moment).ok()?.local()))
    }

    /// The language of the site that this one is.
    pub fn site_lang(self) -> Option<Lang> {
        self.choose(None, Some(Lang::Ru), Some(Lang::Zh))
    }
}
