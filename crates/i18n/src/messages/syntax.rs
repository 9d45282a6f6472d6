//! Messages about the rules of JSON.

use super::{FindingText, MessageLang};

/// The first place of a file where it is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxMessage {
    /// No comma between two items.
    MissingComma,
    /// A comma after the last item.
    TrailingComma,
    /// A comma with nothing before it.
    ExtraComma,
    /// A comment.
    Comment,
    /// No colon between name and value.
    MissingColon,
    /// A name without a value.
    MissingValue,
    /// Something else where a name in quotes belongs.
    NameExpected,
    /// A text in single quotes.
    SingleQuotes,
    /// A text without quotes.
    BareWord,
    /// `{` without `}`.
    OpenObject,
    /// `[` without `]`.
    OpenList,
    /// `}` without `{`.
    ExtraBrace,
    /// `]` without `[`.
    ExtraBracket,
    /// Something after the last bracket.
    AfterEnd,
    /// A line break or tab between the quotes of a text.
    LineBreak,
    /// A text in quotes; `reason` is the parser's word for the fault.
    BadString { fault: StringFault, reason: String },
    /// A number; `reason` is the parser's word for the fault.
    BadNumber { reason: String },
}

/// What is wrong within the quotes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringFault {
    /// The closing quote is missing.
    Open,
    /// A backslash with a letter that does not belong there.
    Escape,
    /// `\u` without the code of a character.
    Code,
}

