//! The form of a record.

use editor::form::{self, Group};
use editor::{Path, record, references};
use i18n::fill;
use leptos::prelude::*;

use crate::owner::Owner;
use crate::route::Route;
use crate::state::Studio;
use crate::views::fields::{Place, field_view};
use crate::views::raw_pane::RawPanel;

/// The form of a record, or of what describes the forum as a whole.
#[component]
pub fn Form(studio: Studio, owner: Owner) -> impl IntoView {
    let sections = form::sections(owner.record).iter().map(|section| {
        let fields = section.fields.iter().filter_map(|name| {
            let field = form::field(owner.record, name)?;
            let path = Path::default().member(name);
            Some(field_view(Place { studio, owner, path, record: owner.record, field }))
        });
        let fields = view! { <div class="form__fields">{fields.collect_view()}</div> };
        let title = studio.editor_texts().groups[section.group as usize];
        match section.group {
            Group::Main => fields.into_any(),
            Group::Service => view! {
                <details class="form__section" open=move || has_finding_in(studio, owner, section.fields)>
                    <summary class="form__title">{title}</summary>
                    {fields}
                </details>
            }
            .into_any(),
            _ => view! {
                <section class="form__section">
                    <h2 class="form__title">{title}</h2>
                    {fields}
                </section>
            }
            .into_any(),
        }
    });
    view! {
        <section class="form" aria-labelledby="form-title">
            <Head studio owner />
            <Findings studio owner />
            {sections.collect_view()}
            <Unknown studio owner />
            {owner.list.map(|_| view! { <RawPanel studio owner /> })}
        </section>
    }
}

fn has_finding_in(studio: Studio, owner: Owner, fields: &[&str]) -> bool {
    fields.iter().any(|name| !studio.findings_at(owner, &Path::default().member(name)).is_empty())
}

/// Name and actions.
#[component]
fn Head(studio: Studio, owner: Owner) -> impl IntoView {
    let editor = studio.editor;
    let name = move || {
        let record = editor.get(owner, &Path::default());
        let name = record.map_or_else(String::new, |record| studio.name(owner, &record));
        let new = || {
            owner.list.and_then(|list| studio.lang.get().list(list)).map_or("", |texts| texts.new)
        };
        if name.is_empty() { new().to_owned() } else { name }
    };
    let kind = match owner.list.and_then(|list| studio.lang.get_untracked().list(list)) {
        Some(texts) => texts.one,
        None => studio.editor_texts().forum,
    };
    view! {
        <header class="form__head">
            {owner.list.map(|list| view! {
                <a class="form__back" href=Route::List(list, None).hash()>
                    "← " {studio.lang.get().list(list).map_or("", |texts| texts.title)}
                </a>
            })}
            <p class="form__kind">{kind}</p>
            <h1 class="form__name" id="form-title" tabindex="-1">{name}</h1>
            {owner.list.map(|list| view! { <Actions studio owner list /> })}
        </header>
    }
}

/// What can be done with a record.
#[component]
fn Actions(studio: Studio, owner: Owner, list: &'static str) -> impl IntoView {
    let editor = studio.editor;
    let count = Memo::new(move |_| editor.document().map_or(0, |it| it.records(list).len()));
    let is_fixed = studio.is_fixed();
    let uses = Memo::new(move |_| {
        let document = editor.document()?;
        let id = record::id(document.records(list).get(owner.index)?)?.to_owned();
        Some(references::uses(&document, list, &id).len())
    });
    let used = move || match uses.get().unwrap_or(0) {
        0 => String::new(),
        count => fill(studio.editor_texts().used_in, &[&count.to_string()]),
    };
    let moved = move |to: Option<usize>, button: &'static str| {
        let Some(to) = to else { return };
        editor.shift(owner, to);
        crate::route::go(Route::List(list, Some(to)));
        // The form is another one; the focus stays on the button.
        crate::views::focus(button);
    };
    view! {
        <div class="form__actions">
            <button
                type="button"
                class="button button--small"
                id="move-up"
                disabled=is_fixed || owner.index == 0
                on:click=move |_| moved(owner.index.checked_sub(1), "move-up")
            >
                {studio.editor_texts().move_up}
            </button>
            <button
                type="button"
                class="button button--small"
                id="move-down"
                disabled=move || is_fixed || count.get() <= owner.index + 1
                on:click=move |_| moved(Some(owner.index + 1), "move-down")
            >
                {studio.editor_texts().move_down}
            </button>
            <button type="button" class="button button--small" disabled=is_fixed on:click=move |_| editor.duplicate(owner)>
                {studio.editor_texts().duplicate}
            </button>
            <button
                type="button"
                class="button button--small button--danger"
                disabled=is_fixed
                on:click=move |_| editor.delete(owner)
            >
                {studio.editor_texts().delete}
            </button>
            {anchor_kind(list).map(|kind| view! {
                <button type="button" class="button button--small" on:click=move |_| show_on_site(studio, owner, list, kind)>
                    {studio.editor_texts().show_in_preview}
                </button>
            })}
            <span class="form__uses">{used}</span>
        </div>
    }
}

