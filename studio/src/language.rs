//! The language of the studio: the one that was chosen, otherwise the first of the browser's that it has.

use i18n::messages::MessageLang;

/// The key under which the choice is stored.
const KEY: &str = "forum studio language";

/// The languages, in the order of the switch.
pub const LANGUAGES: [MessageLang; 3] = [MessageLang::Ru, MessageLang::Zh, MessageLang::En];

/// The language to begin with.
pub fn preferred() -> MessageLang {
    let stored = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    let browser = web_sys::window().map(|window| window.navigator().languages());
    let tags = browser.iter().flat_map(|tags| tags.iter()).filter_map(|tag| tag.as_string());
    let known = |tag: &String| ["ru", "zh", "en"].iter().any(|lang| tag.starts_with(lang));
    let tag = stored.or_else(|| tags.into_iter().find(known));
    MessageLang::from_tag(&tag.unwrap_or_else(|| "ru".to_owned()))
}

/// Stores a choice, as far as the browser allows it, and tells the document its language and title.
pub fn choose(lang: MessageLang) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, lang.tag());
    }
    apply(lang);
}

/// Tells the document its language and title.
pub fn apply(lang: MessageLang) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(lang.studio_texts().title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", lang.tag());
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
