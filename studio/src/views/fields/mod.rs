//! The fields of a form: one view for each kind of field.

mod choice;
mod date;
mod input;
mod pair;
mod picker;
mod reference;
mod texts;

pub use input::is_text_field;

use std::sync::Arc;

use editor::form::{self, Field, Kind};
use editor::{Node, Path};
use leptos::prelude::*;

use crate::owner::Owner;
use crate::results::Finding;
use crate::state::Studio;

/// A field of the record that is open: where it is and what is said of it.
#[derive(Clone)]
pub struct Place {
    pub studio: Studio,
    pub owner: Owner,
    /// Its path in the record.
    pub path: Path,
    /// The record that it belongs to: that of the form, or one in it.
    pub record: &'static str,
    pub field: &'static Field,
}

impl Place {
    /// The id of its input, by which labels and findings refer to it.
    pub fn id(&self) -> String {
        format!("field-{}.{}", self.owner.path(), self.path).replace(['.', '[', ']'], "-")
    }

    /// What it is called.
    pub fn label(&self) -> &'static str {
        let text = self.studio.lang.get_untracked().field(self.record, self.field.name);
        text.map_or(self.field.name, |text| text.label)
    }

    /// What belongs into it.
    pub fn help(&self) -> &'static str {
        let text = self.studio.lang.get_untracked().field(self.record, self.field.name);
        text.map_or("", |text| text.help)
    }

    /// The findings at it or in it.
    pub fn findings(&self) -> Vec<Finding> {
        self.studio.findings_at(self.owner, &self.path)
    }

    /// Its texts, if it has several; what is no text, as JSON. Whoever reads them, learns of changes.
    pub fn texts(&self) -> Vec<String> {
        let list = self.studio.editor.get(self.owner, &self.path);
        let items = list.iter().flat_map(|list| list.items().iter());
        items.map(|item| item.as_text().map_or_else(|| item.write(), str::to_owned)).collect()
    }

    /// Sets its texts; without one, the field is removed.
    pub fn set_texts<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) {
        let items = texts.into_iter().map(|text| Arc::new(Node::text(text.as_ref())));
        let items: Vec<_> = items.collect();
        let list = (!items.is_empty()).then_some(Node::List(items));
        self.studio.editor.set(self.owner, &self.path, list);
    }

    /// The ids of what describes it.
    pub fn described_by(&self) -> String {
        format!("{0}-help {0}-findings", self.id())
    }

    fn has_error(&self) -> bool {
        self.findings().iter().any(|finding| finding.level == "error")
    }
}

/// A field with its label, help and findings.
pub fn field_view(place: Place) -> AnyView {
    match place.field.kind {
        Kind::Pair => pair::pair(place),
        Kind::Pairs => pair::pairs(place),
        Kind::Choice(name) => choice::choice(place, name),
        Kind::Choices(name) => choice::choices(place, name),
        Kind::Flag => choice::flag(place),
        Kind::Date => date::date(place),
        Kind::Instant => date::instant(place),
        Kind::Record(_) | Kind::Days => inner(place),
        Kind::Text | Kind::Texts if form::target(place.record, place.field.name).is_some() => {
            reference::reference(place)
        }
        Kind::Texts => texts::texts(place),
        // A list of a file has a screen of its own.
        Kind::Records(_) => ().into_any(),
        Kind::Text
        | Kind::PartialDate
        | Kind::Offset
        | Kind::Coordinates
        | Kind::Phone
        | Kind::Email
        | Kind::Address
        | Kind::Number => input::input(place),
    }
}

/// The fields of a record within the record.
fn inner(place: Place) -> AnyView {
    let record = match place.field.kind {
        Kind::Record(record) => record,
        _ => "Days",
    };
    let (label, help) = (place.clone(), place.clone());
    let is_open = place.studio.editor.get(place.owner, &place.path).is_some();
    let fields =
        form::sections(record).iter().flat_map(|section| section.fields).filter_map(|name| {
            let path = place.path.member(name);
            Some(field_view(Place {
                path,
                record,
                field: form::field(record, name)?,
                ..place.clone()
            }))
        });
    view! {
        <details class="inner" open=is_open>
            <summary class="field__label">{label.label()}</summary>
            <p class="field__help">{help.help()}</p>
            <div class="form__fields">{fields.collect_view()}</div>
        </details>
    }
    .into_any()
}

/// A field with one input: label above, help and findings below.
fn framed(place: &Place, input: impl IntoView + 'static) -> AnyView {
    let (label, id) = (place.clone(), place.id());
    view! {
        <div class="field" class:field--error={let place = place.clone(); move || place.has_error()}>
            <label class="field__label" for=id>
                {label.label()}
                {required(place)}
            </label>
            {input}
            {notes(place)}
        </div>
    }
    .into_any()
}

/// A field with several inputs, as a group.
fn grouped(place: &Place, inputs: impl IntoView + 'static) -> AnyView {
    let label = place.clone();
    view! {
        <fieldset
            class="field"
            class:field--error={let place = place.clone(); move || place.has_error()}
            id=format!("{}-group", place.id())
            aria-describedby=place.described_by()
        >
            <legend class="field__label">
                {label.label()}
                {required(place)}
            </legend>
            {inputs}
            {notes(place)}
        </fieldset>
    }
    .into_any()
}

/// The mark of a field that must not be empty.
fn required(place: &Place) -> impl IntoView {
    let studio = place.studio;
    let is_marked = place.field.is_required && place.field.kind != Kind::Flag;
    is_marked
        .then(|| view! { <span class="field__required">{studio.editor_texts().required}</span> })
}

/// Help and findings of a field.
fn notes(place: &Place) -> impl IntoView {
    let id = place.id();
    let help = place.clone();
    let place = place.clone();
    let is_empty = {
        let place = place.clone();
        let is_required = place.field.is_required && place.path.0.len() == 1;
        Memo::new(move |_| {
            is_required && place.studio.editor.get(place.owner, &place.path).is_none()
        })
    };
    let fill_in = place.studio.editor_texts().fill_in;
    let findings = Memo::new(move |_| place.findings());
    view! {
        <p class="field__help" id=format!("{id}-help")>{help.help()}</p>
        <div class="field__findings" id=format!("{id}-findings") aria-live="polite">
            {move || is_empty.get().then(|| view! { <p class="field__finding">{fill_in}</p> })}
            {move || {
                let said = |finding: Finding| {
                    let is_error = finding.level == "error";
                    view! {
                        <p class="field__finding" class:field__finding--error=is_error>
                            {finding.sentence()}
                        </p>
                    }
                };
                findings.get().into_iter().map(said).collect_view()
            }}
        </div>
    }
}
