//! The programme: by day until the forum is over, afterwards by track.

use leptos::prelude::*;

use super::calendar::ForumCalendar;
use super::changes::Changes;
use super::no_results::{Empty, Similar};
use super::past_session::PastSession;
use super::programme_form::{FORM, ProgrammeForm, themes, tracks};
use super::programme_notes::ProgrammeNotes;
use super::search_form::Value;
use super::side_by_side::side_by_side;
use super::theme::ThemeRow;
use super::upcoming_session::UpcomingSession;

use super::Page;
use crate::text::clocks::clocks;
use content::programme::{DAY_UNKNOWN, SEVERAL_DAYS};
use content::{Session, TRACKS};
use i18n::fill;
use i18n::{hours_difference, utc_offset};
use search::THEMES;

/// With more sessions, those far from the window are not rendered (`content-visibility`).
const LONG: usize = 100;

/// A group of the programme: its id without the `group-`, its title, a note, its sessions.
struct Sessions {
    id: String,
    title: String,
    note: &'static str,
    sessions: Vec<&'static Session>,
}

/// The days that have sessions, in the order of the page, then the sessions without a single day.
fn days(page: Page) -> Vec<Sessions> {
    let (lang, texts) = (page.lang, page.texts());
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
    let tracks = TRACKS.into_iter().zip(page.texts().track_titles);
    let tracks = tracks.map(|(id, title)| {
        let of_track = sessions.iter().copied().filter(|session| session.kind.track() == id);
        let (id, title) = (id.to_string(), title.to_string());
        Sessions { id, title, note: "", sessions: of_track.collect() }
    });
    tracks.filter(|track| !track.sessions.is_empty()).collect()
}

/// Introduction, calendar links, changes, forms.
#[component]
pub fn ProgrammeHead() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let days = days(page)
        .into_iter()
        .map(|Sessions { id, title, sessions, .. }| Value::named(id, title, sessions.len()));
    let days = days.chain([themes(page)]).filter(|group| group.count > 0).collect();
    let tracks = if page.has_ended { tracks(page) } else { Vec::new() };
    view! {
        <h2 class="section__title" id="agenda-title" tabindex="-1">
            {texts.agenda_title}
        </h2>
        <p class="section__lead">{lead(page)}</p>
        <ForumCalendar />
        <Changes />
        <ProgrammeForm days tracks />
        <ProgrammeNotes />
        <span id="star" hidden>
            {texts.star}
        </span>
        <span id="more" hidden>
            {texts.details}
            {texts.colon}
        </span>
    }
}

/// The content's own lead, or the time zone of the hours.
fn lead(page: Page) -> String {
    let (event, texts) = (&page.content.event, page.texts());
    let [open, close] = texts.parentheses;
    let city_time = page.lang.by_local_time("", event.local_time.as_ref());
    let zone = format!("{}{open}{}{close}", city_time.trim(), utc_offset(event.offset()));
    let lead = page.lead(|leads| &leads.programme, &fill(texts.agenda_lead, &[&zone]));
    if page.has_ended { lead + &time_differences(page) } else { lead }
}

/// What the time was in the other cities whose clocks are shown until the forum is over: « Пекин: −2 ч».
fn time_differences(page: Page) -> String {
    let (event, texts) = (&page.content.event, page.texts());
    let others = clocks(event, page.lang).into_iter().skip(1).map(|(city, offset)| {
        fill(texts.clock_elsewhere, &[city.text, &hours_difference(offset - event.offset())])
    });
    let others = others.collect::<Vec<_>>().join(texts.list_comma);
    if others.is_empty() { others } else { fill(texts.clocks_elsewhere, &[&others]) }
}

/// Every session in its group, then the themes.
#[component]
pub fn ProgrammeList() -> impl IntoView {
    let page = Page::here();
    let long = page.content.agenda.sessions.len() > LONG;
    let ended = page.has_ended;
    let group = |Sessions { id, title, note, sessions }: Sessions| {
        let rows = if ended {
            let rows = sessions.into_iter();
            rows.map(|session| view! { <PastSession session /> }.into_any()).collect_view()
        } else {
            let places = side_by_side(&sessions);
            let rows = sessions.into_iter().zip(places);
            rows.map(|(session, place)| view! { <UpcomingSession session place /> }.into_any())
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
        <Similar id="agenda-similar" />
        {groups.into_iter().map(group).collect_view()}
        {themes.then(|| view! { <Themes /> })}
        <TitlesNote />
        <Empty id="agenda-none" form=FORM />
    }
}

#[component]
fn Themes() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
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

/// The note that Chinese titles are translations.
#[component]
fn TitlesNote() -> impl IntoView {
    let page = Page::here();
    let is_translated = |session: &Session| session.title.zh.is_some() && !session.zh_sourced;
    page.content.agenda.sessions.iter().any(is_translated).then(|| {
        let note = page.lead(|leads| &leads.titles, page.texts().titles_note);
        view! { <p class="agenda__titles-note">{note}</p> }
    })
}
