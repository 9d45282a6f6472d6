//! The notice of the preview clock.

use i18n::fill;
use leptos::prelude::*;

use super::mount_island;
use crate::browser::location;
use crate::{AppState, Preview};

/// Says that another time than the present is shown, or that `?at=` was not understood.
pub fn start(state: AppState) {
    mount_island("preview-banner", move || banner(state)).forget();
}

fn banner(state: AppState) -> AnyView {
    let AppState { data, lang, .. } = state;
    let texts = state.texts();
    let notice = match state.preview {
        Preview::Off => return ().into_any(),
        Preview::From(instant) => {
            let moment = lang.moment(instant.at(data.schedule().offset()));
            fill(texts.preview, &[&lang.by_local_time(&moment, data.local_time.as_ref())])
        }
        Preview::Unreadable(value) => fill(texts.preview_bad, &[value]),
    };
    // Not the window's address: that follows the query a moment later.
    let present = move || state.search_params.with(|search| location::without_preview(search));
    view! {
        <aside class="notice notice--preview" id="preview">
            <p>{notice}</p>
            <a class="notice__way-out" href=present>
                {texts.preview_leave}
            </a>
        </aside>
    }
    .into_any()
}
