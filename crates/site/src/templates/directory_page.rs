//! A page of a long directory.

use leptos::prelude::*;

use super::Page;
use super::hero_text::Notice;

/// The rows, and links to the previous and the next page.
#[component]
pub fn DirectoryPage(
    /// The title.
    title: String,
    /// The rows, each in a line.
    rows: String,
    /// The documents before and after this.
    #[prop(into)]
    beside: [Option<String>; 2],
) -> impl IntoView {
    let texts = Page::here().texts();
    let names = [texts.cards_before, texts.cards_after];
    let beside: Vec<_> = beside
        .into_iter()
        .zip(names)
        .filter_map(|(file, name)| {
            file.map(|file| {
                view! {
                    <a href=file>{name}</a>
                    " "
                }
            })
        })
        .collect();
    view! {
        <main class="section partners">
            <Notice />
            <p>
                <a href="#partners">{texts.to_start}</a>
            </p>
            <h1 class="section__title">{title}</h1>
            <p class="row">{beside}</p>
            <ul class="partners__grid" inner_html=rows></ul>
        </main>
    }
}
