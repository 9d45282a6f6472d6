//! The partner directory: what the search leaves, and how much that is.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::clock::Alarm;
use crate::browser::document;
use crate::logic::asked::Asked;
use crate::logic::directory::{self as logic, CONDITIONS};
use crate::logic::finder::count;

/// So many rows of a long directory's sieve are made at once, and so many milliseconds later more:
/// a key that comes in between is answered.
const ROWS: usize = 4;
const PAUSE: i64 = 16;

/// The directory of the page. It is no signal: the search is asked anew when it has changed.
type Shared = &'static RwLock<logic::Directory>;

/// All partners, and the means to find one.
#[component]
pub fn Directory() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let partners = &page.content.partners;
    let query = page.partners.query;
    let directory: Shared = Box::leak(Box::default());
    if page.live {
        arrive(directory, page, &partners.lines);
        document::on_detail("lines", move |lines| {
            arrive(directory, page, &lines);
            query.update(|_| ());
        });
        mark(directory, page);
    }
    let found = Memo::new(move |_| query.with(|query| read(directory).search(query)));
    effect(move || found.with(|found| page.partners.tell(found)));
    let shown = Memo::new(move |_| {
        let sort = query.with(|query| query.values.get(CONDITIONS).cloned()).unwrap_or_default();
        let order = if sort == "country" { format!("{sort}-{}", page.lang.key()) } else { sort };
        found.with(|found| read(directory).arranged(found, &order))
    });
    effect(move || {
        // The same cards may be marked in other places.
        query.track();
        if !read(directory).is_empty() {
            shown.with(|shown| show(shown));
        }
    });
    let count = move || {
        let found = shown.with(Vec::len);
        let found = if read(directory).is_empty() { partners.total } else { found };
        count(page.lang, found, partners.total, &texts.found, &texts.found_of)
    };
    view! {
        <section class="partners section" id="partners" aria-labelledby="partners-title">
            <div id="partners-head" data-keep>{still! { <super::still::PartnersHead /> }}</div>
            <div class="found">
                <p class="count" id="directory-count" role="status" tabindex="-1">{count}</p>
                <div id="directory-found" data-keep>{still! { <super::still::Clear form="directory" /> }}</div>
            </div>
            <div id="partners-list" data-keep>{still! { <super::still::PartnersList /> }}</div>
        </section>
    }
}

fn read(directory: Shared) -> RwLockReadGuard<'static, logic::Directory> {
    directory.read().unwrap_or_else(PoisonError::into_inner)
}

fn write(directory: Shared) -> RwLockWriteGuard<'static, logic::Directory> {
    directory.write().unwrap_or_else(PoisonError::into_inner)
}

/// Takes in the lines of the directory; of a long one they come after the page.
fn arrive(directory: Shared, page: Page, lines: &str) {
    *write(directory) = logic::Directory::read(lines, &page.content.partners.traditional);
    sieve(directory);
}

/// Makes the sieve of a long directory, a little at a time.
fn sieve(directory: Shared) {
    if write(directory).sieve(ROWS) {
        Alarm::after(PAUSE, move || sieve(directory)).forget();
    }
}

/// Says which cards are shown, and in which order: see `browser/directory.js`.
fn show(shown: &[usize]) {
    let mut positions = String::new();
    for position in shown {
        positions += &format!("{position} ");
    }
    document::tell("partners-cards", "data-shown", &positions);
    document::set("partners-none", "hidden", !shown.is_empty());
}

/// Says where in what was drawn stands what was asked: see `browser/marks.js`.
fn mark(directory: Shared, page: Page) {
    document::on("drawn", move || {
        let query = page.partners.query.get_untracked();
        let asked = Asked::new(query.words(), &page.content.partners.traditional, false);
        document::note("#partners-list [data-marks^='?']", "data-marks", |text, place| {
            let position = place[1..].parse().unwrap_or_default();
            read(directory).marked(position, text, &asked)
        });
    });
}
