//! The details of an organization: kind, people, sessions, timeline; names and contacts are in
//! `organization_contacts`.

use leptos::prelude::*;

use super::Page;
use super::localized::{fragment, paragraphs, text};
use super::names::{PersonName, mark};
use super::organization_contacts::{Card, Contacts, Names};
use super::text::{RowToggle, Sources, list};
use super::timeline::when;
use content::{Partner, PartnerKind};
use i18n::fill;
use i18n::{Fragment, Lang};

/// All details.
#[component]
pub fn OrganizationDetails(
    /// Of which organization.
    partner: &'static Partner,
) -> impl IntoView {
    let page = Page::here();
    view! {
        <details class="details details--row">
            <RowToggle names=format!("more name-{}", partner.id) />
            <Kind partner />
            <Names partner />
            {represents(page, partner)}
            <Contacts partner />
            <SeeksAndOffers partner />
            <People partner />
            <Sessions partner />
            <Timeline partner />
            <Card partner />
            <Sources urls=&partner.sources />
        </details>
    }
}

/// Its kind, sector and description.
#[component]
pub fn Kind(
    /// Of which organization.
    partner: &'static Partner,
) -> impl IntoView {
    let page = Page::here();
    view! {
        <p class="partner__what facts capital">
            <span class="partner__kind">{page.lang.partner_kind_and_group(partner)}</span>
            " "
            <span class="partner__sector" data-highlight>
                {text(page, &partner.sector)}
            </span>
        </p>
        {partner
            .description
            .iter()
            .flat_map(|words| paragraphs(page, words))
            .map(|words| {
                view! {
                    <p class="partner__words" data-highlight>
                        {words}
                    </p>
                }
            })
            .collect_view()}
    }
}

/// What it seeks and offers.
#[component]
fn SeeksAndOffers(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let items = |wishes: &'static [_]| {
        let item = |wish| view! { <li>{text(page, wish)}</li> }.into_any();
        wishes.iter().map(item).collect()
    };
    view! {
        {list(texts.seeks, items(&partner.seeks))}
        {list(texts.offers, items(&partner.offers))}
    }
}

/// Its people: both forms of each name, and the post.
#[component]
fn People(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let people = page.content.partners.people_of(partner).map(|person| {
        let other = page.lang.pick_other(&person.name).map(|name: Fragment<'_>| {
            let is_zh = name.lang == Some(Lang::Zh.tag());
            let mark = is_zh.then(|| mark(page, &person.name, person.zh_sourced));
            let [open, close] = texts.parentheses;
            view! {
                {open}
                <span translate="no">{fragment(name)}</span>
                {mark}
                {close}
            }
        });
        view! {
            <li>
                <PersonName person />
                {other}
                {texts.dash}
                {text(page, &person.role)}
            </li>
        }
        .into_any()
    });
    list(texts.named_people, people.collect())
}

/// The sessions it takes part in.
#[component]
fn Sessions(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let sessions = page.content.sessions_of(partner).map(|session| {
        let address = format!("#session-{}", session.id);
        view! {
            <li>
                <a href=address>{text(page, &session.title)}</a>
            </li>
        }
        .into_any()
    });
    list(page.texts().sessions, sessions.collect())
}

/// The entries of the timeline that it is named in.
#[component]
fn Timeline(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let entries = page.content.event.timeline.iter();
    let entries = entries.filter(|entry| entry.organizations.contains(&partner.id)).map(|entry| {
        let address = format!("#timeline-{}", entry.id);
        let texts = page.texts();
        let place = entry.place.as_ref().map(|place| {
            view! {
                {texts.comma}
                {text(page, place)}
            }
        });
        view! {
            <li class="capital">
                <a href=address>{when(page, entry)}{place}</a>
            </li>
        }
        .into_any()
    });
    list(page.texts().timeline_short, entries.collect())
}

/// The states that a mission abroad represents: those that it does not lie in.
fn represents(page: Page, partner: &'static Partner) -> Option<AnyView> {
    let (content, texts) = (page.content, page.texts());
    let host = &content.city(partner.city.as_ref()?)?.country;
    let states =
        partner.countries.iter().filter(|id| partner.kind == PartnerKind::Embassy && *id != host);
    let states = states.filter_map(|id| content.country(id));
    let names: Vec<_> = states.map(|state| page.lang.pick(&state.name).text).collect();
    let words = fill(texts.represents, &[&names.join(texts.list_comma)]);
    (!names.is_empty()).then(|| view! { <p class="capital">{words}</p> }.into_any())
}
