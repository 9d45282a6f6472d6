//! The language switch: its links keep the search parameters; `web/language_switch` adds the place on the page.

use i18n::Lang;
use leptos::prelude::*;

use super::effect;
use crate::AppState;
use crate::browser::document;

/// Keeps the links up to date.
pub fn start(state: AppState) {
    effect(move || {
        let search = state.search_params.get();
        document::set_each_attr(".languages a", "hreflang", "href", &|tag| {
            [state.lang.link_to(Lang::from_tag(tag)), &search].concat()
        });
    });
}
