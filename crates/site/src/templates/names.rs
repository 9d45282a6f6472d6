//! Names of places and people, as the language writes them.

use leptos::prelude::*;

use super::Page;
use super::localized::{fragment, text};
use content::{Localized, Person};

/// A place and the larger place around it.
pub fn nested(page: Page, place: &'static Localized, around: &'static Localized) -> AnyView {
    let ([first, second], gap) = page.lang.nested(page.lang.pick(place), page.lang.pick(around));
    // leptos draws an empty text as a space.
    let gap = (!gap.is_empty()).then_some(gap);
    view! {
        {fragment(first)}
        {gap}
        {fragment(second)}
    }
    .into_any()
}

/// The mark of a Chinese name that is a translation or a transliteration without a source; nothing otherwise,
/// or if there is none.
pub fn mark(page: Page, name: &Localized, zh_sourced: bool) -> Option<AnyView> {
    let texts = page.texts();
    (name.zh.is_some() && !zh_sourced).then(|| {
        view! {
            " "
            <span class="unofficial" title=texts.unofficial_name_help>
                {texts.unofficial_name}
            </span>
        }
        .into_any()
    })
}

/// The name in the page's language; a Chinese name without a source is marked.
#[component]
pub fn PersonName(
    /// Whose name.
    person: &'static Person,
) -> impl IntoView {
    let page = Page::here();
    let is_zh = page.lang.pick(&person.name).text == person.name.zh.as_deref().unwrap_or_default();
    view! {
        <span translate="no">{text(page, &person.name)}</span>
        {is_zh.then(|| mark(page, &person.name, person.zh_sourced))}
    }
}
