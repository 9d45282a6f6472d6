//! The navigation bar: sections, languages, theme.

use i18n::Lang;
use leptos::prelude::*;

use super::Page;

/// The sticky bar.
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <header class="bar">
            <div class="bar__inner">
                <div class="bar__sections">
                    <Sections />
                </div>
                <Languages />
                <ThemeSwitch />
            </div>
        </header>
    }
}

/// The skip link, the mark and the links to the sections.
#[component]
fn Sections() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let timeline = !page.content.event.timeline.is_empty();
    let mut lists = [("#agenda", texts.agenda_title), ("#partners", texts.partners_short)];
    if page.has_ended {
        lists.reverse();
    }
    let lists = lists.map(|(address, title)| view! { <a href=address>{title}</a> });
    view! {
        <a class="skip" href="#main">
            {texts.skip}
        </a>
        <a class="bar__mark" href="#top" aria-label=texts.to_top>
            <svg class="bar__sign" viewBox="0 0 32 20" aria-hidden="true">
                <path d="M1 15h30M3 15a6.5 9 0 0 1 13 0a6.5 9 0 0 1 13 0M3 18v-3M16 18v-3M29 18v-3"></path>
            </svg>
            <span class="bar__name" translate="no">
                {texts.mark}
            </span>
        </a>
        <nav class="bar__nav scroller" aria-label=texts.sections>
            <a href="#results" id="to-results" hidden=!page.has_ended>
                {texts.results_title}
            </a>
            {lists.into_iter().collect_view()}
            {timeline.then(|| view! { <a href="#timeline">{texts.timeline_short}</a> })}
            <a href="#place">{texts.place_short}</a>
        </nav>
    }
}

/// The links to both documents; the app adds the search parameters.
#[component]
fn Languages() -> impl IntoView {
    let page = Page::here();
    let link = |lang: Lang| {
        let current = (lang == page.lang).then_some("true");
        view! {
            <a
                href=page.lang.link_to(lang)
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
        <nav class="languages" aria-label=page.lang.texts().languages>
            {Lang::ALL.map(link).collect_view()}
        </nav>
    }
}

/// The button that turns the dark theme on and off (`web/theme`).
#[component]
fn ThemeSwitch() -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <button
            class="switch needs-app"
            type="button"
            data-theme-switch
            aria-label=texts.dark_theme
            aria-pressed="false"
        ></button>
    }
}
