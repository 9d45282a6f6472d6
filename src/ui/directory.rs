//! The partner directory: what the search leaves, and how much that is.

use leptos::prelude::*;

use super::Page;
use crate::browser::document;
use crate::browser::row::Row;
use crate::logic::asked::Asked;
use crate::logic::directory::{self, CONDITIONS, arranged};
use crate::logic::finder::count;

/// The attribute that says what is marked in a text: see `browser/marks.js`.
const MARKS: &str = "data-marks";

/// All partners, and the means to find one.
#[component]
pub fn Directory() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let finder = directory::finder(page.content);
    let found = Memo::new(move |_| page.partners.query.with(|query| finder.search(query)));
    Effect::new(move || found.with(|found| page.partners.tell(found)));
    let shown = Memo::new(move |_| {
        let sort = page.partners.query.with(|query| query.values.get(CONDITIONS).cloned());
        let sort = sort.unwrap_or_default();
        let order = if sort == "country" { format!("{sort}-{}", page.lang.key()) } else { sort };
        found.with(|found| arranged(page.content, found, &order))
    });
    let total = page.content.partners.partners.len();
    let mut cards = None;
    let mut order: Vec<usize> = (0..total).collect();
    Effect::new(move || {
        let partners = page.content.partners.partners.iter();
        let ids = partners.map(|partner| format!("partner-{}", partner.id));
        let cards = cards.get_or_insert_with(|| Row::hidden(ids));
        shown.with(|found| {
            cards.set(|position| !found.contains(&position));
            // What is found goes before, the best first; moving cards for nothing would cost.
            if !order.starts_with(found) {
                order.retain(|position| !found.contains(position));
                order = [found.as_slice(), &order].concat();
                cards.arrange(found);
            }
            document::set("partners-none", "hidden", !found.is_empty());
        });
    });
    Effect::new(move || {
        let traditional = &page.content.partners.traditional;
        let asked = page.partners.query.with(|query| Asked::new(query.words(), traditional, false));
        if asked.words.is_empty() {
            // At the start, and after a search, only what is marked is touched.
            let marked = "#partners-list [data-marks]:not([data-marks=''])";
            return document::note(marked, MARKS, |_| String::new());
        }
        for partner in shown.get().into_iter().map(|at| &page.content.partners.partners[at]) {
            let texts = format!("#partner-{} [{MARKS}]", partner.id);
            document::note(&texts, MARKS, |text| directory::marked(partner, text, &asked));
        }
    });
    let count =
        move || count(page.lang, shown.with(Vec::len), total, &texts.found, &texts.found_of);
    view! {
        <section class="partners section" id="partners" aria-labelledby="partners-title">
            <div id="partners-head" data-keep>{still! { <super::still::PartnersHead /> }}</div>
            <p class="count" id="directory-count" role="status" tabindex="-1">{count}</p>
            <div id="partners-list" data-keep>{still! { <super::still::PartnersList /> }}</div>
        </section>
    }
}
