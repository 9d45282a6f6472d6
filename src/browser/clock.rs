//! The device's clock, and waking up.

use gloo_timers::callback::Timeout;

use super::{listen, page, window};

/// The longest wait a browser keeps: beyond it `setTimeout` fires at once.
const LONGEST_WAIT: i64 = 24 * 60 * 60 * 1000;

/// Milliseconds since 1970-01-01T00:00:00Z by the device's clock.
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// The offset of the device's zone at an instant, in seconds east of UTC; the instant is in
/// seconds since 1970.
pub fn offset(unix: i64) -> i32 {
    let date = js_sys::Date::new(&(unix as f64 * 1000.0).into());
    -(date.get_timezone_offset() as i32) * 60
}

/// A wake-up call. Dropping it cancels it.
#[derive(Debug)]
pub struct Alarm {
    timeout: Timeout,
}

impl Alarm {
    /// Calls `ring` after `wait` milliseconds, or after a day if that is sooner.
    pub fn after(wait: i64, ring: impl FnOnce() + 'static) -> Self {
        Self { timeout: Timeout::new(wait.clamp(0, LONGEST_WAIT) as u32, ring) }
    }

    /// Lets it ring, whatever happens.
    pub fn forget(self) {
        self.timeout.forget();
    }
}

/// Whether the tab is hidden.
pub fn is_hidden() -> bool {
    page().visibility_state() == web_sys::VisibilityState::Hidden
}

/// Calls `act` whenever the tab is shown, hidden, or comes back from the page cache.
pub fn on_visibility(act: impl FnMut() + Clone + 'static) {
    listen(&page(), "visibilitychange", act.clone());
    listen(&window(), "pageshow", act);
}
