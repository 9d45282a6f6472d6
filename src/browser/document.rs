//! The document: its language, its embedded JSON, its state.

use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

use super::{listen, listen_to, page};

/// What an element bears: its text, the line of the file it begins at (from 1), and the BCP 47 tag of
/// its language. That of `<html>` is not to be trusted: browsers change it when they translate.
pub fn embedded(id: &str) -> (String, usize, String) {
    let element = page().get_element_by_id(id);
    let get = |name| element.as_ref()?.get_attribute(name);
    let line = get("data-line").and_then(|line| line.parse().ok());
    let text = element.as_ref().and_then(|element| element.text_content());
    (text.unwrap_or_default(), line.unwrap_or(1), get("lang").unwrap_or_default())
}

/// Says in `<html data-app>` that the app has mounted.
pub fn ready() {
    set_state("ready");
}

/// Says that the app could not start, and why: `notice` to the visitor, `reason` to the console.
pub fn fail(notice: &str, reason: &str) {
    set_state("failed");
    if let Some(detail) = page().get_element_by_id("failure-detail") {
        detail.set_text_content(Some(notice));
    }
    leptos::logging::error!("{notice} {reason}");
}

/// The id of the nearest ancestor that matches, of the element with this id; empty if there is none.
pub fn ancestor_id(id: &str, selector: &str) -> String {
    let element = page().get_element_by_id(id);
    let ancestor = element.and_then(|element| element.closest(selector).ok().flatten());
    ancestor.and_then(|it| it.get_attribute("id")).unwrap_or_default()
}

/// Gives the element with this id the focus.
pub fn focus(id: &str) {
    let element = page().get_element_by_id(id);
    if let Some(element) = element.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Gives the element with this id an attribute that is either there or not: `hidden`,
/// `disabled`, `open`.
pub fn set(id: &str, attribute: &str, on: bool) {
    if let Some(element) = page().get_element_by_id(id) {
        let _ = element.toggle_attribute_with_force(attribute, on);
    }
}

/// Sets the text of the element with this id.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = page().get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Sets the text of each element to what `text` makes of its attribute; none leaves it.
pub fn rewrite(selector: &str, attribute: &str, text: impl Fn(&str) -> Option<String>) {
    each(selector, |element| {
        let value = element.get_attribute(attribute).unwrap_or_default();
        if let Some(text) = text(&value) {
            element.set_text_content(Some(&text));
        }
    });
}

/// Sets the attribute of each element to what `value` makes of its text and of what the attribute is.
pub fn note(selector: &str, attribute: &str, value: impl Fn(&str, &str) -> String) {
    each(selector, |element| {
        let was = element.get_attribute(attribute).unwrap_or_default();
        let text = element.text_content().unwrap_or_default();
        let _ = element.set_attribute(attribute, &value(&text, &was));
    });
}

/// Writes an attribute of the element with this id: scripts of this room read it.
pub fn tell(id: &str, attribute: &str, value: &str) {
    if let Some(element) = page().get_element_by_id(id) {
        let _ = element.set_attribute(attribute, value);
    }
}

/// Calls `act` at each event of this type that scripts of this room send the document.
pub fn on(event: &str, act: impl FnMut() + 'static) {
    listen(&page(), event, act);
}

/// The same, with the text that the event brings.
pub fn on_detail(event: &str, act: impl Fn(String) + 'static) {
    listen_to(&page(), event, move |event| {
        let detail = js_sys::Reflect::get(&event, &"detail".into()).ok();
        act(detail.and_then(|detail| detail.as_string()).unwrap_or_default());
    });
}

fn each(selector: &str, act: impl Fn(Element)) {
    let found = page().query_selector_all(selector).ok();
    let length = found.as_ref().map_or(0, NodeList::length);
    let element = |index| found.as_ref()?.get(index)?.dyn_into::<Element>().ok();
    (0..length).filter_map(element).for_each(act);
}

/// Calls `act` with the value of this attribute whenever something that bears it is clicked.
pub fn on_pick(attribute: &'static str, mut act: impl FnMut(String) + 'static) {
    let selector = format!("[{attribute}]");
    listen_to(&page(), "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let picked = target.and_then(|target| target.closest(&selector).ok().flatten());
        if let Some(value) = picked.and_then(|picked| picked.get_attribute(attribute)) {
            act(value);
        }
    });
}

fn set_state(state: &str) {
    let _ = root().set_attribute("data-app", state);
}

fn root() -> Element {
    page().document_element().expect("a document has a root")
}
