//! The way to the lists and screens, with the numbers of records and findings.

use editor::form::{self, File};
use leptos::prelude::*;

use crate::route::Route;
use crate::state::Studio;

/// The navigation. On a narrow window it is closed until it is asked for.
#[component]
pub fn Nav(studio: Studio) -> impl IntoView {
    let is_open = RwSignal::new(false);
    // A link of it closes it.
    Effect::new(move || {
        studio.route.track();
        is_open.set(false);
    });
    let files = [File::Agenda, File::Partners, File::Event];
    let group = move |file: File| {
        let title = studio.editor_texts().files[file as usize];
        let lists = form::lists().filter(move |list| list.file == file);
        let forum = (file == File::Event).then(|| {
            view! { <Item studio route=Route::Forum name=studio.editor_texts().forum /> }
        });
        let item = move |list: form::List| {
            let name = studio.lang.get_untracked().list(list.name).map_or("", |texts| texts.title);
            view! { <Item studio route=Route::List(list.name, None) name /> }
        };
        view! {
            <h2 class="nav__title">{title}</h2>
            <ul class="nav__items">{forum} {lists.map(item).collect_view()}</ul>
        }
    };
    let texts = studio.editor_texts();
    let tools = [
        (Route::Start, texts.start),
        (Route::Translation, texts.translation),
        (Route::Preview, texts.preview),
        (Route::Check, texts.check),
        (Route::Publish, texts.publish),
    ];
    let tool = move |(route, name)| view! { <Item studio route name /> };
    let open = move || studio.editor.is_open();
    view! {
        <nav class="nav" class:nav--open=move || is_open.get() aria-label=studio.editor_texts().sections>
            <button
                type="button"
                class="button nav__toggle"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|it| *it = !*it)
            >
                {studio.editor_texts().sections}
            </button>
            <div class="nav__all">
                <ul class="nav__items">{tools.map(tool).collect_view()}</ul>
                <Show when=open>{files.map(group).collect_view()}</Show>
            </div>
        </nav>
    }
}

/// A link to a screen. Lists have the number of their records.
#[component]
fn Item(studio: Studio, route: Route, name: &'static str) -> impl IntoView {
    let is_current = move || match (route, studio.route.get()) {
        (Route::List(own, _), Route::List(shown, _)) => own == shown,
        (own, shown) => own == shown,
    };
    let count = move || match route {
        Route::List(list, _) => Some(studio.editor.count(list)),
        _ => None,
    };
    let findings = move || match route {
        Route::List(list, _) => studio.count_badge(studio.count_in(Some(list))),
        Route::Forum => studio.count_badge(studio.count_in(None)),
        Route::Check => studio.count_badge(studio.count_all()),
        _ => ().into_any(),
    };
    view! {
        <li>
            <a class="nav__link" href=route.hash() aria-current=move || is_current().then_some("page")>
                <span class="nav__name">{name}</span>
                {findings}
                <span class="nav__count">{count}</span>
            </a>
        </li>
    }
}
