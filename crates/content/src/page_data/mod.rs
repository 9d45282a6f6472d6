//! The data that a document embeds for the app: everything that changes with time or with the visitor's input, and
//! nothing else.
//!
//! The native tool writes it as JSON ([`PageData`] is `Serialize`), the app reads it with [`read`], which uses the
//! browser's own JSON parser: serde's would add 15 kB to the Wasm.

mod read;
mod reader;

pub use read::{Unreadable, read};
pub use reader::JsonValue;

use serde::Serialize;

use crate::phase::Phase;
use crate::{Bookmarks, Date, Day, Instant, Localized, Schedule, SessionTimes};

/// The data of one document. Every member, and every record of a list, is written on a line of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageData {
    /// The instant the countdown runs to; its offset is the forum's time zone.
    pub opening: Instant,
    /// False while only the day of the opening is public.
    pub opening_time_known: bool,
    /// The forum days, in order.
    pub days: Vec<Day>,
    /// "By the time of the host city", if the content says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_time: Option<Localized>,
    /// The figures of the countdown panel after the forum.
    pub figures: Vec<PanelFigure>,
    /// The next forum, if announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_edition: Option<PageNextEdition>,
    /// The sessions, in the order of the data.
    pub sessions: Vec<PageSession>,
    /// The ids of the themes, which follow the sessions in the search.
    pub themes: Vec<String>,
    /// Simplified characters and readings for the search: see `search::ChineseTable::decode`.
    pub chinese: String,
    /// The search index of the programme: see `search::SearchList::decode`.
    pub programme_index: String,
    /// The number of organizations.
    pub organizations: usize,
    /// The search index of the directory; empty if the directory is too long for the document and the index is a
    /// file of its own.
    pub directory_index: String,
}

/// A figure of the countdown panel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PanelFigure {
    /// The number, in whole units.
    pub value: u64,
    /// True where the source says "more than".
    pub at_least: bool,
    /// The unit behind the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Localized>,
    /// What is counted.
    pub label: Localized,
}

/// The next forum, as the countdown panel announces it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageNextEdition {
    /// Its name.
    pub name: Localized,
    /// First day announced.
    pub first: Date,
    /// Last day announced.
    pub last: Date,
}

/// A session, as "now and next" and the bookmarks need it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageSession {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// False if it was cancelled.
    pub takes_place: bool,
    /// Its days and hours.
    #[serde(flatten)]
    pub times: SessionTimes,
}

/// The sessions that "now and next" names, by their positions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NowAndNext {
    /// Timed sessions in progress.
    pub on: Vec<usize>,
    /// Timed sessions that begin next today, all at the same instant.
    pub next: Vec<usize>,
    /// Today's sessions without a known hour.
    pub today: Vec<usize>,
}

impl PageData {
    /// The opening and the days.
    pub fn schedule(&self) -> Schedule<'_> {
        Schedule { opening: self.opening, days: &self.days }
    }

    /// The number of sessions known to take place on a day.
    pub fn sessions_on(&self, day: Date) -> usize {
        self.sessions.iter().filter(|session| session.is_on(day)).count()
    }

    /// What is on at `now`, what comes next today, and what today has at an unknown hour.
    pub fn now_and_next(&self, now: Instant) -> NowAndNext {
        let today = self.schedule().today(now);
        let mut found = NowAndNext::default();
        let mut soonest = None;
        for (index, session) in self.sessions.iter().enumerate() {
            match (session.times.start, session.times.end) {
                (Some(start), Some(end)) if start <= now && now < end && session.takes_place => {
                    found.on.push(index);
                }
                (Some(start), _) if start > now && session.is_on(today) => {
                    if soonest.is_none_or(|soonest| start < soonest) {
                        soonest = Some(start);
                        found.next.clear();
                    }
                    if soonest == Some(start) {
                        found.next.push(index);
                    }
                }
                (None, _) if session.is_on(today) => found.today.push(index),
                _ => {}
            }
        }
        found
    }

    /// The next instant at which the page would show something else; none if it never will.
    ///
    /// While a countdown runs that is the next second, on a forum day the next minute (the local time is shown),
    /// otherwise the next begin or end of anything dated.
    pub fn next_change(&self, now: Instant) -> Option<Instant> {
        let step = match self.schedule().phase(now) {
            Phase::Before { .. } | Phase::Between { .. } => Some(1),
            Phase::During { .. } => Some(60),
            Phase::After => None,
        };
        let tick =
            step.map(|step| Instant { unix: now.unix - now.unix.rem_euclid(step) + step, ..now });
        if step == Some(1) {
            // Nothing changes more often than each second.
            return tick;
        }
        self.changes().filter(|change| *change > now).chain(tick).min()
    }

    /// The instants at which something dated begins or ends.
    fn changes(&self) -> impl Iterator<Item = Instant> + '_ {
        let offset = self.schedule().offset();
        let sessions = self.sessions.iter().flat_map(move |session| {
            let SessionTimes { date, date_end, start, end, .. } = session.times;
            [start, end, date_end.or(date).map(|day| day.plus(1).midnight(offset))]
        });
        let days = self.schedule().opening_hours();
        sessions.chain(days.flat_map(|(opens, closes)| [Some(opens), Some(closes)])).flatten()
    }

    /// Pairs of bookmarked sessions that are known to overlap: each begins before the other ends. Without a known
    /// end a session counts as its first minute alone; cancelled, not at all.
    pub fn overlaps(&self, bookmarks: &Bookmarks) -> Vec<(&PageSession, &PageSession)> {
        let timed: Vec<_> = self
            .sessions
            .iter()
            .filter(|session| bookmarks.contains(&session.id) && session.takes_place)
            .filter_map(|session| Some((session, session.span()?)))
            .collect();
        let mut pairs = Vec::new();
        for (index, (one, (start, end))) in timed.iter().enumerate() {
            for (other, (other_start, other_end)) in &timed[index + 1..] {
                if start < other_end && other_start < end {
                    pairs.push((*one, *other));
                }
            }
        }
        pairs
    }
}

impl PageSession {
    /// Whether it is known to take place on this day.
    pub fn is_on(&self, day: Date) -> bool {
        self.takes_place && self.times.includes(day)
    }

    /// When it begins and ends, in seconds since 1970.
    fn span(&self) -> Option<(i64, i64)> {
        let start = self.times.start?.unix;
        Some((start, self.times.end.map_or(start + 60, |end| end.unix)))
    }
}
