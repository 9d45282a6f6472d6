//! References: records of another list, chosen by their names. A combobox (WAI-ARIA APG, "Editable combobox with list
//! autocomplete") and, for what is chosen, a button that removes it.

use editor::form::{self, Kind};
use editor::record;
use i18n::fill;
use leptos::prelude::*;

use super::picker::Picker;
use super::{Place, grouped};
use crate::route::{self, Route};

/// One record or several, as the field allows.
pub fn reference(place: Place) -> AnyView {
    let studio = place.studio;
    let Some(list) = form::target(place.record, place.field.name) else { return ().into_any() };
    let is_several = place.field.kind == Kind::Texts;
    let ids = {
        let place = place.clone();
        // A field of one reference is a text.
        Memo::new(move |_| match is_several {
            true => place.texts(),
            false => [studio.editor.text(place.owner, &place.path)]
                .into_iter()
                .filter(|id| !id.is_empty())
                .collect(),
        })
    };
    let set = {
        let place = place.clone();
        move |ids: Vec<String>| {
            if is_several {
                place.set_texts(ids);
            } else {
                let id = ids.last().map_or("", String::as_str);
                studio.editor.set_text(place.owner, &place.path, id);
            }
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
        let (removed, badge_id) = (id.clone(), id.clone());
        let remove = move |_| {
            let mut all = ids.get_untracked();
            all.retain(|it| *it != removed);
            set(all);
        };
        view! {
            <li class="chosen">
                {move || index_of(studio, list, &badge_id).map(|index| studio.count_badge(studio.count_of(list, index)))}
                <button type="button" class="link" on:click=open>{move || shown.get()}</button>
                <button
                    type="button"
                    class="chosen__remove"
                    aria-label=move || fill(studio.editor_texts().remove_named, &[&shown.get()])
                    disabled=studio.is_fixed()
                    on:click=remove
                >
                    "×"
                </button>
            </li>
        }
    };
    let own = place.clone();
    let inputs = view! {
        <ul class="chosen-list">
            <For each=move || ids.get() key=String::clone children=chosen />
        </ul>
        <Show when=move || is_several || ids.with(Vec::is_empty)>
            <Picker place=own.clone() list ids add=add.clone() />
        </Show>
    };
    grouped(&place, inputs)
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
