//! A list of records and the form of the one that is open.

mod form;
mod head;
mod list;
mod order;
mod rows;

use leptos::prelude::*;

use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;

pub use form::Form;
use list::RecordList;

/// The screen of a list: on a wide window the list stands beside the form, on a narrow one they alternate.
#[component]
pub fn Records(studio: Studio, list: &'static str) -> impl IntoView {
    let index = Memo::new(move |_| match studio.route.get() {
        Route::List(shown, index) if shown == list => index,
        _ => None,
    });
    let count = Memo::new(move |_| studio.editor.count(list));
    let open = Memo::new(move |_| index.get().filter(|index| *index < count.get()));
    view! {
        <div class="records" class:records--open=move || open.get().is_some()>
            <RecordList studio list open />
            {move || {
                let owner = open.get().and_then(|index| Owner::record(list, index));
                match owner {
                    Some(owner) => view! { <Form studio owner /> }.into_any(),
                    None => view! {
                        <p class="records__none">{studio.editor_texts().choose_record}</p>
                    }
                    .into_any(),
                }
            }}
        </div>
    }
}
