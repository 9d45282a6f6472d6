//! The hero: name, dates, slogan and actions, then the bridge with the countdown panel in its arches.

use leptos::prelude::*;

use super::countdown_panel::Panel;
use super::hero_text::{Actions, Words};
use super::{Page, SCENE};
use crate::static_panel::static_panel;

/// Names and actions, then the bridge.
#[component]
pub fn Hero() -> impl IntoView {
    let page = Page::here();
    // A document made after the end has the dates in its first line, so the caption above the bridge is hidden.
    let class = if page.has_ended { "hero__words is-over" } else { "hero__words" };
    let panel = static_panel(page.content, page.data, page.lang, page.has_ended);
    view! {
        <section class="hero" id="top">
            <div class=class>
                <Words />
                <div class="hero__actions row" id="actions">
                    <Actions />
                </div>
            </div>
            <div class="bridge">
                <div class="bridge__scene" inner_html=SCENE></div>
                <div class="island" id="countdown-panel">
                    <Panel panel />
                </div>
            </div>
        </section>
    }
}
