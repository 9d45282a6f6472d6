//! Bookmarks that are stored on the device. Several tabs may change them, and a tab may show an older version of the
//! site than another.

use content::Bookmarks;
use leptos::prelude::*;

use crate::browser::{bindings, storage};

/// The bookmarks under a key of the storage.
#[derive(Clone, Copy, Debug)]
pub struct StoredBookmarks {
    key: &'static str,
    /// The visitor's bookmarks, also of records that this version of the site does not have.
    pub own: RwSignal<Bookmarks>,
    /// The bookmarks in the storage when it was read or written last. Those of the visitor differ if writing failed.
    stored: RwSignal<Bookmarks>,
}

impl StoredBookmarks {
    /// No bookmarks.
    pub fn new(key: &'static str) -> Self {
        let none = || RwSignal::new(Bookmarks::default());
        Self { key, own: none(), stored: none() }
    }

    /// Reads the storage now, and whenever another tab may have changed it.
    pub fn start(self) {
        self.read();
        storage::on_change(move || self.read());
    }

    /// Reads the storage. Changes that could not be stored remain.
    fn read(self) {
        let Some(text) = storage::get(self.key) else { return };
        let stored = Bookmarks::parse(&text);
        let own = self.own.get_untracked();
        let new = stored.with_changes(&self.stored.get_untracked(), &own);
        self.stored.set(stored);
        if new != own {
            self.own.set(new);
        }
    }

    /// Changes the bookmarks that are stored now, in this tab or another. If that cannot be stored, a notice says so
    /// beside the star of the record with the id `place`, or beside the element with that id.
    pub fn change(self, place: &str, change: impl FnOnce(&mut Bookmarks)) {
        self.read();
        let was_stored = self.own.get_untracked() == self.stored.get_untracked();
        self.own.update(change);
        let own = self.own.get_untracked();
        let is_stored = storage::set(self.key, &own.join());
        if is_stored {
            self.stored.set(own);
        }
        if !(was_stored && is_stored) {
            let place = if is_stored { "" } else { place };
            bindings::report(bindings::show_not_stored(place));
        }
    }
}
