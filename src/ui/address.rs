//! What is asked of the lists lives in the address.

use leptos::prelude::*;

use super::Page;
use crate::browser::address;

/// Reads the address and keeps it true.
pub fn follow(page: Page) {
    page.sessions.follow();
    page.partners.follow();
    Effect::new(move || {
        let shown = page.mine.shown().map(|choice| choice.join());
        let mut pairs = page.sessions.pairs();
        pairs.push(("my", shown.unwrap_or_default()));
        pairs.extend(page.partners.pairs());
        page.address.set(address::set(&pairs));
    });
}
