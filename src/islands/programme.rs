//! The programme: the sessions and themes that match the search and the chosen list, and their number.

use content::PageData;
use leptos::prelude::*;

use super::effect;
use crate::AppState;
use crate::browser::toggle_list::ToggleList;
use crate::browser::{bindings, document};
use crate::list_search::Searched;

/// Filters the programme, counts it, and marks past sessions.
pub fn start(state: AppState) {
    let AppState { data, programme, sessions, .. } = state;
    programme.start(&data.programme_index, &data.chinese);
    let total = data.sessions.len() + data.themes.len();
    let mut items = None;
    effect(move || {
        let items = items.get_or_insert_with(|| Items::of(data));
        let bookmarks = sessions.shown();
        let (mut shown, is_similar) = programme.searched.with(|Searched { results, .. }| {
            programme.form.show_counts(results);
            let is_similar = !results.similar.is_empty();
            (if is_similar { results.similar.clone() } else { results.positions() }, is_similar)
        });
        if let Some(bookmarks) = &bookmarks {
            let is_bookmarked = |at: usize| {
                data.sessions.get(at).is_some_and(|session| bookmarks.contains(&session.id))
            };
            shown.retain(|&at| is_bookmarked(at));
        }
        items.show(&shown);
        let is_nothing = shown.is_empty();
        document::set_flag("agenda-similar", "hidden", !is_similar || is_nothing);
        document::set_flag("agenda-none", "hidden", !is_nothing || bookmarks.is_some());
        let texts = state.texts();
        let count = if is_similar { 0 } else { shown.len() };
        let count = state.lang.result_count(count, total, &texts.items, &texts.items_of);
        document::set_text("programme-count", &count);
        bindings::report(bindings::highlight_sessions(items.ids.clone()));
    });
    mark_past_sessions(state);
}

/// The sessions and themes of the document, and the groups they are in.
struct Items {
    /// The ids of their elements.
    ids: Vec<String>,
    items: ToggleList,
    groups: ToggleList,
    /// The index of the group of each item.
    group_of: Vec<usize>,
}

impl Items {
    fn of(data: &PageData) -> Self {
        let sessions = data.sessions.iter().map(|session| &session.id);
        let (mut ids, mut groups, mut group_of) = (Vec::new(), Vec::new(), Vec::new());
        for id in sessions.chain(&data.themes) {
            let id = format!("session-{id}");
            let group = document::ancestor_id(&id, ".day");
            ids.push(id);
            let known = groups.iter().position(|known| *known == group);
            group_of.push(known.unwrap_or(groups.len()));
            if known.is_none() {
                groups.push(group);
            }
        }
        let items = ToggleList::hidden(ids.clone());
        Self { ids, items, groups: ToggleList::hidden(groups), group_of }
    }

    /// Hides the items that are not shown, and the groups without any that is.
    fn show(&self, shown: &[usize]) {
        self.items.set(|position| !shown.contains(&position));
        let groups: Vec<usize> = shown.iter().map(|position| self.group_of[*position]).collect();
        self.groups.set(|group| !groups.contains(&group));
    }
}

/// Marks past sessions until the forum is over.
fn mark_past_sessions(state: AppState) {
    let data = state.data;
    let mut rows = None;
    effect(move || {
        let now = state.clock.minute.get();
        let is_over = state.is_over();
        let ids = || data.sessions.iter().map(|session| format!("session-{}", session.id));
        let rows = rows.get_or_insert_with(|| ToggleList::over(ids().collect()));
        let offset = data.schedule().offset();
        rows.set(|position| !is_over && data.sessions[position].times.is_over(now, offset));
    });
}
