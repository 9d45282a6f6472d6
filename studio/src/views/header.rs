//! The bar at the top: the way to the site, undo and redo, the language.

use leptos::prelude::*;

use super::steps::{LastStep, Steps};
use crate::language::LANGUAGES;
use crate::state::Studio;

/// The bar.
#[component]
pub fn Header(studio: Studio) -> impl IntoView {
    let choice = move |lang: i18n::messages::MessageLang| {
        view! {
            <button
                type="button"
                class="languages__choice"
                lang=lang.tag()
                aria-pressed=move || (studio.lang.get() == lang).to_string()
                on:click=move |_| studio.choose(lang)
            >
                {lang.own_name()}
            </button>
        }
    };
    view! {
        <header class="studio-bar">
            <a class="studio-bar__site" href="../">{move || format!("← {}", studio.texts().to_site)}</a>
            <Show when=move || studio.editor.is_open()>
                <Steps studio />
                <button
                    type="button"
                    class="button button--small beside-toggle"
                    aria-pressed=move || studio.shows_preview.get().to_string()
                    on:click=move |_| studio.shows_preview.update(|shows| *shows = !*shows)
                >
                    {move || studio.editor_texts().preview_beside}
                </button>
            </Show>
            <LastStep studio />
            <div class="languages" role="group" aria-label=move || studio.texts().language>
                {LANGUAGES.map(choice).collect_view()}
            </div>
        </header>
    }
}
