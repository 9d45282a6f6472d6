//! The device's own small memory. It may be missing, full, forbidden or hold anybody's garbage.

use super::window;

/// What was kept under this name, if anything can be read.
pub fn get(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Keeps a value; false if it could not be kept.
pub fn set(name: &str, value: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(name, value).is_ok())
}
