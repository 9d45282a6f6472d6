//! The list of drafts, with what can be done with each.

use i18n::fill;
use leptos::prelude::*;
use web_sys::{MouseEvent, SubmitEvent};

use super::drafts::value_of;
use crate::draft_engine::{self as engine, Draft};
use crate::drafts::Drafts;
use crate::formatting::{date_time, size};
use crate::state::Studio;

/// The drafts, the last changed first.
#[component]
pub fn DraftList(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let renamed = RwSignal::new(None::<String>);
    let is_empty = move || drafts.list.with(Vec::is_empty);
    view! {
        <Show when=is_empty>
            <p>{drafts.words().none}</p>
        </Show>
        <ul class="drafts__list">
            <For each=move || drafts.list.get() key=|draft| draft.id.clone() let:draft>
                <Item studio draft renamed />
            </For>
        </ul>
    }
}

#[component]
fn Item(studio: Studio, draft: Draft, renamed: RwSignal<Option<String>>) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let id = StoredValue::new(draft.id.clone());
    let is_newer = draft.newer;
    // The row stays; what it says changes.
    let draft = Memo::new(move |_| {
        let found = drafts
            .list
            .with(|list| id.with_value(|id| list.iter().find(|it| it.id == *id).cloned()));
        found.unwrap_or_else(|| draft.clone())
    });
    let name = move || draft.with(|it| it.name.clone());
    let is_open = move || drafts.opened().is_some_and(|it| id.with_value(|id| it.id == *id));
    let about = move || {
        let tag = studio.lang.get().tag();
        let (changed, bytes) = draft.with(|it| (it.changed, it.bytes));
        let parts = [
            is_open().then(|| drafts.words().is_open.to_owned()),
            Some(date_time(changed, tag)),
            Some(size(bytes, tag)),
            is_newer.then(|| drafts.words().newer_draft.to_owned()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let is_renamed = move || renamed.with(|it| id.with_value(|id| it.as_ref() == Some(id)));
    let open = move |_| drafts.act(async move { engine::open_draft(&id.get_value()).await });
    let copy = move |_| {
        let copy = fill(drafts.words().copy_name, &[&name()]);
        drafts.act(async move { engine::duplicate_draft(&id.get_value(), &copy).await });
    };
    let to_file =
        move |_| drafts.act(async move { engine::save_draft_file(Some(id.get_value())).await });
    let rename = move |_| renamed.set(Some(id.get_value()));
    let delete = move |_| drafts.delete(draft.get_untracked());
    // The name in the label may change.
    let action = move |text: &'static str, act: Callback<MouseEvent>| {
        view! {
            <button
                type="button"
                class="link"
                aria-label=move || format!("{text}: {}", name())
                on:click=move |event| act.run(event)
            >
                {text}
            </button>
        }
    };
    view! {
        <li class="draft" aria-current=move || is_open().then_some("true")>
            <Show when=is_renamed fallback=move || view! {
                <p class="draft__name" translate="no">{name}</p>
            }>
                <Rename id=id.get_value() name=name() renamed />
            </Show>
            <p class="draft__about">{about}</p>
            <Show when=move || !is_newer>
                <div class="draft__actions">
                    <Show when=move || !is_open()>
                        {action(drafts.words().open, Callback::new(open))}
                    </Show>
                    {action(drafts.words().rename, Callback::new(rename))}
                    {action(drafts.words().duplicate, Callback::new(copy))}
                    {action(drafts.words().to_file, Callback::new(to_file))}
                    {action(drafts.words().delete, Callback::new(delete))}
                </div>
            </Show>
        </li>
    }
}

/// The field for a new name.
#[component]
fn Rename(id: String, name: String, renamed: RwSignal<Option<String>>) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let written = RwSignal::new(name.clone());
    let field = NodeRef::<leptos::html::Input>::new();
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
            field.select();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        renamed.set(None);
        let (id, name) = (id.clone(), written.get_untracked().trim().to_owned());
        if !name.is_empty() {
            drafts.act(async move { engine::rename_draft(&id, &name).await });
        }
    };
    let cancel = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            renamed.set(None);
        }
    };
    view! {
        <form class="draft__rename" on:submit=submit on:keydown=cancel>
            <input
                class="draft__field"
                node_ref=field
                maxlength="80"
                aria-label=drafts.words().name
                value=name
                on:input=move |event| written.set(value_of(&event))
            />
            <button type="submit" class="button">{drafts.words().save_name}</button>
            <button type="button" class="button" on:click=move |_| renamed.set(None)>
                {drafts.words().cancel}
            </button>
        </form>
    }
}
