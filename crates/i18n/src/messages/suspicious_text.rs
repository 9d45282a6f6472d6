//! Messages about suspicious texts.

use super::{FindingText, MessageLang};

/// Something suspicious in a text, and at which character, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuspiciousTextMessage {
    /// The number of the character.
    pub number: usize,
    /// What is suspicious.
    pub suspicion: Suspicion,
}

/// What is suspicious in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suspicion {
    /// U+FFFD: a character was lost.
    Lost,
    /// A character whose meaning only its author knows.
    PrivateUse { code: u32 },
    /// A tag or an entity.
    Html { code: String },
    /// A character that stands for another one.
    Compatibility { letter: String, plain: String },
    /// U+00AD.
    SoftHyphen,
    /// A character without a width, which nobody sees.
    ZeroWidth { code: u32 },
    /// Two spaces.
    DoubleSpace,
    /// A word that was read in a wrong encoding.
    Encoding { word: String, right: String },
    /// A word with Latin and Cyrillic letters.
    MixedScripts { word: String, letter: char, right: String },
    /// Half-width punctuation between Chinese characters.
    HalfWidth { sign: char, full: char },
    /// A straight quote in Russian or Chinese text; `pair` are the quotes of the language.
    StraightQuotes { pair: &'static str },
    /// A text without a letter of its language.
    OtherScript { lang: TextLang },
    /// The same text in both languages.
    Identical,
    /// A traditional character in simplified text.
    Traditional { letter: char, simplified: char },
}

/// The language that a text should be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextLang {
    /// Russian.
    Russian,
    /// Simplified Chinese.
    Chinese,
    /// English, or another language in Latin letters.
    English,
}

