//! The phase of the forum at an instant: before, during, between days, after.

use crate::{DAY, Date, Day, Event, Instant};

/// The phase of the forum at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The forum has not opened yet.
    Before {
        /// Time to the opening.
        left: TimeLeft,
        /// Midnights to the opening, in the forum's time zone.
        nights: i64,
    },
    /// A forum day is in progress.
    During {
        /// Its number, from 1.
        day: u32,
        /// The number of forum days.
        of: u32,
    },
    /// A forum day has closed and the next has not opened.
    Between {
        /// The number of the next day, from 1.
        next: u32,
        /// Time to its opening.
        left: TimeLeft,
    },
    /// The forum is over.
    After,
}

/// A duration, split as a countdown shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLeft {
    /// Whole days of 24 hours.
    pub days: u32,
    /// 0..=23.
    pub hours: u32,
    /// 0..=59.
    pub minutes: u32,
    /// 0..=59.
    pub seconds: u32,
}

impl TimeLeft {
    /// The time from `now` to `then`; zero if `then` has passed.
    pub fn between(now: Instant, then: Instant) -> Self {
        let left = (then.unix - now.unix).max(0);
        Self {
            days: (left / DAY) as u32,
            hours: (left / 3600 % 24) as u32,
            minutes: (left / 60 % 60) as u32,
            seconds: (left % 60) as u32,
        }
    }
}

/// The opening and the days of the forum: what its phases are computed from.
#[derive(Clone, Copy, Debug)]
pub struct Schedule<'a> {
    /// The instant the countdown runs to; its offset is the forum's time zone.
    pub opening: Instant,
    /// The forum days, in order.
    pub days: &'a [Day],
}

impl<'a> Schedule<'a> {
    /// The forum's time zone: the opening's offset, in seconds east of UTC.
    pub fn offset(self) -> i32 {
        self.opening.offset
    }

    /// The local day in the forum's city.
    pub fn today(self, now: Instant) -> Date {
        now.at(self.offset()).date
    }

    /// First and last day.
    pub fn span(self) -> (Date, Date) {
        let opening = self.opening.local().date;
        let first = self.days.first().map_or(opening, |day| day.date);
        let last = self.days.last().map_or(opening, |day| day.date);
        (first, last)
    }

    /// The opening hours of the forum days; whole days where the hours are not known.
    pub fn opening_hours(self) -> impl Iterator<Item = (Instant, Instant)> + 'a {
        self.days.iter().enumerate().map(move |(index, day)| {
            let start = day.date.midnight(self.offset());
            let opens = if index == 0 { self.opening } else { day.opens.unwrap_or(start) };
            (opens, day.closes.unwrap_or(day.date.plus(1).midnight(self.offset())))
        })
    }

    /// The phase at `now`.
    pub fn phase(self, now: Instant) -> Phase {
        if now < self.opening {
            return Phase::Before {
                left: TimeLeft::between(now, self.opening),
                nights: self.opening.local().date.days() - self.today(now).days(),
            };
        }
        let of = self.days.len() as u32;
        for (number, (opens, closes)) in (1..).zip(self.opening_hours()) {
            if now < opens {
                return Phase::Between { next: number, left: TimeLeft::between(now, opens) };
            }
            if now < closes {
                return Phase::During { day: number, of };
            }
        }
        Phase::After
    }
}

impl Event {
    /// The opening and the days.
    pub fn schedule(&self) -> Schedule<'_> {
        Schedule { opening: self.opening, days: &self.days }
    }

    /// The forum's time zone, in seconds east of UTC.
    pub fn offset(&self) -> i32 {
        self.schedule().offset()
    }

    /// First and last day.
    pub fn span(&self) -> (Date, Date) {
        self.schedule().span()
    }

    /// The phase at `now`.
    pub fn phase(&self, now: Instant) -> Phase {
        self.schedule().phase(now)
    }
}
