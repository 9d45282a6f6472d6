//! A text in the languages it exists in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One text in Russian, simplified Chinese and, for names, English.
/// A missing language is unknown; the page shows another one, marked with `lang`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Localized {
    /// Russian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ru: Option<String>,
    /// Simplified Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<String>,
    /// English: for names known only in Latin letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Localized {
    /// The first text there is: it identifies the text in every language.
    pub fn first(&self) -> &str {
        self.all().next().unwrap_or_default()
    }

    /// The texts there are, in the order ru, zh, en.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        [&self.ru, &self.zh, &self.en].into_iter().filter_map(|text| text.as_deref())
    }
}
