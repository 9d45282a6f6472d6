//! The head of a form: the name of the record, and what can be done with it.

use editor::{Path, record, references};
use i18n::fill;
use leptos::prelude::*;

use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;

/// Name and actions.
#[component]
pub fn Head(studio: Studio, owner: Owner) -> impl IntoView {
    let editor = studio.editor;
    let name = move || studio.name_or_new(owner, editor.get(owner, &Path::default()).as_deref());
    let kind = match owner.list.and_then(|list| studio.lang.get_untracked().list(list)) {
        Some(texts) => texts.one,
        None => studio.editor_texts().forum,
    };
    view! {
        <header class="form__head">
            {owner.list.map(|list| view! {
                <a class="form__back" href=Route::List(list, None).hash()>
                    "← " {studio.lang.get_untracked().list(list).map_or("", |texts| texts.title)}
                </a>
            })}
            <p class="form__kind">{kind}</p>
            <h1 class="form__name" id="form-title" tabindex="-1">{name}</h1>
            {owner.list.map(|list| view! { <Actions studio owner list /> })}
        </header>
    }
}

/// What can be done with a record.
#[component]
fn Actions(studio: Studio, owner: Owner, list: &'static str) -> impl IntoView {
    let editor = studio.editor;
    let count = Memo::new(move |_| editor.count(list));
    let is_fixed = studio.is_fixed();
    let uses = Memo::new(move |_| {
        let document = editor.document()?;
        let id = record::id(document.records(list).get(owner.index)?)?.to_owned();
        Some(references::uses(&document, list, &id).len())
    });
    let used = move || match uses.get().unwrap_or(0) {
        0 => String::new(),
        count => fill(studio.editor_texts().used_in, &[&count.to_string()]),
    };
    let moved = move |to: Option<usize>, button: &'static str| {
        let Some(to) = to else { return };
        editor.shift(owner, to);
        crate::route::go(Route::List(list, Some(to)));
        // The form is another one; the focus stays on the button.
        crate::views::focus(button);
    };
    view! {
        <div class="form__actions">
            <button
                type="button"
                class="button button--small"
                id="move-up"
                disabled=is_fixed || owner.index == 0
                on:click=move |_| moved(owner.index.checked_sub(1), "move-up")
            >
                {studio.editor_texts().move_up}
            </button>
            <button
                type="button"
                class="button button--small"
                id="move-down"
                disabled=move || is_fixed || count.get() <= owner.index + 1
                on:click=move |_| moved(Some(owner.index + 1), "move-down")
            >
                {studio.editor_texts().move_down}
            </button>
            <button type="button" class="button button--small" disabled=is_fixed on:click=move |_| editor.duplicate(owner)>
                {studio.editor_texts().duplicate}
            </button>
            <button
                type="button"
                class="button button--small button--danger"
                disabled=is_fixed
                on:click=move |_| editor.delete(owner)
            >
                {studio.editor_texts().delete}
            </button>
            {anchor_kind(list).map(|kind| view! {
                <button type="button" class="button button--small" on:click=move |_| show_on_site(studio, owner, list, kind)>
                    {studio.editor_texts().show_in_preview}
                </button>
            })}
            <span class="form__uses">{used}</span>
        </div>
    }
}

/// What the ids of the elements of a list begin with on the page.
fn anchor_kind(list: &str) -> Option<&'static str> {
    [
        ("sessions", "session"),
        ("themes", "session"),
        ("partners", "partner"),
        ("timeline", "timeline"),
    ]
    .into_iter()
    .find(|(name, _)| *name == list)
    .map(|(_, kind)| kind)
}

/// Shows a record in the preview: beside the form, or on a narrow window instead of it.
fn show_on_site(studio: Studio, owner: Owner, list: &str, kind: &str) {
    let document = studio.editor.document_now();
    let record = document.as_ref().and_then(|document| document.records(list).get(owner.index));
    let Some(id) = record.and_then(|record| record::id(record)) else { return };
    let is_wide =
        window().match_media("(min-width: 75rem)").ok().flatten().is_some_and(|it| it.matches());
    match is_wide {
        true => studio.shows_preview.set(true),
        false => crate::route::go(Route::Preview),
    }
    crate::preview::preview_record(&format!("{kind}-{id}"));
}
