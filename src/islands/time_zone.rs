//! The time zone of the programme: the forum's, or another that the visitor chooses.

use content::Instant;
use leptos::prelude::*;

use super::session_bookmarks::VIEW_FORM;
use crate::AppState;
use crate::browser::{clock, document, form, storage};

/// The storage key of the choice, and the name of its field.
const STORAGE_KEY: &str = "forum.zone";
const FIELD: &str = "zone";

/// Restores the choice, and updates the times of the programme when it changes. Browsers restore fields, too.
pub fn start(state: AppState) {
    // The document has the times of the forum's zone.
    let shown = RwSignal::new(String::new());
    let update = move || {
        let chosen = form::value(VIEW_FORM, FIELD);
        if shown.get_untracked() != chosen {
            write_times(state, &chosen);
            shown.set(chosen);
        }
    };
    let restore = move || {
        if let Some(stored) = storage::get(STORAGE_KEY) {
            form::set_value(VIEW_FORM, FIELD, &stored);
            if form::value(VIEW_FORM, FIELD) != stored {
                form::set_value(VIEW_FORM, FIELD, "");
            }
        }
        update();
    };
    restore();
    storage::on_change(restore);
    form::on_input(VIEW_FORM, move || {
        storage::set(STORAGE_KEY, &form::value(VIEW_FORM, FIELD));
        update();
    });
}

/// Writes every time of the programme in a zone: a value of the field.
fn write_times(state: AppState, zone: &str) {
    let forum_offset = state.data.schedule().offset();
    document::set_each_text("#agenda-list time", "datetime", &|datetime| {
        let instant = Instant::parse(datetime).ok()?;
        let offset = match zone {
            "own" => clock::offset(instant.unix),
            seconds => seconds.parse().unwrap_or(forum_offset),
        };
        Some(state.lang.time_in_zone(instant, forum_offset, offset))
    });
}
