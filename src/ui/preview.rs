//! The banner of the preview clock.

use leptos::prelude::*;

use super::{Page, Preview};
use crate::browser::address;
use crate::logic::board::fill;

/// Says that another time than the present is shown, or that `?at=` was not understood.
#[component]
pub fn PreviewBanner() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let words = match page.preview {
        Preview::Off => return ().into_any(),
        Preview::From(instant) => {
            let event = &page.content.event;
            let moment = page.lang.moment(instant.at(event.offset()));
            fill(texts.preview, &[&page.lang.by_local_time(&moment, event.local_time.as_ref())])
        }
        Preview::Unreadable(value) => fill(texts.preview_bad, &[value]),
    };
    // Not the window's address: that follows what is typed a moment later.
    let way_out = move || page.address.with(|search| address::present(search));
    view! {
        <aside class="notice notice--preview" id="preview">
            <p>{words}</p>
            <a class="notice__way-out" href=way_out>{texts.preview_leave}</a>
        </aside>
    }
    .into_any()
}
