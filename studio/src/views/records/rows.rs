//! The rows of a list. Only those in view are in the page, so ten thousand records are as quick as ten.

use editor::form::List;
use editor::record;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;

/// The height of a row in CSS pixels, as in the style sheet.
const ROW: f64 = 60.0;
/// The rows above and below the view that are in the page.
const AROUND: usize = 6;

/// The rows in view, in a box that scrolls.
#[component]
pub fn Rows(
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
    let owner = Owner::record(list.name, place);
    let shown = Memo::new(move |_| {
        let lang = studio.content_lang();
        let document = studio.editor.document();
        let record = document.as_ref().and_then(|document| document.records(list.name).get(place));
        let Some(record) = record else { return Default::default() };
        let name = owner.map(|owner| studio.name_or_new(owner, Some(record))).unwrap_or_default();
        let other = record::other_name(record, lang).unwrap_or_default();
        let marks = [
            record::is_draft(record),
            record::lacks(list.record, record, "zh"),
            record::lacks(list.record, record, "ru"),
        ];
        (name, other, marks)
    });
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
                <span class="row__name">{move || shown.with(|(name, ..)| name.clone())}</span>
                <span class="row__other">{move || shown.with(|(_, other, _)| other.clone())}</span>
                <span class="row__marks">{marks} {counts}</span>
            </a>
        </li>
    }
}
