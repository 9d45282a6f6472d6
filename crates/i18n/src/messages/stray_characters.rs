//! Messages about signs that look like those of JSON.

use super::{FindingText, MessageLang};

/// A sign that JSON does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StrayCharacterMessage {
    /// A typographic quote.
    Quote { sign: char },
    /// A full-width sign.
    FullWidth { sign: char, plain: char },
    /// A space or another character that nobody sees.
    Invisible { code: u32 },
    /// A control character, such as the end mark of an old program.
    Control { code: u32 },
    /// The mark of two versions that were not merged.
    Conflict,
}

impl StrayCharacterMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::Quote { sign } => finding_text!(
                lang,
                en = [
                    "{sign} is a typographic quote",
                    "Write the straight one, \". Turn off the automatic correction."
                ],
                ru = ["{sign} — типографская кавычка", "Нужна прямая: \". Отключите автозамену."],
                zh = ["{sign}是弯引号", "请改为直引号\"，并关闭自动更正。"],
            ),
            Self::FullWidth { sign, plain } => finding_text!(
                lang,
                en = ["{sign} is a full-width sign", "Write {plain}."],
                ru = ["{sign} — полноширинный знак", "Напишите {plain}."],
                zh = ["{sign}是全角符号", "请改为半角{plain}。"],
            ),
            Self::Invisible { code } => finding_text!(
                lang,
                en = [
                    "an invisible character, U+{code:04X}, is between the fields",
                    "Delete it and type an ordinary space."
                ],
                ru = [
                    "между полями невидимый символ U+{code:04X}",
                    "Удалите его и наберите обычный пробел."
                ],
                zh = ["字段之间有不可见字符U+{code:04X}", "请删除，改为普通空格。"],
            ),
            Self::Control { code } => finding_text!(
                lang,
                en = ["a control character, U+{code:04X}", "Delete it."],
                ru = ["управляющий символ U+{code:04X}", "Удалите его."],
                zh = ["控制字符U+{code:04X}", "请删除。"],
            ),
            Self::Conflict => finding_text!(
                lang,
                en = [
                    "two versions of the file were not merged",
                    "Keep one of them, and delete the lines with <<<<<<<, ======= and >>>>>>>."
                ],
                ru = [
                    "две версии файла не объединены",
                    "Оставьте одну и удалите строки с <<<<<<<, ======= и >>>>>>>."
                ],
                zh = [
                    "文件的两个版本没有合并",
                    "请保留其中一个，并删除带有<<<<<<<、=======和>>>>>>>的行。"
                ],
            ),
        }
    }
}
