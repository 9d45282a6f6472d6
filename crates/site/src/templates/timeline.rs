//! The timeline: preparation, forum, follow-up.

use leptos::prelude::*;

use super::Page;
use super::localized::{draft_mark, fragment, text};
use super::names::PersonName;
use super::text::{SourcesAfter, prose};
use crate::organizations::{ForumCountry, forum_country_of_place};
use content::TimelineEntry;
use i18n::Lang;

/// The position of the part before the forum.
const PREPARATION: usize = 0;

/// The parts that have entries, each under its title; nothing if there are none.
#[component]
pub fn Timeline() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let parts = page.content.event.timeline_parts().into_iter().enumerate();
    let parts = parts.filter(|(_, entries)| !entries.is_empty()).map(|(index, entries)| {
        let count = entries.len() as u32;
        let gap = if page.lang == Lang::Ru { "\u{a0}" } else { "" };
        let unit = page.lang.counted(count, &texts.timeline_entries);
        let entries = entries.into_iter().map(|entry| view! { <Entry entry /> });
        // After the forum, visitors look for the follow-up.
        let open = index != PREPARATION || !page.has_ended;
        view! {
            <details class="details timeline__part" open=open>
                <summary>
                    <h3 class="timeline__title">{texts.timeline_parts[index]}</h3>
                    <span class="timeline__count">{count}{gap}{unit}</span>
                </summary>
                <ol class="timeline__entries">{entries.collect_view()}</ol>
            </details>
        }
    });
    let content = (!page.content.event.timeline.is_empty()).then(|| {
        view! {
            <h2 class="section__title" id="timeline-title">
                {texts.timeline_title}
            </h2>
            {parts.collect_view()}
        }
    });
    view! {
        <section class="timeline section" id="timeline" aria-labelledby="timeline-title">
            {content}
        </section>
    }
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
    let (content, texts) = (page.content, page.texts());
    let place = entry.place.as_ref().map(|place| {
        view! {
            " "
            <span class="entry__place">{text(page, place)}</span>
        }
    });
    let people = entry.people.iter().filter_map(|id| content.person(id));
    let people = people.map(|person| {
        // Who belongs to an organization has the post there.
        let role = person.partner.is_none().then(|| {
            view! {
                {texts.dash}
                {text(page, &person.role)}
            }
        });
        view! {
            <PersonName person />
            {role}
        }
        .into_any()
    });
    let organizations = entry.organizations.iter().filter_map(|id| content.partner(id));
    let organizations = organizations.map(|partner| {
        let address = format!("#partner-{}", partner.id);
        view! {
            <a href=address translate="no">
                {fragment(page.lang.pick(&partner.name))}
            </a>
        }
        .into_any()
    });
    let country_class =
        match entry.place.as_ref().and_then(|place| forum_country_of_place(content, place)) {
            Some(ForumCountry::Russia) => " entry--ru",
            Some(ForumCountry::China) => " entry--cn",
            Some(ForumCountry::Both) | None => "",
        };
    view! {
        <li class=format!("entry{country_class}") id=format!("timeline-{}", entry.id)>
            <p class="entry__when facts facts--whole">
                <time datetime=entry.date.to_string()>{when(page, entry)}</time>
                {place} {draft_mark(page, entry.draft)}
            </p>
            <p class="entry__text">
                {prose(page.lang.pick(&entry.text))}<SourcesAfter urls=&entry.sources />
            </p>
            {named(page, texts.mentioned, people.collect())}
            {named(page, texts.took_part, organizations.collect())}
        </li>
    }
}

/// A line of names after a label; nothing if there are none.
fn named(page: Page, label: &'static str, names: Vec<AnyView>) -> Option<impl IntoView> {
    let texts = page.texts();
    (!names.is_empty()).then(|| {
        let names = names.into_iter().enumerate().map(|(index, name)| {
            let gap = (index > 0).then_some(texts.list_comma);
            view! {
                {gap}
                {name}
            }
        });
        view! { <p class="entry__named">{label}{texts.colon}{names.collect_view()}</p> }
    })
}
