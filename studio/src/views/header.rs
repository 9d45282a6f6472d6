//! The bar at the top: the way to the site, undo and redo, the language.

use leptos::prelude::*;

use super::drafts::DraftBar;
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
                aria-pressed=(studio.lang.get_untracked() == lang).to_string()
                id=format!("language-{}", lang.tag())
                on:click=move |_| {
                    studio.choose(lang);
                    super::focus(format!("language-{}", lang.tag()));
                }
            >
                {lang.own_name()}
            </button>
        }
    };
    view! {
        <header class="studio-bar">
            <a class="studio-bar__site" href="../">{format!("← {}", studio.texts().to_site)}</a>
            <Show when=move || studio.editor.is_open()>
                <Steps studio />
                <button
                    type="button"
                    class="button button--small beside-toggle"
                    aria-pressed=move || studio.shows_preview.get().to_string()
                    on:click=move |_| studio.shows_preview.update(|shows| *shows = !*shows)
                >
                    {studio.editor_texts().preview_beside}
                </button>
            </Show>
            <DraftBar studio />
            <LastStep studio />
            <div class="languages" role="group" aria-label=studio.texts().language>
                {LANGUAGES.map(choice).collect_view()}
            </div>
        </header>
    }
}
