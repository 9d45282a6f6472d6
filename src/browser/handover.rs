//! The app takes over from the prerendered page in one step, so that nothing is seen to move:
//! it mounts out of sight, receives what the visitor has touched, and replaces the old page.

use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{
    Element, FocusOptions, HtmlElement, Node, NodeList, ScrollBehavior, ScrollToOptions, Selection,
};

use super::{page, window};

const FOCUSABLE: &str = "a[href], button, input, select, summary, [tabindex]";

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

    /// Puts the mounted app in the place of the prerendered page.
    pub fn finish(self) {
        let focus = self.focus();
        let place = Place::now();
        let selection = Selected::now();
        self.carry_kept();
        let _ = self.old.replace_with_with_node_1(&self.stage);
        if let Some(selection) = selection {
            selection.restore();
        }
        match focus {
            Some(element) => focus_in_place(&element),
            None => start_at_fragment(),
        }
        place.restore();
    }

    /// Moves what was drawn inside `data-keep` elements, with all that the visitor has done to
    /// it: opened details, selected text, the focus.
    fn carry_kept(&self) {
        for kept in elements(self.old.query_selector_all("[data-keep]")) {
            if let Some(place) = self.by_id(&kept.id()) {
                while let Some(child) = kept.first_child() {
                    let _ = place.append_child(&child);
                }
            }
        }
    }

    /// What has the focus and must get it back: an element that is carried over, or else the
    /// one of the same number within the same section of the app.
    fn focus(&self) -> Option<HtmlElement> {
        let focused = page().active_element().filter(|it| self.old.contains(Some(it)))?;
        if focused.closest("[data-keep]").ok()?.is_some() {
            return focused.dyn_into().ok();
        }
        if let Some(twin) = self.by_id(&focused.id()) {
            return twin.dyn_into().ok();
        }
        let home = focused.closest("[id]").ok()??;
        let twin_home = self.by_id(&home.id()).unwrap_or_else(|| self.stage.clone().into());
        let number = elements(home.query_selector_all(FOCUSABLE)).position(|it| it == focused)?;
        elements(twin_home.query_selector_all(FOCUSABLE)).nth(number)?.dyn_into().ok()
    }

    fn by_id(&self, id: &str) -> Option<Element> {
        let known = !id.is_empty();
        known.then(|| self.stage.query_selector(&format!("[id='{id}']")).ok().flatten())?
    }
}

/// Where the page is scrolled to. Moving what has the focus lays the page out while it is
/// short, which would leave the visitor higher up.
struct Place {
    left: f64,
    top: f64,
}

impl Place {
    fn now() -> Self {
        let window = window();
        Self {
            left: window.scroll_x().unwrap_or_default(),
            top: window.scroll_y().unwrap_or_default(),
        }
    }

    fn restore(self) {
        let options = ScrollToOptions::new();
        options.set_left(self.left);
        options.set_top(self.top);
        options.set_behavior(ScrollBehavior::Instant);
        window().scroll_to_with_scroll_to_options(&options);
    }
}

/// The text selected: moving its nodes drops it.
struct Selected {
    selection: Selection,
    from: (Node, u32),
    to: (Node, u32),
}

impl Selected {
    fn now() -> Option<Self> {
        let selection = window().get_selection().ok()??;
        let from = (selection.anchor_node()?, selection.anchor_offset());
        let to = (selection.focus_node()?, selection.focus_offset());
        (!selection.is_collapsed()).then_some(Self { selection, from, to })
    }

    fn restore(self) {
        let Self { selection, from, to } = self;
        if from.0.is_connected() && to.0.is_connected() {
            let _ = selection.set_base_and_extent(&from.0, from.1, &to.0, to.1);
        }
    }
}

fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Tab goes on from the place that the address names. Browsers keep that place as a node, and
/// replacing the page loses it; only what can have the focus brings it back.
fn start_at_fragment() {
    let hash = window().location().hash().unwrap_or_default();
    let target = page().get_element_by_id(hash.trim_start_matches('#'));
    let target = target.and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let Some(target) = target.filter(|target| !target.has_attribute("tabindex")) else { return };
    let _ = target.set_attribute("tabindex", "-1");
    focus_in_place(&target);
    let _ = target.blur();
    let _ = target.remove_attribute("tabindex");
}

/// The elements of a list of nodes.
pub(super) fn elements(
    list: Result<NodeList, wasm_bindgen::JsValue>,
) -> impl Iterator<Item = Element> {
    let list = list.ok();
    let length = list.as_ref().map_or(0, NodeList::length);
    (0..length).filter_map(move |index| list.as_ref()?.get(index)?.dyn_into().ok())
}
