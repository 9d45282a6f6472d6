//! The earlier versions of the draft that is open.

use i18n::fill;
use leptos::prelude::*;

use crate::draft_engine::{self as engine, Version};
use crate::drafts::Drafts;
use crate::formatting::date_time;
use crate::state::Studio;

/// The reasons of versions, in the order of their texts.
const REASONS: [&str; 5] = ["opened", "files", "restore", "work", "published"];

/// The versions, the newest first.
#[component]
pub fn Versions(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let is_empty = move || drafts.versions.with(Vec::is_empty);
    view! {
        <Show when=move || !is_empty()>
            <details class="versions">
                <summary>{drafts.words().versions}</summary>
                <ul class="versions__list">
                    <For each=move || drafts.versions.get() key=|it| it.id.to_bits() let:version>
                        <Item studio version />
                    </For>
                </ul>
            </details>
        </Show>
    }
}

#[component]
fn Item(studio: Studio, version: Version) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let Version { id, time, reason } = version;
    let reason = REASONS.iter().position(|it| *it == reason).unwrap_or(0);
    let time = date_time(time, studio.lang.get_untracked().tag());
    let label = fill("{}: {}", &[drafts.words().view, &time]);
    let is_viewed = move || {
        drafts.opened().and_then(|draft| draft.viewed).is_some_and(|viewed| viewed.id == id)
    };
    view! {
        <li class="version" aria-current=move || is_viewed().then_some("true")>
            <span>{time}</span>
            <span class="version__reason">{drafts.words().reasons[reason]}</span>
            <button
                type="button"
                class="link"
                aria-label=label
                disabled=is_viewed
                on:click=move |_| drafts.act(async move { engine::view_version(id).await })
            >
                {drafts.words().view}
            </button>
        </li>
    }
}
