//! What the address points at is shown and in sight; `browser/target.js` opens its details.

use leptos::prelude::*;

use super::Page;
use crate::browser::{address, document};
use crate::logic::finder::Query;

/// Follows the address's fragment, from where it is now on. At first the browser has brought it
/// into sight already; only a search that shortens the page moves it away.
pub fn follow(page: Page) {
    address::on_target(move || show(page, true));
    super::after_effects(move || {
        let searched = |query: RwSignal<Query>| !query.with_untracked(Query::is_empty);
        show(page, searched(page.sessions.query) || searched(page.partners.query));
    });
}

/// A search or a list that hides the target is given up.
fn show(page: Page, move_there: bool) {
    let Some(id) = address::target() else { return };
    let hidden = document::reveal(&id);
    if hidden {
        page.sessions.clear();
        page.partners.clear();
        page.mine.show_all();
    }
    if hidden || move_there {
        document::scroll_to(&id);
    }
}
