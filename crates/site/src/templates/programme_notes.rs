//! Notes on the visitor's own programme and on one that was sent; `islands/session_bookmarks.rs` shows them.

use leptos::prelude::*;

use super::Page;
use super::text::icon;
use crate::calendar::{FORUM as WHOLE, file};

/// The notes, all hidden at first.
#[component]
pub fn ProgrammeNotes() -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <p class="agenda__note" id="stars-lost" role="status" hidden>
            {texts.stars_lost}
        </p>
        <p class="agenda__note" id="mine-none" hidden>
            {texts.mine_none}
        </p>
        <div class="agenda__note" id="mine-tools" hidden>
            <p>{texts.mine_help}</p>
            <p class="row">
                <button class="button" type="button" data-print>
                    {icon("print")}
                    {texts.print}
                </button>
                <Export />
            </p>
            <p id="exported" role="status"></p>
            <p class="in-app-note" hidden>{texts.files_in_app}</p>
        </div>
        <div class="agenda__note agenda__note--overlap" id="overlap" role="status" hidden>
            <p>{texts.overlaps}</p>
            <p class="agenda__overlaps" id="overlaps"></p>
        </div>
        <div class="agenda__note" id="sent" hidden>
            <p>{texts.sent_help}</p>
            <p class="row">
                <button class="button button--primary" type="button" data-sent="merge">
                    {texts.sent_merge}
                </button>
                <button class="button" type="button" data-sent="close">
                    {texts.sent_close}
                </button>
            </p>
        </div>
    }
}

/// The button that saves the bookmarked sessions as a calendar file (`web/downloads/sessions.ts`).
#[component]
fn Export() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    view! {
        <button
            class="button"
            type="button"
            data-exports=format!("{}{}", page.lang.root(), file(WHOLE, page.lang))
            data-says="exported"
            data-partial=texts.export_partial
            data-none=texts.export_none
            data-refused=texts.export_refused
        >
            {texts.export}
        </button>
    }
}
