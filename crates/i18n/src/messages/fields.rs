//! Messages about fields: missing, unknown, or with a value of the wrong kind.

use super::{About, Advice, FindingText, MessageLang};

/// A field that does not fit the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldMessage {
    /// A required field is not there.
    Missing(About),
    /// No such field is known here.
    Unknown { name: String, advice: Advice },
    /// An object has the field twice; the first is on this line.
    Repeated { name: String, line: usize },
    /// None of the values that the field may have.
    NotAllowed { name: String, value: String, advice: Advice },
    /// `null`.
    Null,
    /// A value of another kind.
    WrongKind { given: ValueKind, expected: ValueKind, about: About },
    /// A number below its limit.
    TooSmall { value: String, limit: String },
    /// A number above its limit.
    TooLarge { value: String, limit: String },
    /// A number with a fraction or an exponent.
    NotWhole { number: String },
    /// A text without any language.
    NoText,
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A text in quotes.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// An object with the languages of a text.
    Localized,
}

impl FieldMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::Missing(about) => {
                let name = &about.name;
                let right = match about.text(lang) {
                    Some(about) if lang == MessageLang::En => format!("{name}: {about}"),
                    Some(about) => about,
                    None => text!(
                        lang,
                        en = "Add \"{name}\".",
                        ru = "Добавьте поле \"{name}\".",
                        zh = "请添加字段\"{name}\"。",
                    ),
                };
                finding_text!(
                    lang,
                    en = ["the field \"{name}\" is missing", "{right}"],
                    ru = ["не хватает поля \"{name}\"", "{right}"],
                    zh = ["缺少字段\"{name}\"", "{right}"],
                )
            }
            Self::Unknown { name, advice } => {
                let advice = advice.text(lang);
                finding_text!(
                    lang,
                    en = ["there is no field \"{name}\" here", "{advice}"],
                    ru = ["поля \"{name}\" здесь быть не может", "{advice}"],
                    zh = ["此处不能使用字段\"{name}\"", "{advice}"],
                )
            }
            Self::Repeated { name, line } => finding_text!(
                lang,
                en = [
                    "the field \"{name}\" stands twice in one object",
                    "Remove one; the other is on line {line}."
                ],
                ru = [
                    "поле \"{name}\" указано в одном объекте дважды",
                    "Удалите одно из них; другое — в строке {line}."
                ],
                zh = [
                    "字段\"{name}\"在同一对象中出现了两次",
                    "请删除其中一个；另一个在第{line}行。"
                ],
            ),
            Self::NotAllowed { name, value, advice } => {
                let advice = advice.text(lang);
                finding_text!(
                    lang,
                    en = ["{name} is {value}", "{advice}"],
                    ru = ["значение {value} не подходит для поля \"{name}\"", "{advice}"],
                    zh = ["字段\"{name}\"不能填写{value}", "{advice}"],
                )
            }
            Self::Null => finding_text!(
                lang,
                en = [
                    "null is not a value here",
                    "Write a value or no field at all: what is unknown is left out."
                ],
                ru = [
                    "null здесь не подходит",
                    "Укажите значение или удалите поле: неизвестное в файл не вносят."
                ],
                zh = ["此处不能填写null", "请填写值，或删除整个字段：未知内容不必写出。"],
            ),
            Self::WrongKind { given, expected, about } => {
                let right = about.text(lang).unwrap_or_else(|| correct_the_value(lang));
                let (given, expected) = (given.given(lang), expected.expected(lang));
                finding_text!(
                    lang,
                    en = ["{given} stands where {expected} belongs", "{right}"],
                    ru = ["{given}, а {expected}", "{right}"],
                    zh = ["应为{expected}，而不是{given}", "{right}"],
                )
            }
            Self::TooSmall { value, limit } => finding_text!(
                lang,
                en = ["{value} is too small", "At least {limit}."],
                ru = ["значение {value} слишком мало", "Укажите число не меньше {limit}."],
                zh = ["{value}太小", "不得小于{limit}。"],
            ),
            Self::TooLarge { value, limit } => finding_text!(
                lang,
                en = ["{value} is too large", "At most {limit}."],
                ru = ["значение {value} слишком велико", "Укажите число не больше {limit}."],
                zh = ["{value}太大", "不得大于{limit}。"],
            ),
            Self::NotWhole { number } => finding_text!(
                lang,
                en = ["{number} is not a whole number", "Use digits only, such as 3000."],
                ru = ["{number} — не целое число", "Используйте только цифры, например 3000."],
                zh = ["{number}不是整数", "请只用数字，例如3000。"],
            ),
            Self::NoText => finding_text!(
                lang,
                en = ["there is no text", "Write it as \"ru\" and \"zh\"."],
                ru = ["текста нет", "Укажите его в полях \"ru\" и \"zh\"."],
                zh = ["没有文本", "请在\"ru\"和\"zh\"中填写文本。"],
            ),
        }
    }
}

fn correct_the_value(lang: MessageLang) -> String {
    text!(lang, en = "Correct the value.", ru = "Исправьте значение.", zh = "请修改该值。")
}

impl ValueKind {
    /// What stands there; in Russian with its verb, which has a gender.
    fn given(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::Null => ["null", "указано null", "null"],
            Self::Bool => ["true or false", "указано true или false", "true或false"],
            Self::Number => ["a number", "указано число", "数字"],
            Self::Text => ["a text in quotes", "указан текст в кавычках", "带引号的文本"],
            Self::List => ["a list […]", "указан список […]", "列表[…]"],
            Self::Object | Self::Localized => ["an object {…}", "указан объект {…}", "对象{…}"],
        };
        lang.choose(en, ru, zh)
    }

    /// What belongs there; in Russian with its verb, which has a gender.
    fn expected(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::Null => ["null", "нужно null", "null"],
            Self::Bool => [
                "true or false without quotes",
                "нужно true или false без кавычек",
                "不带引号的true或false",
            ],
            Self::Number => {
                ["a whole number without quotes", "нужно целое число без кавычек", "不带引号的整数"]
            }
            Self::Text => ["a text in quotes", "нужен текст в кавычках", "带引号的文本"],
            Self::List => ["a list […]", "нужен список […]", "列表[…]"],
            Self::Object => ["an object {…}", "нужен объект {…}", "对象{…}"],
            Self::Localized => [
                "an object {…}",
                "нужен текст на двух языках: {\"ru\": \"…\", \"zh\": \"…\"}",
                "双语文本{\"ru\": \"…\", \"zh\": \"…\"}",
            ],
        };
        lang.choose(en, ru, zh)
    }
}
