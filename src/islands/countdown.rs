//! The countdown panel: the caption, the cells in the arches of the bridge, the note. Its elements stay and their texts
//! change, so that it goes on in a page that a translator has changed.

use leptos::prelude::*;

use super::countdown_panel::{CountdownPanel, countdown_panel};
use super::effect;
use crate::AppState;
use crate::browser::document;

/// Shows the panel at the present.
pub fn start(state: AppState) {
    let mut shown = Vec::new();
    effect(move || {
        let parts = parts(&countdown_panel(state.data, state.lang, state.clock.now.get()));
        for (index, part) in parts.iter().enumerate() {
            if shown.get(index) != Some(part) {
                part.show();
            }
        }
        shown = parts;
    });
}

/// A text or an attribute of the panel.
#[derive(PartialEq)]
struct Part {
    /// Its element: a selector, and the position among the elements that match.
    selector: &'static str,
    index: usize,
    /// The name of the attribute; none for the text.
    attribute: Option<&'static str>,
    value: Option<String>,
}

impl Part {
    fn show(&self) {
        let (index, value) = (self.index as u32, self.value.as_deref());
        match self.attribute {
            Some(name) => document::set_nth_attr(self.selector, index, name, value),
            None => document::set_nth_text(self.selector, index, value.unwrap_or_default()),
        }
    }
}

/// All that changes in a panel; `crates/site/src/templates/countdown_panel.rs` has the elements.
fn parts(panel: &CountdownPanel) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut text = |selector, index, text: &String| {
        parts.push(Part { selector, index, attribute: None, value: Some(text.clone()) });
    };
    text(".bridge__caption", 0, &panel.caption);
    text("#countdown > .visually-hidden", 0, &panel.spoken);
    text(".bridge__note", 0, &panel.note);
    for (index, cell) in panel.cells.iter().enumerate() {
        text(".arch__value", index, &cell.value);
        text(".arch__label", index, &cell.label);
        text(".arch__other", index, &cell.other);
    }
    let mut attribute = |selector, index, name, value: Option<&str>| {
        let value = value.map(str::to_string);
        parts.push(Part { selector, index, attribute: Some(name), value });
    };
    let flag = |is_set: bool| is_set.then_some("");
    let (is_ticking, is_past) = (panel.is_ticking, panel.is_past);
    attribute("#caption", 0, "data-past", flag(is_past));
    attribute("#countdown", 0, "role", Some(if is_ticking { "timer" } else { "group" }));
    attribute("#countdown > .visually-hidden", 0, "hidden", flag(!is_ticking));
    attribute(".bridge__row", 0, "aria-hidden", is_ticking.then_some("true"));
    for (index, cell) in panel.cells.iter().enumerate() {
        attribute(".arch__label", index, "lang", cell.lang);
    }
    parts
}
