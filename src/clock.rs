//! The page's clock: it ticks exactly when something on the page changes, and stops while the tab is hidden or
//! nothing more can change.

use std::cell::RefCell;
use std::rc::Rc;

use content::{Instant, PageData};
use leptos::prelude::*;

use crate::Preview;
use crate::browser::{clock, location};

/// The present. There are two signals because effects that depend on the minute should not run each second.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The present, or the instant of the preview, as of the last tick.
    pub now: RwSignal<Instant>,
    /// The beginning of its minute.
    pub minute: RwSignal<Instant>,
}

impl Clock {
    fn new(now: Instant) -> Self {
        Self { now: RwSignal::new(now), minute: RwSignal::new(minute(now)) }
    }

    fn set(self, now: Instant) {
        self.now.set(now);
        if self.minute.get_untracked() != minute(now) {
            self.minute.set(minute(now));
        }
    }
}

/// The beginning of the minute.
fn minute(now: Instant) -> Instant {
    Instant { unix: now.unix - now.unix.rem_euclid(60), ..now }
}

/// Milliseconds to add to the device's clock, and the preview of `?at=`.
pub fn preview() -> (i64, Preview) {
    let Some(value) = location::search_param("at") else { return (0, Preview::Off) };
    match Instant::parse(&value) {
        Ok(instant) => (instant.unix * 1000 - clock::now(), Preview::From(instant)),
        Err(_) => (0, Preview::Unreadable(value)),
    }
}

/// Starts the clock, `shift` milliseconds off the device's.
pub fn start(data: &'static PageData, shift: i64) -> Clock {
    let shown = Clock::new(read(data, shift).0);
    let ticker = Ticker { data, shift, shown, timer: Rc::default() };
    let on_visibility = ticker.clone();
    clock::on_visibility(move || on_visibility.tick());
    ticker.tick();
    shown
}

#[derive(Clone)]
struct Ticker {
    data: &'static PageData,
    shift: i64,
    shown: Clock,
    timer: Rc<RefCell<Option<clock::Timer>>>,
}

impl Ticker {
    /// Shows the present and sets the timer for the next change. The present is read anew each time, so nothing
    /// drifts, and a device that was suspended catches up at once.
    fn tick(&self) {
        let (now, milliseconds) = read(self.data, self.shift);
        self.shown.set(now);
        let next = self.data.next_change(now).filter(|_| !clock::is_hidden());
        *self.timer.borrow_mut() = next.map(|next| {
            let ticker = self.clone();
            clock::Timer::after(next.unix * 1000 - milliseconds, move || ticker.tick())
        });
    }
}

/// The present as an instant and in milliseconds.
fn read(data: &PageData, shift: i64) -> (Instant, i64) {
    let milliseconds = clock::now() + shift;
    let offset = data.schedule().offset();
    (Instant { unix: milliseconds.div_euclid(1000), offset }, milliseconds)
}
