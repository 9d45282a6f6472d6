//! The document: its language, its embedded JSON, its state.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::page;

/// The BCP 47 tag of the document.
pub fn lang() -> String {
    root().get_attribute("lang").unwrap_or_default()
}

/// The text of an element, and the line of the file it begins at (from 1).
pub fn embedded(id: &str) -> (String, usize) {
    let Some(element) = page().get_element_by_id(id) else { return (String::new(), 1) };
    let line = element.get_attribute("data-line").and_then(|line| line.parse().ok());
    (element.text_content().unwrap_or_default(), line.unwrap_or(1))
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

/// What stands in a field of the prerendered page; a browser may have restored it.
pub fn value_of(id: &str) -> String {
    let field = page().get_element_by_id(id);
    let field = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Gives the element with this id the focus.
pub fn focus(id: &str) {
    let element = page().get_element_by_id(id);
    if let Some(element) = element.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Gives the element with this id a class, or takes it away.
pub fn mark(id: &str, class: &str, on: bool) {
    if let Some(element) = page().get_element_by_id(id) {
        let _ = element.class_list().toggle_with_force(class, on);
    }
}

/// Hides the element with this id, or shows it.
pub fn hide(id: &str, on: bool) {
    if let Some(element) = page().get_element_by_id(id) {
        let _ = element.toggle_attribute_with_force("hidden", on);
    }
}

/// Whether the page is dark: by the visitor's choice, or by the system's.
pub fn is_dark() -> bool {
    match root().get_attribute("data-theme") {
        Some(theme) => theme == "dark",
        None => {
            let query = super::window().match_media("(prefers-color-scheme: dark)");
            query.ok().flatten().is_some_and(|query| query.matches())
        }
    }
}

/// Makes the page dark or light, whatever the system says.
pub fn set_theme(theme: &str) {
    let _ = root().set_attribute("data-theme", theme);
}

fn set_state(state: &str) {
    let _ = root().set_attribute("data-app", state);
}

fn root() -> Element {
    page().document_element().expect("a document has a root")
}
