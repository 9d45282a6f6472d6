//! Undo and redo: the keys, the buttons, and the steps in words.

use editor::form::{self, File};
use editor::{Action, Edit, Node, Path, Step, record};
use i18n::fill;
use i18n::messages::MessageLang;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Event, InputEvent, KeyboardEvent};

use super::fields::is_text_field;
use crate::formatting::capitalized;
use crate::owner::Owner;
use crate::state::Studio;

/// Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, also in fields: their own history would not know the document. So does the menu of the
/// browser, which sends `beforeinput`.
pub fn listen_to_keys(studio: Studio) {
    let pressed = move |event: Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
            return;
        }
        match (key.key().to_lowercase().as_str(), key.shift_key(), key.code().as_str()) {
            ("z", false, _) | (_, false, "KeyZ") => studio.editor.undo(),
            ("z", true, _) | (_, true, "KeyZ") | ("y", false, _) | (_, false, "KeyY") => {
                studio.editor.redo()
            }
            _ => return,
        }
        event.prevent_default();
    };
    let asked = move |event: Event| {
        let is_field = event.target().is_some_and(|target| is_text_field(&target));
        let Some(input) = event.dyn_ref::<InputEvent>().filter(|_| is_field) else { return };
        match input.input_type().as_str() {
            "historyUndo" => studio.editor.undo(),
            "historyRedo" => studio.editor.redo(),
            _ => return,
        }
        event.prevent_default();
    };
    on_document("keydown", pressed);
    on_document("beforeinput", asked);
}

fn on_document(name: &str, listener: impl Fn(Event) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(listener);
    let _ = document().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    // It lives as long as the page.
    listener.forget();
}

/// The buttons, and a line that says what was done.
#[component]
pub fn Steps(studio: Studio) -> impl IntoView {
    let steps = Memo::new(move |_| {
        let lang = studio.lang.get();
        let (last, next) = studio.editor.steps();
        (last.map(|edit| described(&edit, lang)), next.map(|edit| described(&edit, lang)))
    });
    let title = move |is_undo: bool| {
        let texts = studio.editor_texts();
        let (last, next) = steps.get();
        match (is_undo, last, next) {
            (true, Some(step), _) => fill(texts.undo_step, &[&step]),
            (false, _, Some(step)) => fill(texts.redo_step, &[&step]),
            (true, None, _) => texts.nothing_to_undo.to_owned(),
            (false, _, None) => texts.nothing_to_redo.to_owned(),
        }
    };
    let is_fixed = move || studio.editor.is_read_only.get();
    view! {
        <div class="steps">
            <button
                type="button"
                class="button button--small"
                title=move || title(true)
                disabled=move || is_fixed() || steps.with(|(last, _)| last.is_none())
                on:click=move |_| studio.editor.undo()
            >
                <span aria-hidden="true">"↶"</span>
                {studio.editor_texts().undo}
            </button>
            <button
                type="button"
                class="button button--small"
                title=move || title(false)
                disabled=move || is_fixed() || steps.with(|(_, next)| next.is_none())
                on:click=move |_| studio.editor.redo()
            >
                <span aria-hidden="true">"↷"</span>
                {studio.editor_texts().redo}
            </button>
        </div>
    }
}

/// What was done last, in words, in a line that screen readers say.
#[component]
pub fn LastStep(studio: Studio) -> impl IntoView {
    let said = move || {
        let step = studio.editor.last_step.get();
        let step = step.map(|(edit, is_undone)| {
            let step = described(&edit, studio.lang.get());
            if is_undone {
                fill(studio.editor_texts().undone, &[&step])
            } else {
                capitalized(&step)
            }
        });
        studio.said.get().or(step)
    };
    view! { <p class="last-step" role="status">{said}</p> }
}

