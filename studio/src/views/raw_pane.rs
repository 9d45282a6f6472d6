//! One record as text.

use std::sync::Arc;

use ::editor::{Node, Path};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use crate::engine;
use crate::owner::Owner;
use crate::raw_pane::{self, Pane, PaneFinding, PlacedFinding};
use crate::state::Studio;

/// The text of a record, to edit. `record` is the name of the record in the schemas. `text` may change at any time: a text
/// that says the same as the one that is being written changes nothing.
#[component]
pub fn RawPane(
    studio: Studio,
    record: &'static str,
    /// The JSON of the record.
    #[prop(into)]
    text: Signal<String>,
    #[prop(into)] findings: Signal<Vec<PaneFinding>>,
    /// Called with what was written, which may be no JSON yet.
    on_change: Callback<String>,
    /// Called when Escape leaves the text.
    on_leave: Callback<()>,
    /// Whether the editor of texts could not be loaded.
    is_missing: RwSignal<bool>,
) -> impl IntoView {
    let host = NodeRef::<html::Div>::new();
    let pane = RwSignal::new_local(None::<Pane>);
    let changed = Closure::<dyn Fn(String)>::new(move |text| on_change.run(text));
    let left = Closure::<dyn Fn()>::new(move || on_leave.run(()));
    let functions: [js_sys::Function; 2] =
        [changed.as_ref().unchecked_ref(), left.as_ref().unchecked_ref()].map(Clone::clone);
    let close = move || {
        if let Some(pane) = pane.try_update(Option::take).flatten() {
            pane.close();
        }
    };
    // Opens the pane, and opens it anew in another language.
    Effect::new(move |last: Option<usize>| {
        let number = last.unwrap_or_default() + 1;
        let (Some(host), lang) = (host.get(), studio.lang.get()) else { return number };
        close();
        let options = raw_pane::options(record, studio.editor.is_read_only.get(), lang);
        let [changed, left] = functions.clone();
        is_missing.set(false);
        spawn_local(async move {
            let shown = text.get_untracked();
            let opened = engine::open_raw_pane(&host, &shown, &options, &changed, &left).await;
            let Ok(opened) = opened else {
                // The view may be gone.
                let _ = is_missing.try_set(true);
                return;
            };
            let opened: Pane = opened.unchecked_into();
            // The language may have changed meanwhile, or the view is gone.
            if host.is_connected()
                && studio.lang.get_untracked() == lang
                && pane.try_with_untracked(Option::is_none) == Some(true)
            {
                pane.set(Some(opened));
            } else {
                opened.close();
            }
        });
        number
    });
    Effect::new(move || {
        let text = text.get();
        pane.with(|pane| pane.iter().for_each(|pane| pane.set_text(&text)));
    });
    Effect::new(move || {
        let findings = findings.with(|all| serde_json::to_string(all).unwrap_or_default());
        pane.with(|pane| pane.iter().for_each(|pane| pane.set_findings(&findings)));
    });
    // The functions live as long as the view.
    let kept = StoredValue::new_local((changed, left));
    on_cleanup(move || {
        close();
        kept.dispose();
    });
    view! { <div class="raw-pane" node_ref=host></div> }
}

/// A record as text, with its findings. What is written becomes the record as soon as it is JSON.
#[component]
pub fn RawPanel(studio: Studio, owner: Owner) -> impl IntoView {
    let editor = studio.editor;
    let texts = move || studio.lang.get_untracked().raw_pane_texts();
    let is_open = RwSignal::new(false);
    let is_missing = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let findings = RwSignal::new(Vec::<PaneFinding>::new());
    let button = NodeRef::<html::Button>::new();
    let check = move || {
        let written = text.get_untracked();
        let tag = studio.tag();
        let file = owner.file.name().trim_end_matches(".json");
        let list = owner.list.unwrap_or_default();
        spawn_local(async move {
            let found = engine::check_record(file, list, owner.index, &written, &tag).await;
            // Another text may have been written meanwhile.
            if let Ok(found) = engine::read::<Vec<PlacedFinding>>(found)
                && text.try_get_untracked().as_ref() == Some(&written)
            {
                findings.set(found.iter().map(PaneFinding::from).collect());
            }
        });
    };
    // The record has changed elsewhere, or is another one.
    Effect::new(move |last: Option<Option<Arc<Node>>>| {
        let record = editor.get(owner, &Path::default());
        if last.as_ref() != Some(&record) {
            let written = text.with_untracked(|text| Node::parse(text).ok());
            if written.as_ref() != record.as_deref() {
                text.set(record.as_ref().map(|record| record.write()).unwrap_or_default());
            }
        }
        record
    });
    // The lists of the content are known when it was checked.
    Effect::new(move || {
        text.track();
        let _ = studio.lang.get();
        studio.checking.report.track();
        if is_open.get() {
            check();
        }
    });
    let on_change = Callback::new(move |written: String| {
        let node = Node::parse(&written).ok().filter(|node| matches!(node, Node::Record(_)));
        text.set(written);
        if let Some(node) = node
            && editor.get(owner, &Path::default()).as_deref() != Some(&node)
        {
            editor.rewrite(owner, node);
        }
    });
    let on_leave = Callback::new(move |()| {
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    });
    let listed = move || {
        let item = |it: PaneFinding| view! { <li class="raw-findings__item">{it.message}</li> };
        findings.get().into_iter().map(item).collect_view()
    };
    let problem = move || {
        let problem = || engine::Problem::NotLoaded.text(studio.texts(), studio.lang.get());
        is_missing.get().then(|| view! { <p class="panel__refused" role="alert">{problem()}</p> })
    };
    let said = move || findings.with(Vec::is_empty).then(|| texts().no_findings);
    view! {
        <section class="panel" aria-labelledby="raw-title">
            <h2 id="raw-title">{texts().title}</h2>
            <p>
                <button
                    type="button"
                    class="button"
                    aria-expanded=move || is_open.get().to_string()
                    node_ref=button
                    on:click=move |_| is_open.update(|open| *open = !*open)
                >
                    {move || if is_open.get() { texts().hide } else { texts().show }}
                </button>
            </p>
            <Show when=move || is_open.get()>
                <p class="raw-hint">{texts().hint}</p>
                <RawPane studio record=owner.record text findings on_change on_leave is_missing />
                {problem}
                <p role="status">{said}</p>
                <ul class="raw-findings">{listed}</ul>
            </Show>
        </section>
    }
}
