//! The programme, by day.

use leptos::prelude::*;

use super::agenda_form::{AgendaForm, AgendaView};
use super::calendar::ForumCalendar;
use super::changes::Changes;
use super::form::{Chips, Empty};
use super::session::{SessionCard, ThemeCard};
use crate::logic::agenda::beside::beside;
use crate::logic::agenda::search::{DAY_UNKNOWN, FIELDS, SEVERAL_DAYS, THEMES};
use crate::logic::board::fill;
use crate::logic::dates::zone;
use crate::model::Session;
use crate::ui::Page;

/// With more sessions than this the browser draws only those near the window.
const LONG: usize = 100;

/// A group of the programme: its id without the `group-`, its title, a note, its sessions.
struct Group {
    id: String,
    title: String,
    note: &'static str,
    sessions: Vec<&'static Session>,
}

/// The groups that have sessions, in the order of the page.
fn groups(page: Page) -> Vec<Group> {
    let (lang, texts) = (page.lang, page.still_texts());
    let programme = page.content.programme();
    let (first, last) = page.content.event.span();
    let day = |(day, sessions)| {
        let outside = day < first || day > last;
        let note = if outside { texts.side_events } else { lang.weekday(day) };
        Group { id: day.to_string(), title: lang.day(day), note, sessions }
    };
    let rest = [
        (SEVERAL_DAYS, texts.several_days, "", programme.several_days),
        (DAY_UNKNOWN, texts.day_unknown, texts.day_unknown_lead, programme.day_unknown),
    ];
    let rest = rest.into_iter().filter(|(.., sessions)| !sessions.is_empty());
    let rest = rest.map(|(id, title, note, sessions)| Group {
        id: id.to_string(),
        title: title.to_string(),
        note,
        sessions,
    });
    programme.days.into_iter().map(day).chain(rest).collect()
}

/// What the programme is, the way to each group, the forms that search it.
#[component]
pub fn AgendaHead() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let mut days: Vec<(String, String)> =
        groups(page).into_iter().map(|group| (group.id, group.title)).collect();
    if !page.content.agenda.themes.is_empty() {
        days.push((THEMES.to_string(), texts.themes.to_string()));
    }
    let links = days.clone().into_iter();
    let link = |(id, name)| view! { <li><a href=format!("#group-{id}")>{name}</a></li> };
    view! {
        <h2 class="section__title" id="agenda-title" tabindex="-1">{texts.agenda_title}</h2>
        <p class="section__lead">{lead(page)}</p>
        <ForumCalendar />
        <Changes />
        <div class="days">
            <nav class="days__links" aria-label=texts.agenda_days>
                <ul class="row">{links.map(link).collect_view()}</ul>
            </nav>
            <AgendaForm days />
        </div>
        <AgendaView />
        <Chips form=super::agenda_form::FORM fields=&FIELDS />
        <span id="star" hidden>{texts.star}</span>
    }
}

/// What the forum says of its programme, or whose time is shown.
fn lead(page: Page) -> String {
    let (event, texts) = (&page.content.event, page.still_texts());
    let [open, close] = texts.parentheses;
    let city_time = page.lang.by_local_time("", event.local_time.as_ref());
    let zone = format!("{}{open}{}{close}", city_time.trim(), zone(event.offset()));
    page.lead(|leads| &leads.programme, &fill(texts.agenda_lead, &[&zone]))
}

/// Every session by day, then the several-day ones, the undated ones and the themes.
#[component]
pub fn AgendaList() -> impl IntoView {
    let page = Page::here();
    let long = page.content.agenda.sessions.len() > LONG;
    let group = |Group { id, title, note, sessions }: Group| {
        let places = beside(&sessions);
        let cards = sessions.into_iter().zip(places);
        let cards = cards.map(|(session, beside)| view! { <SessionCard session beside /> });
        view! {
            <div class="day" class:is-long=long id=format!("group-{id}")>
                <div class="day__head row">
                    <h3 class="day__title">{title}</h3>
                    {(!note.is_empty()).then(|| view! { <p class="day__note">{note}</p> })}
                </div>
                <ul class="day__sessions">{cards.collect_view()}</ul>
            </div>
        }
    };
    let themes = !page.content.agenda.themes.is_empty();
    view! {
        {groups(page).into_iter().map(group).collect_view()}
        {themes.then(|| view! { <Themes /> })}
        <TitlesNote />
        <Empty id="agenda-none" form=super::agenda_form::FORM />
    }
}

#[component]
fn Themes() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let cards = page.content.agenda.themes.iter().map(|theme| view! { <ThemeCard theme /> });
    view! {
        <div class="day day--themes" id=format!("group-{THEMES}")>
            <div class="day__head row">
                <h3 class="day__title">{texts.themes}</h3>
                <p class="day__note">{page.lead(|leads| &leads.themes, texts.themes_lead)}</p>
            </div>
            <ul class="day__themes">{cards.collect_view()}</ul>
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
