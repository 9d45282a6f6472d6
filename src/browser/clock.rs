//! The device's clock, and timers.

use gloo_timers::callback::Timeout;

use super::{listen, on_window, page};

/// The longest delay that is used: a browser fires at once for delays over 24.8 days.
const MAX_DELAY: i64 = 24 * 60 * 60 * 1000;

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

/// A timer. Dropping it cancels it.
#[derive(Debug)]
pub struct Timer {
    timeout: Timeout,
}

impl Timer {
    /// Calls `act` after `delay` milliseconds, or after a day if that is sooner.
    pub fn after(delay: i64, act: impl FnOnce() + 'static) -> Self {
        Self { timeout: Timeout::new(delay.clamp(0, MAX_DELAY) as u32, act) }
    }

    /// Lets it fire, whatever happens.
    pub fn forget(self) {
        self.timeout.forget();
    }
}

/// Whether the tab is hidden.
pub fn is_hidden() -> bool {
    page().visibility_state() == web_sys::VisibilityState::Hidden
}

/// Calls `act` whenever the tab is shown, hidden, or comes back from the page cache, and when the visitor comes back
/// to the window: the clock may have been set meanwhile.
pub fn on_visibility(act: impl Fn() + Clone + 'static) {
    let again = act.clone();
    listen(&page(), "visibilitychange", move |_| act());
    on_window(&["pageshow", "focus"], again);
}
