//! What the forum amounted to.

use leptos::prelude::*;

use super::text::Sources;
use crate::logic::board::figure_value;
use crate::model::{Figure, Outcome};
use crate::ui::Page;
use crate::ui::text::text;

/// Figures and outcomes with their sources.
#[component]
pub fn Outcomes() -> impl IntoView {
    let page = Page::here();
    let (event, texts) = (&page.content.event, page.still_texts());
    let figure = |figure: &'static Figure| {
        view! {
            <li class="figure">
                <span class="figure__value">{figure_value(page.lang, figure)}</span>
                <span class="figure__label">{text(page, &figure.label)}</span>
                {figure.note.as_ref().map(|note| view! { <span class="figure__note">{text(page, note)}</span> })}
            </li>
        }
    };
    let outcome = |outcome: &'static Outcome| {
        view! {
            <li class="outcome">
                <p>{text(page, &outcome.text)}</p>
                <Sources urls=&outcome.sources />
            </li>
        }
    };
    view! {
            <h2 class="section__title" id="results-title">{texts.results_title}</h2>
            <ul class="results__figures" aria-label=texts.figures_title>
                {event.figures.iter().map(figure).collect_view()}
            </ul>
            <ul class="results__outcomes">{event.results.iter().map(outcome).collect_view()}</ul>
    }
}
