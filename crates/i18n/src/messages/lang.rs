//! The language of the messages.

/// A language that the tool's messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageLang {
    /// English.
    En,
    /// Russian.
    Ru,
    /// Simplified Chinese.
    Zh,
}

impl MessageLang {
    /// The tags that `--lang` takes.
    pub const TAGS: [&'static str; 3] = ["ru", "zh", "en"];

    /// The language of a locale: `ru_RU.UTF-8`, `zh-Hans`. English unless it is Russian or Chinese.
    pub fn from_tag(tag: &str) -> Self {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or(tag);
        match language.to_ascii_lowercase().as_str() {
            "ru" => Self::Ru,
            "zh" => Self::Zh,
            _ => Self::En,
        }
    }

    /// The one of three that is in this language.
    pub(crate) fn choose<T>(self, en: T, ru: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Ru => ru,
            Self::Zh => zh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MessageLang;

    #[test]
    fn a_locale_has_its_language() {
        for (tag, lang) in [
            ("ru_RU.UTF-8", MessageLang::Ru),
            ("ru", MessageLang::Ru),
            ("RU-ru", MessageLang::Ru),
            ("zh_CN.UTF-8", MessageLang::Zh),
            ("zh-Hans", MessageLang::Zh),
            ("zh@pinyin", MessageLang::Zh),
            ("en_US.UTF-8", MessageLang::En),
            ("rue", MessageLang::En),
            ("C.UTF-8", MessageLang::En),
            ("POSIX", MessageLang::En),
            ("", MessageLang::En),
        ] {
            assert_eq!(MessageLang::from_tag(tag), lang, "{tag}");
        }
    }
}
