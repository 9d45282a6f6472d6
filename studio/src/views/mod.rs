//! The page, part by part.

mod badges;
mod changes;
mod check;
mod content;
mod draft_list;
mod drafts;
mod fields;
mod header;
mod merge;
mod nav;
mod preview;
mod publish;
mod raw_pane;
mod readings;
mod records;
mod steps;
mod translation;
mod upload;
mod versions;

use editor::form::File;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::drafts::Drafts;
use crate::engine;
use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;
use check::Check;
use content::ContentPanel;
use drafts::DraftsPanel;
use header::Header;
use merge::MergePanel;
use nav::Nav;
use preview::PreviewPanel;
use publish::Publish;
use records::{Form, Records};
use translation::Translation;

/// The whole page.
#[component]
pub fn Page() -> impl IntoView {
    let studio = Studio::start();
    provide_context(Drafts::start(studio));
    Effect::new(engine::started);
    steps::listen_to_keys(studio);
    let screen = Memo::new(move |_| match studio.route.get() {
        Route::List(list, _) => Route::List(list, None),
        // One screen with three parts.
        Route::Check | Route::Publish => Route::Start,
        route => route,
    });
    // Not the document itself: each key would make the screen anew.
    let is_open = Memo::new(move |_| studio.editor.is_open());
    // So are forms when nothing may be changed any more.
    let has_forms = move || {
        studio.editor.is_read_only.track();
        is_open.get()
    };
    let shown = move || match screen.get() {
        Route::List(list, _) if has_forms() => view! { <Records studio list /> }.into_any(),
        Route::Forum if has_forms() => view! {
            <div class="records records--open">
                <Form studio owner=Owner::file(File::Event) />
            </div>
        }
        .into_any(),
        Route::Translation if has_forms() => view! { <Translation studio /> }.into_any(),
        Route::Preview => view! {
            <div class="studio studio--wide">
                <PreviewPanel studio />
            </div>
        }
        .into_any(),
        _ => view! { <Start studio /> }.into_any(),
    };
    // Beside the other screens, if the organizer wants it.
    let is_beside =
        Memo::new(move |_| studio.shows_preview.get() && screen.get() != Route::Preview);
    // In another language the whole page is made anew: so its texts are plain texts.
    move || {
        studio.lang.track();
        view! {
            <Header studio />
            <div class="page" class:page--beside=move || is_beside.get()>
                <Nav studio />
                <main class="screen">
                    {shown}
                </main>
                <Show when=move || is_beside.get()>
                    <aside class="beside">
                        <PreviewPanel studio />
                    </aside>
                </Show>
            </div>
        }
    }
}

/// What is open, what the check found, and the publication.
#[component]
fn Start(studio: Studio) -> impl IntoView {
    Effect::new(move || match studio.route.get() {
        Route::Check => focus("check-title"),
        Route::Publish => focus("publish-title"),
        _ => {}
    });
    let stored = move || studio.is_stored.get().then(|| studio.texts().works_offline);
    view! {
        <div class="studio">
            <h1 class="studio__title">{studio.texts().title}</h1>
            <p class="studio__intro">{studio.texts().intro}</p>
            <ContentPanel studio />
            <DraftsPanel studio />
            <MergePanel studio />
            <Check studio />
            <Publish studio />
            <footer class="studio__foot">
                <p role="status">{stored}</p>
            </footer>
        </div>
    }
}

/// Moves the focus to an element, as soon as it is there.
pub fn focus(id: impl AsRef<str> + 'static) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(id.as_ref());
        if let Some(element) =
            element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = element.focus();
            element.scroll_into_view();
        }
    });
}
