//! "My programme": the visitor's stars, kept on the device, and a list that somebody sent.

use leptos::prelude::*;

use super::{Page, effect};
use crate::browser::row::Row;
use crate::browser::{address, document, form, storage};
use crate::logic::agenda::mine::Choice;

/// The name the stars are kept under.
const KEPT_AS: &str = "forum.mine";
/// The form with the lists to choose from and the clock to show, and its field for the list.
pub const FORM: &str = "agenda-view";
const LIST: &str = "list";
/// The values of that field; empty is for the whole programme.
const OWN: &str = "mine";
const SENT: &str = "sent";

/// The choices of sessions, and which of them is shown.
#[derive(Clone, Copy, Debug)]
pub struct Mine {
    /// The visitor's own.
    pub own: RwSignal<Choice>,
    /// The one in the address, if it is not the visitor's own.
    pub sent: RwSignal<Choice>,
    /// Which is shown: [`OWN`], [`SENT`], or the whole programme.
    list: RwSignal<String>,
}

impl Mine {
    /// No stars yet.
    pub fn new() -> Self {
        Self {
            own: RwSignal::new(Choice::default()),
            sent: RwSignal::new(Choice::default()),
            list: RwSignal::new(String::new()),
        }
    }

    /// The choice that is shown; none for the whole programme.
    pub fn shown(self) -> Option<Choice> {
        self.list.with(|list| match list.as_str() {
            OWN => Some(self.own.get()),
            SENT => Some(self.sent.get()),
            _ => None,
        })
    }

    /// Reads the stars and the address, and keeps buttons, storage and panel true to them.
    pub fn follow(self, page: Page) {
        let content = page.content;
        let read = |text: Option<String>| Choice::parse(content, &text.unwrap_or_default());
        self.own.set(read(storage::get(KEPT_AS)));
        let sent = read(address::get("my"));
        if sent != Choice::default() {
            let own = self.own.with(|own| *own == sent);
            self.list.set(if own { OWN } else { SENT }.to_string());
            self.sent.set(if own { Choice::default() } else { sent });
        }
        document::on_pick("data-star", move |id| {
            self.own.update(|own| own.toggle(content, &id));
            self.keep();
        });
        document::on_pick("data-sent", move |answer| {
            if answer == "merge" {
                let own = self.own.with(|own| self.sent.with(|sent| own.with(content, sent)));
                self.own.set(own);
                self.keep();
                self.list.set(OWN.to_string());
            } else {
                self.list.set(String::new());
            }
            self.sent.set(Choice::default());
            document::focus("agenda-title");
        });
        form::on_input(FORM, move || self.list.set(form::value(FORM, LIST)));
        form::on_clear(FORM, move || self.list.set(String::new()));
        let mut stars = None;
        effect(move || {
            let sessions = &content.agenda.sessions;
            let ids = sessions.iter().map(|session| format!("star-{}", session.id));
            let stars = stars.get_or_insert_with(|| Row::pressed(ids));
            self.own.with(|own| stars.set(|position| own.has(&sessions[position].id)));
        });
        effect(move || self.draw(page));
    }

    /// Keeps the stars on the device, or says once that they will not be kept.
    fn keep(self) {
        if !storage::set(KEPT_AS, &self.own.with(Choice::join)) {
            document::set("stars-lost", "hidden", false);
        }
    }

    /// Shows what belongs to the list that is shown.
    fn draw(self, page: Page) {
        let list = self.list.get();
        let (own, sent) = (self.own.get(), self.sent.get());
        let none = own == Choice::default();
        form::set_value(FORM, LIST, &list);
        document::tell("chip-mine", "aria-pressed", if list == OWN { "true" } else { "false" });
        document::set("list-sent", "hidden", sent == Choice::default());
        document::set("sent", "hidden", list != SENT);
        document::set("mine-none", "hidden", list != OWN || !none);
        document::set("mine-tools", "hidden", list != OWN || none);
        let title = |session: &'static crate::model::Session| page.lang.pick(&session.title).text;
        let overlaps = own.overlaps(page.content);
        let lines =
            overlaps.iter().map(|(one, other)| format!("{} ↔ {}", title(one), title(other)));
        let lines: Vec<String> = lines.collect();
        document::set_text("overlaps", &lines.join("\n"));
        document::set("overlap", "hidden", list != OWN || overlaps.is_empty());
    }
}
