//! The row of a session after the forum: known day and place, then both titles.

use leptos::prelude::*;

use super::Page;
use super::localized::{draft_mark, fragment, text};
use super::names::nested;
use super::session_details::SessionDetails;
use super::text::RowToggle;
use super::upcoming_session::{Star, days, hours, notes};
use content::Session;

/// Day and venue as far as they are known, both titles, and the rest on demand.
#[component]
pub fn PastSession(
    /// The session.
    session: &'static Session,
) -> impl IntoView {
    let page = Page::here();
    let content = page.content;
    let venue = session.venue.as_ref().and_then(|id| content.venue(id));
    let venue = venue.map(|venue| {
        // The forum's own city is not repeated.
        let name = if venue.city == content.event.city {
            text(page, &venue.name)
        } else {
            nested(page, &venue.name, &venue.city)
        };
        view! {
            " "
            <span class="session__venue">{name}</span>
        }
    });
    let (days, hours, notes) = (days(page, session), hours(page, session), notes(page, session));
    let is_any = days.is_some() || hours.is_some() || venue.is_some() || notes.is_some();
    view! {
        <li
            class="session record"
            class:is-cancelled=!session.takes_place()
            id=format!("session-{}", session.id)
            data-day=session.day_group()
        >
            <Star session />
            {is_any
                .then(|| {
                    view! {
                        <p class="session__meta facts facts--whole">
                            {days}
                            {hours
                                .map(|hours| {
                                    view! {
                                        " "
                                        {hours}
                                    }
                                })} {venue} {notes}
                        </p>
                    }
                })}
            <h4 class="session__title" id=format!("title-{}", session.id)>
                {text(page, &session.title)} {draft_mark(page, session.draft)}
            </h4>
            <p class="session__other">{page.lang.pick_other(&session.title).map(fragment)}</p>
            <details class="details details--row">
                <RowToggle names=format!("more title-{}", session.id) />
                <p class="session__kind">{page.lang.session_kind(session.kind)}</p>
                <SessionDetails session />
            </details>
        </li>
    }
}
