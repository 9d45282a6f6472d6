//! Choices: one, several, yes or no.

use editor::Node;
use editor::form;
use leptos::prelude::*;

use super::{Place, framed, grouped, notes};

/// One of several values.
pub fn choice(place: Place, name: &'static str) -> AnyView {
    let studio = place.studio;
    let value = {
        let place = place.clone();
        Memo::new(move |_| studio.editor.text(place.owner, &place.path))
    };
    let set = {
        let place = place.clone();
        move |event| studio.editor.set_text(place.owner, &place.path, &event_target_value(&event))
    };
    let option = move |choice: &&'static str| {
        let choice = *choice;
        view! {
            <option value=choice selected=move || value.get() == choice>
                {studio.lang.get_untracked().choice(name, choice).unwrap_or(choice)}
            </option>
        }
    };
    // A value that is none of the choices is shown as it is.
    let other = move || {
        let value = value.get();
        let is_other = !value.is_empty() && !form::choices(name).contains(&value.as_str());
        is_other
            .then(|| view! { <option value=value.clone() selected=true>{value.clone()}</option> })
    };
    let input = view! {
        <select
            class="input"
            id=place.id()
            aria-describedby=place.described_by()
            disabled=studio.is_fixed()
            prop:value=move || value.get()
            on:change=set
        >
            <option value="" selected=move || value.get().is_empty()>
                {studio.editor_texts().not_chosen}
            </option>
            {form::choices(name).iter().map(option).collect_view()}
            {other}
        </select>
    };
    framed(&place, input)
}

/// Several of the values, in their order.
pub fn choices(place: Place, name: &'static str) -> AnyView {
    let studio = place.studio;
    let chosen = {
        let place = place.clone();
        Memo::new(move |_| place.texts())
    };
    let toggle = {
        let place = place.clone();
        move |choice: &'static str| {
            let old = chosen.get_untracked();
            let is_new = |known: &&&str| (**known == choice) != old.iter().any(|it| it == **known);
            place.set_texts(form::choices(name).iter().filter(is_new));
        }
    };
    let option = move |choice: &&'static str| {
        let choice = *choice;
        let toggle = toggle.clone();
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    disabled=studio.is_fixed()
                    prop:checked=move || chosen.get().iter().any(|it| it == choice)
                    on:change=move |_| toggle(choice)
                />
                {studio.lang.get_untracked().choice(name, choice).unwrap_or(choice)}
            </label>
        }
    };
    let inputs =
        view! { <div class="checks">{form::choices(name).iter().map(option).collect_view()}</div> };
    grouped(&place, inputs)
}

/// Yes or no. What is optional and no is left out of the file, besides `zh_sourced`, which says that somebody has looked.
pub fn flag(place: Place) -> AnyView {
    let studio = place.studio;
    let is_kept = place.field.is_required || place.field.name == "zh_sourced";
    let value = {
        let place = place.clone();
        Memo::new(move |_| {
            studio.editor.get(place.owner, &place.path).is_some_and(|node| node.is_true())
        })
    };
    let set = {
        let place = place.clone();
        move |event| {
            let is_on = event_target_checked(&event);
            let node = (is_on || is_kept).then_some(Node::Flag(is_on));
            studio.editor.set(place.owner, &place.path, node);
        }
    };
    let label = place.clone();
    view! {
        <div class="field">
            <label class="check" for=place.id()>
                <input
                    type="checkbox"
                    id=place.id()
                    aria-describedby=place.described_by()
                    disabled=studio.is_fixed()
                    prop:checked=move || value.get()
                    on:change=set
                />
                {label.label()}
            </label>
            {notes(&place)}
        </div>
    }
    .into_any()
}
