//! The bar: where one is, where one can go, and in which language.

use leptos::prelude::*;

use super::Page;
use crate::i18n::Lang;

/// The sticky bar with the sections and the language switch.
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <header class="bar">
            <div class="bar__inner">
                <div class="bar__still" id="bar" data-keep>
                    {still! { <super::still::Sections /> }}
                </div>
                <Languages />
                <div id="theme" data-keep>{still! { <super::still::ThemeSwitch /> }}</div>
            </div>
        </header>
    }
}

/// Links between the two documents; they keep the filters, and `browser/languages.js` the place.
#[component]
fn Languages() -> impl IntoView {
    let page = Page::here();
    let link = |lang: Lang| {
        let base = page.lang.link_to(lang);
        let current = (lang == page.lang).then_some("true");
        let href = move || format!("{base}{}", page.address.get());
        view! {
            <a
                href=href
                hreflang=lang.tag()
                lang=lang.tag()
                aria-current=current
                translate="no"
            >
                {lang.autonym()}
            </a>
        }
    };
    view! {
        <nav class="languages" id="languages" aria-label=page.texts().languages>
            {Lang::ALL.map(link).collect_view()}
        </nav>
    }
}
