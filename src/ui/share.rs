//! The page's address, to be copied, sent or scanned; on paper, the sheet's address.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::{address, code, document};

/// Keeps the address in the panel, and its code, true to the page's.
pub fn follow(page: Page) {
    effect(move || {
        let shared = page.address.with(|search| address::shared(search));
        document::set_text("share-address", &shared);
        code::draw("share-code", &shared);
    });
}
