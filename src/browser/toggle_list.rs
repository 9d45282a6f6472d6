//! Batched attribute updates: elements that are looked up once, of which only those that change are touched.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;

use super::clock::Timer;
use super::{changed, page};

/// The number of elements that change at once. The rest waits for the next frame, so that the result of a key press
/// is shown at once at the top of a long list.
const BATCH: usize = 24;
/// Milliseconds until the next frame.
const FRAME: i64 = 16;

/// A list of elements, each of which is on or off.
#[derive(Clone, Debug)]
pub struct ToggleList(Rc<RefCell<State>>);

#[derive(Debug)]
struct State {
    elements: Vec<Toggle>,
    /// Switches an element on or off.
    toggle: fn(&Element, bool),
    /// Continues with the next batch.
    timer: Option<Timer>,
}

#[derive(Debug)]
struct Toggle {
    element: Option<Element>,
    is_on: bool,
    should_be_on: bool,
}

impl ToggleList {
    /// The elements with these ids: on, they are hidden. At first none is.
    pub fn hidden(ids: Vec<String>) -> Self {
        Self::new(ids, |element, on| {
            changed(element.toggle_attribute_with_force("hidden", on));
        })
    }

    /// Sessions: on, they are over. At first none is.
    pub fn over(ids: Vec<String>) -> Self {
        Self::new(ids, |element, on| {
            changed(element.class_list().toggle_with_force("is-over", on));
        })
    }

    /// Buttons: on, they are pressed. At first none is.
    pub fn pressed(ids: Vec<String>) -> Self {
        Self::new(ids, |element, on| {
            changed(element.set_attribute("aria-pressed", if on { "true" } else { "false" }));
        })
    }

    fn new(ids: Vec<String>, toggle: fn(&Element, bool)) -> Self {
        let page = page();
        let find = |id: String| Toggle {
            element: page.get_element_by_id(&id),
            is_on: false,
            should_be_on: false,
        };
        let elements = ids.into_iter().map(find).collect();
        Self(Rc::new(RefCell::new(State { elements, toggle, timer: None })))
    }

    /// Switches the elements on at the positions where `is_on` is true, and the others off.
    pub fn set(&self, mut is_on: impl FnMut(usize) -> bool) {
        for (position, it) in self.0.borrow_mut().elements.iter_mut().enumerate() {
            it.should_be_on = is_on(position);
        }
        self.update(0);
    }

    /// Updates a batch of the elements from a position on, and later the rest.
    fn update(&self, from: usize) {
        let state = &mut *self.0.borrow_mut();
        let elements = state.elements.iter_mut().enumerate().skip(from);
        let mut changing = elements.filter(|(_, it)| it.is_on != it.should_be_on);
        for (_, it) in changing.by_ref().take(BATCH) {
            it.is_on = it.should_be_on;
            it.element.iter().for_each(|element| (state.toggle)(element, it.is_on));
        }
        let list = self.clone();
        let rest = changing.next();
        state.timer = rest.map(|(position, _)| Timer::after(FRAME, move || list.update(position)));
    }
}
