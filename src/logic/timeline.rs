//! The parts of the timeline: what was before the forum, the forum, and what followed.

use crate::model::{Event, PartialDate, TimelineEntry};

impl Event {
    /// The entries before, during and after the forum's days, each part in the order of the data. A month
    /// or a year in which the forum lies says nothing: such an entry is of the part of the one before it.
    pub fn timeline_parts(&self) -> [Vec<&TimelineEntry>; 3] {
        let (first, last) = self.span();
        let mut parts = [const { Vec::new() }; 3];
        let mut part = 0;
        for entry in &self.timeline {
            part = match entry.date {
                date if date.last() < first => 0,
                date if date.first() > last => 2,
                PartialDate::Day(_) => 1,
                PartialDate::Month(_) | PartialDate::Year(_) => part,
            };
            parts[part].push(entry);
        }
        parts
    }
}
