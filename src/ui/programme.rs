//! The programme: what the search and the chosen list leave, and how much that is.

use leptos::prelude::*;

use super::Page;
use crate::browser::document;
use crate::logic::agenda::search;
use crate::logic::finder::count;
use crate::logic::phase::Phase;

/// Every session, and the means to plan by them.
#[component]
pub fn Programme() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let agenda = &page.content.agenda;
    let finder = search::finder(page.content);
    let found = Memo::new(move |_| {
        let mut found = page.sessions.query.with(|query| finder.search(query));
        if let Some(choice) = page.mine.shown() {
            let sessions = &agenda.sessions;
            found.retain(|&at| sessions.get(at).is_some_and(|session| choice.has(&session.id)));
        }
        found
    });
    Effect::new(move || found.with(|found| show(page, found)));
    Effect::new(move || mark_past(page));
    let total = agenda.sessions.len() + agenda.themes.len();
    let count =
        move || count(page.lang, found.with(Vec::len), total, &texts.items, &texts.items_of);
    view! {
        <section class="agenda section" id="agenda" aria-labelledby="agenda-title">
            <div id="agenda-head" data-keep>{still! { <super::still::AgendaHead /> }}</div>
            <p class="agenda__count" role="status">{count}</p>
            <div id="agenda-list" data-keep>{still! { <super::still::AgendaList /> }}</div>
        </section>
    }
}

/// Hides the sessions, themes and groups of which nothing was found.
fn show(page: Page, found: &[usize]) {
    let agenda = &page.content.agenda;
    let sessions = agenda.sessions.iter().map(|session| (&session.id, session.group()));
    let themes = agenda.themes.iter().map(|theme| (&theme.id, search::THEMES.to_string()));
    let mut groups: Vec<(String, bool)> = Vec::new();
    for (position, (id, group)) in sessions.chain(themes).enumerate() {
        let hidden = found.binary_search(&position).is_err();
        document::set(&format!("session-{id}"), "hidden", hidden);
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, empty)) => *empty &= hidden,
            None => groups.push((group, hidden)),
        }
    }
    for (group, empty) in groups {
        document::set(&format!("group-{group}"), "hidden", empty);
    }
    document::set("agenda-none", "hidden", !found.is_empty() || page.mine.shown().is_some());
}

/// Marks the sessions that are over while the forum lasts.
fn mark_past(page: Page) {
    let now = page.minute.get();
    let event = &page.content.event;
    let lasts = event.phase(now) != Phase::After;
    for session in &page.content.agenda.sessions {
        let over = lasts && session.is_over(now, event.offset());
        document::mark(&format!("session-{}", session.id), "is-over", over);
    }
}
