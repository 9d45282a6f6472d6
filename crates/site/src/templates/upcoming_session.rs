//! The row of a session until the forum is over: hours, then kind, titles and venue.

use leptos::prelude::*;

use super::Page;
use super::localized::{draft_mark, fragment, text};
use super::names::nested;
use super::session_details::SessionDetails;
use super::side_by_side::SideBySide;
use super::text::{RowToggle, icon};
use content::Placement;
use content::{ChangeKind, Instant, Session};
use i18n::fill;

/// A session: hour, kind, both titles, venue, and the rest on demand.
#[component]
pub fn UpcomingSession(
    /// The session.
    session: &'static Session,
    /// Its place among the sessions that begin at the same time.
    place: SideBySide,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let venue = session.venue.as_ref().and_then(|id| page.content.venue(id));
    let venue = match venue {
        Some(venue) => nested(page, &venue.name, &venue.city),
        None => unknown(texts.venue_unknown),
    };
    view! {
        <li
            class=format!("session session--{}", session.kind.id())
            class:is-cancelled=!session.takes_place()
            class:is-beside=(place.of > 1)
            class:is-beside-many=(place.of > 2)
            class:begins-row=(place.of > 1 && place.first)
            id=format!("session-{}", session.id)
        >
            <div class="session__time">{times(page, session)}</div>
            <div class="session__body">
                <Star session />
                <p class="session__meta">
                    <span class="session__kind">{page.lang.session_kind(session.kind)}</span>
                    {notes(page, session)}
                </p>
                <h4 class="session__title" id=format!("title-{}", session.id)>
                    {text(page, &session.title)} {draft_mark(page, session.draft)}
                </h4>
                <p class="session__other">{page.lang.pick_other(&session.title).map(fragment)}</p>
                <p class="session__venue">{icon("place")}<span>{venue}</span></p>
                <details class="details details--row">
                    <RowToggle names=format!("more title-{}", session.id) />
                    <SessionDetails session />
                </details>
            </div>
        </li>
    }
}

/// The button that takes a session into the visitor's own programme.
#[component]
pub fn Star(
    /// Which session.
    session: &'static Session,
) -> impl IntoView {
    view! {
        <button
            class="star needs-app"
            type="button"
            id=format!("star-{}", session.id)
            data-star=session.id.as_str()
            aria-pressed="false"
            aria-labelledby=format!("star title-{}", session.id)
        >
            {icon("star")}
        </button>
    }
}

/// A note that something is not known yet.
fn unknown(words: &'static str) -> AnyView {
    view! { <span class="unknown">{words}</span> }.into_any()
}

/// Hours and days as far as they are known.
fn times(page: Page, session: &'static Session) -> AnyView {
    let texts = page.texts();
    let days = match session.placement() {
        // The day is the title of the group.
        Placement::On(_) => None,
        _ => days(page, session),
    };
    let hours = match hours(page, session) {
        None if session.placement() == Placement::Unknown => Some(unknown(texts.gathering_day)),
        None if days.is_none() => Some(unknown(texts.time_unknown)),
        hours => hours,
    };
    view! {
        {days}
        {hours}
    }
    .into_any()
}

/// Its day or days; nothing if they are not known.
pub fn days(page: Page, session: &'static Session) -> Option<AnyView> {
    let (lang, texts) = (page.lang, page.texts());
    let days = match session.placement() {
        Placement::On(day) => lang.day(day),
        Placement::Through(first, last) => lang.days(first, last),
        Placement::Until(last) => fill(texts.until, &[&lang.day(last)]),
        Placement::Within(days) => fill(texts.within, &[&lang.days(days.first, days.last)]),
        Placement::Unknown => return None,
    };
    Some(view! { <span class="session__days">{days}</span> }.into_any())
}

/// When it begins and, if that is known, ends; nothing if its hour is not known.
pub fn hours(page: Page, session: &'static Session) -> Option<AnyView> {
    let start = clock(page, session.start?);
    let end = session.end.map(|end| {
        view! {
            "–"
            {clock(page, end)}
        }
    });
    Some(view! { <span class="session__hours">{start}{end}</span> }.into_any())
}

fn clock(page: Page, instant: Instant) -> impl IntoView {
    let local = instant.at(page.content.event.offset());
    view! { <time datetime=instant.to_string()>{page.lang.time(local)}</time> }
}

/// Notes: announced only, cancelled, changed; none otherwise.
pub fn notes(page: Page, session: &'static Session) -> Option<AnyView> {
    let note = |note| {
        view! {
            " "
            <span class="session__note">{note}</span>
        }
    };
    let change = page.content.last_change(session).map(|change| change.kind);
    // A cancellation is shown by the status.
    let change = change.filter(|kind| *kind != ChangeKind::Cancelled && session.takes_place());
    let change = change.map(|kind| page.lang.change(kind));
    let notes: Vec<_> =
        page.lang.session_note(session).into_iter().chain(change).map(note).collect();
    (!notes.is_empty()).then(|| notes.into_any())
}
