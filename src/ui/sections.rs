//! The still sections: the app keeps what the prerenderer drew and marks what time changes.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::document;
use crate::logic::phase::Phase;

/// What the forum amounted to; shown once it is over.
#[component]
pub fn Results() -> impl IntoView {
    let page = Page::here();
    let early = move || page.content.event.phase(page.clock.minute.get()) != Phase::After;
    // What is kept is the document's, and no view's: see browser/handover.js.
    effect(move || document::set("results", "hidden", early()));
    view! {
        <section
            class="results section"
            id="results"
            aria-labelledby="results-title"
            hidden=untrack(early)
            data-keep
        >
            {still! { <super::still::Outcomes /> }}
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
