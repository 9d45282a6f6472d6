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
    Effect::new(engine::started);
    let stored = move || studio.is_stored.get().then(|| studio.texts().works_offline);
    view! {
        <Header studio />
        <main class="studio">
            <h1 class="studio__title">{move || studio.texts().title}</h1>
            <p class="studio__intro">{move || studio.texts().intro}</p>
            <ContentPanel studio />
            <Check studio />
            <Publish studio />
        </main>
        <footer class="studio__foot">
            <p role="status">{stored}</p>
        </footer>
    }
}
