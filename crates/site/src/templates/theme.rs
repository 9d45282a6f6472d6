//! A theme of the programme: a subject that was announced without session titles.

use leptos::prelude::*;

use super::Page;
use super::localized::{fragment, paragraphs, text};
use super::session_details::Topics;
use super::text::{RowToggle, Sources};
use content::Theme;

/// Both titles, and the rest on demand.
#[component]
pub fn ThemeRow(
    /// The theme.
    theme: &'static Theme,
) -> impl IntoView {
    let page = Page::here();
    view! {
        <li class="record theme" id=format!("session-{}", theme.id)>
            <h4 class="session__title" id=format!("title-{}", theme.id)>
                {text(page, &theme.title)}
            </h4>
            <p class="session__other">{page.lang.pick_other(&theme.title).map(fragment)}</p>
            <details class="details details--row">
                <RowToggle names=format!("more title-{}", theme.id) />
                {theme.description.iter().flat_map(|words| paragraphs(page, words)).map(|words| view! { <p>{words}</p> }).collect_view()}
                <Topics ids=&theme.topics />
                <Sources urls=&theme.sources />
            </details>
        </li>
    }
}
