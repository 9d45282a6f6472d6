//! Saved contacts: the organizations that the visitor has bookmarked on this device.

use content::Bookmarks;
use leptos::prelude::*;

use super::effect;
use super::session_bookmarks::store;
use crate::browser::{bindings, document, storage};

/// The storage key; the ids are those of the elements: `partner-dvfu,partner-veb`.
const STORAGE_KEY: &str = "forum.partners";

/// Shows the bookmarks, changes them on a click, and saves them as files.
pub fn start() {
    let own = RwSignal::new(Bookmarks::parse(&storage::get(STORAGE_KEY).unwrap_or_default()));
    document::on_delegated_click("data-contact", move |id| {
        own.update(|own| own.toggle(&id));
        own.with_untracked(|own| store(STORAGE_KEY, own));
    });
    document::on_delegated_click("data-saves-contacts", move |format| {
        let ids = own.with_untracked(|own| own.ids().to_vec());
        bindings::report(bindings::save_contacts(&format, ids));
    });
    effect(move || {
        bindings::report(bindings::show_saved_contacts(own.with(|own| own.ids().to_vec())))
    });
}
