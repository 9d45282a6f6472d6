//! The programme: by day until the forum is over, afterwards by track.

use leptos::prelude::*;

use super::agenda_form::{AgendaForm, FORM, themes, tracks};
use super::agenda_notes::AgendaNotes;
use super::calendar::ForumCalendar;
use super::changes::Changes;
use super::past_session::PastSession;
use super::search_form::{Empty, Value};
use super::session::SessionCard;
use super::theme::ThemeRow;
use crate::logic::agenda::beside::beside;
use crate::logic::agenda::search::{DAY_UNKNOWN, SEVERAL_DAYS, THEMES};
use crate::logic::board::fill;
use crate::logic::dates::{difference, zone};
use crate::model::{Session, TRACKS};
use crate::ui::Page;

/// With more sessions than this the browser draws only those near the window.
const LONG: usize = 100;

/// A group of the programme: its id without the `group-`, its title, a note, its sessions.
struct Sessions {
    id: String,
    title: String,
    note: &'static str,
    sessions: Vec<&'static Session>,
}

/// The days that have sessions, in the order of the page, then the sessions that stand in no day.
fn days(page: Page) -> Vec<Sessions> {
    let (lang, texts) = (page.lang, page.still_texts());
    let programme = page.content.programme();
    let (first, last) = page.content.event.span();
    let day = |(day, sessions)| {
        let outside = day < first || day > last;
        let note = if outside { texts.side_events } else { lang.weekday(day) };
        Sessions { id: day.to_string(), title: lang.day(day), note, sessions }
    };
    let rest = [
        (SEVERAL_DAYS, texts.several_days, "", programme.several_days),
        (DAY_UNKNOWN, texts.day_unknown, texts.day_unknown_lead, programme.day_unknown),
    ];
    let rest = rest.into_iter().filter(|(.., sessions)| !sessions.is_empty());
    let rest = rest.map(|(id, title, note, sessions)| Sessions {
        id: id.to_string(),
        title: title.to_string(),
        note,
        sessions,
    });
    programme.days.into_iter().map(day).chain(rest).collect()
}

/// The sessions of each track, in the order of their days.
fn by_track(page: Page, days: Vec<Sessions>) -> Vec<Sessions> {
    let sessions: Vec<_> = days.into_iter().flat_map(|day| day.sessions).collect();
    let tracks = TRACKS.into_iter().zip(page.still_texts().track_titles);
    let tracks = tracks.map(|(id, title)| {
        let of_track = sessions.iter().copied().filter(|session| session.kind.track() == id);
        let (id, title) = (id.to_string(), title.to_string());
        Sessions { id, title, note: "", sessions: of_track.collect() }
    });
    tracks.filter(|track| !track.sessions.is_empty()).collect()
}

/// What the programme is, the way to each group, the forms that search it.
#[component]
pub fn AgendaHead() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let days = days(page)
        .into_iter()
        .map(|Sessions { id, title, sessions, .. }| Value::named(id, title, sessions.len()));
    let days = days.chain([themes(page)]).filter(|group| group.count > 0).collect();
    let tracks = if page.has_ended() { tracks(page) } else { Vec::new() };
    view! {
        <h2 class="section__title" id="agenda-title" tabindex="-1">{texts.agenda_title}</h2>
        <p class="section__lead">{lead(page)}</p>
        <ForumCalendar />
        <Changes />
        <AgendaForm days tracks />
        <AgendaNotes />
        <span id="star" hidden>{texts.star}</span>
        <span id="more" hidden>{texts.details}{texts.colon}</span>
    }
}

/// What the forum says of its programme, or whose time is shown.
fn lead(page: Page) -> String {
    let (event, texts) = (&page.content.event, page.still_texts());
    let [open, close] = texts.parentheses;
    let city_time = page.lang.by_local_time("", event.local_time.as_ref());
    let zone = format!("{}{open}{}{close}", city_time.trim(), zone(event.offset()));
    let lead = page.lead(|leads| &leads.programme, &fill(texts.agenda_lead, &[&zone]));
    if page.has_ended() { lead + &time_differences(page) } else { lead }
}

/// What the time was in the other cities whose clocks are shown until the forum is over: « Пекин: −2 ч».
fn time_differences(page: Page) -> String {
    let (event, texts) = (&page.content.event, page.still_texts());
    let others = event.clocks(page.lang).into_iter().skip(1).map(|(city, offset)| {
        fill(texts.clock_elsewhere, &[city.text, &difference(offset - event.offset())])
    });
    let others = others.collect::<Vec<_>>().join(texts.list_comma);
    if others.is_empty() { others } else { fill(texts.clocks_elsewhere, &[&others]) }
}

/// Every session in its group, then the themes.
#[component]
pub fn AgendaList() -> impl IntoView {
    let page = Page::here();
    let long = page.content.agenda.sessions.len() > LONG;
    let ended = page.has_ended();
    let group = |Sessions { id, title, note, sessions }: Sessions| {
        let rows = if ended {
            let rows = sessions.into_iter();
            rows.map(|session| view! { <PastSession session /> }.into_any()).collect_view()
        } else {
            let places = beside(&sessions);
            let rows = sessions.into_iter().zip(places);
            rows.map(|(session, beside)| view! { <SessionCard session beside /> }.into_any())
                .collect_view()
        };
        view! {
            <div class="day" class:is-long=long id=format!("group-{id}")>
                <div class="day__head row">
                    <h3 class="day__title">{title}</h3>
                    {(!note.is_empty()).then(|| view! { <p class="day__note">{note}</p> })}
                </div>
                <ul class="day__sessions">{rows}</ul>
            </div>
        }
    };
    let groups = if ended { by_track(page, days(page)) } else { days(page) };
    let themes = !page.content.agenda.themes.is_empty();
    view! {
        {groups.into_iter().map(group).collect_view()}
        {themes.then(|| view! { <Themes /> })}
        <TitlesNote />
        <Empty id="agenda-none" form=FORM />
    }
}

#[component]
fn Themes() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let rows = page.content.agenda.themes.iter().map(|theme| view! { <ThemeRow theme /> });
    view! {
        <div class="day" id=format!("group-{THEMES}")>
            <div class="day__head row">
                <h3 class="day__title">{texts.themes}</h3>
                <p class="day__note">{page.lead(|leads| &leads.themes, texts.themes_lead)}</p>
            </div>
            <ul class="day__sessions">{rows.collect_view()}</ul>
        </div>
    }
}

/// That Chinese titles are translations, once for all that are.
#[component]
fn TitlesNote() -> impl IntoView {
    let page = Page::here();
    let is_translated = |session: &Session| session.title.zh.is_some() && !session.zh_sourced;
    page.content.agenda.sessions.iter().any(is_translated).then(|| {
        let note = page.lead(|leads| &leads.titles, page.still_texts().titles_note);
        view! { <p class="agenda__titles-note">{note}</p> }
    })
}
