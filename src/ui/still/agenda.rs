//! The programme, by day.

use leptos::prelude::*;

use super::session::{SessionCard, ThemeCard};
use crate::model::Session;
use crate::ui::Page;

/// Every session by day, then the several-day ones, the undated ones and the themes.
#[component]
pub fn Agenda() -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.still_texts());
    let programme = page.content.programme();
    let (first, last) = page.content.event.span();

    let mut links = Vec::new();
    let mut groups = Vec::new();
    for (day, sessions) in programme.days {
        let id = format!("day-{day}");
        links.push((id.clone(), lang.day(day)));
        let outside = day < first || day > last;
        let note = if outside { texts.side_events } else { lang.weekday(day) };
        groups.push(group(id, lang.day(day), note, sessions));
    }
    for (id, title, note, sessions) in [
        ("several-days", texts.several_days, "", programme.several_days),
        ("day-unknown", texts.day_unknown, texts.day_unknown_lead, programme.day_unknown),
    ] {
        if !sessions.is_empty() {
            links.push((id.to_string(), title.to_string()));
            groups.push(group(id.to_string(), title.to_string(), note, sessions));
        }
    }
    let themes = &page.content.agenda.themes;
    if !themes.is_empty() {
        links.push(("themes".to_string(), texts.themes.to_string()));
    }
    let link = |(id, name)| view! { <li><a href=format!("#{id}")>{name}</a></li> };
    view! {
            <h2 class="section__title" id="agenda-title">{texts.agenda_title}</h2>
            <p class="section__lead">{texts.agenda_lead}</p>
            <nav class="days" aria-label=texts.agenda_days>
                <ul class="days__list row">{links.into_iter().map(link).collect_view()}</ul>
            </nav>
            {groups}
            {(!themes.is_empty()).then(|| view! { <Themes /> })}
    }
}

fn group(
    id: String,
    title: String,
    note: &'static str,
    sessions: Vec<&'static Session>,
) -> AnyView {
    let cards = sessions.into_iter().map(|session| view! { <SessionCard session /> });
    view! {
        <div class="day" id=id>
            <div class="day__head row">
                <h3 class="day__title">{title}</h3>
                {(!note.is_empty()).then(|| view! { <p class="day__note">{note}</p> })}
            </div>
            <ul class="day__sessions">{cards.collect_view()}</ul>
        </div>
    }
    .into_any()
}

#[component]
fn Themes() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let cards = page.content.agenda.themes.iter().map(|theme| view! { <ThemeCard theme /> });
    view! {
        <div class="day day--themes" id="themes">
            <div class="day__head row">
                <h3 class="day__title">{texts.themes}</h3>
                <p class="day__note">{texts.themes_lead}</p>
            </div>
            <ul class="day__themes">{cards.collect_view()}</ul>
        </div>
    }
}
