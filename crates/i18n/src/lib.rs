//! The two languages of the page: interface texts, dates, numbers, plurals.
//!
//! [`Texts`] are the texts of the app; [`StaticTexts`] are in the documents alone, and the linker leaves them out
//! of the Wasm.
#![allow(missing_docs, reason = "the fields of texts and messages are named after what they say")]

#[cfg(feature = "organizers")]
pub mod characters;
mod dates;
#[cfg(feature = "organizers")]
pub mod messages;
mod numbers;
mod plural;
mod ru;
mod static_texts;
#[cfg(feature = "organizers")]
mod studio_texts;
mod texts;
mod time_zone;
mod zh;

pub use numbers::fill;
pub use plural::russian as russian_plural;
pub use static_texts::{CSV_COLUMNS, PROGRAMME_COLUMNS, StaticTexts, is_route};
#[cfg(feature = "organizers")]
pub use studio_texts::{
    DraftsTexts, EditorTexts, FieldText, ListText, PreviewTexts, RawPaneTexts, StudioTexts,
};
pub use texts::Texts;
pub use time_zone::{hours_difference, utc_offset};

use content::Localized;

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
    /// Its BCP 47 tag, if it is not the requested language.
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

    /// The text in this language, or in English, or in the other, marked with its language. English texts are only
    /// names that readers of both languages can use.
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

    /// The text in the other language, to be shown beside the first; none if there is none.
    pub fn pick_other(self, text: &Localized) -> Option<Fragment<'_>> {
        let own = self.pick(text);
        let other = self.other();
        let found = other.own(text)?;
        (own.text != found).then_some(Fragment { text: found, lang: Some(other.tag()) })
    }
}
