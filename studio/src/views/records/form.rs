//! The form of a record.

use editor::Path;
use editor::form::{self, Group};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::head::Head;
use crate::owner::Owner;
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
    let section = NodeRef::<leptos::html::Section>::new();
    section.on_load(move |section| {
        // Another record begins at its top.
        window().scroll_to_with_x_and_y(0.0, 0.0);
        if studio.editor.is_added.try_update_value(std::mem::take) == Some(true) {
            request_animation_frame(move || focus_first(&section));
        }
    });
    view! {
        <section class="form" aria-labelledby="form-title" node_ref=section>
            <Head studio owner />
            <Findings studio owner />
            {sections.collect_view()}
            <Unknown studio owner />
            {owner.list.map(|_| view! { <RawPanel studio owner /> })}
        </section>
    }
}

/// Moves the focus to the first field.
fn focus_first(form: &web_sys::HtmlElement) {
    let field = form.query_selector(".input").ok().flatten();
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

fn has_finding_in(studio: Studio, owner: Owner, fields: &[&str]) -> bool {
    fields.iter().any(|name| !studio.findings_at(owner, &Path::default().member(name)).is_empty())
}

/// Findings of the record as a whole: what belongs to none of its fields.
#[component]
fn Findings(studio: Studio, owner: Owner) -> impl IntoView {
    let findings = Memo::new(move |_| {
        let shown = form::sections(owner.record).iter().flat_map(|section| section.fields);
        let shown: Vec<_> = shown.map(|name| Path::default().member(name)).collect();
        let missing: Vec<_> = missing(studio, owner).map(|name| format!("\"{name}\"")).collect();
        let all = studio.findings_at(owner, &Path::default());
        all.into_iter()
            .filter(|finding| {
                // An empty field that is required says so itself.
                let is_of_field = missing.iter().any(|name| finding.problem.contains(name));
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
