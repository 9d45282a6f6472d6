//! Messages about ids and references to them.

use super::{Advice, FindingText, MessageLang};

/// An id that cannot be used, or that nothing has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdMessage {
    /// An id that Windows reserves for a device.
    WindowsName { id: String },
    /// An id of more characters than the name of a file should have.
    TooLong { length: usize, most: usize },
    /// It has letters that do not belong into an address.
    NotAnId { id: String },
    /// It is no code of ISO 3166-1.
    NotACountry { id: String },
    /// The record `first` has the same id.
    Taken { id: String, first: String, line: usize },
    /// The calendar file of the whole forum has the same name.
    Reserved { id: String },
    /// A list has it twice.
    Repeated { id: String },
    /// A record is called like the alias of another.
    AliasIsAName { alias: String, record: String, line: usize },
    /// No record of that kind has it.
    Unknown { record: Record, id: String, advice: Advice },
}

/// A kind of record that ids refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// A place of the programme.
    Venue,
    /// A subject.
    Topic,
    /// An item of the programme.
    Session,
    /// A country.
    Country,
    /// A region.
    Region,
    /// A city.
    City,
    /// An organization.
    Partner,
    /// A person.
    Person,
}

impl IdMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::NotAnId { id } => finding_text!(
                lang,
                en = [
                    "\"{id}\" cannot be an id: it becomes part of an address",
                    "Small Latin letters and digits with single hyphens: opening-ceremony."
                ],
                ru = [
                    "\"{id}\" не может быть id: он становится частью адреса",
                    "Нужны строчные латинские буквы и цифры, между ними — одиночные дефисы: opening-ceremony."
                ],
                zh = [
                    "\"{id}\"不能用作id：id是网址的一部分",
                    "请使用小写拉丁字母和数字，以单个连字符分隔：opening-ceremony。"
                ],
            ),
            Self::NotACountry { id } => finding_text!(
                lang,
                en = [
                    "\"{id}\" is not a country code",
                    "Two capital letters (ISO 3166-1), such as RU or CN."
                ],
                ru = [
                    "\"{id}\" — не код страны",
                    "Нужны две заглавные латинские буквы (ISO 3166-1), например RU или CN."
                ],
                zh = ["\"{id}\"不是国家代码", "应为两个大写拉丁字母（ISO 3166-1），例如RU或CN。"],
            ),
            Self::Taken { id, first, line } => finding_text!(
                lang,
                en = ["the id \"{id}\" is taken", "Choose another: {first} on line {line} has it."],
                ru = [
                    "id \"{id}\" уже занят",
                    "Выберите другой: этот id уже у записи {first} (строка {line})."
                ],
                zh = ["id\"{id}\"已被使用", "请换一个：第{line}行的{first}已使用它。"],
            ),
            Self::Reserved { id } => finding_text!(
                lang,
                en = [
                    "the id \"{id}\" is taken",
                    "Choose another: the whole forum's calendar file has it."
                ],
                ru = [
                    "id \"{id}\" уже занят",
                    "Выберите другой: так называется файл календаря всего форума."
                ],
                zh = ["id\"{id}\"已被使用", "请换一个：它是整个论坛的日历文件的名称。"],
            ),
            Self::WindowsName { id } => finding_text!(
                lang,
                en = [
                    "Windows allows no file of the name \"{id}\"",
                    "Choose another id: files are named after it."
                ],
                ru = [
                    "в Windows не может быть файла с именем \"{id}\"",
                    "Выберите другой id: по нему называются файлы."
                ],
                zh = ["视窗系统不允许名为\"{id}\"的文件", "请换一个id：文件以它命名。"],
            ),
            Self::TooLong { length, most } => finding_text!(
                lang,
                en =
                    ["the id has {length} characters", "At most {most}: files are named after it."],
                ru = ["в id {length} символов", "Не больше {most}: по нему называются файлы."],
                zh = ["id有{length}个字符", "最多{most}个：文件以它命名。"],
            ),
            Self::Repeated { id } => finding_text!(
                lang,
                en = ["\"{id}\" stands twice in the list", "Remove one."],
                ru = ["\"{id}\" повторяется в списке", "Удалите повтор."],
                zh = ["\"{id}\"在列表中出现了两次", "请删除其中一个。"],
            ),
            Self::AliasIsAName { alias, record, line } => finding_text!(
                lang,
                en = [
                    "the alias \"{alias}\" is the name of {record} on line {line}",
                    "Remove it: who looks for that name wants that record."
                ],
                ru = [
                    "вариант названия \"{alias}\" — это название записи {record} в строке {line}",
                    "Удалите его: по этому названию должна находиться та запись."
                ],
                zh = [
                    "别名\"{alias}\"是第{line}行{record}的名称",
                    "请删除：搜索该名称的访客要找的是那一条。"
                ],
            ),
            Self::Unknown { record, id, advice } => {
                let (record, advice) = (record.text(lang), advice.text(lang));
                finding_text!(
                    lang,
                    en = ["there is no {record} \"{id}\"", "{advice}"],
                    ru = ["нет {record} с id \"{id}\"", "{advice}"],
                    zh = ["没有id为\"{id}\"的{record}", "{advice}"],
                )
            }
        }
    }
}

impl Record {
    /// Its noun; in Russian in the genitive.
    fn text(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::Venue => ["venue", "площадки", "场地"],
            Self::Topic => ["topic", "темы", "主题"],
            Self::Session => ["session", "события", "活动"],
            Self::Country => ["country", "страны", "国家"],
            Self::Region => ["region", "региона", "地区"],
            Self::City => ["city", "города", "城市"],
            Self::Partner => ["partner", "организации", "机构"],
            Self::Person => ["person", "человека", "人物"],
        };
        lang.choose(en, ru, zh)
    }
}
