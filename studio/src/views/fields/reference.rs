//! References: records of another list, chosen by their names. A combobox (WAI-ARIA APG, "Editable combobox with list
//! autocomplete") and, for what is chosen, a button that removes it.

use std::sync::Arc;

use editor::form::{self, Kind};
use editor::{Node, record};
use i18n::fill;
use leptos::prelude::*;
use search::normalize;

use super::{Place, grouped};
use crate::route::{self, Route};

/// The most suggestions at once.
const MOST: usize = 8;

/// A suggestion: a record, or a new one with the name that was typed.
#[derive(Clone, PartialEq)]
enum Suggestion {
    Record { id: String, name: String, other: String },
    New(String),
}

/// One record or several, as the field allows.
pub fn reference(place: Place) -> AnyView {
    let studio = place.studio;
    let Some(list) = form::target(place.record, place.field.name) else { return ().into_any() };
    let is_several = place.field.kind == Kind::Texts;
    let ids = {
        let place = place.clone();
        Memo::new(move |_| {
            let Some(node) = studio.editor.get(place.owner, &place.path) else { return Vec::new() };
            let items = node.items().iter().filter_map(|item| item.as_text());
            items.chain(node.as_text()).map(str::to_owned).collect::<Vec<_>>()
        })
    };
    let set = {
        let place = place.clone();
        move |ids: Vec<String>| {
            let text = |id: &String| Node::text(id);
            let node = match is_several {
                true => (!ids.is_empty())
                    .then(|| Node::List(ids.iter().map(|id| Arc::new(text(id))).collect())),
                false => ids.last().map(text),
            };
            studio.editor.set(place.owner, &place.path, node);
        }
    };
    let add = {
        let set = set.clone();
        move |id: String| {
            let mut all = if is_several { ids.get_untracked() } else { Vec::new() };
            if !all.contains(&id) {
                all.push(id);
            }
            set(all);
        }
    };
    let chosen = move |id: String| {
        let shown = {
            let id = id.clone();
            Memo::new(move |_| name_of(studio, list, &id))
        };
        let open = {
            let id = id.clone();
            move |_| {
                let index = index_of(studio, list, &id);
                route::go(Route::List(list, index));
            }
        };
        let set = set.clone();
        let removed = id.clone();
        let remove = move |_| {
            let mut all = ids.get_untracked();
            all.retain(|it| *it != removed);
            set(all);
        };
        view! {
            <li class="chosen">
                <button type="button" class="link" on:click=open>{move || shown.get()}</button>
                <button
                    type="button"
                    class="chosen__remove"
                    aria-label=move || fill(studio.editor_texts().remove_named, &[&shown.get()])
                    disabled=move || studio.editor.is_read_only.get()
                    on:click=remove
                >
                    "×"
                </button>
            </li>
        }
    };
    let inputs = view! {
        <ul class="chosen-list">
            <For each=move || ids.get() key=String::clone children=chosen />
        </ul>
        <Picker place=place.clone() list ids add />
    };
    grouped(&place, inputs)
}

