//! The list: search, filter, order, and rows.

use editor::form as forms;
use editor::form::{self, List};
use i18n::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::order::{Filter, Order, Query};
use super::rows::Rows;
use crate::engine;
use crate::results::Found;
use crate::state::Studio;

/// A list with its tools.
#[component]
pub fn RecordList(studio: Studio, list: &'static str, open: Memo<Option<usize>>) -> impl IntoView {
    let known = form::list(list).expect("the route names a list");
    let texts = studio.lang.get_untracked().list(list);
    let query = Query::new();
    search(list, query);
    // Names do not jump about while they are typed: the order is that of the last search, filter or number of records.
    let count = Memo::new(move |_| studio.editor.count(list));
    let places = Memo::new(move |_| {
        count.track();
        match query.order.get() {
            Order::Name => untrack_document(|| query.records(studio, known), query),
            _ => query.records(studio, known),
        }
    });
    let said = move || {
        let (shown, all) = (places.with(Vec::len), count.get());
        let numbers = [shown.to_string(), all.to_string()];
        fill(studio.editor_texts().shown_of, &[&numbers[0], &numbers[1]])
    };
    view! {
        <section class="list" aria-labelledby="list-title">
            <div class="list__head">
                <h1 class="list__title" id="list-title">{texts.map_or("", |texts| texts.title)}</h1>
                <button
                    type="button"
                    class="button button--main"
                    disabled=studio.is_fixed()
                    on:click=move |_| studio.editor.add(list)
                >
                    {texts.map_or("", |texts| texts.add)}
                </button>
            </div>
            <Tools studio list=known query />
            <p class="list__count" role="status">{said}</p>
            <Rows studio list=known places open />
        </section>
    }
}

/// Calculates something that reads the document, and repeats it only when the query changes.
fn untrack_document<R>(calculate: impl FnOnce() -> R, query: Query) -> R {
    query.text.track();
    query.filter.track();
    query.found.track();
    untrack(calculate)
}

/// Asks the search of the site, which has programme and directory.
fn search(list: &'static str, query: Query) {
    if !matches!(list, "sessions" | "partners") {
        return;
    }
    Effect::new(move || {
        let text = query.text.get();
        if text.trim().is_empty() {
            return query.found.set(None);
        }
        spawn_local(async move {
            let found = engine::read::<Found>(engine::search(list, &text).await);
            if query.text.try_get_untracked().is_some_and(|now| now == text) {
                query.found.try_set(found.ok().map(|found| found.positions));
            }
        });
    });
}

/// Search, filter and order.
#[component]
fn Tools(studio: Studio, list: List, query: Query) -> impl IntoView {
    let filters = Filter::ALL.into_iter().filter(move |filter| match filter {
        Filter::Unofficial => forms::field(list.record, "zh_sourced").is_some(),
        Filter::Draft => forms::field(list.record, "draft").is_some(),
        _ => true,
    });
    let filters: Vec<Filter> = filters.collect();
    let shown = filters.clone();
    let filter_option = move |(number, filter): (usize, Filter)| {
        let name = studio.editor_texts().filters[filter as usize];
        view! { <option value=number.to_string()>{name}</option> }
    };
    let order_option = move |order: Order| {
        let name = studio.editor_texts().orders[order as usize];
        view! { <option value=(order as usize).to_string()>{name}</option> }
    };
    let number = |event: &web_sys::Event| event_target_value(event).parse::<usize>().unwrap_or(0);
    view! {
        <div class="list__tools">
            <input
                class="input"
                type="search"
                autocomplete="off"
                spellcheck="false"
                aria-label=studio.editor_texts().search
                placeholder=studio.editor_texts().search
                prop:value=move || query.text.get()
                on:input=move |event| query.text.set(event_target_value(&event))
            />
            <select
                class="input"
                aria-label=studio.editor_texts().filter
                on:change=move |event| query.filter.set(shown[number(&event).min(shown.len() - 1)])
            >
                {filters.into_iter().enumerate().map(filter_option).collect_view()}
            </select>
            <select
                class="input"
                aria-label=studio.editor_texts().order
                on:change=move |event| query.order.set(Order::ALL[number(&event).min(2)])
            >
                {Order::ALL.map(order_option).collect_view()}
            </select>
        </div>
    }
}
