//! Saved contacts, and buttons that save organizations as files.
//! `web/directory` and `web/downloads` do it.

use leptos::prelude::*;

use super::Page;
use crate::organizations::csv_file;

/// The contacts that the visitor has starred; hidden until there are some.
#[component]
pub fn SavedContacts() -> impl IntoView {
    let texts = Page::here().texts();
    let buttons = view! {
        <Save kind="vcf" starred=true text=texts.save_cards />
        <Save kind="csv" starred=true text=texts.save_table />
    };
    view! {
        <span id="shortlist-star" hidden>
            {texts.shortlist_star}
        </span>
        <div class="saves saves--starred needs-app" id="shortlist" hidden>
            <p class="details__title">{texts.shortlist}</p>
            <ul class="details__list" translate="no"></ul>
            <Saves>{buttons}</Saves>
        </div>
    }
}

/// Buttons that save the organizations that are shown.
#[component]
pub fn SaveShown() -> impl IntoView {
    let texts = Page::here().texts();
    let buttons = view! {
        <span>{texts.save_shown}{texts.colon}</span>
        <Save kind="csv" starred=false text=texts.save_table />
        <Save kind="json" starred=false text="JSON" />
    };
    view! {
        <div class="saves needs-app">
            <Saves>{buttons}</Saves>
        </div>
    }
}

/// Buttons in a row, and a status for errors.
#[component]
fn Saves(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let root = page.lang.root();
    let (file, table) =
        (format!("{root}data/partners.json"), format!("{root}{}", csv_file(page.lang)));
    view! {
        <div data-file=file data-table=table data-refused=texts.export_refused>
            <p class="row saves__buttons">{children()}</p>
            <p class="in-app-note" hidden>{texts.files_in_app}</p>
            <p role="status"></p>
        </div>
    }
}

#[component]
fn Save(
    /// `csv`, `json` or `vcf`.
    kind: &'static str,
    /// Saves the saved contacts, or the organizations that are shown.
    starred: bool,
    /// Its text.
    text: &'static str,
) -> impl IntoView {
    let [shown, contacts] = if starred { [None, Some(kind)] } else { [Some(kind), None] };
    view! {
        <button class="button" type="button" data-saves=shown data-saves-contacts=contacts>
            {text}
        </button>
    }
}