/// The field with suggestions.
#[component]
fn Picker(
    place: Place,
    list: &'static str,
    ids: Memo<Vec<String>>,
    add: impl Fn(String) + Clone + Send + 'static,
) -> impl IntoView {
    let studio = place.studio;
    let query = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let suggestions = Memo::new(move |_| {
        if !is_open.get() {
            return Vec::new();
        }
        suggestions(studio, list, &query.get(), &ids.get())
    });
    let choose = move |suggestion: Suggestion| {
        let id = match suggestion {
            Suggestion::Record { id, .. } => Some(id),
            Suggestion::New(name) => studio.editor.add_named(list, &name),
        };
        id.into_iter().for_each(&add);
        query.set(String::new());
        is_open.set(false);
    };
    let pressed = {
        let choose = choose.clone();
        move |event: web_sys::KeyboardEvent| {
            let count = suggestions.get_untracked().len();
            let is_shown = is_open.get_untracked() && count > 0;
            match event.key().as_str() {
                "ArrowDown" if !is_open.get_untracked() => is_open.set(true),
                "ArrowDown" if is_shown => active.update(|it| *it = (*it + 1) % count),
                "ArrowUp" if is_shown => active.update(|it| *it = (*it + count - 1) % count),
                "Enter" if is_shown && !event.is_composing() => {
                    let suggestion =
                        suggestions.get_untracked().get(active.get_untracked()).cloned();
                    suggestion.into_iter().for_each(&choose);
                }
                "Escape" if is_open.get_untracked() => is_open.set(false),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let id = format!("{}-picker", place.id());
    let list_id = format!("{id}-list");
    let option_id = {
        let id = id.clone();
        move |number: usize| format!("{id}-option-{number}")
    };
    let active_id = {
        let option_id = option_id.clone();
        move || (is_open.get() && !suggestions.get().is_empty()).then(|| option_id(active.get()))
    };
    let option = move |number: usize, suggestion: Suggestion| {
        let choose = choose.clone();
        let shown = match &suggestion {
            Suggestion::Record { name, other, .. } => view! {
                <span>{name.clone()}</span>
                <span class="options__other">{other.clone()}</span>
            }
            .into_any(),
            Suggestion::New(name) => {
                let text = fill(studio.editor_texts().add_to_list, &[name]);
                view! { <span class="options__new">{text}</span> }.into_any()
            }
        };
        view! {
            <li
                id=option_id(number)
                role="option"
                aria-selected=move || (active.get() == number).to_string()
                // Before the field loses the focus.
                on:mousedown=move |event| {
                    event.prevent_default();
                    choose(suggestion.clone());
                }
            >
                {shown}
            </li>
        }
    };
    let label = place.clone();
    view! {
        <div class="picker">
            <input
                class="input"
                id=id
                type="text"
                role="combobox"
                autocomplete="off"
                aria-expanded=move || (is_open.get() && !suggestions.get().is_empty()).to_string()
                aria-controls=list_id.clone()
                aria-autocomplete="list"
                aria-activedescendant=active_id
                aria-label=move || fill(studio.editor_texts().choose_in, &[label.label()])
                aria-describedby=place.described_by()
                placeholder=move || studio.editor_texts().type_name
                disabled=move || studio.editor.is_read_only.get()
                prop:value=move || query.get()
                on:input=move |event| {
                    query.set(event_target_value(&event));
                    active.set(0);
                    is_open.set(true);
                }
                on:focus=move |_| is_open.set(true)
                on:click=move |_| is_open.set(true)
                on:blur=move |_| is_open.set(false)
                on:keydown=pressed
            />
            <ul class="options" id=list_id role="listbox" hidden=move || suggestions.get().is_empty()>
                {move || suggestions.get().into_iter().enumerate().map(|(n, it)| option(n, it)).collect_view()}
            </ul>
        </div>
    }
}

/// Records whose names contain what was typed, without those that are chosen; a new record where it can be made.
fn suggestions(
    studio: crate::state::Studio,
    list: &'static str,
    query: &str,
    chosen: &[String],
) -> Vec<Suggestion> {
    let Some(document) = studio.editor.document() else { return Vec::new() };
    let lang = studio.content_lang();
    let wanted = normalize(query);
    let mut is_known = false;
    let mut found = Vec::new();
    for record in document.records(list) {
        let Some(id) = record::id(record) else { continue };
        let (name, other) =
            (record::name(record, lang), record::other_name(record, lang).unwrap_or_default());
        is_known |= [&name, &other].iter().any(|it| normalize(it) == wanted);
        let is_found =
            wanted.is_empty() || [&name, &other].iter().any(|it| normalize(it).contains(&*wanted));
        if is_found && found.len() < MOST && !chosen.iter().any(|it| it == id) {
            found.push(Suggestion::Record { id: id.to_owned(), name, other });
        }
    }
    // The code of a country cannot be made up.
    if !is_known && !wanted.is_empty() && list != "countries" {
        found.push(Suggestion::New(query.trim().to_owned()));
    }
    found
}

/// The name of a record; its id if there is no such record.
fn name_of(studio: crate::state::Studio, list: &str, id: &str) -> String {
    let document = studio.editor.document();
    let records = document.as_ref().map_or(&[][..], |document| document.records(list));
    let record = records.iter().find(|record| record::id(record) == Some(id));
    let name = record
        .map(|record| record::name(record, studio.content_lang()))
        .filter(|name| !name.is_empty());
    name.unwrap_or_else(|| id.to_owned())
}

fn index_of(studio: crate::state::Studio, list: &str, id: &str) -> Option<usize> {
    let document = studio.editor.document_now()?;
    document.records(list).iter().position(|record| record::id(record) == Some(id))
}
