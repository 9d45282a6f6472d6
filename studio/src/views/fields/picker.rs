//! A field that suggests records of a list: a combobox (WAI-ARIA APG, "Editable combobox with list autocomplete").

use editor::record;
use i18n::fill;
use leptos::prelude::*;
use search::normalize;

use super::Place;
use crate::state::Studio;

/// The most suggestions at once.
const MOST: usize = 8;

/// A suggestion: a record, or a new one with the name that was typed.
#[derive(Clone, PartialEq)]
enum Suggestion {
    Record { id: String, name: String, other: String },
    New(String),
}

/// The field with suggestions.
#[component]
pub fn Picker(
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
                aria-label=fill(studio.editor_texts().choose_in, &[label.label()])
                aria-describedby=place.described_by()
                placeholder=studio.editor_texts().type_name
                disabled=studio.is_fixed()
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
    studio: Studio,
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
        let is_found = record::is_named(record, &wanted);
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
