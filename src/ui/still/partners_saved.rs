//! What a visitor takes from the directory: the contacts that are starred, and files of what is shown.
//! `browser/shortlist.js` and `browser/records.js` do it.

use leptos::prelude::*;

use crate::logic::partners::table;
use crate::ui::Page;

/// The contacts that the visitor has starred; hidden until there are some.
#[component]
pub fn Shortlist() -> impl IntoView {
    let texts = Page::here().still_texts();
    let buttons = view! {
        <Save kind="vcf" starred=true text=texts.save_cards />
        <Save kind="csv" starred=true text=texts.save_table />
    };
    view! {
        <span id="shortlist-star" hidden>{texts.shortlist_star}</span>
        <div class="saves saves--starred needs-app" id="shortlist" hidden>
            <p class="details__title">{texts.shortlist}</p>
            <ul class="details__list" translate="no"></ul>
            <Saves>{buttons}</Saves>
        </div>
    }
}

/// What is shown, as files.
#[component]
pub fn SaveShown() -> impl IntoView {
    let texts = Page::here().still_texts();
    let buttons = view! {
        <span>{texts.save_shown}{texts.colon}</span>
        <Save kind="csv" starred=false text=texts.save_table />
        <Save kind="json" starred=false text="JSON" />
    };
    view! { <div class="saves needs-app"><Saves>{buttons}</Saves></div> }
}

/// Buttons in a row, and what is said if a file cannot be had.
#[component]
fn Saves(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let root = page.lang.root();
    let (file, table) =
        (format!("{root}data/partners.json"), format!("{root}{}", table(page.lang)));
    view! {
        <div data-file=file data-table=table data-refused=texts.export_refused>
            <p class="row saves__buttons">{children()}</p>
            <p class="in-app-note">{texts.files_in_app}</p>
            <p role="status"></p>
        </div>
    }
}

#[component]
fn Save(
    /// `csv`, `json` or `vcf`.
    kind: &'static str,
    /// Of what is starred, or of what is shown.
    starred: bool,
    /// What it says.
    text: &'static str,
) -> impl IntoView {
    let only = starred.then_some("starred");
    view! { <button class="button" type="button" data-saves=kind data-only=only>{text}</button> }
}