impl SuspiciousTextMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        let number = self.number;
        match &self.suspicion {
            Suspicion::Lost => finding_text!(
                lang,
                en = [
                    "character {number} was lost (U+FFFD)",
                    "Copy the text from its source again."
                ],
                ru = ["символ {number} утрачен (U+FFFD)", "Скопируйте текст из источника ещё раз."],
                zh = ["第{number}个字符已丢失（U+FFFD）", "请从来源重新复制文本。"],
            ),
            Suspicion::PrivateUse { code } => finding_text!(
                lang,
                en = [
                    "character {number} has no agreed meaning (U+{code:04X})",
                    "Replace it: other devices show a box."
                ],
                ru = [
                    "у символа {number} нет общепринятого значения (U+{code:04X})",
                    "Замените его: на других устройствах вместо него прямоугольник."
                ],
                zh = [
                    "第{number}个字符没有通用含义（U+{code:04X}）",
                    "请替换：其他设备会显示为方框。"
                ],
            ),
            Suspicion::Html { code } => finding_text!(
                lang,
                en = [
                    "character {number}: the page shows \"{code}\" as it is",
                    "Write the character itself, without HTML."
                ],
                ru = [
                    "символ {number}: на странице будет видно \"{code}\"",
                    "Напишите сам знак, без разметки."
                ],
                zh = [
                    "第{number}个字符：页面会原样显示\"{code}\"",
                    "请直接写字符，不要用网页代码。"
                ],
            ),
            Suspicion::Compatibility { letter, plain } => finding_text!(
                lang,
                en = [
                    "character {number}, \"{letter}\", only looks like \"{plain}\"",
                    "Write \"{plain}\". PDF files contain such characters."
                ],
                ru = [
                    "символ {number}, \"{letter}\", только похож на \"{plain}\"",
                    "Напишите \"{plain}\". Такие символы бывают в файлах PDF."
                ],
                zh = [
                    "第{number}个字符\"{letter}\"只是形似\"{plain}\"",
                    "请写\"{plain}\"。这类字符常见于从文档复制的文本。"
                ],
            ),
            Suspicion::SoftHyphen => finding_text!(
                lang,
                en = [
                    "character {number} is a soft hyphen",
                    "Delete it: the page hyphenates itself."
                ],
                ru = [
                    "символ {number} — мягкий перенос",
                    "Удалите его: страница переносит слова сама."
                ],
                zh = ["第{number}个字符是软连字符", "请删除：页面会自动断行。"],
            ),
            Suspicion::ZeroWidth { code } => finding_text!(
                lang,
                en = [
                    "character {number} is invisible (U+{code:04X})",
                    "Delete it, or retype the word."
                ],
                ru = [
                    "символ {number} невидим (U+{code:04X})",
                    "Удалите его или наберите слово заново."
                ],
                zh = ["第{number}个字符不可见（U+{code:04X}）", "请删除，或重新输入该词。"],
            ),
            Suspicion::StraightQuotes { pair } => finding_text!(
                lang,
                en = ["character {number} is a straight quote", "Write \"{pair}\"."],
                ru = ["символ {number} — прямая кавычка", "Напишите \"{pair}\"."],
                zh = ["第{number}个字符是直引号", "请写\"{pair}\"。"],
            ),
            Suspicion::OtherScript { lang: TextLang::Russian } => finding_text!(
                lang,
                en = [
                    "the Russian text has no Cyrillic letter",
                    "Write it in Russian; a name known only in Latin letters is \"en\"."
                ],
                ru = [
                    "в русском тексте нет ни одной русской буквы",
                    "Напишите его по-русски; название, известное только латиницей, — поле \"en\"."
                ],
                zh = ["俄文文本中没有俄文字母", "请写俄文；只有拉丁字母的名称请填在\"en\"中。"],
            ),
            Suspicion::OtherScript { lang: TextLang::Chinese } => finding_text!(
                lang,
                en = [
                    "the Chinese text has no Chinese character",
                    "Write it in Chinese; a name known only in Latin letters is \"en\"."
                ],
                ru = [
                    "в китайском тексте нет ни одного иероглифа",
                    "Напишите его по-китайски; название, известное только латиницей, — поле \"en\"."
                ],
                zh = ["中文文本中没有汉字", "请写中文；只有拉丁字母的名称请填在\"en\"中。"],
            ),
            Suspicion::OtherScript { lang: TextLang::English } => finding_text!(
                lang,
                en = ["the English text has no Latin letter", "Write \"ru\" or \"zh\"."],
                ru = [
                    "в английском тексте нет ни одной латинской буквы",
                    "Русский текст — поле \"ru\", китайский — \"zh\"."
                ],
                zh = ["英文文本中没有拉丁字母", "俄文请填\"ru\"，中文请填\"zh\"。"],
            ),
            Suspicion::Identical => finding_text!(
                lang,
                en = [
                    "the text is the same in Russian and Chinese",
                    "Translate it, or write a name in Latin letters once, as \"en\"."
                ],
                ru = [
                    "русский и китайский тексты одинаковы",
                    "Переведите текст; название латиницей напишите один раз, в поле \"en\"."
                ],
                zh = ["俄文和中文文本相同", "请翻译；拉丁字母的名称只需填写一次，写在\"en\"中。"],
            ),
            Suspicion::Traditional { letter, simplified } => finding_text!(
                lang,
                en =
                    ["character {number}, \"{letter}\", is traditional", "Write \"{simplified}\"."],
                ru = [
                    "символ {number}, \"{letter}\", — традиционный иероглиф",
                    "Напишите \"{simplified}\"."
                ],
                zh = ["第{number}个字符\"{letter}\"是繁体字", "请写\"{simplified}\"。"],
            ),
            Suspicion::DoubleSpace => finding_text!(
                lang,
                en = ["two spaces from character {number} on", "Leave one."],
                ru = ["два пробела, начиная с символа {number}", "Оставьте один."],
                zh = ["从第{number}个字符起有两个空格", "请保留一个。"],
            ),
            Suspicion::Encoding { word, right } => finding_text!(
                lang,
                en = [
                    "from character {number} on, \"{word}\" was read in a wrong encoding",
                    "Probably it is \"{right}\"."
                ],
                ru = [
                    "с символа {number}: \"{word}\" прочитано в неверной кодировке",
                    "Вероятно, это \"{right}\"."
                ],
                zh = ["从第{number}个字符起，\"{word}\"的编码有误", "原文可能是\"{right}\"。"],
            ),
            Suspicion::MixedScripts { word, letter, right } => finding_text!(
                lang,
                en = [
                    "from character {number} on, \"{word}\" mixes Latin and Cyrillic letters: \"{letter}\"",
                    "Write \"{right}\"."
                ],
                ru = [
                    "с символа {number}: в \"{word}\" смешаны латиница и кириллица: \"{letter}\"",
                    "Напишите \"{right}\"."
                ],
                zh = [
                    "从第{number}个字符起，\"{word}\"混用了拉丁字母和西里尔字母：\"{letter}\"",
                    "请写\"{right}\"。"
                ],
            ),
            Suspicion::HalfWidth { sign, full } => finding_text!(
                lang,
                en = [
                    "character {number}, \"{sign}\", is half-width between Chinese characters",
                    "Write \"{full}\"."
                ],
                ru = [
                    "символ {number}, \"{sign}\", — полуширинный знак между иероглифами",
                    "Напишите \"{full}\"."
                ],
                zh = ["第{number}个字符\"{sign}\"是汉字之间的半角标点", "请写\"{full}\"。"],
            ),
        }
    }
}
