//! "My programme": the sessions that the visitor has bookmarked on this device, and a programme that was sent.

use content::{Bookmarks, PageData};
use leptos::prelude::*;

use super::effect;
use crate::AppState;
use crate::browser::toggle_list::ToggleList;
use crate::browser::{bindings, document, form, location};
use crate::stored_bookmarks::StoredBookmarks;

/// The storage key of the bookmarked ids.
const STORAGE_KEY: &str = "forum.mine";
/// The form that chooses the list and the time zone, and its field for the list.
pub const VIEW_FORM: &str = "agenda-view";
const FIELD: &str = "list";
/// The values of that field; an empty value is the whole programme.
const OWN: &str = "mine";
const SENT: &str = "sent";

/// The bookmarked sessions, in the order of the data, and the list that is shown.
#[derive(Clone, Copy, Debug)]
pub struct SessionBookmarks {
    data: &'static PageData,
    /// The visitor's own.
    stored: StoredBookmarks,
    /// Those in the address, unless they are the visitor's own.
    sent: RwSignal<Bookmarks>,
    /// Which list is shown: [`OWN`], [`SENT`], or the whole programme.
    list: RwSignal<String>,
}

impl SessionBookmarks {
    /// No bookmarks.
    pub(crate) fn new(data: &'static PageData) -> Self {
        Self {
            data,
            stored: StoredBookmarks::new(STORAGE_KEY),
            sent: RwSignal::new(Bookmarks::default()),
            list: RwSignal::new(String::new()),
        }
    }

    /// The visitor's bookmarks of sessions that the programme has.
    fn own(self) -> Bookmarks {
        self.stored.own.with(|own| self.known(own))
    }

    /// The bookmarks of sessions that the programme has, in its order.
    fn known(self, bookmarks: &Bookmarks) -> Bookmarks {
        bookmarks.in_order_of(self.data.sessions.iter().map(|session| &session.id))
    }

    /// The bookmarks that are shown; none for the whole programme.
    pub fn shown(self) -> Option<Bookmarks> {
        match self.list.get().as_str() {
            OWN => Some(self.own()),
            SENT => Some(self.sent.get()),
            _ => None,
        }
    }

    /// Which list is shown, as the entry of the history says it: the address alone does not say whose list it is.
    pub fn history_state(self) -> &'static str {
        if self.list.with_untracked(|list| list == OWN) { OWN } else { "" }
    }

    /// Shows the list that the address has.
    pub fn read_address(self) {
        let ids = location::search_param("my").unwrap_or_default();
        let sent = self.known(&Bookmarks::parse(&ids));
        let is_own =
            location::history_state() == OWN || !sent.is_empty() && untrack(|| self.own()) == sent;
        let (list, sent) = match (is_own, sent.is_empty()) {
            (true, _) => (OWN, Bookmarks::default()),
            (_, true) => ("", sent),
            _ => (SENT, sent),
        };
        self.list.set(list.to_string());
        self.sent.set(sent);
    }

    /// Reads storage and address, and keeps buttons, storage and notes up to date.
    pub fn start(self, state: AppState) {
        let data = state.data;
        self.stored.start();
        self.read_address();
        document::on_delegated_click("data-star", move |id| {
            self.stored.change(&["session-", &id].concat(), |own| own.toggle(&id));
        });
        document::on_delegated_click("data-sent", move |answer| self.answer(&answer));
        document::on_delegated_click("data-exports", move |_| {
            let ids = untrack(|| self.own()).ids().to_vec();
            bindings::report(bindings::save_sessions(ids));
        });
        form::on_input(VIEW_FORM, move || self.list.set(form::value(VIEW_FORM, FIELD)));
        let mut stars = None;
        effect(move || {
            let ids = || data.sessions.iter().map(|session| format!("star-{}", session.id));
            let stars = stars.get_or_insert_with(|| ToggleList::pressed(ids().collect()));
            let own = self.stored.own.get();
            stars.set(|position| own.contains(&data.sessions[position].id));
        });
        effect(move || self.show(state));
    }

    /// Adds the sent list to the visitor's own, or closes it.
    fn answer(self, answer: &str) {
        if answer == "merge" {
            let sent = self.sent.get_untracked();
            // The button disappears.
            self.stored.change("agenda-title", |own| own.merge(&sent));
            self.list.set(OWN.to_string());
        } else {
            self.list.set(String::new());
        }
        self.sent.set(Bookmarks::default());
        document::focus("agenda-title");
    }

    /// Shows the notes of the list that is shown.
    fn show(self, state: AppState) {
        let list = self.list.get();
        let (own, sent) = (self.own(), self.sent.get());
        form::set_value(VIEW_FORM, FIELD, &list);
        document::set_attr("chip-mine", "aria-pressed", if list == OWN { "true" } else { "false" });
        document::set_flag("list-sent", "hidden", sent.is_empty());
        document::set_flag("sent", "hidden", list != SENT);
        document::set_flag("mine-none", "hidden", list != OWN || !own.is_empty());
        document::set_flag("mine-tools", "hidden", list != OWN || own.is_empty());
        let mut lines = Vec::new();
        for (one, other) in state.data.overlaps(&own) {
            let [one, other] = [one, other].map(|session| state.lang.pick(&session.title).text);
            lines.push([one, " ↔ ", other].concat());
        }
        document::set_text("overlaps", &lines.join("\n"));
        document::set_flag("overlap", "hidden", list != OWN || lines.is_empty());
    }
}
