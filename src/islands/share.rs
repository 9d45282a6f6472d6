//! The page's address in the share panel, and its QR code.

use leptos::prelude::*;

use super::effect;
use crate::AppState;
use crate::browser::{bindings, document, location};

/// Keeps the address and its code up to date.
pub fn start(state: AppState) {
    effect(move || {
        let address = state.search_params.with(|search| location::to_share(search));
        document::set_text("share-address", &address);
        bindings::report(bindings::draw_qr_code("share-code", &address));
    });
}
