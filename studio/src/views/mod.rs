//! The page, part by part.

mod check;
mod content;
mod header;
mod publish;
mod upload;

use leptos::prelude::*;

use crate::engine;
use crate::state::Studio;
use check::Check;
use content::ContentPanel;
use header::Header;
use publish::Publish;

/// The whole page.
#[component]
pub fn Page() -> impl IntoView {
    let studio = Studio::start();
    Effect::new(|| engine::started());
    view! {
        <Header studio />
        <main class="studio">
            <h1 class="studio__title">{move || studio.texts().title}</h1>
            <p class="studio__intro">{move || studio.texts().intro}</p>
            <ContentPanel studio />
            <Check studio />
            <Publish studio />
        </main>
        <footer class="studio__foot" role="status">
            <Show when=move || studio.is_stored.get()>
                <p>{move || studio.texts().works_offline}</p>
            </Show>
        </footer>
    }
}
