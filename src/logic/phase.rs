//! Where an instant stands in the life of the forum, and when that changes next.

use crate::model::{Content, DAY, Date, Event, Instant};

/// The state of the forum at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It has not opened yet.
    Before {
        /// Time to the opening.
        left: Left,
        /// Midnights to the opening, in the forum's time zone.
        nights: i64,
    },
    /// A forum day is on.
    During {
        /// Its number, from 1.
        day: u32,
        /// How many there are.
        of: u32,
    },
    /// A forum day has closed and the next has not opened.
    Between {
        /// The number of the next day, from 1.
        next: u32,
        /// Time to its opening.
        left: Left,
    },
    /// It is over.
    After,
}

/// A length of time, split as a countdown shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Whole days of 24 hours.
    pub days: u32,
    /// 0..=23.
    pub hours: u32,
    /// 0..=59.
    pub minutes: u32,
    /// 0..=59.
    pub seconds: u32,
}

impl Left {
    /// The time from `now` to `then`; zero if that has passed.
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

impl Event {
    /// The forum's time zone: the opening's offset, in seconds east of UTC.
    pub fn offset(&self) -> i32 {
        self.opening.offset
    }

    /// The day on the wall in the forum's city.
    pub fn today(&self, now: Instant) -> Date {
        now.at(self.offset()).date
    }

    /// First and last day.
    pub fn span(&self) -> (Date, Date) {
        let opening = self.opening.local().date;
        let first = self.days.first().map_or(opening, |day| day.date);
        let last = self.days.last().map_or(opening, |day| day.date);
        (first, last)
    }

    /// The hours of the forum days, whole days where no hours are known.
    fn sittings(&self) -> impl Iterator<Item = (Instant, Instant)> + '_ {
        self.days.iter().enumerate().map(|(index, day)| {
            let start = day.date.midnight(self.offset());
            let opens = if index == 0 { self.opening } else { day.opens.unwrap_or(start) };
            (opens, day.closes.unwrap_or(day.date.plus(1).midnight(self.offset())))
        })
    }

    /// The phase at `now`.
    pub fn phase(&self, now: Instant) -> Phase {
        if now < self.opening {
            return Phase::Before {
                left: Left::between(now, self.opening),
                nights: self.opening.local().date.days() - self.today(now).days(),
            };
        }
        let of = self.days.len() as u32;
        for (number, (opens, closes)) in (1..).zip(self.sittings()) {
            if now < opens {
                return Phase::Between { next: number, left: Left::between(now, opens) };
            }
            if now < closes {
                return Phase::During { day: number, of };
            }
        }
        Phase::After
    }
}

impl Content {
    /// The next instant at which the page would show something else; none if never again.
    ///
    /// While a countdown runs that is the next second, on a forum day the next minute
    /// (the hour in the city is shown), otherwise the next edge of anything dated.
    pub fn next_change(&self, now: Instant) -> Option<Instant> {
        let step = match self.event.phase(now) {
            Phase::Before { .. } | Phase::Between { .. } => Some(1),
            Phase::During { .. } => Some(60),
            Phase::After => None,
        };
        let tick =
            step.map(|step| Instant { unix: now.unix - now.unix.rem_euclid(step) + step, ..now });
        if step == Some(1) {
            // Nothing is dated closer than to the second, and each costs the tick a look.
            return tick;
        }
        self.edges().filter(|edge| *edge > now).chain(tick).min()
    }

    /// The instants at which something dated begins or ends.
    fn edges(&self) -> impl Iterator<Item = Instant> + '_ {
        let offset = self.event.offset();
        let sessions = self.agenda.sessions.iter().flat_map(move |session| {
            let after = session.date_end.or(session.date).map(|day| day.plus(1).midnight(offset));
            [session.start, session.end, after]
        });
        let sittings =
            self.event.sittings().flat_map(|(opens, closes)| [Some(opens), Some(closes)]);
        sessions.chain(sittings).flatten()
    }
}
