//! A theme of the programme: what was announced without a session title.

use leptos::prelude::*;

use super::session_details::Topics;
use super::text::{RowToggle, Sources};
use crate::model::Theme;
use crate::ui::Page;
use crate::ui::text::{fragment, text};

/// Both titles, and the rest on demand.
#[component]
pub fn ThemeRow(
    /// What it shows.
    theme: &'static Theme,
) -> impl IntoView {
    let page = Page::here();
    view! {
        <li class="record theme" id=format!("session-{}", theme.id)>
            <h4 class="session__title" id=format!("title-{}", theme.id)>{text(page, &theme.title)}</h4>
            <p class="session__other">{page.lang.pick_other(&theme.title).map(fragment)}</p>
            <details class="details details--row">
                <RowToggle names=format!("more title-{}", theme.id) />
                {theme.description.as_ref().map(|words| view! { <p>{text(page, words)}</p> })}
                <Topics ids=&theme.topics />
                <Sources urls=&theme.sources />
            </details>
        </li>
    }
}
