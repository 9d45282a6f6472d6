//! The programme: the sessions and themes that match the search and the chosen list, and their number.

use content::PageData;
use leptos::prelude::*;
use search::SearchList;

use super::effect;
use crate::AppState;
use crate::browser::document;
use crate::browser::toggle_list::ToggleList;

/// Rows of the n-gram filter: all at once, for a programme is short.
const ALL_ROWS: usize = usize::MAX;

/// Filters the programme, counts it, and marks past sessions.
pub fn start(state: AppState) {
    let AppState { data, programme, sessions, .. } = state;
    let mut list = SearchList::decode(&data.programme_index, &data.traditional);
    list.extend_filter(ALL_ROWS);
    programme.follow();
    let results = Memo::new(move |_| programme.query.with(|query| list.search(query)));
    effect(move || results.with(|results| programme.show_counts(results)));
    let shown = Memo::new(move |_| {
        let mut shown = results.with(|results| results.positions());
        if let Some(bookmarks) = sessions.shown() {
            let is_bookmarked = |at: usize| {
                data.sessions.get(at).is_some_and(|session| bookmarks.contains(&session.id))
            };
            shown.retain(|&at| is_bookmarked(at));
        }
        shown
    });
    let mut items = None;
    effect(move || {
        let items = items.get_or_insert_with(|| Items::of(data));
        shown.with(|shown| {
            items.show(shown);
            let is_nothing = shown.is_empty() && sessions.shown().is_none();
            document::set_flag("agenda-none", "hidden", !is_nothing);
            let total = data.sessions.len() + data.themes.len();
            let texts = state.texts();
            let count = state.lang.result_count(shown.len(), total, &texts.items, &texts.items_of);
            document::set_text("programme-count", &count);
        });
    });
    mark_past_sessions(state);
}

/// The sessions and themes of the document, and the groups they are in.
struct Items {
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
        Self { items: ToggleList::hidden(ids), groups: ToggleList::hidden(groups), group_of }
    }

    /// Hides the items that are not shown, and the groups without any that is.
    fn show(&self, shown: &[usize]) {
        self.items.set(|position| shown.binary_search(&position).is_err());
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
