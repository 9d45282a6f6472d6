//! Messages about texts.

use super::{FindingText, MessageLang};

/// Something about a text, in one language or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextMessage {
    /// Nothing in any language.
    EmptyInAll,
    /// Nothing in one language.
    Empty,
    /// A language is left out.
    MissingIn(MissingTexts),
    /// A control character, or one that changes the direction of the text, with this code.
    Invisible { code: u32 },
    /// A space before the first or after the last word.
    OuterSpace,
    /// A figure that names nobody who says so.
    NoSource,
    /// Words to be set in bold that the text does not have.
    NotInText { words: String },
    /// A Chinese character with two readings.
    AmbiguousReading { letter: String, readings: [String; 2] },
    /// A reading with another number of syllables than the name has Chinese characters.
    SyllableCount { given: usize, needed: usize },
}

/// The languages that a text is not in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingTexts {
    /// Russian alone.
    Russian,
    /// Chinese alone.
    Chinese,
    /// Both.
    Both,
}

impl TextMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::AmbiguousReading { letter, readings: [one, other] } => finding_text!(
                lang,
                en = [
                    "\"{letter}\" may be read {one} or {other}; the search accepts both",
                    "Add the reading of the whole name: \"pinyin\": \"…\", a syllable for each character."
                ],
                ru = [
                    "\"{letter}\" читается {one} или {other}; поиск принимает оба чтения",
                    "Добавьте чтение всего названия: \"pinyin\": \"…\", по слогу на иероглиф."
                ],
                zh = [
                    "\"{letter}\"可读作{one}或{other}；搜索时两种读音均可",
                    "请添加整个名称的读音：\"pinyin\": \"…\"，每个汉字一个音节。"
                ],
            ),
            Self::SyllableCount { given, needed } => finding_text!(
                lang,
                en = [
                    "syllables: {given}, Chinese characters in the name: {needed}",
                    "Write a syllable for each character, separated by spaces: \"ha er bin\"."
                ],
                ru = [
                    "слогов: {given}, иероглифов в названии: {needed}",
                    "Напишите по слогу на иероглиф через пробел: \"ha er bin\"."
                ],
                zh = [
                    "音节数为{given}，名称中的汉字数为{needed}",
                    "请为每个汉字写一个音节，用空格分隔：\"ha er bin\"。"
                ],
            ),
            Self::NoSource => finding_text!(
                lang,
                en = ["the figure has no source", "Add \"sources\": [\"https://…\"]."],
                ru = ["у цифры нет источника", "Добавьте \"sources\": [\"https://…\"]."],
                zh = ["该数据没有资料来源", "请添加\"sources\": [\"https://…\"]。"],
            ),
            Self::NotInText { words } => finding_text!(
                lang,
                en = [
                    "\"{words}\": the text does not have these words",
                    "Copy them from \"text\" in the same language."
                ],
                ru = [
                    "\"{words}\": в тексте нет этих слов",
                    "Скопируйте их из \"text\" на том же языке."
                ],
                zh = ["\"{words}\"：文本中没有这些文字", "请从同一语言的\"text\"中复制。"],
            ),
            Self::EmptyInAll => finding_text!(
                lang,
                en = ["the text is empty in every language", "Write it in one at least."],
                ru = ["текст пуст на всех языках", "Напишите его хотя бы на одном языке."],
                zh = ["所有语言的文本都是空的", "请至少填写一种语言的文本。"],
            ),
            Self::Empty => finding_text!(
                lang,
                en = [
                    "the text is empty",
                    "Write it, or leave the language out: the page falls back to the other."
                ],
                ru = [
                    "текст пуст",
                    "Напишите его или удалите поле этого языка: страница покажет текст на другом языке."
                ],
                zh = ["文本是空的", "请填写文本，或删除该语言的字段：页面会显示另一种语言的文本。"],
            ),
            Self::MissingIn(missing) => {
                let missing = missing.text(lang);
                finding_text!(
                    lang,
                    en = ["no text in {missing}", "The page falls back to what there is."],
                    ru = [
                        "нет текста на {missing}",
                        "Добавьте перевод; пока его нет, страница показывает текст на другом языке."
                    ],
                    zh = ["缺少{missing}", "请补充译文；在此之前，页面会显示已有的文本。"],
                )
            }
            Self::Invisible { code } => finding_text!(
                lang,
                en = [
                    "the text contains the control character U+{code:04X}",
                    "Remove it: retype the words around it. Paragraphs are possible in a \"description\"."
                ],
                ru = [
                    "в тексте есть управляющий символ U+{code:04X}",
                    "Удалите его: наберите слова рядом с ним заново. Абзацы возможны в поле \"description\"."
                ],
                zh = [
                    "文本中有控制字符U+{code:04X}",
                    "请删除它：重新输入它前后的文字。只有\"description\"可以分段。"
                ],
            ),
            Self::OuterSpace => finding_text!(
                lang,
                en = ["the text begins or ends with a space", "Remove the space."],
                ru = ["в начале или в конце текста стоит пробел", "Удалите пробел."],
                zh = ["文本开头或结尾有空格", "请删除空格。"],
            ),
        }
    }
}

impl MissingTexts {
    fn text(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::Russian => ["Russian (ru)", "русском языке (ru)", "俄文文本（ru）"],
            Self::Chinese => ["Chinese (zh)", "китайском языке (zh)", "中文文本（zh）"],
            Self::Both => [
                "Russian (ru) and Chinese (zh)",
                "русском (ru) и китайском (zh) языках",
                "俄文（ru）和中文（zh）文本",
            ],
        };
        lang.choose(en, ru, zh)
    }
}
