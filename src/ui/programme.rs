//! The programme: what the search and the chosen list leave, and how much that is.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::document;
use crate::browser::row::Row;
use crate::logic::agenda::search;
use crate::logic::finder::{Found, count};
use crate::logic::phase::Phase;
use crate::model::Agenda;

/// Every session, and the means to plan by them.
#[component]
pub fn Programme() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let agenda = &page.content.agenda;
    let finder = search::finder(page.content);
    let found = Memo::new(move |_| page.sessions.query.with(|query| finder.search(query)));
    effect(move || found.with(|found| page.sessions.tell(found)));
    let found = Memo::new(move |_| {
        let mut found = found.with(Found::listed);
        if let Some(choice) = page.mine.shown() {
            let sessions = &agenda.sessions;
            found.retain(|&at| sessions.get(at).is_some_and(|session| choice.has(&session.id)));
        }
        found
    });
    let mut list = None;
    effect(move || {
        let list = list.get_or_insert_with(|| List::of(agenda));
        found.with(|found| {
            list.show(found);
            let none = found.is_empty() && page.mine.shown().is_none();
            document::set("agenda-none", "hidden", !none);
        });
    });
    mark_past(page);
    let total = agenda.sessions.len() + agenda.themes.len();
    let count =
        move || count(page.lang, found.with(Vec::len), total, &texts.items, &texts.items_of);
    view! {
        <section class="agenda section" id="agenda" aria-labelledby="agenda-title">
            <div id="agenda-head" data-keep>{still! { <super::still::AgendaHead /> }}</div>
            <div class="found">
                <p class="count" id="programme-count" role="status" tabindex="-1">{count}</p>
                <div id="programme-found" data-keep>{still! { <super::still::Clear form="programme" /> }}</div>
            </div>
            <div id="agenda-list" data-keep>{still! { <super::still::AgendaList /> }}</div>
        </section>
    }
}

/// The sessions and themes as they stand in the document, and the groups that it has put them in.
struct List {
    items: Row,
    groups: Row,
    /// The group of each item, by its position.
    group_of: Vec<usize>,
}

impl List {
    fn of(agenda: &Agenda) -> Self {
        let sessions = agenda.sessions.iter().map(|session| &session.id);
        let themes = agenda.themes.iter().map(|theme| &theme.id);
        let (mut ids, mut groups, mut group_of) = (Vec::new(), Vec::new(), Vec::new());
        for id in sessions.chain(themes) {
            let id = format!("session-{id}");
            let group = document::ancestor_id(&id, ".day");
            ids.push(id);
            let known = groups.iter().position(|known| *known == group);
            group_of.push(known.unwrap_or(groups.len()));
            if known.is_none() {
                groups.push(group);
            }
        }
        let (items, groups) = (Row::hidden(ids.into_iter()), Row::hidden(groups.into_iter()));
        Self { items, groups, group_of }
    }

    /// Hides the sessions, themes and groups of which nothing was found.
    fn show(&self, found: &[usize]) {
        self.items.set(|position| found.binary_search(&position).is_err());
        let filled: Vec<usize> = found.iter().map(|position| self.group_of[*position]).collect();
        self.groups.set(|group| !filled.contains(&group));
    }
}

/// Marks the sessions that are over while the forum lasts.
fn mark_past(page: Page) {
    let mut cards = None;
    let sessions = &page.content.agenda.sessions;
    effect(move || {
        let now = page.clock.minute.get();
        let event = &page.content.event;
        let lasts = event.phase(now) != Phase::After;
        let ids = sessions.iter().map(|session| format!("session-{}", session.id));
        let cards = cards.get_or_insert_with(|| Row::over(ids));
        cards.set(|position| lasts && sessions[position].is_over(now, event.offset()));
    });
}
