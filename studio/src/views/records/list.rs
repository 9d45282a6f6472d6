//! The list: search, filter, order, and rows. Only the rows in view are in the page, so ten thousand records are as quick as
//! ten.

use editor::form::{self, List};
use editor::{form as forms, record};
use i18n::fill;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::order::{Filter, Order, Query};
use crate::editor::Owner;
use crate::engine::{self, Found};
use crate::route::Route;
use crate::state::Studio;

/// The height of a row in CSS pixels, as in the style sheet.
const ROW: f64 = 60.0;
/// The rows above and below the view that are in the page.
const AROUND: usize = 6;

/// A list with its tools.
#[component]
pub fn RecordList(studio: Studio, list: &'static str, open: Memo<Option<usize>>) -> impl IntoView {
    let known = form::list(list).expect("the route names a list");
    let texts = move || studio.lang.get().list(list);
    let query = Query::new();
    search(list, query);
    // Names do not jump about while they are typed: the order is that of the last search, filter or number of records.
    let count = Memo::new(move |_| studio.editor.document().map_or(0, |it| it.records(list).len()));
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
                <h1 class="list__title" id="list-title">{move || texts().map_or("", |texts| texts.title)}</h1>
                <button
                    type="button"
                    class="button button--main"
                    disabled=move || studio.editor.is_read_only.get()
                    on:click=move |_| studio.editor.add(list)
                >
                    {move || texts().map_or("", |texts| texts.add)}
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
        let name = move || studio.editor_texts().filters[filter as usize];
        view! { <option value=number.to_string()>{name}</option> }
    };
    let order_option = move |order: Order| {
        let name = move || studio.editor_texts().orders[order as usize];
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
                aria-label=move || studio.editor_texts().search
                placeholder=move || studio.editor_texts().search
                prop:value=move || query.text.get()
                on:input=move |event| query.text.set(event_target_value(&event))
            />
            <select
                class="input"
                aria-label=move || studio.editor_texts().filter
                on:change=move |event| query.filter.set(shown[number(&event).min(shown.len() - 1)])
            >
                {filters.into_iter().enumerate().map(filter_option).collect_view()}
            </select>
            <select
                class="input"
                aria-label=move || studio.editor_texts().order
                on:change=move |event| query.order.set(Order::ALL[number(&event).min(2)])
            >
                {Order::ALL.map(order_option).collect_view()}
            </select>
        </div>
    }
}

/// The rows in view, in a box that scrolls.
#[component]
fn Rows(
    studio: Studio,
    list: List,
    places: Memo<Vec<usize>>,
    open: Memo<Option<usize>>,
) -> impl IntoView {
    let view_box = NodeRef::<Div>::new();
    let top = RwSignal::new(0.0);
    let height = RwSignal::new(700.0);
    let measure = move || {
        if let Some(element) = view_box.get_untracked() {
            top.set(f64::from(element.scroll_top()));
            height.set(f64::from(element.client_height()).max(ROW));
        }
    };
    Effect::new(move || {
        view_box.track();
        request_animation_frame(measure);
    });
    // The record that was opened comes into view.
    Effect::new(move || {
        let place = open.get().and_then(|open| {
            places.with_untracked(|it| it.iter().position(|place| *place == open))
        });
        let (Some(place), Some(element)) = (place, view_box.get()) else { return };
        let (start, seen) = (place as f64 * ROW, f64::from(element.client_height()));
        let now = f64::from(element.scroll_top());
        if start < now || start + ROW > now + seen {
            element.set_scroll_top((start - seen / 2.0) as i32);
        }
    });
    let first = Memo::new(move |_| ((top.get() / ROW) as usize).saturating_sub(AROUND));
    let last = Memo::new(move |_| ((top.get() + height.get()) / ROW) as usize + 1 + AROUND);
    let rows = Memo::new(move |_| {
        places.with(|places| {
            let last = last.get().min(places.len());
            let first = first.get().min(last);
            (first..last).map(|number| (number, places[number])).collect::<Vec<_>>()
        })
    });
    let all = move || places.with(Vec::len);
    view! {
        <div class="rows" node_ref=view_box on:scroll=move |_| measure() on:keydown=move_focus>
            <ol class="rows__all" style:height=move || format!("{}px", all() as f64 * ROW)>
                <For
                    each=move || rows.get()
                    key=|row| *row
                    children=move |(number, place)| view! { <Row studio list place number all=Signal::derive(all) open /> }
                />
            </ol>
        </div>
    }
}

/// Arrow keys go to the next row.
fn move_focus(event: web_sys::KeyboardEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(row) = target.and_then(|target| target.closest("li").ok().flatten()) else { return };
    let next = match event.key().as_str() {
        "ArrowDown" => row.next_element_sibling(),
        "ArrowUp" => row.previous_element_sibling(),
        _ => return,
    };
    let link = next.and_then(|next| next.query_selector("a").ok().flatten());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = link.focus();
    }
}

/// A row: names, and what is to be done.
#[component]
fn Row(
    studio: Studio,
    list: List,
    place: usize,
    number: usize,
    all: Signal<usize>,
    open: Memo<Option<usize>>,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let lang = studio.content_lang();
        let document = studio.editor.document();
        let record = document.as_ref().and_then(|document| document.records(list.name).get(place));
        let Some(record) = record else { return Default::default() };
        let (name, other) =
            (record::name(record, lang), record::other_name(record, lang).unwrap_or_default());
        let name = if list.record == "Change" { studio.change_name(record, &name) } else { name };
        let marks = [
            record::is_draft(record),
            record::lacks(list.record, record, "zh"),
            record::lacks(list.record, record, "ru"),
        ];
        (name, other, marks)
    });
    let name = move || {
        let name = shown.with(|(name, ..)| name.clone());
        let new = || studio.lang.get().list(list.name).map_or("", |texts| texts.new);
        if name.is_empty() { new().to_owned() } else { name }
    };
    let marks = move || {
        let texts = studio.editor_texts();
        let marks = shown.with(|(_, _, marks)| *marks);
        let named = marks.into_iter().zip([texts.draft, texts.no_chinese, texts.no_russian]);
        named
            .filter(|(is_set, _)| *is_set)
            .map(|(_, name)| view! { <span class="mark">{name}</span> })
            .collect_view()
    };
    let counts = move || studio.count_badge(studio.count_of(list.name, place));
    let owner = Owner::record(list.name, place);
    view! {
        <li
            class="row"
            style:top=format!("{}px", number as f64 * ROW)
            aria-setsize=move || all.get().to_string()
            aria-posinset=(number + 1).to_string()
        >
            <a
                class="row__link"
                href=Route::List(list.name, owner.map(|owner| owner.index)).hash()
                aria-current=move || (open.get() == Some(place)).then_some("true")
            >
                <span class="row__name">{name}</span>
                <span class="row__other">{move || shown.with(|(_, other, _)| other.clone())}</span>
                <span class="row__marks">{marks} {counts}</span>
            </a>
        </li>
    }
}
