//! The theme switch: dark follows the system until the visitor chooses.

use leptos::prelude::*;

use super::Page;
use crate::browser::{document, storage};

/// The name the choice is kept under; `browser/start.js` reads it before the app is there.
const KEPT_AS: &str = "forum.theme";

/// A button that turns the dark theme on and off.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let page = Page::here();
    let dark = RwSignal::new(page.live && document::is_dark());
    let turn = move |_| {
        dark.update(|dark| *dark = !*dark);
        let theme = if dark.get_untracked() { "dark" } else { "light" };
        document::set_theme(theme);
        storage::set(KEPT_AS, theme);
    };
    view! {
        <button
            class="switch needs-app"
            type="button"
            aria-label=page.texts().dark_theme
            aria-pressed=move || if dark.get() { "true" } else { "false" }
            on:click=turn
        ></button>
    }
}
