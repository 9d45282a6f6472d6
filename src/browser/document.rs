//! The document: the embedded JSON, and elements that are changed by their ids or selectors.

use content::PageData;
use content::page_data::{Unreadable, read};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node, NodeList};

use super::json::Value;
use super::{changed, listen, page};

/// JSON that is embedded in the document.
#[derive(Debug)]
pub struct EmbeddedJson {
    /// The JSON.
    text: String,
    /// The line of the file that it begins at, from 1.
    pub first_line: usize,
    /// The BCP 47 tag of the document's language. That of `<html>` is not reliable: browsers change it when they
    /// translate the page.
    pub lang: String,
}

/// The JSON in the element with this id.
pub fn embedded_json(id: &str) -> EmbeddedJson {
    let element = page().get_element_by_id(id);
    let attribute = |name| element.as_ref()?.get_attribute(name);
    let first_line = attribute("data-line").and_then(|line| line.parse().ok());
    let text = element.as_ref().and_then(|element| element.text_content());
    EmbeddedJson {
        text: text.unwrap_or_default(),
        first_line: first_line.unwrap_or(1),
        lang: attribute("lang").unwrap_or_default(),
    }
}

impl EmbeddedJson {
    /// Reads the data.
    pub fn read(&self) -> Result<PageData, Unreadable> {
        let root =
            Value::parse(&self.text).map_err(|(line, reason)| Unreadable { line, reason })?;
        read(&root, &self.text)
    }
}

/// The element with this id, without its children; outside the document if an extension has removed it.
pub fn emptied(id: &str) -> HtmlElement {
    let element = page().get_element_by_id(id);
    let element = element.or_else(|| page().create_element("div").ok());
    let element = element.expect("a document creates elements");
    element.set_text_content(None);
    element.unchecked_into()
}

/// The id of the nearest ancestor that matches, of the element with this id; empty if there is none.
pub fn ancestor_id(id: &str, selector: &str) -> String {
    let element = page().get_element_by_id(id);
    let ancestor = element.and_then(|element| element.closest(selector).ok().flatten());
    ancestor.and_then(|it| it.get_attribute("id")).unwrap_or_default()
}

/// Whether a search hides the element with this id. It removes rows of the directory; of a long directory some do not
/// exist for another reason.
pub fn is_filtered_out(id: &str) -> bool {
    let page = page();
    match page.get_element_by_id(id) {
        Some(element) => element.closest("[hidden]").is_ok_and(|hidden| hidden.is_some()),
        None if id.starts_with("partner-") => {
            page.query_selector("#partners-cards[data-file]").is_ok_and(|long| long.is_none())
        }
        None => false,
    }
}

/// Gives the focus to the element with this id.
pub fn focus(id: &str) {
    let element = page().get_element_by_id(id);
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Sets or removes a boolean attribute of the element with this id: `hidden`, for example.
pub fn set_flag(id: &str, attribute: &str, on: bool) {
    if let Some(element) = page().get_element_by_id(id) {
        changed(element.toggle_attribute_with_force(attribute, on));
    }
}

/// Sets the text of the element with this id.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = page().get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Sets an attribute of the element with this id.
pub fn set_attr(id: &str, attribute: &str, value: &str) {
    if let Some(element) = page().get_element_by_id(id) {
        changed(element.set_attribute(attribute, value));
    }
}

/// Sets the text of an element among those that match: its only text node stays, so that little is laid out anew.
/// Translators replace text nodes by elements.
pub fn set_nth_text(selector: &str, index: u32, text: &str) {
    let Some(element) = nth(selector, index) else { return };
    match element.first_child().filter(|child| child.node_type() == Node::TEXT_NODE) {
        Some(node) => node.set_node_value(Some(text)),
        None => element.set_text_content(Some(text)),
    }
}

/// Sets an attribute of an element among those that match; none removes it.
pub fn set_nth_attr(selector: &str, index: u32, attribute: &str, value: Option<&str>) {
    let Some(element) = nth(selector, index) else { return };
    let _ = match value {
        Some(value) => element.set_attribute(attribute, value),
        None => element.remove_attribute(attribute),
    };
}

fn nth(selector: &str, index: u32) -> Option<Element> {
    page().query_selector_all(selector).ok()?.get(index)?.dyn_into().ok()
}

/// Sets the text of each matching element to a function of its attribute `from`; none keeps the text.
pub fn set_each_text(selector: &str, from: &str, text: &dyn Fn(&str) -> Option<String>) {
    each(selector, &|element| {
        if let Some(text) = text(&element.get_attribute(from).unwrap_or_default()) {
            element.set_text_content(Some(&text));
        }
    });
}

/// Sets an attribute of each matching element to a function of its attribute `from`.
pub fn set_each_attr(selector: &str, from: &str, attribute: &str, value: &dyn Fn(&str) -> String) {
    each(selector, &|element| {
        let value = value(&element.get_attribute(from).unwrap_or_default());
        changed(element.set_attribute(attribute, &value));
    });
}

fn each(selector: &str, act: &dyn Fn(Element)) {
    let found = page().query_selector_all(selector).ok();
    let length = found.as_ref().map_or(0, NodeList::length);
    let element = |index| found.as_ref()?.get(index)?.dyn_into::<Element>().ok();
    (0..length).filter_map(element).for_each(act);
}

/// Calls `act` at each click, before what the browser does at it.
pub fn on_click(act: impl Fn() + 'static) {
    listen(&page(), "click", move |_| act());
}

/// Calls `act` with the value of this attribute whenever an element that has it is clicked, now or later in the
/// document.
pub fn on_delegated_click(attribute: &'static str, act: impl Fn(String) + 'static) {
    let act: Box<dyn Fn(String)> = Box::new(act);
    let selector = ["[", attribute, "]"].concat();
    listen(&page(), "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let clicked = target.and_then(|target| target.closest(&selector).ok().flatten());
        let Some(clicked) = clicked else { return };
        let mut value = clicked.get_attribute(attribute).unwrap_or_default();
        if value.is_empty() {
            value = clicked.parent_element().map(|parent| parent.id()).unwrap_or_default();
        }
        act(value);
    });
}
