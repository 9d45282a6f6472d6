//! Messages about a file as a whole.

use super::{FindingText, MessageLang};

/// A file that cannot be read, or that is not read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileMessage {
    /// It is not there.
    Missing,
    /// The system does not let it be read, for this reason.
    Unreadable { reason: String },
    /// It begins with a byte order mark.
    ByteOrderMark,
    /// It has a byte that is not UTF-8.
    NotUtf8 { byte: u8 },
    /// Nothing is in it.
    Empty,
    /// A share image shows other words than the content.
    OldPicture { picture: String },
    /// One of the two share images is missing.
    NoPicture { picture: String },
    /// The last resort of the parser, in its own words.
    NotJson { reason: String },
    /// The last resort of the types, in the words of `serde_json`.
    Unexpected { reason: String },
}

impl FileMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::OldPicture { picture } => finding_text!(
                lang,
                en = [
                    "{picture} shows another name, other days or another city",
                    "Draw it anew with `forum draw`, or replace it by a picture of your own."
                ],
                ru = [
                    "на картинке {picture} другое название, другие даты или другой город",
                    "Нарисуйте её заново командой `forum draw` или замените своей."
                ],
                zh = [
                    "{picture}上的名称、日期或城市与数据不一致",
                    "请运行`forum draw`重新生成，或换成您自己的图片。"
                ],
            ),
            Self::NoPicture { picture } => finding_text!(
                lang,
                en = [
                    "there is no {picture}",
                    "Draw it with `forum draw`, or add a picture of your own."
                ],
                ru = [
                    "нет картинки {picture}",
                    "Нарисуйте её командой `forum draw` или добавьте свою."
                ],
                zh = ["缺少图片{picture}", "请运行`forum draw`生成，或添加您自己的图片。"],
            ),
            Self::Missing => finding_text!(
                lang,
                en = ["the file is missing", "Restore it: all three files are needed."],
                ru = ["файл не найден", "Восстановите его: нужны все три файла."],
                zh = ["缺少该文件", "请恢复该文件：三个文件缺一不可。"],
            ),
            Self::Unreadable { reason } => finding_text!(
                lang,
                en = [
                    "the file cannot be read: {reason}",
                    "Check that it is a file and that you are allowed to read it."
                ],
                ru = [
                    "файл не удалось прочитать: {reason}",
                    "Проверьте, что это файл и что у вас есть право на его чтение."
                ],
                zh = ["无法读取该文件：{reason}", "请检查它是否为文件，以及您是否有读取权限。"],
            ),
            Self::ByteOrderMark => finding_text!(
                lang,
                en = [
                    "the file begins with a byte order mark (BOM)",
                    "Save it as \"UTF-8\", not as \"UTF-8 with BOM\"."
                ],
                ru = [
                    "файл начинается с метки порядка байтов (BOM)",
                    "Сохраните его в кодировке UTF-8 без BOM (в «Блокноте» — «UTF-8», а не «UTF-8 со спецификацией»)."
                ],
                zh = [
                    "文件开头有字节顺序标记（BOM）",
                    "请另存为“UTF-8”，不要选择“带有BOM的UTF-8”。"
                ],
            ),
            Self::NotUtf8 { byte } => finding_text!(
                lang,
                en = ["the byte 0x{byte:02X} is not UTF-8", "Save the file as UTF-8."],
                ru = [
                    "байт 0x{byte:02X} не соответствует кодировке UTF-8",
                    "Сохраните файл в кодировке UTF-8."
                ],
                zh = ["字节0x{byte:02X}不符合UTF-8编码", "请用UTF-8编码保存文件。"],
            ),
            Self::Empty => finding_text!(
                lang,
                en = ["the file is empty", "Restore its content from an earlier version."],
                ru = ["файл пуст", "Восстановите его содержимое из предыдущей версии."],
                zh = ["文件是空的", "请从以前的版本恢复文件内容。"],
            ),
            Self::NotJson { reason } => finding_text!(
                lang,
                en = ["this is not JSON: {reason}", "Correct this place: reading stops here."],
                ru =
                    ["это не JSON: {reason}", "Исправьте это место: дальше файл прочитать нельзя."],
                zh = ["此处不是有效的JSON：{reason}", "请修改此处：后面的内容无法读取。"],
            ),
            Self::Unexpected { reason } => finding_text!(
                lang,
                en = ["{reason}", "Tell the developers of the site."],
                ru = ["данные не удалось прочитать: {reason}", "Сообщите разработчикам сайта."],
                zh = ["无法读取数据：{reason}", "请告知网站开发人员。"],
            ),
        }
    }
}