impl SyntaxMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::MissingComma => finding_text!(
                lang,
                en = ["a comma is missing here", "Put a comma between two items."],
                ru = ["здесь не хватает запятой", "Поставьте запятую между двумя элементами."],
                zh = ["此处缺少逗号", "请在两项之间加上英文逗号\",\"。"],
            ),
            Self::TrailingComma => finding_text!(
                lang,
                en = [
                    "a comma after the last item",
                    "Remove it: JSON has commas only between items."
                ],
                ru = [
                    "запятая после последнего элемента",
                    "Удалите её: в JSON запятые ставятся только между элементами."
                ],
                zh = ["最后一项后面多了逗号", "请删除它：JSON中只在各项之间使用逗号。"],
            ),
            Self::ExtraComma => finding_text!(
                lang,
                en = ["a comma too many", "Remove it."],
                ru = ["лишняя запятая", "Удалите её."],
                zh = ["多了一个逗号", "请删除它。"],
            ),
            Self::Comment => finding_text!(
                lang,
                en = ["a comment", "Remove it: JSON has no comments."],
                ru = ["в файле есть комментарий", "Удалите его: в JSON не бывает комментариев."],
                zh = ["此处有注释", "请删除它：JSON不支持注释。"],
            ),
            Self::MissingColon => finding_text!(
                lang,
                en = ["no colon after the field's name", "Write it as \"name\": value."],
                ru = ["после имени поля нет двоеточия", "Запишите так: \"name\": значение."],
                zh = ["字段名后面缺少冒号", "请写成\"name\": 值，并使用英文冒号。"],
            ),
            Self::MissingValue => finding_text!(
                lang,
                en = ["the field has no value", "Give it one or remove it."],
                ru = ["у поля нет значения", "Укажите значение или удалите поле."],
                zh = ["字段没有值", "请填写值，或删除该字段。"],
            ),
            Self::NameExpected => finding_text!(
                lang,
                en = [
                    "a field's name in double quotes is expected here",
                    "Write it as \"name\": value."
                ],
                ru = [
                    "здесь должно быть имя поля в двойных кавычках",
                    "Запишите так: \"name\": значение."
                ],
                zh = ["此处应为英文双引号中的字段名", "请写成\"name\": 值。"],
            ),
            Self::SingleQuotes => finding_text!(
                lang,
                en = ["single quotes", "Use double quotes: \"…\"."],
                ru = [
                    "одинарные кавычки вместо двойных",
                    "Используйте прямые двойные кавычки: \"…\"."
                ],
                zh = ["此处用了单引号", "请使用英文双引号：\"…\"。"],
            ),
            Self::BareWord => finding_text!(
                lang,
                en = [
                    "a word without quotes",
                    "Put texts in double quotes: \"…\". Or is it true or false?"
                ],
                ru = [
                    "слово без прямых кавычек",
                    "Заключите текст в прямые двойные кавычки: \"…\". Без кавычек пишутся только числа, true и false."
                ],
                zh = [
                    "此处文字没有加英文引号",
                    "请给文本加上英文双引号：\"…\"。只有数字、true和false不加引号。"
                ],
            ),
            Self::OpenObject => finding_text!(
                lang,
                en = ["this {{ has no closing }}", "Add the missing }}."],
                ru = ["у этой скобки {{ нет закрывающей }}", "Добавьте недостающую скобку }}."],
                zh = ["此处的{{没有对应的}}", "请补上缺少的}}。"],
            ),
            Self::OpenList => finding_text!(
                lang,
                en = ["this [ has no closing ]", "Add the missing ]."],
                ru = ["у этой скобки [ нет закрывающей ]", "Добавьте недостающую скобку ]."],
                zh = ["此处的[没有对应的]", "请补上缺少的]。"],
            ),
            Self::ExtraBrace => finding_text!(
                lang,
                en = [
                    "a }} too many, or a value is missing before it",
                    "Remove it or add the value."
                ],
                ru = [
                    "лишняя скобка }} или перед ней нет значения",
                    "Удалите скобку или добавьте значение."
                ],
                zh = ["多了一个}}，或者它前面缺少值", "请删除它，或补上缺少的值。"],
            ),
            Self::ExtraBracket => finding_text!(
                lang,
                en = [
                    "a ] too many, or a value is missing before it",
                    "Remove it or add the value."
                ],
                ru = [
                    "лишняя скобка ] или перед ней нет значения",
                    "Удалите скобку или добавьте значение."
                ],
                zh = ["多了一个]，或者它前面缺少值", "请删除它，或补上缺少的值。"],
            ),
            Self::AfterEnd => finding_text!(
                lang,
                en = [
                    "text after the end of the JSON",
                    "Remove it, or a bracket that closes too early."
                ],
                ru = [
                    "текст после конца JSON",
                    "Удалите его или скобку, которая закрывается слишком рано."
                ],
                zh = ["JSON结束之后还有内容", "请删除多余内容，或删除过早出现的右括号。"],
            ),
            Self::LineBreak => finding_text!(
                lang,
                en = ["a line break or tab inside a text", "Close the text with a double quote."],
                ru = [
                    "перенос строки или табуляция внутри текста",
                    "Закройте текст двойной кавычкой в той же строке."
                ],
                zh = ["文本中有换行或制表符", "请在同一行用英文双引号结束文本。"],
            ),
            Self::BadString { fault, reason } => {
                let fault = fault.text(lang);
                finding_text!(
                    lang,
                    en = [
                        "a text that is not JSON: {reason}",
                        "Texts end with a double quote; write \\\" and \\\\ for \" and \\ in them."
                    ],
                    ru = [
                        "текст записан не по правилам JSON: {fault}",
                        "Текст заканчивается двойной кавычкой; знаки \" и \\ внутри него пишутся как \\\" и \\\\."
                    ],
                    zh = [
                        "文本不符合JSON规则：{fault}",
                        "文本以英文双引号结束；文本中的\"和\\要写成\\\"和\\\\。"
                    ],
                )
            }
            Self::BadNumber { reason } => finding_text!(
                lang,
                en = ["this is not JSON: {reason}", "Use digits only, such as 3000."],
                ru = [
                    "число записано не по правилам JSON",
                    "Используйте только цифры, например 3000."
                ],
                zh = ["数字不符合JSON规则", "请只用数字，例如3000。"],
            ),
        }
    }
}

impl StringFault {
    fn text(self, lang: MessageLang) -> &'static str {
        // English has the parser's own word.
        let [ru, zh] = match self {
            Self::Open => ["нет закрывающей кавычки", "缺少结束的引号"],
            Self::Escape => ["недопустимый знак после \\", "\\后面的字符不正确"],
            Self::Code => ["после \\u нет кода символа", "\\u后面没有正确的字符编码"],
        };
        lang.choose("", ru, zh)
    }
}
