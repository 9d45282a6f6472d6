//! Texts that lack a language, and Chinese names that are unofficial, side by side.

use editor::Path;
use editor::form::{self, Kind};
use editor::{Document, Node, record};
use i18n::fill;
use leptos::prelude::*;

use super::fields::{Place, field_view};
use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;

/// The texts that are shown at once; more on demand.
const PAGE: usize = 20;

/// What a text lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lack {
    Chinese,
    Russian,
    Official,
}

/// A text: its record and its path in it.
#[derive(Clone, PartialEq)]
struct Found {
    owner: Owner,
    path: Path,
}

/// The screen.
#[component]
pub fn Translation(studio: Studio) -> impl IntoView {
    let kind = RwSignal::new(Lack::Chinese);
    let most = RwSignal::new(PAGE);
    // What was completed stays until the screen is opened again: a text does not vanish while it is written.
    let version = Memo::new(move |_| (kind.get(), studio.editor.is_read_only.get()));
    let found = Memo::new(move |_| {
        version.track();
        untrack(|| studio.editor.document())
            .map_or_else(Vec::new, |document| all(&document, kind.get()))
    });
    let counts = Memo::new(move |_| {
        let document = studio.editor.document();
        [Lack::Chinese, Lack::Russian, Lack::Official]
            .map(|lack| document.as_ref().map_or(0, |document| all(document, lack).len()))
    });
    let tab = move |lack: Lack| {
        view! {
            <button
                type="button"
                class="tab"
                aria-pressed=move || (kind.get() == lack).to_string()
                on:click=move |_| {
                    most.set(PAGE);
                    kind.set(lack);
                }
            >
                {studio.editor_texts().translation_kinds[lack as usize]}
                <span class="nav__count">{move || counts.get()[lack as usize]}</span>
            </button>
        }
    };
    let shown =
        move || found.with(|found| found.iter().take(most.get()).cloned().collect::<Vec<_>>());
    let rest = move || found.with(Vec::len).saturating_sub(most.get());
    view! {
        <section class="studio translation" aria-labelledby="translation-title">
            <h1 class="studio__title" id="translation-title">{studio.editor_texts().translation}</h1>
            <p class="studio__intro">{studio.editor_texts().translation_intro}</p>
            <div class="tabs">{[Lack::Chinese, Lack::Russian, Lack::Official].map(tab).collect_view()}</div>
            <Show when=move || found.with(Vec::is_empty)>
                <p>{studio.editor_texts().translation_none}</p>
            </Show>
            <ul class="translation__texts">
                <For
                    each=shown
                    key=|found| (found.owner.list, found.owner.index, found.path.clone())
                    children=move |found| view! { <Text studio found lack=kind.get_untracked() /> }
                />
            </ul>
            <Show when=move || { rest() > 0 }>
                <button type="button" class="button" on:click=move |_| most.update(|most| *most += PAGE)>
                    {move || fill(studio.editor_texts().more_texts, &[&rest().min(PAGE).to_string()])}
                </button>
            </Show>
        </section>
    }
}

/// A text with the link to its record; an unofficial name with its source and its reading, too.
#[component]
fn Text(studio: Studio, found: Found, lack: Lack) -> impl IntoView {
    let Found { owner, path } = found;
    let name = move || {
        let record = studio.editor.get(owner, &Path::default());
        record.map_or_else(String::new, |record| record::name(&record, studio.content_lang()))
    };
    let kind = move || {
        owner.list.and_then(|list| studio.lang.get().list(list)).map_or("", |list| list.one)
    };
    let href = owner
        .list
        .map_or_else(|| Route::Forum.hash(), |list| Route::List(list, Some(owner.index)).hash());
    let more: &[&str] =
        if lack == Lack::Official { &["zh_sourced", "pinyin", "palladius"] } else { &[] };
    let more = more
        .iter()
        .filter_map(|name| place(studio, owner, &Path::default().member(name)))
        .map(field_view);
    let text = place(studio, owner, &path).map(field_view);
    view! {
        <li class="panel">
            <p class="translation__record">
                <span class="form__kind">{kind}</span>
                <a href=href>{name}</a>
            </p>
            {text}
            {more.collect_view()}
        </li>
    }
}

/// The field at a path, for a form: the path of a text, without its language.
fn place(studio: Studio, owner: Owner, path: &Path) -> Option<Place> {
    let mut record = owner.record;
    let mut field = None;
    for step in &path.0 {
        let editor::Step::Member(name) = step else { continue };
        field = form::field(record, name);
        record = form::inner(record, name).unwrap_or(record);
    }
    let field = field?;
    let owner_of_field = match path.0.as_slice() {
        [editor::Step::Member(name), .., editor::Step::Member(_)] => {
            form::inner(owner.record, name)?
        }
        _ => owner.record,
    };
    Some(Place { studio, owner, path: path.clone(), record: owner_of_field, field })
}

/// All texts that lack something.
fn all(document: &Document, lack: Lack) -> Vec<Found> {
    let mut found = Vec::new();
    let event = Owner::file(form::File::Event);
    collect(document.root(event.file), event, &Path::default(), event.record, lack, &mut found);
    for list in form::lists() {
        for (index, node) in document.records(list.name).iter().enumerate() {
            let Some(owner) = Owner::record(list.name, index) else { continue };
            if lack != Lack::Official {
                collect(node, owner, &Path::default(), list.record, lack, &mut found);
            } else if record::is_unofficial(list.record, node) {
                let name = if node.member("name").is_some() { "name" } else { "title" };
                found.push(Found { owner, path: Path::default().member(name) });
            }
        }
    }
    found
}

/// The texts of a record and of the records in it.
fn collect(node: &Node, owner: Owner, path: &Path, kind: &str, lack: Lack, found: &mut Vec<Found>) {
    let lang = match lack {
        Lack::Chinese => "zh",
        Lack::Russian => "ru",
        Lack::Official => return,
    };
    for (name, value) in node.members() {
        let path = path.member(name);
        match form::field(kind, name).map(|field| field.kind) {
            Some(Kind::Pair) if record::text_lacks(value, lang) => {
                found.push(Found { owner, path })
            }
            Some(Kind::Pairs)
                if value.items().iter().any(|item| record::text_lacks(item, lang)) =>
            {
                found.push(Found { owner, path });
            }
            Some(Kind::Record(inner)) => collect(value, owner, &path, inner, lack, found),
            _ => {}
        }
    }
}
