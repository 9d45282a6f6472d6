//! The page's clock: it sets `now` exactly when something on the page changes, and sleeps
//! while the tab is hidden or nothing more can change.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::Preview;
use crate::browser::{address, clock};
use crate::model::{Content, Instant};

/// Milliseconds to add to the device's clock, and what `?at=` asked for.
pub fn preview() -> (i64, Preview) {
    let Some(value) = address::get("at") else { return (0, Preview::Off) };
    match Instant::parse(&value) {
        Ok(instant) => (instant.unix * 1000 - clock::now(), Preview::From(instant)),
        Err(_) => (0, Preview::Unreadable(value)),
    }
}

/// The present, for what changes by the second and for what changes by the minute. They are two
/// signals: what waits for the minute would otherwise be asked each second whether it has come.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The present, or the instant of the preview, as of the last change.
    pub now: RwSignal<Instant>,
    /// The same, changing no oftener than each minute.
    pub minute: RwSignal<Instant>,
}

impl Clock {
    /// A clock that stands at `now`.
    pub fn at(now: Instant) -> Self {
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

/// Starts the clock, `shift` milliseconds off the device's.
pub fn start(content: &'static Content, shift: i64) -> Clock {
    let shown = Clock::at(read(content, shift).0);
    let ticker = Ticker { content, shift, shown, alarm: Rc::default() };
    let waker = ticker.clone();
    clock::on_visibility(move || waker.wake());
    ticker.wake();
    shown
}

#[derive(Clone)]
struct Ticker {
    content: &'static Content,
    shift: i64,
    shown: Clock,
    alarm: Rc<RefCell<Option<clock::Alarm>>>,
}

impl Ticker {
    /// Shows the present and sets the alarm for the next change. The present is read anew
    /// each time, so nothing drifts and a sleeping device catches up at once.
    fn wake(&self) {
        let (now, milliseconds) = read(self.content, self.shift);
        self.shown.set(now);
        let next = self.content.next_change(now).filter(|_| !clock::is_hidden());
        *self.alarm.borrow_mut() = next.map(|next| {
            let ticker = self.clone();
            clock::Alarm::after(next.unix * 1000 - milliseconds, move || ticker.wake())
        });
    }
}

/// The present as an instant and in milliseconds.
fn read(content: &Content, shift: i64) -> (Instant, i64) {
    let milliseconds = clock::now() + shift;
    let now = Instant { unix: milliseconds.div_euclid(1000), offset: content.event.offset() };
    (now, milliseconds)
}
