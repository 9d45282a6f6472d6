//! What is shown of a session on demand: description, people, organizations, topics, calendars, sources.

use leptos::prelude::*;

use super::Page;
use super::calendar::SessionCalendar;
use super::localized::{paragraphs, text};
use super::names::PersonName;
use super::text::{Sources, list};
use content::Session;

/// What is known of the session besides.
#[component]
pub fn SessionDetails(
    /// Of which session.
    session: &'static Session,
) -> impl IntoView {
    let page = Page::here();
    let (content, texts) = (page.content, page.texts());
    let people: Vec<_> = session.people.iter().filter_map(|id| content.person(id)).collect();
    let people = people.chunk_by(|one, next| one.role == next.role).map(|group| {
        let names = group.iter().enumerate().map(|(index, person)| {
            let gap = (index > 0).then_some(texts.list_comma);
            view! {
                {gap}
                <PersonName person=*person />
            }
        });
        view! { <li>{names.collect_view()}{texts.dash}{text(page, &group[0].role)}</li> }
    });
    let partners = session.partners.iter().filter_map(|id| content.partner(id)).map(|partner| {
        view! {
            <li>
                <a href=format!("#partner-{}", partner.id) translate="no">
                    {text(page, &partner.name)}
                </a>
            </li>
        }
    });
    view! {
        {session.description.iter().flat_map(|words| paragraphs(page, words)).map(|words| view! { <p>{words}</p> }).collect_view()}
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
    let texts = page.texts();
    let names = session.languages.iter().map(|language| page.lang.session_language(*language));
    let names = names.collect::<Vec<_>>().join(texts.list_comma);
    (!names.is_empty()).then(|| view! { <p>{texts.language}{texts.colon}{names}</p> })
}

/// The names of topics.
#[component]
pub fn Topics(
    /// Their ids.
    ids: &'static [String],
) -> impl IntoView {
    let page = Page::here();
    let topics = ids.iter().filter_map(|id| page.content.topic(id));
    let names = topics.map(|topic| view! { <li>{text(page, &topic.name)}</li> }).collect_view();
    (!ids.is_empty()).then(|| view! { <ul class="topics">{names}</ul> })
}
