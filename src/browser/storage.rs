//! Local storage. It may be missing, full or forbidden, and may hold anything.

use super::window;

/// The value of a key, if it can be read.
pub fn get(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Stores a value; false if that failed.
pub fn set(name: &str, value: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(name, value).is_ok())
}
