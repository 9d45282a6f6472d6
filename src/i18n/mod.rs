//! The two languages of the page: interface texts, dates, numbers, plurals.

#[cfg(feature = "site")]
mod collation;
mod dates;
#[cfg(feature = "site")]
pub mod messages;
mod plural;
mod ru;
pub mod spelling;
#[cfg(feature = "site")]
mod still;
mod texts;
mod zh;

pub use plural::russian as russian_plural;
#[cfg(feature = "site")]
pub use still::{StillTexts, is_route};
pub use texts::Texts;

use crate::model::Localized;

/// A language the page is made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Russian, the document at the root.
    Ru,
    /// Simplified Chinese, the document under `zh/`.
    Zh,
}

/// A piece of text, with the language it is really in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fragment<'a> {
    /// The text.
    pub text: &'a str,
    /// Its BCP 47 tag, where it is not the language asked for.
    pub lang: Option<&'static str>,
}

impl Lang {
    /// Both, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Ru, Self::Zh];

    /// BCP 47 tag, as in the document's `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::Zh => "zh-Hans",
        }
    }

    /// Its name in the data and in the names of files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The language of a document, from its `lang`; Russian unless it says Chinese.
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("zh") { Self::Zh } else { Self::Ru }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Ru => Self::Zh,
            Self::Zh => Self::Ru,
        }
    }

    /// Its own name for itself.
    pub fn autonym(self) -> &'static str {
        match self {
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// The address of the document in `other`, relative to the document in this language.
    pub fn link_to(self, other: Self) -> &'static str {
        match (self, other) {
            (Self::Ru, Self::Ru) | (Self::Zh, Self::Zh) => "./",
            (Self::Ru, Self::Zh) => "zh/",
            (Self::Zh, Self::Ru) => "../",
        }
    }

    /// The address of the root of the site, relative to the document in this language.
    pub fn root(self) -> &'static str {
        self.link_to(Self::Ru)
    }

    /// The interface texts.
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::Ru => &ru::TEXTS,
            Self::Zh => &zh::TEXTS,
        }
    }

    /// The text in this language, or in English, or in the other, marked with what it is. English is
    /// there only where it is the name that readers of both languages can use.
    pub fn pick(self, text: &Localized) -> Fragment<'_> {
        let ru = (text.ru.as_deref(), "ru");
        let zh = (text.zh.as_deref(), "zh-Hans");
        let (own, other) = if self == Self::Ru { (ru, zh) } else { (zh, ru) };
        if let Some(text) = own.0 {
            return Fragment { text, lang: None };
        }
        for (text, tag) in [(text.en.as_deref(), "en"), other] {
            if let Some(text) = text {
                return Fragment { text, lang: Some(tag) };
            }
        }
        Fragment { text: "", lang: None }
    }

    /// The text in this language; none if there is none.
    pub fn own(self, text: &Localized) -> Option<&str> {
        match self {
            Self::Ru => text.ru.as_deref(),
            Self::Zh => text.zh.as_deref(),
        }
    }

    /// The text in the other language, to stand beside the first; none if it has none.
    pub fn pick_other(self, text: &Localized) -> Option<Fragment<'_>> {
        let own = self.pick(text);
        let other = self.other();
        let found = other.own(text)?;
        (own.text != found).then_some(Fragment { text: found, lang: Some(other.tag()) })
    }

    /// A whole number as the language writes it: «10 000», 10000; «1,2 млрд», 12亿.
    pub fn number(self, value: u64) -> String {
        let (unit, name) = match self {
            Self::Ru if value >= 1_000_000_000 => (1_000_000_000, "\u{a0}млрд"),
            Self::Ru if value >= 1_000_000 => (1_000_000, "\u{a0}млн"),
            Self::Zh if value >= 100_000_000 => (100_000_000, "亿"),
            _ => (1, ""),
        };
        if unit > 1 && value.is_multiple_of(unit / 10) {
            let (whole, tenth) = (value / unit, value / (unit / 10) % 10);
            let comma = if self == Self::Ru { "," } else { "." };
            let tenth = if tenth > 0 { format!("{comma}{tenth}") } else { String::new() };
            return format!("{whole}{tenth}{name}");
        }
        match self {
            Self::Ru if value >= 10_000 => grouped(value),
            _ => value.to_string(),
        }
    }
}

/// Thousands apart by no-break spaces; four digits stay together, which is for the caller to see to.
fn grouped(value: u64) -> String {
    if value < 1000 {
        return value.to_string();
    }
    format!("{}\u{a0}{:03}", grouped(value / 1000), value % 1000)
}
