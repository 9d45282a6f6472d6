//! What both the draft and the published site changed.

use super::MessageLang;

/// A conflict, and what each choice does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictMessage {
    /// Both added a record with the same id or name.
    AddedByBoth,
    /// The draft deleted a record that was changed on the site.
    DeletedByMe,
    /// The site no longer has a record that the draft changed.
    DeletedByThem,
    /// Records of a list were moved to different places.
    Order,
    /// A field has no value.
    NoValue,
    /// The record is deleted.
    Delete,
    /// The record stays.
    Keep,
    /// The record of the draft.
    OwnRecord,
    /// The record of the site.
    OtherRecord,
    /// The order of the draft.
    OwnOrder,
    /// The order of the site.
    OtherOrder,
}

impl ConflictMessage {
    /// The message as text, without a full stop.
    pub fn text(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::AddedByBoth => [
                "You and somebody else added this record, with different texts",
                "Эту запись добавили и вы, и другой редактор, по-разному",
                "您和其他人都添加了这条记录，但内容不同",
            ],
            Self::DeletedByMe => [
                "You deleted this record, and it was changed on the site",
                "Вы удалили эту запись, а на сайте её изменили",
                "您删除了这条记录，但网站上的已被修改",
            ],
            Self::DeletedByThem => [
                "This record was deleted from the site, and you changed it",
                "С сайта эту запись удалили, а вы её изменили",
                "网站上已删除这条记录，但您修改了它",
            ],
            Self::Order => [
                "The order of the list was changed by you and on the site",
                "Порядок записей изменили и вы, и на сайте",
                "您和网站都调整了列表的顺序",
            ],
            Self::NoValue => ["no value", "не указано", "未填写"],
            Self::Delete => ["Delete the record", "Удалить запись", "删除记录"],
            Self::Keep => ["Keep the record", "Оставить запись", "保留记录"],
            Self::OwnRecord => ["Your record", "Ваша запись", "您的记录"],
            Self::OtherRecord => ["The record of the site", "Запись с сайта", "网站上的记录"],
            Self::OwnOrder => ["Your order", "Ваш порядок", "您的顺序"],
            Self::OtherOrder => ["The order of the site", "Порядок на сайте", "网站上的顺序"],
        };
        lang.choose(en, ru, zh)
    }
}
