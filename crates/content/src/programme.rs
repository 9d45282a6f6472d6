//! The order of the programme: by day, over several days, day unknown.

use serde::Serialize;

use crate::{Content, Date, Days, Instant, Session, Status};

/// The group of sessions over several days.
pub const SEVERAL_DAYS: &str = "several-days";
/// The group of sessions whose day is not known.
pub const DAY_UNKNOWN: &str = "day-unknown";

/// The days and hours of a session, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SessionTimes {
    /// Its day, or the first of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The last of several days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_end: Option<Date>,
    /// The days within which its unknown day lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<Days>,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Instant>,
    /// When it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Instant>,
}

/// The days of a session, as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// One day.
    On(Date),
    /// Several days, the last included.
    Through(Date, Date),
    /// Only the last day is known.
    Until(Date),
    /// One of these days.
    Within(Days),
    /// Not known.
    Unknown,
}

impl SessionTimes {
    /// The days, as far as they are known.
    pub fn placement(&self) -> Placement {
        match (self.date, self.date_end, self.within) {
            (Some(first), Some(last), _) if last > first => Placement::Through(first, last),
            (Some(day), _, _) => Placement::On(day),
            (None, Some(last), _) => Placement::Until(last),
            (None, None, Some(days)) => Placement::Within(days),
            (None, None, None) => Placement::Unknown,
        }
    }

    /// Whether this is one of the known days.
    pub fn includes(&self, day: Date) -> bool {
        match self.placement() {
            Placement::On(date) => date == day,
            Placement::Through(first, last) => first <= day && day <= last,
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

impl Session {
    /// Its days and hours.
    pub fn times(&self) -> SessionTimes {
        let Self { date, date_end, within, start, end, .. } = *self;
        SessionTimes { date, date_end, within, start, end }
    }

    /// Its days, as far as they are known.
    pub fn placement(&self) -> Placement {
        self.times().placement()
    }

    /// The id of the group that it is in on the page until the forum is over: its day, [`SEVERAL_DAYS`] or
    /// [`DAY_UNKNOWN`].
    pub fn day_group(&self) -> String {
        match self.placement() {
            Placement::On(day) => day.to_string(),
            Placement::Through(..) | Placement::Until(_) => SEVERAL_DAYS.to_string(),
            Placement::Within(_) | Placement::Unknown => DAY_UNKNOWN.to_string(),
        }
    }

    /// Whether it was not cancelled.
    pub fn takes_place(&self) -> bool {
        self.status != Status::Cancelled
    }
}

/// The programme in the order of the page.
#[derive(Debug, Default)]
pub struct Programme<'a> {
    /// The days that have sessions, in order.
    pub days: Vec<(Date, Vec<&'a Session>)>,
    /// Sessions over several days.
    pub several_days: Vec<&'a Session>,
    /// Sessions whose day is not known.
    pub day_unknown: Vec<&'a Session>,
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
}
