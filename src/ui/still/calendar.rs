//! The ways into a calendar: the file, and beside it links to calendars of the web.
//!
//! Apps with a browser of their own (WeChat and others) do not save files. The note on that is
//! always drawn; `in_app.js` says when it shows.

use leptos::prelude::*;

use super::text::Outside;
use crate::logic::calendar::{Entry, FORUM, Words, file, links};
use crate::model::Session;
use crate::ui::Page;

/// The ways of one session; nothing if its day is not known.
#[component]
pub fn SessionCalendar(
    /// What it leads to.
    session: &'static Session,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    page.content.session_entry(session, page.lang, page.has_ended()).map(|entry| {
        // What was called off is told to calendars that have it, and offered to no others; nor is what is over.
        let takes_place = session.takes_place();
        let web = (takes_place && !page.has_ended())
            .then(|| view! { {texts.list_comma}{web(page, &entry)} });
        let in_app = takes_place.then(|| view! { <InApp entry /> });
        view! {
            <p class="calendar">{texts.calendar}{texts.colon}{link(page, &session.id)}{web}</p>
            {in_app}
        }
        .into_any()
    })
}

/// The ways of the whole forum: one file of everything; the web takes one entry at a time.
#[component]
pub fn ForumCalendar() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let entry = page.content.forum_entries(page.lang).into_iter().next();
    let days = entry.as_ref().filter(|_| !page.has_ended()).map(|entry| {
        let web = web(page, entry);
        view! { " "<span>{texts.calendar_days}{texts.colon}{web}</span> }
    });
    view! {
        <p class="calendar">
            <span>{texts.calendar_all}{texts.colon}{link(page, FORUM)}</span>
            {days}
        </p>
        {entry.map(|entry| view! { <InApp entry /> })}
    }
}

/// The file. No `download`: with it a phone would save the file and not offer to add it.
fn link(page: Page, id: &str) -> AnyView {
    let address = format!("{}{}", page.lang.root(), file(id, page.lang));
    view! { <a href=address type="text/calendar">{page.still_texts().calendar_file}</a> }.into_any()
}

fn web(page: Page, entry: &Entry) -> AnyView {
    let (google, outlook) = (links::google(entry), links::outlook(entry));
    view! {
        <Outside url=google>"Google"</Outside>
        {page.still_texts().list_comma}
        <Outside url=outlook>"Outlook"</Outside>
    }
    .into_any()
}

/// What to do where files cannot be saved; and what, when and where, copied in one touch.
#[component]
fn InApp(entry: Entry) -> impl IntoView {
    let page = Page::here();
    let when = entry.span.words(page.lang, page.content.event.offset());
    let words = |Words { text, tag }: Words| {
        let lang = (tag != page.lang.tag()).then_some(tag);
        view! { <span lang=lang>{text}</span> }
    };
    view! {
        <p class="in-app-note">{page.still_texts().calendar_in_app}</p>
        <p class="in-app-note in-app-note--copy">
            {words(entry.title)}<br />{when}
            {entry.place.map(|place| view! { <br />{words(place)} })}
        </p>
    }
    .into_any()
}
