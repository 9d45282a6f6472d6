//! Texts of the data, marked with the language they are really in.

use leptos::prelude::*;

use super::Page;
use crate::i18n::Fragment;
use crate::model::Localized;

/// A text in the page's language, or in another marked with its `lang`.
pub fn text(page: Page, text: &'static Localized) -> AnyView {
    fragment(page.lang.pick(text))
}

/// A picture of the sprite (`page/icons.svg`), for the eye alone.
pub fn icon(name: &str) -> impl IntoView + use<> {
    let shape = format!("<svg aria-hidden=\"true\"><use href=\"#icon-{name}\"></use></svg>");
    view! { <span class="icon" inner_html=shape></span> }
}

/// A piece of text, in a `span` only if it needs a `lang`.
pub fn fragment(fragment: Fragment<'static>) -> AnyView {
    match fragment.lang {
        None => fragment.text.into_any(),
        Some(lang) => view! { <span lang=lang>{fragment.text}</span> }.into_any(),
    }
}