/// A step in words: «изменено: событие «Открытие», поле «Название»».
fn described(edit: &Edit, lang: MessageLang) -> String {
    let texts = lang.editor_texts();
    let record = record_in_words(edit.list, &edit.name, lang);
    match &edit.action {
        Action::Changed(path) => {
            fill(texts.changed, &[&record, &field_name(edit.list, path, lang)])
        }
        Action::Added => fill(texts.added, &[&record]),
        Action::Duplicated => fill(texts.duplicated, &[&record]),
        Action::Deleted(0) => fill(texts.deleted, &[&record]),
        Action::Deleted(count) => fill(texts.deleted_with, &[&record, &count.to_string()]),
        Action::Moved => fill(texts.moved, &[&record]),
        Action::Rewritten => fill(texts.rewritten, &[&record]),
        Action::Merged => texts.merged.to_owned(),
        Action::Restored => texts.restored.to_owned(),
    }
}

/// A record by its kind and its name: «событие «Открытие»».
fn record_in_words(list: Option<&str>, name: &str, lang: MessageLang) -> String {
    let texts = lang.editor_texts();
    let one = list.and_then(|list| lang.list(list)).map(|list| list.one.to_lowercase());
    let one = one.unwrap_or_else(|| texts.forum.to_owned());
    if name.is_empty() { one } else { fill(texts.named, &[&one, &inner_quotes(name, lang)]) }
}

/// A name within quotes: its own quotes are those of the second level in the language.
fn inner_quotes(name: &str, lang: MessageLang) -> String {
    let (outer, inner) = match lang {
        MessageLang::Ru => (['\u{ab}', '\u{bb}'], ['\u{201e}', '\u{201c}']),
        _ => (['\u{201c}', '\u{201d}'], ['\u{2018}', '\u{2019}']),
    };
    let level = |sign| outer.iter().position(|it| *it == sign).map_or(sign, |place| inner[place]);
    name.chars().map(level).collect()
}

/// A field of a record: «Событие «Открытие» → Название».
pub fn place_in_words(list: Option<&str>, name: &str, path: &Path, lang: MessageLang) -> String {
    let record = capitalized(&record_in_words(list, name, lang));
    let field = field_name(list, path, lang);
    if field.is_empty() { record } else { format!("{record} → {field}") }
}

/// The name of the field that a path leads to, with the language of a text.
fn field_name(list: Option<&str>, path: &Path, lang: MessageLang) -> String {
    let owner = list.and_then(form::list).map_or(File::Event.record(), |list| list.record);
    let members = path.0.iter().filter_map(|step| match step {
        Step::Member(name) => Some(&**name),
        Step::Item(_) => None,
    });
    let mut record = Some(owner);
    let mut names = Vec::new();
    for member in members {
        let name = record.and_then(|record| lang.field(record, member));
        let name =
            name.or_else(|| lang.field("Localized", member)).map_or(member, |text| text.label);
        names.push(name);
        record = record.and_then(|record| form::inner(record, member));
    }
    names.join(" · ")
}

impl Studio {
    /// The name of a record in the language of the page; empty if it has none.
    pub fn name(self, owner: Owner, record: &Node) -> String {
        let lang = self.lang.get_untracked();
        let name = record::name(record, lang.short_tag());
        match owner.record {
            // A change is called as its session.
            "Change" => {
                let document = self.editor.document();
                let sessions =
                    document.as_ref().map_or(&[][..], |document| document.records("sessions"));
                let session = sessions.iter().find(|session| record::id(session) == Some(&name));
                session.map_or(name, |session| record::name(session, lang.short_tag()))
            }
            "Day" => lang.date_in_words(&name).unwrap_or(name),
            _ => name,
        }
    }

    /// The same; what a new record of its list is called, if it has none.
    pub fn name_or_new(self, owner: Owner, record: Option<&Node>) -> String {
        let name = record.map_or_else(String::new, |record| self.name(owner, record));
        let texts = owner.list.and_then(|list| self.lang.get_untracked().list(list));
        if name.is_empty() { texts.map_or("", |texts| texts.new).to_owned() } else { name }
    }

    /// The path of a finding in a record.
    pub fn path_in(self, owner: Owner, finding: &crate::results::Finding) -> Option<Path> {
        let path = Path::parse(&finding.field);
        let own = owner.path();
        path.is_within(&own).then(|| Path(path.0[own.0.len()..].to_vec()))
    }
}
