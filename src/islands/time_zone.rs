//! The time zone of the programme: the forum's, or another that the visitor chooses.

use content::Instant;

use super::session_bookmarks::VIEW_FORM;
use crate::AppState;
use crate::browser::{clock, document, form, storage};

/// The storage key of the choice, and the name of its field.
const STORAGE_KEY: &str = "forum.zone";
const FIELD: &str = "zone";

/// Restores the choice, and updates the times of the programme when it changes.
pub fn start(state: AppState) {
    let stored = storage::get(STORAGE_KEY).unwrap_or_default();
    if !stored.is_empty() {
        form::set_value(VIEW_FORM, FIELD, &stored);
    }
    form::on_input(VIEW_FORM, move || {
        storage::set(STORAGE_KEY, &form::value(VIEW_FORM, FIELD));
        update(state);
    });
    if form::value(VIEW_FORM, FIELD) == stored {
        update(state);
    }
}

/// Writes every time of the programme in the chosen zone.
fn update(state: AppState) {
    let forum_offset = state.data.schedule().offset();
    let chosen = form::value(VIEW_FORM, FIELD);
    document::set_each_text("#agenda-list time", "datetime", &|datetime| {
        let instant = Instant::parse(datetime).ok()?;
        let offset = match chosen.as_str() {
            "own" => clock::offset(instant.unix),
            seconds => seconds.parse().unwrap_or(forum_offset),
        };
        Some(state.lang.time_in_zone(instant, forum_offset, offset))
    });
}
