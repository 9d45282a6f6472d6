//! Texts of the data, marked with the language they are really in.

use leptos::prelude::*;

use super::Page;
use content::Localized;
use i18n::Fragment;

/// A text in the page's language, or in another marked with its `lang`.
pub fn text(page: Page, text: &'static Localized) -> AnyView {
    fragment(page.lang.pick(text))
}

/// A piece of text, in a `span` only if it needs a `lang`.
pub fn fragment(fragment: Fragment<'static>) -> AnyView {
    match fragment.lang {
        None => fragment.text.into_any(),
        Some(lang) => view! { <span lang=lang>{fragment.text}</span> }.into_any(),
    }
}
