//! Fields of one text, and what all text inputs have in common: input methods, paste, undo.

use editor::form::{self, Kind};
use editor::{Node, Path};
use leptos::prelude::*;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

use super::{Place, framed};
use crate::paste;

/// A text, address, number or the like.
pub fn input(place: Place) -> AnyView {
    let (kind, mode) = match place.field.kind {
        Kind::Phone => ("tel", "tel"),
        Kind::Email => ("email", "email"),
        Kind::Address => ("url", "url"),
        Kind::Number => ("text", "numeric"),
        _ => ("text", "text"),
    };
    let id = place.id();
    let is_number = place.field.kind == Kind::Number;
    let value = {
        let place = place.clone();
        Memo::new(move |_| {
            let node = place.studio.editor.get(place.owner, &place.path);
            node.map_or_else(String::new, |node| match &*node {
                Node::Text(text) | Node::Number(text) => text.to_string(),
                Node::Null => String::new(),
                other => other.write(),
            })
        })
    };
    let set = {
        let place = place.clone();
        move |text: String| {
            let text = text.trim();
            let is_whole = !text.is_empty()
                && text.len() <= 15
                && text.bytes().all(|byte| byte.is_ascii_digit());
            let is_plain = is_whole && (text == "0" || !text.starts_with('0'));
            let node = match is_number && is_plain {
                true => Some(Node::Number(text.into())),
                false => (!text.is_empty()).then(|| Node::text(text)),
            };
            place.studio.editor.set(place.owner, &place.path, node);
        }
    };
    let studio = place.studio;
    let described = place.described_by();
    let invalid = place.clone();
    // What is typed is not trimmed while it is typed: the value is set when the field is left.
    let input = view! {
        <input
            class="input"
            id=id
            type=kind
            inputmode=mode
            autocomplete="off"
            spellcheck="false"
            aria-describedby=described
            aria-invalid=move || invalid.has_error().to_string()
            readonly=studio.is_fixed()
            prop:value=move || value.get()
            on:input={
                let set = set.clone();
                move |event| typed(&event).into_iter().for_each(&set)
            }
            on:compositionend=move |event| set(event_target_value(&event))
        />
    };
    framed(&place, input)
}

/// The text of an input event; none while an input method composes it.
pub fn typed(event: &web_sys::Event) -> Option<String> {
    use wasm_bindgen::JsCast;
    let is_composing =
        event.dyn_ref::<web_sys::InputEvent>().is_some_and(web_sys::InputEvent::is_composing);
    (!is_composing).then(|| event_target_value(event))
}

/// A text in one language. The field grows with its text; in a name, Enter makes no line break.
pub fn text_in(
    place: &Place,
    lang: &'static str,
    path: Path,
    id: String,
    label: String,
) -> AnyView {
    let studio = place.studio;
    let owner = place.owner;
    let is_long = form::is_long(place.field.name);
    let value = {
        let path = path.clone();
        Memo::new(move |_| studio.editor.text(owner, &path))
    };
    let set = {
        let path = path.clone();
        move |text: String| studio.editor.set_text(owner, &path, &text)
    };
    let input = {
        let set = set.clone();
        move |event: web_sys::Event| typed(&event).into_iter().for_each(&set)
    };
    let composed = {
        let set = set.clone();
        move |event: web_sys::CompositionEvent| set(event_target_value(&event))
    };
    let pasted = set.clone();
    // Spaces at the ends are removed when the field is left.
    let left = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        if text.trim() != text {
            set(text.trim().to_owned());
        }
    };
    let pressed = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !is_long && !event.is_composing() {
            event.prevent_default();
        }
    };
    let area = NodeRef::<leptos::html::Textarea>::new();
    Effect::new(move || {
        value.track();
        // After the layout: before it, a field has no height.
        let area = area.get();
        request_animation_frame(move || area.iter().for_each(|area| fit(area, is_long)));
    });
    let invalid = {
        let place = Place { path, ..place.clone() };
        move || place.has_error().to_string()
    };
    view! {
        <textarea
            class="input"
            node_ref=area
            id=id
            lang=if lang == "zh" { "zh-Hans" } else { lang }
            rows=if is_long { "2" } else { "1" }
            aria-label=label
            aria-describedby=place.described_by()
            aria-invalid=invalid
            readonly=studio.is_fixed()
            prop:value=move || value.get()
            on:input=input
            on:compositionend=composed
            on:change=left
            on:keydown=pressed
            on:paste=move |event| paste::repair(studio, &event, lang, is_long, &pasted)
        ></textarea>
    }
    .into_any()
}

/// Makes a field as high as its text.
fn fit(area: &HtmlTextAreaElement, is_long: bool) {
    area.set_rows(if is_long { 2 } else { 1 });
    let lines = |area: &HtmlTextAreaElement| area.scroll_height() > area.client_height();
    while lines(area) && area.rows() < 12 {
        area.set_rows(area.rows() + 1);
    }
}

/// Whether an event comes from a field with text.
pub fn is_text_field(target: &web_sys::EventTarget) -> bool {
    use wasm_bindgen::JsCast;
    target.dyn_ref::<HtmlInputElement>().is_some()
        || target.dyn_ref::<HtmlTextAreaElement>().is_some()
}
