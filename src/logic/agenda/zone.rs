//! An hour of the programme on another clock.

use crate::i18n::Lang;
use crate::logic::board::fill;
use crate::model::Instant;

/// The hour at an offset, in seconds east of UTC, marked if the day there is not the forum's:
/// «23:30 накануне» / 前一天23:30.
pub fn shown(lang: Lang, instant: Instant, forum: i32, offset: i32) -> String {
    let (here, there) = (instant.at(forum), instant.at(offset));
    let time = lang.time(there);
    let texts = lang.texts();
    match there.date.days() - here.date.days() {
        0 => time,
        days if days < 0 => fill(texts.day_before, &[&time]),
        _ => fill(texts.day_after, &[&time]),
    }
}
