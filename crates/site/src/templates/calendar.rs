//! Links to calendar files and to web calendars.
//!
//! In-app browsers (WeChat and others) do not save files. The note on that is always rendered; styles show it if
//! `web/in_app_browser` has detected such a browser.

use leptos::prelude::*;

use super::Page;
use super::text::Outside;
use crate::calendar::{Entry, FORUM, Words, file, forum_entries, links, session_entry};
use crate::tables::programme_file;
use content::Session;

/// The ways of one session; nothing if its day is not known.
#[component]
pub fn SessionCalendar(
    /// What it leads to.
    session: &'static Session,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    session_entry(page.content, session, page.lang, page.has_ended).map(|entry| {
        // A cancelled session has a file, which updates calendars, but no links to web calendars; nor has a past one.
        let takes_place = session.takes_place();
        let web = (takes_place && !page.has_ended).then(|| {
            view! {
                {texts.list_comma}
                {web(page, &entry)}
            }
        });
        let in_app = takes_place.then(|| view! { <InAppNote entry /> });
        view! {
            <p class="calendar">{texts.calendar}{texts.colon}{link(page, &session.id)}{web}</p>
            {in_app}
        }
        .into_any()
    })
}

/// The ways of the whole forum: one file of everything; the web takes one entry at a time. Also the programme as a table.
#[component]
pub fn ForumCalendar() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let entry = forum_entries(page.content, page.lang).into_iter().next();
    let days = entry.as_ref().filter(|_| !page.has_ended).map(|entry| {
        let web = web(page, entry);
        view! {
            " "
            <span>{texts.calendar_days}{texts.colon}{web}</span>
        }
    });
    view! {
        <p class="calendar">
            <span>{texts.calendar_all}{texts.colon}{link(page, FORUM)}</span>
            {days}
            " "
            <span>
                {texts.data_agenda}{texts.colon}
                <a href=format!(
                    "{}{}",
                    page.lang.root(),
                    programme_file(page.lang),
                )>{texts.spreadsheet_file}</a>
            </span>
        </p>
        {entry.map(|entry| view! { <InAppNote entry /> })}
    }
}

/// The file. No `download`: with it a phone would save the file and not offer to add it.
fn link(page: Page, id: &str) -> AnyView {
    let address = format!("{}{}", page.lang.root(), file(id, page.lang));
    view! {
        <a href=address type="text/calendar">
            {page.texts().calendar_file}
        </a>
    }
    .into_any()
}

fn web(page: Page, entry: &Entry) -> AnyView {
    let (google, outlook) = (links::google(entry), links::outlook(entry));
    view! {
        <Outside url=google>"Google"</Outside>
        {page.texts().list_comma}
        <Outside url=outlook>"Outlook"</Outside>
    }
    .into_any()
}

/// What to do in browsers that cannot save files, and the entry as a text that can be copied.
#[component]
fn InAppNote(entry: Entry) -> impl IntoView {
    let page = Page::here();
    let when = entry.span.words(page.lang, page.content.event.offset());
    let words = |Words { text, tag }: Words| {
        let lang = (tag != page.lang.tag()).then_some(tag);
        view! { <span lang=lang>{text}</span> }
    };
    view! {
        <p class="in-app-note" hidden>{page.texts().calendar_in_app}</p>
        <p class="in-app-note in-app-note--copy" hidden>
            {words(entry.title)}<br />{when}
            {entry
                .place
                .map(|place| {
                    view! {
                        <br />
                        {words(place)}
                    }
                })}
        </p>
    }
    .into_any()
}
