//! What is asked of the lists lives in the address.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::address;
use crate::browser::clock::Alarm;

/// Milliseconds until the address follows: a key is to be answered before.
const WAIT: i64 = 100;

/// Reads the address and keeps it true.
pub fn follow(page: Page) {
    page.sessions.follow();
    page.partners.follow();
    let mut alarm = None;
    effect(move || {
        let shown = page.mine.shown().map(|choice| choice.join());
        let mut pairs = page.sessions.pairs();
        pairs.push(("my", shown.unwrap_or_default()));
        pairs.extend(page.partners.pairs());
        let search = address::with(&pairs);
        page.address.set(search.clone());
        alarm.replace(Alarm::after(WAIT, move || address::write(&search)));
    });
}
