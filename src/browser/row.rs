//! Elements that have something in common and are looked up once.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;

use super::clock::Alarm;
use super::page;

/// How many elements change at once: what follows waits for the next frame, so that a key in the
/// search of a long list is answered at once where it is looked at, at the top.
const SLICE: usize = 24;
/// Milliseconds until the next frame.
const FRAME: i64 = 16;

/// A row of elements of which each bears a mark or not. Only those that change are touched:
/// what a thousand elements are asked to stay costs nothing.
#[derive(Clone, Debug)]
pub struct Row(Rc<RefCell<Marks>>);

#[derive(Debug)]
struct Marks {
    elements: Vec<Marked>,
    mark: fn(&Element, bool),
    rest: Option<Alarm>,
}

#[derive(Debug)]
struct Marked {
    element: Option<Element>,
    is: bool,
    wanted: bool,
}

impl Row {
    /// The elements with these ids, none of which is hidden; marked, they are.
    pub fn hidden(ids: impl Iterator<Item = String>) -> Self {
        Self::new(ids, |element, on| {
            let _ = element.toggle_attribute_with_force("hidden", on);
        })
    }

    /// Sessions, none of which is over; marked, they are.
    pub fn over(ids: impl Iterator<Item = String>) -> Self {
        Self::new(ids, |element, on| {
            let _ = element.class_list().toggle_with_force("is-over", on);
        })
    }

    /// Buttons, none of which is pressed; marked, they are.
    pub fn pressed(ids: impl Iterator<Item = String>) -> Self {
        Self::new(ids, |element, on| {
            let _ = element.set_attribute("aria-pressed", if on { "true" } else { "false" });
        })
    }

    fn new(ids: impl Iterator<Item = String>, mark: fn(&Element, bool)) -> Self {
        let page = page();
        let find =
            |id: String| Marked { element: page.get_element_by_id(&id), is: false, wanted: false };
        let elements = ids.map(find).collect();
        Self(Rc::new(RefCell::new(Marks { elements, mark, rest: None })))
    }

    /// Marks the elements at whose positions `on` says so, and no others.
    pub fn set(&self, mut on: impl FnMut(usize) -> bool) {
        for (position, it) in self.0.borrow_mut().elements.iter_mut().enumerate() {
            it.wanted = on(position);
        }
        self.go_on(0);
    }

    /// Marks a slice of the elements from a position on, and later the rest.
    fn go_on(&self, from: usize) {
        let marks = &mut *self.0.borrow_mut();
        let changing = marks.elements.iter_mut().enumerate().skip(from);
        let mut changing = changing.filter(|(_, it)| it.is != it.wanted);
        for (_, it) in changing.by_ref().take(SLICE) {
            it.is = it.wanted;
            it.element.iter().for_each(|element| (marks.mark)(element, it.is));
        }
        let row = self.clone();
        marks.rest =
            changing.next().map(|(position, _)| Alarm::after(FRAME, move || row.go_on(position)));
    }
}
