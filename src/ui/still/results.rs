//! What the forum amounted to.

use leptos::prelude::*;

use super::text::{SourceLinks, SourcesAfter, prose};
use crate::i18n::Fragment;
use crate::logic::board::{ARCHES, figure_value, fill};
use crate::logic::bold::split;
use crate::model::{Figure, NextEdition, Outcome};
use crate::ui::Page;
use crate::ui::text::text;

/// What happened, the figures that the bridge has no room for, all figures with their sources, the outcomes.
#[component]
pub fn Outcomes() -> impl IntoView {
    let page = Page::here();
    let (event, texts) = (&page.content.event, page.still_texts());
    let figure = |figure: &'static Figure| {
        view! {
            <li class="figure">
                <span class="figure__value">{figure_value(page.lang, figure)}</span>
                <span class="figure__label">{text(page, &figure.label)}<SourcesAfter urls=&figure.sources /></span>
            </li>
        }
    };
    let figures = event.figures.iter().skip(ARCHES).map(figure);
    let outcome = |outcome: &'static Outcome| {
        view! {
            <li class="outcome">
                <p>{emphasized(page, outcome)}<SourcesAfter urls=&outcome.sources /></p>
            </li>
        }
    };
    view! {
        <h2 class="section__title" id="results-title">{texts.results_title}</h2>
        <p class="section__lead">{text(page, &event.summary)}</p>
        {(figures.len() > 0).then(|| view! { <ul class="results__figures">{figures.collect_view()}</ul> })}
        {(!event.figures.is_empty()).then(|| view! { <AllFigures /> })}
        <ul class="results__outcomes">
            {event.results.iter().map(outcome).collect_view()}
            {event.next_edition.as_ref().map(|next| view! { <Next next /> })}
        </ul>
    }
}

/// All figures as a table that can be copied.
#[component]
fn AllFigures() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let columns = texts.figure_columns.map(|name| view! { <th scope="col">{name}</th> });
    let row = |figure: &'static Figure| {
        let [open, close] = texts.parentheses;
        let note = figure.note.as_ref().map(|note| view! { {open}{text(page, note)}{close} });
        view! {
            <tr>
                <td>{figure_value(page.lang, figure)}</td>
                <th scope="row">{text(page, &figure.label)}{note}</th>
                <td><SourceLinks urls=&figure.sources /></td>
            </tr>
        }
    };
    view! {
        <details class="details results__all" data-copied=texts.copied_text data-refused=texts.copy_text_yourself>
            <summary>{texts.figures_title}</summary>
            <table id="figures">
                <thead><tr>{columns.into_iter().collect_view()}</tr></thead>
                <tbody>{page.content.event.figures.iter().map(row).collect_view()}</tbody>
            </table>
            <p class="needs-app">
                <button class="link" type="button" data-copies="figures">{texts.copy_table}</button>
                " "
                <span role="status"></span>
            </p>
        </details>
    }
}

/// The text of an outcome with the words in bold that the content names.
fn emphasized(page: Page, outcome: &'static Outcome) -> AnyView {
    let Fragment { text, lang } = page.lang.pick(&outcome.text);
    let bold = outcome.bold.as_ref().map(|words| page.lang.pick(words).text);
    match bold.and_then(|words| split(text, words)) {
        Some([before, bold, after]) => {
            let [before, bold, after] =
                [before, bold, after].map(|text| prose(Fragment { text, lang }));
            view! { {before}<b>{bold}</b>{after} }.into_any()
        }
        None => prose(Fragment { text, lang }),
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
        <li class="outcome">
            <p>{announced}{end}{expected}<SourcesAfter urls=&next.sources /></p>
        </li>
    }
}
