//! Whose time is shown: the forum's first, or another on request.

use super::Page;
use super::mine::FORM;
use crate::browser::{clock, document, form, storage};
use crate::i18n::Lang;
use crate::logic::agenda::zone::shown;
use crate::model::Instant;

/// The name the choice is kept under, and that of its field.
const KEPT_AS: &str = "forum.zone";
const FIELD: &str = "zone";

/// Restores the choice, and writes the hours of the programme anew when it changes.
pub fn follow(page: Page) {
    let kept = storage::get(KEPT_AS).unwrap_or_default();
    if !kept.is_empty() {
        form::set_value(FORM, FIELD, &kept);
    }
    let write = move || write(page.lang, page.content.event.offset());
    form::on_input(FORM, move || {
        storage::set(KEPT_AS, &form::value(FORM, FIELD));
        write();
    });
    if form::value(FORM, FIELD) == kept {
        write();
    }
}

/// Writes every hour of the programme for the clock chosen.
fn write(lang: Lang, forum: i32) {
    let chosen = form::value(FORM, FIELD);
    document::rewrite("#agenda-list time", "datetime", |datetime| {
        let instant = Instant::parse(datetime).ok()?;
        let offset = match chosen.as_str() {
            "own" => clock::offset(instant.unix),
            seconds => seconds.parse().unwrap_or(forum),
        };
        Some(shown(lang, instant, forum, offset))
    });
}
