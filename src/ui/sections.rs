//! The still sections: the app keeps what the prerenderer drew and marks what time changes.

use leptos::prelude::*;

use super::Page;
use crate::browser::document;
use crate::logic::phase::Phase;

/// What the forum amounted to; shown once it is over.
#[component]
pub fn Results() -> impl IntoView {
    let page = Page::here();
    let over = move || page.content.event.phase(page.minute.get()) == Phase::After;
    view! {
        <section
            class="results section"
            id="results"
            aria-labelledby="results-title"
            hidden=move || !over()
            data-keep
        >
            {still! { <super::still::Outcomes /> }}
        </section>
    }
}

/// The programme. Sessions that are over are marked while the forum lasts.
#[component]
pub fn Programme() -> impl IntoView {
    let page = Page::here();
    Effect::new(move || {
        let now = page.minute.get();
        let event = &page.content.event;
        let lasts = event.phase(now) != Phase::After;
        for session in &page.content.agenda.sessions {
            let over = lasts && session.is_over(now, event.offset());
            document::mark(&format!("session-{}", session.id), "is-over", over);
        }
    });
    view! {
        <section class="agenda section" id="agenda" aria-labelledby="agenda-title" data-keep>
            {still! { <super::still::Agenda /> }}
        </section>
    }
}

/// Where it was, what time it is there, and what is unknown.
#[component]
pub fn Place() -> impl IntoView {
    view! {
        <section class="place section" id="place" aria-labelledby="place-title" data-keep>
            {still! { <super::still::PlaceAndTime /> }}
        </section>
    }
}

/// Where the page comes from.
#[component]
pub fn Foot() -> impl IntoView {
    view! { <footer class="foot" id="foot" data-keep>{still! { <super::still::Imprint /> }}</footer> }
}
