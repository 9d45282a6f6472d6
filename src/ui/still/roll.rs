//! A document of organizations alone: of a long directory, each has its place in one.

use leptos::prelude::*;

use super::words::Notice;
use crate::ui::Page;

/// Cards, and the ways to others.
#[component]
pub fn Roll(
    /// Which they are.
    title: String,
    /// The cards, each in a line.
    cards: String,
    /// The documents before and after this.
    #[prop(into)]
    beside: [Option<String>; 2],
) -> impl IntoView {
    let texts = Page::here().still_texts();
    let names = [texts.cards_before, texts.cards_after];
    let beside: Vec<_> = beside
        .into_iter()
        .zip(names)
        .filter_map(|(file, name)| file.map(|file| view! { <a href=file>{name}</a>" " }))
        .collect();
    view! {
        <main class="section partners">
            <Notice />
            <p><a href="#partners">{texts.to_start}</a></p>
            <h1 class="section__title">{title}</h1>
            <p class="row">{beside}</p>
            <ul class="partners__grid" inner_html=cards></ul>
        </main>
    }
}
