//! "My programme": the sessions that the visitor has bookmarked on this device, and a programme that was sent.

use content::{Bookmarks, PageData};
use leptos::prelude::*;

use super::effect;
use crate::AppState;
use crate::browser::toggle_list::ToggleList;
use crate::browser::{bindings, document, form, location, storage};

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
    /// The visitor's own.
    own: RwSignal<Bookmarks>,
    /// Those in the address, unless they are the visitor's own.
    sent: RwSignal<Bookmarks>,
    /// Which list is shown: [`OWN`], [`SENT`], or the whole programme.
    list: RwSignal<String>,
}

impl SessionBookmarks {
    /// No bookmarks.
    pub(crate) fn new() -> Self {
        Self {
            own: RwSignal::new(Bookmarks::default()),
            sent: RwSignal::new(Bookmarks::default()),
            list: RwSignal::new(String::new()),
        }
    }

    /// The bookmarks that are shown; none for the whole programme.
    pub fn shown(self) -> Option<Bookmarks> {
        self.list.with(|list| match list.as_str() {
            OWN => Some(self.own.get()),
            SENT => Some(self.sent.get()),
            _ => None,
        })
    }

    /// Reads storage and address, and keeps buttons, storage and notes up to date.
    pub fn start(self, state: AppState) {
        let data = state.data;
        let read = |text: Option<String>| known(data, &Bookmarks::parse(&text.unwrap_or_default()));
        self.own.set(read(storage::get(STORAGE_KEY)));
        let sent = read(location::search_param("my"));
        if !sent.is_empty() {
            let is_own = self.own.with_untracked(|own| *own == sent);
            self.list.set(if is_own { OWN } else { SENT }.to_string());
            self.sent.set(if is_own { Bookmarks::default() } else { sent });
        }
        document::on_delegated_click("data-star", move |id| {
            self.change(data, |own| own.toggle(&id));
        });
        document::on_delegated_click("data-sent", move |answer| self.answer(data, &answer));
        document::on_delegated_click("data-exports", move |_| {
            let ids = self.own.with_untracked(|own| own.ids().to_vec());
            bindings::report(bindings::save_sessions(ids));
        });
        form::on_input(VIEW_FORM, move || self.list.set(form::value(VIEW_FORM, FIELD)));
        let mut stars = None;
        effect(move || {
            let ids = || data.sessions.iter().map(|session| format!("star-{}", session.id));
            let stars = stars.get_or_insert_with(|| ToggleList::pressed(ids().collect()));
            self.own.with(|own| stars.set(|position| own.contains(&data.sessions[position].id)));
        });
        effect(move || self.show(state));
    }

    /// Changes the visitor's own bookmarks and stores them.
    fn change(self, data: &PageData, change: impl FnOnce(&mut Bookmarks)) {
        self.own.update(|own| {
            change(own);
            *own = known(data, own);
        });
        self.own.with_untracked(|own| store(STORAGE_KEY, own));
    }

    /// Adds the sent list to the visitor's own, or closes it.
    fn answer(self, data: &PageData, answer: &str) {
        if answer == "merge" {
            let sent = self.sent.get_untracked();
            self.change(data, |own| own.merge(&sent));
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
        let (own, sent) = (self.own.get(), self.sent.get());
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

/// The bookmarks of sessions that the programme has, in its order.
fn known(data: &PageData, bookmarks: &Bookmarks) -> Bookmarks {
    bookmarks.in_order_of(data.sessions.iter().map(|session| &session.id))
}

/// Stores bookmarks on the device, or shows that they will be lost.
pub fn store(key: &str, bookmarks: &Bookmarks) {
    if !storage::set(key, &bookmarks.join()) {
        document::set_flag("stars-lost", "hidden", false);
    }
}
