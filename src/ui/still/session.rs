//! One item of the programme.

use leptos::prelude::*;

use super::calendar::SessionCalendar;
use super::names::{PersonName, nested};
use super::text::{Sources, icon};
use crate::logic::agenda::Placement;
use crate::logic::agenda::beside::Beside;
use crate::logic::board::fill;
use crate::model::{ChangeKind, Instant, Session, Theme};
use crate::ui::Page;
use crate::ui::text::{fragment, text};

/// A session: hour, kind, both titles, venue, and the rest on demand.
#[component]
pub fn SessionCard(
    /// What it shows.
    session: &'static Session,
    /// Where it stands among those that begin with it.
    beside: Beside,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let venue = session.venue.as_ref().and_then(|id| page.content.venue(id));
    let is_known = venue.is_some();
    let venue = match venue {
        Some(venue) => nested(page, &venue.name, &venue.city),
        None => unknown(page, texts.venue_unknown, texts.venue_unknown_after),
    };
    let unseen = !is_known && untrack(|| page.is_over());
    view! {
        <li
            class=format!("session session--{}", session.kind.id())
            class:is-cancelled=!session.takes_place()
            class:is-beside=(beside.of > 1)
            class:is-beside-many=(beside.of > 2)
            class:begins-row=(beside.of > 1 && beside.first)
            id=format!("session-{}", session.id)
        >
            <div class="session__time">{times(page, session)}</div>
            <div class="session__body">
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
                <p class="session__meta">
                    <span class="session__kind">{page.lang.session_kind(session.kind)}</span>
                    {notes(page, session)}
                </p>
                <h4 class="session__title" id=format!("title-{}", session.id)>{text(page, &session.title)}</h4>
                <p class="session__other">{page.lang.pick_other(&session.title).map(fragment)}</p>
                <p class="session__venue" class:is-on-paper=unseen>{icon("place")}<span>{venue}</span></p>
                <details class="details details--row">
                    <summary>
                        <span class="visually-hidden">{texts.details}{texts.colon}{text(page, &session.title)}</span>
                    </summary>
                    <Details session />
                </details>
            </div>
        </li>
    }
}

/// What is said in the place of something unknown: before the end of the forum that it will be known;
/// after it nothing, but on paper, where a gap would look like a mistake.
fn unknown(page: Page, before: &'static str, after: &'static str) -> AnyView {
    let over = untrack(|| page.is_over());
    let words = if over { after } else { before };
    view! { <span class="unknown" class:is-on-paper=over>{words}</span> }.into_any()
}

/// Hours and days as far as they are known.
fn times(page: Page, session: &'static Session) -> AnyView {
    let (lang, texts) = (page.lang, page.still_texts());
    let days = match session.placement() {
        Placement::On(_) => None,
        Placement::Through(first, last) => Some(lang.days(first, last)),
        Placement::Until(last) => Some(fill(texts.until, &[&lang.day(last)])),
        Placement::Within(days) => Some(fill(texts.within, &[&lang.days(days.first, days.last)])),
        Placement::Unknown => None,
    };
    let hours = match (session.start, session.end) {
        (None, _) if session.placement() == Placement::Unknown => {
            Some(unknown(page, texts.gathering_day, texts.gathering_day))
        }
        (None, _) => {
            let unknown = || unknown(page, texts.time_unknown, texts.time_unknown_after);
            days.is_none().then(unknown)
        }
        (Some(start), end) => {
            let end = end.map(|end| view! { "–"{clock(page, end)} });
            Some(view! { <span class="session__hours">{clock(page, start)}{end}</span> }.into_any())
        }
    };
    view! { {days.map(|days| view! { <span class="session__days">{days}</span> })}{hours} }
        .into_any()
}

fn clock(page: Page, instant: Instant) -> impl IntoView {
    let local = instant.at(page.content.event.offset());
    view! { <time datetime=instant.to_string()>{page.lang.time(local)}</time> }
}

/// What the visitor should know of how sure this is.
fn notes(page: Page, session: &'static Session) -> AnyView {
    let note = |note| view! { " "<span class="session__note">{note}</span> };
    let change = page.content.last_change(session).map(|change| change.kind);
    // What was called off is said by its status.
    let change = change.filter(|kind| *kind != ChangeKind::Cancelled && session.takes_place());
    let change = change.map(|kind| page.lang.change(kind));
    page.lang.session_note(session).into_iter().chain(change).map(note).collect_view().into_any()
}

#[component]
fn Details(session: &'static Session) -> impl IntoView {
    let page = Page::here();
    let (content, texts) = (page.content, page.still_texts());
    let people: Vec<_> = session.people.iter().filter_map(|id| content.person(id)).collect();
    let people = people.chunk_by(|one, next| one.role == next.role).map(|group| {
        let names = group.iter().enumerate().map(|(index, person)| {
            let gap = (index > 0).then_some(texts.list_comma);
            view! { {gap}<PersonName person=*person /> }
        });
        view! {
            <li>{names.collect_view()}{texts.dash}{text(page, &group[0].role)}</li>
        }
    });
    let partners = session.partners.iter().filter_map(|id| content.partner(id)).map(|partner| {
        view! {
            <li>
                <a href=format!("#partner-{}", partner.id) translate="no">{text(page, &partner.name)}</a>
            </li>
        }
    });
    let list = |title: &'static str, items: Vec<AnyView>| {
        (!items.is_empty()).then(|| {
            view! { <p class="details__title">{title}</p><ul class="details__list">{items}</ul> }
        })
    };
    view! {
        {session.description.as_ref().map(|words| view! { <p>{text(page, words)}</p> })}
        <Languages session />
        {list(texts.people, people.map(IntoAny::into_any).collect())}
        {list(texts.took_part, partners.map(IntoAny::into_any).collect())}
        <Topics ids=&session.topics />
        <SessionCalendar session />
        <Sources urls=&session.sources />
    }
}

/// What it is held in and interpreted into, if that is known.
#[component]
fn Languages(session: &'static Session) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let names = session.languages.iter().map(|language| page.lang.session_language(*language));
    let names = names.collect::<Vec<_>>().join(texts.list_comma);
    (!names.is_empty()).then(|| view! { <p>{texts.language}{texts.colon}{names}</p> })
}

#[component]
fn Topics(ids: &'static [String]) -> impl IntoView {
    let page = Page::here();
    let topics = ids.iter().filter_map(|id| page.content.topic(id));
    let names = topics.map(|topic| view! { <li>{text(page, &topic.name)}</li> }).collect_view();
    (!ids.is_empty()).then(|| view! { <ul class="topics">{names}</ul> })
}

/// A theme: what was announced without a session title.
#[component]
pub fn ThemeCard(
    /// What it shows.
    theme: &'static Theme,
) -> impl IntoView {
    let page = Page::here();
    view! {
        <li class="theme" id=format!("session-{}", theme.id)>
            <h4 class="theme__title">{text(page, &theme.title)}</h4>
            <p class="session__other">{page.lang.pick_other(&theme.title).map(fragment)}</p>
            {theme.description.as_ref().map(|words| view! { <p class="theme__words">{text(page, words)}</p> })}
            <Topics ids=&theme.topics />
            <Sources urls=&theme.sources />
        </li>
    }
}
