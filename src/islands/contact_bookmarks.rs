//! Saved contacts: the organizations that the visitor has bookmarked on this device.

use leptos::prelude::*;

use super::effect;
use crate::browser::{bindings, document};
use crate::stored_bookmarks::StoredBookmarks;

/// The storage key; the ids are those of the elements: `partner-dvfu,partner-veb`.
const STORAGE_KEY: &str = "forum.partners";

/// Shows the bookmarks, changes them on a click, and saves them as files.
pub fn start() {
    let contacts = StoredBookmarks::new(STORAGE_KEY);
    contacts.start();
    document::on_delegated_click("data-contact", move |id| {
        contacts.change(&id, |own| own.toggle(&id));
    });
    document::on_delegated_click("data-saves-contacts", move |format| {
        let ids = contacts.own.with_untracked(|own| own.ids().to_vec());
        bindings::report(bindings::save_contacts(&format, ids));
    });
    effect(move || {
        let ids = contacts.own.with(|own| own.ids().to_vec());
        bindings::report(bindings::show_saved_contacts(ids));
    });
}
