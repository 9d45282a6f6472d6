//! The programme put in order: by day, several days, unknown day; what is on and next.

#[cfg(feature = "site")]
pub mod beside;
#[cfg(feature = "site")]
mod changes;
pub mod mine;
pub mod search;
pub mod zone;

use crate::model::{Content, Date, Days, Instant, Session, Status};

/// What is known of the days of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// One day.
    On(Date),
    /// Several days, the last included.
    Through(Date, Date),
    /// Only its last day.
    Until(Date),
    /// One of these days, unknown which.
    Within(Days),
    /// Nothing.
    Unknown,
}

/// The programme in the order of the page.
#[derive(Debug, Default)]
pub struct Programme<'a> {
    /// The days that have sessions, in order.
    pub days: Vec<(Date, Vec<&'a Session>)>,
    /// Sessions that last several days.
    pub several_days: Vec<&'a Session>,
    /// Sessions whose day is not known.
    pub day_unknown: Vec<&'a Session>,
}

/// The sessions to point at on a forum day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NowAndNext {
    /// Indices of timed sessions in progress.
    pub on: Vec<usize>,
    /// Indices of the timed sessions that begin next today, all at the same instant.
    pub next: Vec<usize>,
    /// Indices of today's sessions without a known hour.
    pub today: Vec<usize>,
}

impl Session {
    /// What is known of its days.
    pub fn placement(&self) -> Placement {
        match (self.date, self.date_end, self.within) {
            (Some(first), Some(last), _) if last > first => Placement::Through(first, last),
            (Some(day), _, _) => Placement::On(day),
            (None, Some(last), _) => Placement::Until(last),
            (None, None, Some(days)) => Placement::Within(days),
            (None, None, None) => Placement::Unknown,
        }
    }

    /// Whether it was not called off.
    pub fn takes_place(&self) -> bool {
        self.status != Status::Cancelled
    }

    /// Whether it is known to take place on this day.
    pub fn is_on(&self, day: Date) -> bool {
        match self.placement() {
            Placement::On(date) => self.takes_place() && date == day,
            Placement::Through(first, last) => self.takes_place() && first <= day && day <= last,
            _ => false,
        }
    }

    /// Whether it is known to be over at `now`, in a zone `offset` seconds east of UTC.
    pub fn is_over(&self, now: Instant, offset: i32) -> bool {
        if let Some(end) = self.end {
            return end <= now;
        }
        let last = match self.placement() {
            Placement::On(day) => day,
            Placement::Through(_, last) | Placement::Until(last) => last,
            Placement::Within(days) => days.last,
            Placement::Unknown => return false,
        };
        last.plus(1).midnight(offset) <= now
    }
}

impl Content {
    /// The programme in the order of the page: by day, timed sessions first.
    pub fn programme(&self) -> Programme<'_> {
        let mut programme = Programme::default();
        for session in &self.agenda.sessions {
            match session.placement() {
                Placement::On(day) => {
                    match programme.days.iter_mut().find(|(date, _)| *date == day) {
                        Some((_, sessions)) => sessions.push(session),
                        None => programme.days.push((day, vec![session])),
                    }
                }
                Placement::Through(..) | Placement::Until(_) => {
                    programme.several_days.push(session)
                }
                Placement::Within(_) | Placement::Unknown => programme.day_unknown.push(session),
            }
        }
        programme.days.sort_by_key(|(date, _)| *date);
        for (_, sessions) in &mut programme.days {
            sessions.sort_by_key(|session| session.start.map_or(i64::MAX, |start| start.unix));
        }
        programme
    }

    /// How many sessions are known to take place on a day.
    pub fn items_on(&self, day: Date) -> usize {
        self.agenda.sessions.iter().filter(|session| session.is_on(day)).count()
    }

    /// What is on at `now`, what comes next today, and what today has at an unknown hour.
    pub fn now_and_next(&self, now: Instant) -> NowAndNext {
        let today = self.event.today(now);
        let mut found = NowAndNext::default();
        let mut soonest = None;
        for (index, session) in self.agenda.sessions.iter().enumerate() {
            match (session.start, session.end) {
                (Some(start), Some(end)) if start <= now && now < end && session.takes_place() => {
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
}
