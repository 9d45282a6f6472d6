//! Filters live in the address, so that a view can be shared and survives the language switch.

use leptos::prelude::*;

use super::Page;
use crate::browser::{address, document};
use crate::logic::directory::Filter;

/// Reads the filters from the address and keeps the address true to them.
pub fn follow(page: Page) {
    let read = |name| address::get(name).unwrap_or_default();
    let query = address::get("q").unwrap_or_else(|| document::value_of("search"));
    page.filter.set(Filter { query, country: read("country"), kind: read("kind") });
    Effect::new(move || {
        let search = page.filter.with(|filter| {
            address::set(&[
                ("q", filter.query.trim()),
                ("country", &filter.country),
                ("kind", &filter.kind),
            ])
        });
        page.address.set(search);
    });
}
