//! The page's address, to be copied, sent or scanned; on paper, the sheet's address.

use leptos::prelude::*;

use super::Page;
use crate::browser::{address, code, document};

/// Keeps the address in the panel, and its code, true to the page's.
pub fn follow(page: Page) {
    Effect::new(move || {
        let shared = page.address.with(|search| address::shared(search));
        document::set_text("share-address", &shared);
        code::draw("share-code", &shared);
    });
}
