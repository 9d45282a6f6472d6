//! How the forum was prepared and held, and what followed.

use leptos::prelude::*;

use super::names::PersonName;
use super::text::Sources;
use crate::model::TimelineEntry;
use crate::ui::Page;
use crate::ui::text::{fragment, text};

/// The parts that have entries, each under its title; nothing if there are none.
#[component]
pub fn TimelineParts() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let parts = texts.timeline_parts.into_iter().zip(page.content.event.timeline_parts());
    let parts = parts.filter(|(_, entries)| !entries.is_empty()).map(|(title, entries)| {
        let entries = entries.into_iter().map(|entry| view! { <Entry entry /> });
        view! {
            <div class="timeline__part">
                <h3 class="timeline__title">{title}</h3>
                <ol class="timeline__entries">{entries.collect_view()}</ol>
            </div>
        }
    });
    (!page.content.event.timeline.is_empty()).then(|| {
        view! {
            <h2 class="section__title" id="timeline-title">{texts.timeline_title}</h2>
            {parts.collect_view()}
        }
    })
}

/// The date of an entry, as the content words it or as far as it is known.
pub fn when(page: Page, entry: &'static TimelineEntry) -> AnyView {
    match &entry.shown {
        Some(words) => text(page, words),
        None => page.lang.partial_dates(entry.date, entry.date_end).into_any(),
    }
}

#[component]
fn Entry(entry: &'static TimelineEntry) -> impl IntoView {
    let page = Page::here();
    let (content, texts) = (page.content, page.still_texts());
    let place = entry.place.as_ref().map(|place| {
        view! { " · "<span class="entry__place">{text(page, place)}</span> }
    });
    let people = entry.people.iter().filter_map(|id| content.person(id));
    let people = people.map(|person| {
        // Who belongs to an organization has the post there.
        let role =
            person.partner.is_none().then(|| view! { {texts.dash}{text(page, &person.role)} });
        view! { <PersonName person />{role} }.into_any()
    });
    let organizations = entry.organizations.iter().filter_map(|id| content.partner(id));
    let organizations = organizations.map(|partner| {
        let address = format!("#partner-{}", partner.id);
        view! { <a href=address translate="no">{fragment(page.lang.pick(&partner.name))}</a> }
            .into_any()
    });
    view! {
        <li class="entry" id=format!("timeline-{}", entry.id)>
            <p class="entry__when">
                <time datetime=entry.date.to_string()>{when(page, entry)}</time>
                {place}
            </p>
            <p class="entry__text">{text(page, &entry.text)}</p>
            {named(page, texts.mentioned, people.collect())}
            {named(page, texts.took_part, organizations.collect())}
            <Sources urls=&entry.sources />
        </li>
    }
}

/// A line of names after what they are; nothing if there are none.
fn named(page: Page, label: &'static str, names: Vec<AnyView>) -> Option<impl IntoView> {
    let texts = page.still_texts();
    (!names.is_empty()).then(|| {
        let names = names.into_iter().enumerate().map(|(index, name)| {
            let gap = (index > 0).then_some(texts.list_comma);
            view! { {gap}{name} }
        });
        view! { <p class="entry__named">{label}{texts.colon}{names.collect_view()}</p> }
    })
}
