//! The still sections: the app keeps what the prerenderer drew and marks what time changes.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::document;

/// What the forum amounted to; shown once it is over.
#[component]
pub fn Results() -> impl IntoView {
    let page = Page::here();
    let early = move || !page.is_over();
    // What is kept is the document's, and no view's: see browser/handover.js.
    effect(move || {
        for id in ["results", "to-results"] {
            document::set(id, "hidden", early());
        }
        document::set("caption", "data-past", !early());
    });
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

/// How the forum was prepared, and what followed.
#[component]
pub fn Timeline() -> impl IntoView {
    kept(
        "timeline",
        "timeline section",
        "timeline-title",
        || still! { <super::still::TimelineParts /> },
    )
}

/// Where it was, and what time it is there.
#[component]
pub fn Place() -> impl IntoView {
    kept("place", "place section", "place-title", || still! { <super::still::PlaceAndTime /> })
}

/// A section that time does not change. leptos compiles a view for each place where one is written: here
/// there is one.
fn kept<V: IntoView>(
    id: &'static str,
    class: &'static str,
    title: &'static str,
    drawn: fn() -> V,
) -> impl IntoView {
    view! { <section class=class id=id aria-labelledby=title data-keep>{drawn()}</section> }
}

/// Where the page comes from.
#[component]
pub fn Foot() -> impl IntoView {
    view! { <footer class="foot" id="foot" data-keep>{still! { <super::still::Imprint /> }}</footer> }
}
