//! Elements that have something in common and are looked up once.

use web_sys::Element;

use super::page;

/// A row of elements of which each bears a mark or not. Only those that change are touched:
/// what a thousand elements are asked to stay costs nothing.
#[derive(Debug)]
pub struct Row {
    elements: Vec<(Option<Element>, bool)>,
    mark: fn(&Element, bool),
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
        Self { elements: ids.map(|id| (page.get_element_by_id(&id), false)).collect(), mark }
    }

    /// Marks the elements at whose positions `on` says so, and no others.
    pub fn set(&mut self, mut on: impl FnMut(usize) -> bool) {
        for (position, (element, is)) in self.elements.iter_mut().enumerate() {
            let on = on(position);
            if on != *is {
                *is = on;
                element.iter().for_each(|element| (self.mark)(element, on));
            }
        }
    }
}
