//! Texts of the data, marked with the language they are really in.

use leptos::prelude::*;

use super::Page;
use content::Localized;
use i18n::Fragment;

/// A text in the page's language, or in another marked with its `lang`.
pub fn text(page: Page, text: &'static Localized) -> AnyView {
    fragment(page.lang.pick(text))
}

/// The paragraphs of a description: a line break ends each.
pub fn paragraphs(page: Page, text: &'static Localized) -> impl Iterator<Item = AnyView> {
    let Fragment { text, lang } = page.lang.pick(text);
    let paragraphs = text.split('\n').map(str::trim).filter(|text| !text.is_empty());
    paragraphs.map(move |text| fragment(Fragment { text, lang }))
}

/// The mark of a draft; nothing for a published record.
pub fn draft_mark(page: Page, is_draft: bool) -> Option<AnyView> {
    is_draft.then(|| {
        view! {
            " "
            <strong class="unofficial">{page.lang.draft()}</strong>
        }
        .into_any()
    })
}

/// A piece of text, in a `span` only if it needs a `lang`.
pub fn fragment(fragment: Fragment<'static>) -> AnyView {
    match fragment.lang {
        None => fragment.text.into_any(),
        Some(lang) => view! { <span lang=lang>{fragment.text}</span> }.into_any(),
    }
}
