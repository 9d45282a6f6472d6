//! How the site gets to its host.

use leptos::prelude::*;

use crate::state::Studio;

/// The steps, for each kind of host.
#[component]
pub fn Upload(studio: Studio) -> impl IntoView {
    let host = |(name, steps): (&'static str, &'static [&'static str])| {
        let step = |step: &&'static str| view! { <li>{*step}</li> };
        view! {
            <details class="host">
                <summary>{name}</summary>
                <ol>{steps.iter().map(step).collect_view()}</ol>
            </details>
        }
    };
    view! {
        <h3>{studio.texts().upload}</h3>
        <p>{studio.texts().upload_all}</p>
        {studio.texts().hosts.map(host).collect_view()}
        <p>{studio.texts().after_upload}</p>
    }
}
