//! The results: summary, figures, outcomes.

use leptos::prelude::*;

use super::Page;
use super::localized::text;
use super::text::{SourceLinks, SourcesAfter, prose};
use crate::page_data::panel_figure;
use crate::text::bold::split;
use app::islands::countdown_panel::CELLS;
use content::{Figure, NextEdition, Outcome};
use i18n::{Fragment, fill};

/// The summary, further figures, the table of all figures, the outcomes.
#[component]
pub fn Results() -> impl IntoView {
    let page = Page::here();
    let (event, texts) = (&page.content.event, page.texts());
    let figure = |figure: &'static Figure| {
        view! {
            <li class="figure">
                <span class="figure__value">{page.lang.figure(&panel_figure(figure))}</span>
                <span class="figure__label">
                    {text(page, &figure.label)}<SourcesAfter urls=&figure.sources />
                </span>
            </li>
        }
    };
    let figures = event.figures.iter().skip(CELLS).map(figure);
    let outcome = |outcome: &'static Outcome| {
        view! {
            <li class="outcome">
                <p>{emphasized(page, outcome)}<SourcesAfter urls=&outcome.sources /></p>
            </li>
        }
    };
    view! {
        <section
            class="results section"
            id="results"
            aria-labelledby="results-title"
            hidden=!page.has_ended
        >
            <h2 class="section__title" id="results-title">
                {texts.results_title}
            </h2>
            <p class="section__lead">{text(page, &event.summary)}</p>
            {(figures.len() > 0)
                .then(|| view! { <ul class="results__figures">{figures.collect_view()}</ul> })}
            {(!event.figures.is_empty()).then(|| view! { <AllFigures /> })}
            <ul class="results__outcomes">
                {event.results.iter().map(outcome).collect_view()}
                {event.next_edition.as_ref().map(|next| view! { <Next next /> })}
            </ul>
        </section>
    }
}

/// All figures as a table that can be copied.
#[component]
fn AllFigures() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let columns = texts.figure_columns.map(|name| view! { <th scope="col">{name}</th> });
    let row = |figure: &'static Figure| {
        let [open, close] = texts.parentheses;
        let note = figure.note.as_ref().map(|note| {
            view! {
                {open}
                {text(page, note)}
                {close}
            }
        });
        view! {
            <tr>
                <td>{page.lang.figure(&panel_figure(figure))}</td>
                <th scope="row">{text(page, &figure.label)}{note}</th>
                <td>
                    <SourceLinks urls=&figure.sources />
                </td>
            </tr>
        }
    };
    view! {
        <details
            class="details results__all"
            data-copied=texts.copied_text
            data-refused=texts.copy_text_yourself
        >
            <summary>{texts.figures_title}</summary>
            <table id="figures">
                <thead>
                    <tr>{columns.into_iter().collect_view()}</tr>
                </thead>
                <tbody>{page.content.event.figures.iter().map(row).collect_view()}</tbody>
            </table>
            <p class="needs-app">
                <button class="link" type="button" data-copies="figures">
                    {texts.copy_table}
                </button>
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
            view! {
                {before}
                <b>{bold}</b>
                {after}
            }
            .into_any()
        }
        None => prose(Fragment { text, lang }),
    }
}

/// What was announced of the next forum.
#[component]
fn Next(next: &'static NextEdition) -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.lang.texts());
    let days = lang.days_of_year(next.first, next.last);
    let announced = fill(texts.next_edition, &[lang.pick(&next.name).text, &days]);
    let end = page.texts().full_stop;
    let expected = next.expected.as_ref().map(|words| text(page, words));
    view! {
        <li class="outcome">
            <p>{announced}{end}{expected}<SourcesAfter urls=&next.sources /></p>
        </li>
    }
}
