//! The parts of the timeline: what was before the forum, the forum, and what followed.

use crate::model::{Event, TimelineEntry};

impl Event {
    /// The entries before, during and after the forum's days, each part in the order of the data. An
    /// entry belongs to the first day that it may be of.
    pub fn timeline_parts(&self) -> [Vec<&TimelineEntry>; 3] {
        let (first, last) = self.span();
        let mut parts = [const { Vec::new() }; 3];
        for entry in &self.timeline {
            let day = entry.date.first();
            parts[usize::from(day >= first) + usize::from(day > last)].push(entry);
        }
        parts
    }
}
