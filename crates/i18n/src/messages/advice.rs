//! Which known word may have been meant.

use super::MessageLang;

/// What to write instead of a word that is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// The known word that is most like it, if one is alike.
    pub nearest: Option<String>,
    /// All known words; none if they are too many to be listed.
    pub known: Vec<String>,
}

impl Advice {
    /// `Did you mean "culture"? One of: culture, sport.`
    pub(super) fn text(&self, lang: MessageLang) -> String {
        let nearest = self.nearest.as_deref().map(|nearest| did_you_mean(nearest, lang));
        let known = (!self.known.is_empty()).then(|| one_of(&self.known, lang));
        let (space, neither) = match lang {
            MessageLang::En => (" ", "Check the spelling."),
            MessageLang::Ru => (" ", "Проверьте, нет ли опечатки."),
            MessageLang::Zh => ("", "请检查拼写。"),
        };
        let sentences: Vec<String> = nearest.into_iter().chain(known).collect();
        if sentences.is_empty() { neither.to_owned() } else { sentences.join(space) }
    }
}

/// A question with the one word that may have been meant.
pub(super) fn did_you_mean(nearest: &str, lang: MessageLang) -> String {
    text!(
        lang,
        en = "Did you mean \"{nearest}\"?",
        ru = "Возможно, имелось в виду \"{nearest}\"?",
        zh = "您是不是想写\"{nearest}\"？",
    )
}

fn one_of(known: &[String], lang: MessageLang) -> String {
    let known = known.join(if lang == MessageLang::Zh { "、" } else { ", " });
    text!(lang, en = "One of: {known}.", ru = "Варианты: {known}.", zh = "可选：{known}。")
}
