//! What the studio repaired in a pasted text.

use super::MessageLang;

/// A kind of repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PasteRepair {
    /// Lines were joined.
    LineBreaks,
    /// Spaces of other widths and repeated spaces became single ones.
    Spaces,
    /// Characters that nobody sees were removed.
    Invisible,
    /// Letters, digits and hyphens of other programs became plain ones.
    Characters,
    /// Quotes became those of the language.
    Quotes,
    /// Hyphens became dashes.
    Dashes,
    /// Punctuation became that of the language.
    Punctuation,
}

impl PasteRepair {
    fn text(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::LineBreaks => ["line breaks", "переносы строк", "换行"],
            Self::Spaces => ["spaces", "пробелы", "空格"],
            Self::Invisible => ["invisible characters", "невидимые символы", "不可见字符"],
            Self::Characters => ["characters", "буквы и цифры", "字母和数字"],
            Self::Quotes => ["quotes", "кавычки", "引号"],
            Self::Dashes => ["dashes", "тире", "破折号"],
            Self::Punctuation => ["punctuation", "знаки препинания", "标点符号"],
        };
        lang.choose(en, ru, zh)
    }

    /// The notice after a text was pasted; empty if nothing was repaired.
    pub fn notice(repairs: &[Self], lang: MessageLang) -> String {
        if repairs.is_empty() {
            return String::new();
        }
        let kinds: Vec<_> = repairs.iter().map(|repair| repair.text(lang)).collect();
        let kinds = kinds.join(lang.choose(", ", ", ", "、"));
        text!(
            lang,
            en = "Repaired in the pasted text: {kinds}.",
            ru = "Во вставленном тексте исправлены: {kinds}.",
            zh = "已修正粘贴的文字：{kinds}。",
        )
    }
}
