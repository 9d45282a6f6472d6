//! What the forum amounted to.

use leptos::prelude::*;

use super::text::Sources;
use crate::logic::board::figure_value;
use crate::logic::board::fill;
use crate::model::{Figure, NextEdition, Statement};
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
                <Sources urls=&figure.sources unlabelled=true />
            </li>
        }
    };
    let outcome = |outcome: &'static Statement| {
        view! {
            <li class="outcome">
                <p>{text(page, &outcome.text)}</p>
                <Sources urls=&outcome.sources />
            </li>
        }
    };
    let hosts = event.hosts.as_ref().map(|hosts| {
        view! { <div class="results__hosts"><p>{text(page, &hosts.text)}</p><Sources urls=&hosts.sources /></div> }
    });
    view! {
            <h2 class="section__title" id="results-title">{texts.results_title}</h2>
            <p class="section__lead">{text(page, &event.summary)}</p>
            {hosts}
            {(!event.figures.is_empty()).then(|| view! {
                <ul class="results__figures" aria-label=texts.figures_title>
                    {event.figures.iter().map(figure).collect_view()}
                </ul>
            })}
            <ul class="results__outcomes">
                {event.results.iter().map(outcome).collect_view()}
            </ul>
            {event.next_edition.as_ref().map(|next| view! { <Next next /> })}
    }
}

/// What was announced of the next forum.
#[component]
fn Next(next: &'static NextEdition) -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.texts());
    let days = lang.days_of_year(next.first, next.last);
    let announced = fill(texts.next_edition, &[lang.pick(&next.name).text, &days]);
    let end = page.still_texts().full_stop;
    let expected = next.expected.as_ref().map(|words| text(page, words));
    view! {
        <div class="results__next">
            <p>{announced}{end}{expected}</p>
            <Sources urls=&next.sources />
        </div>
    }
}
