//! The app takes over from the prerendered page: it mounts out of sight, and `handover.js` puts its
//! moving parts into the page, around what is drawn once.

use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{Element, Event, HtmlElement};

use super::{page, window};

/// A takeover under way.
#[derive(Debug)]
pub struct Handover {
    old: Element,
    stage: HtmlElement,
}

impl Handover {
    /// Prepares an empty element beside the document to mount into.
    pub fn begin() -> Self {
        let old = page().get_element_by_id("app").expect_throw("the page has #app");
        let stage = old.clone_node().expect_throw("an element can be cloned");
        Self { old, stage: stage.unchecked_into() }
    }

    /// Where the app mounts.
    pub fn stage(&self) -> HtmlElement {
        self.stage.clone()
    }

    /// Puts the mounted app into the prerendered page.
    pub fn finish(self) {
        let _ = self.old.after_with_node_1(&self.stage);
        let _ = Event::new("takeover").map(|event| window().dispatch_event(&event));
    }
}