/// What the ids of the elements of a list begin with on the page.
fn anchor_kind(list: &str) -> Option<&'static str> {
    [
        ("sessions", "session"),
        ("themes", "session"),
        ("partners", "partner"),
        ("timeline", "timeline"),
    ]
    .into_iter()
    .find(|(name, _)| *name == list)
    .map(|(_, kind)| kind)
}

/// Shows a record in the preview: beside the form, or on a narrow window instead of it.
fn show_on_site(studio: Studio, owner: Owner, list: &str, kind: &str) {
    let document = studio.editor.document_now();
    let record = document.as_ref().and_then(|document| document.records(list).get(owner.index));
    let Some(id) = record.and_then(|record| record::id(record)) else { return };
    let is_wide =
        window().match_media("(min-width: 75rem)").ok().flatten().is_some_and(|it| it.matches());
    match is_wide {
        true => studio.shows_preview.set(true),
        false => crate::route::go(Route::Preview),
    }
    crate::preview::preview_record(&format!("{kind}-{id}"));
}

/// Findings of the record as a whole: what belongs to none of its fields.
#[component]
fn Findings(studio: Studio, owner: Owner) -> impl IntoView {
    let findings = Memo::new(move |_| {
        let shown = form::sections(owner.record).iter().flat_map(|section| section.fields);
        let shown: Vec<_> = shown.map(|name| Path::default().member(name)).collect();
        let all = studio.findings_at(owner, &Path::default());
        all.into_iter()
            .filter(|finding| {
                // An empty field that is required says so itself.
                let is_of_field = missing(studio, owner)
                    .any(|name| finding.problem.contains(&format!("\"{name}\"")));
                let path = studio.path_in(owner, finding);
                let is_at_record = path.as_ref().is_some_and(|path| path.0.is_empty());
                if is_at_record && is_of_field {
                    return false;
                }
                !path.is_some_and(|path| shown.iter().any(|field| path.is_within(field)))
            })
            .collect::<Vec<_>>()
    });
    move || {
        let said = |finding: crate::results::Finding| {
            let is_error = finding.level == "error";
            view! { <li class="field__finding" class:field__finding--error=is_error>{finding.sentence()}</li> }
        };
        let findings = findings.get();
        (!findings.is_empty() && owner.list.is_some())
            .then(|| view! { <ul class="form__findings">{findings.into_iter().map(said).collect_view()}</ul> })
    }
}

/// The required fields that are empty.
fn missing(studio: Studio, owner: Owner) -> impl Iterator<Item = &'static str> {
    let record = studio.editor.get(owner, &Path::default());
    let fields = form::fields(owner.record).iter().filter(|field| field.is_required);
    fields
        .map(|field| field.name)
        .filter(move |name| record.as_ref().is_none_or(|record| record.member(name).is_none()))
}

/// Members that no form knows, as text: they are kept.
#[component]
fn Unknown(studio: Studio, owner: Owner) -> impl IntoView {
    let unknown = Memo::new(move |_| {
        let record = studio.editor.get(owner, &Path::default());
        let members = record.iter().flat_map(|record| record.members().iter());
        let is_unknown = |name: &str| form::field(owner.record, name).is_none();
        members
            .filter(|(name, _)| is_unknown(name))
            .map(|(name, node)| (name.to_string(), node.write()))
            .collect::<Vec<_>>()
    });
    let row = move |(name, value): (String, String)| {
        let path = Path::default().member(&name);
        view! {
            <li>
                <code>{name}": "{value}</code>
                <button type="button" class="link link--small" on:click=move |_| studio.editor.set(owner, &path, None)>
                    {studio.editor_texts().remove}
                </button>
            </li>
        }
    };
    move || {
        let unknown = unknown.get();
        (!unknown.is_empty()).then(|| {
            view! {
                <section class="form__section">
                    <h2 class="form__title">{studio.editor_texts().unknown_fields}</h2>
                    <ul class="form__unknown">{unknown.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}
