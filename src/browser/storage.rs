//! Local storage. It may be missing, full or forbidden, and may hold anything.

use super::{on_window, window};

/// The value of a key, empty if the key is missing; none if the storage cannot be read.
pub fn get(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok().map(Option::unwrap_or_default)
}

/// Stores a value; false if that failed.
pub fn set(name: &str, value: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Calls `act` when another tab has changed the storage, or may have changed it while this page was in the page
/// cache.
pub fn on_change(act: impl Fn() + 'static) {
    on_window(&["storage", "pageshow"], act);
}
