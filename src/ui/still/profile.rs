//! What is shown of an organization on demand: names to be copied, contacts, people, sessions, card.

use leptos::prelude::*;

use super::names::{PersonName, mark};
use super::text::{Outside, RowToggle, Sources, host, icon, list};
use super::timeline::when;
use crate::i18n::{Fragment, Lang, StillTexts};
use crate::logic::board::fill;
use crate::logic::partners::card;
use crate::logic::phone::grouped;
use crate::model::{Partner, PartnerKind};
use crate::ui::Page;
use crate::ui::text::{fragment, text};

/// Everything that is known of it.
#[component]
pub fn Profile(
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
            <Wishes partner />
            <People partner />
            <Sessions partner />
            <Timeline partner />
            <Card partner />
            <Sources urls=&partner.sources />
        </details>
    }
}

/// What it is, and what is said of it.
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
            <span class="partner__sector" data-marks="">{text(page, &partner.sector)}</span>
        </p>
        {partner.description.as_ref().map(|words| view! { <p class="partner__words" data-marks="">{text(page, words)}</p> })}
    }
}

/// The button that copies what stands before it: see `browser/buttons.js`.
fn copy(label: &'static str) -> impl IntoView {
    view! {
        <button class="details__copy needs-app" type="button" data-copies="" aria-label=label title=label>
            {icon("copy")}
        </button>
    }
}

/// The names in every language it has, as they are written there.
#[component]
fn Names(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let name = &partner.name;
    let names = [(&name.ru, "ru"), (&name.zh, "zh-Hans"), (&name.en, "en")];
    let names = names.into_iter().filter_map(|(text, tag)| Some((text.as_deref()?, tag)));
    let names = names.map(|(text, tag)| {
        let lang = Some(tag).filter(|tag| *tag != page.lang.tag());
        let mark = (tag == "zh-Hans").then(|| mark(page, name, partner.zh_sourced));
        view! {
            <li>
                <span lang=lang translate="no">{text}</span>
                {copy(texts.copy_name)}
                {mark}
            </li>
        }
        .into_any()
    });
    list(texts.names, names.collect())
}

/// Where it is reached, as far as that is known.
#[component]
fn Contacts(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let phone = partner.phone.as_ref().map(|number| {
        let shown = grouped(number).replace(' ', "\u{a0}");
        view! { <li><a href=format!("tel:{number}") translate="no">{shown}</a>{copy(texts.copy)}</li> }
            .into_any()
    });
    let email = partner.email.as_ref().map(|email| {
        view! { <li><a href=format!("mailto:{email}") translate="no">{email.clone()}</a>{copy(texts.copy)}</li> }
            .into_any()
    });
    let site = partner
        .url
        .as_ref()
        .map(|url| view! { <li><Outside url=url.clone()>{host(url)}</Outside></li> }.into_any());
    let address = partner.address.as_ref().map(|address| {
        view! { <li><span translate="no">{text(page, address)}</span>{copy(texts.copy)}</li> }
            .into_any()
    });
    let all = phone.into_iter().chain(email).chain(site).chain(address);
    list(texts.contacts, all.collect())
}

/// What it looks for, and what it offers.
#[component]
fn Wishes(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let items = |wishes: &'static [_]| {
        let item = |wish| view! { <li>{text(page, wish)}</li> }.into_any();
        wishes.iter().map(item).collect()
    };
    view! { {list(texts.seeks, items(&partner.seeks))}{list(texts.offers, items(&partner.offers))} }
}

/// Who is named with it: both forms of each name, and the post.
#[component]
fn People(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let people = page.content.partners.people_of(partner).map(|person| {
        let other = page.lang.pick_other(&person.name).map(|name: Fragment<'_>| {
            let is_zh = name.lang == Some(Lang::Zh.tag());
            let mark = is_zh.then(|| mark(page, &person.name, person.zh_sourced));
            let [open, close] = texts.parentheses;
            view! { {open}<span translate="no">{fragment(name)}</span>{mark}{close} }
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
        view! { <li><a href=address>{text(page, &session.title)}</a></li> }.into_any()
    });
    list(page.still_texts().sessions, sessions.collect())
}

/// The entries of the timeline that it is named in.
#[component]
fn Timeline(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let entries = page.content.event.timeline.iter();
    let entries = entries.filter(|entry| entry.organizations.contains(&partner.id)).map(|entry| {
        let address = format!("#timeline-{}", entry.id);
        let texts = page.still_texts();
        let place = entry.place.as_ref().map(|place| view! { {texts.comma}{text(page, place)} });
        view! { <li class="capital"><a href=address>{when(page, entry)}{place}</a></li> }.into_any()
    });
    list(page.still_texts().timeline_short, entries.collect())
}

/// The states that a mission abroad represents: those that it does not lie in.
fn represents(page: Page, partner: &'static Partner) -> Option<AnyView> {
    let (content, texts) = (page.content, page.still_texts());
    let host = &content.city(partner.city.as_ref()?)?.country;
    let states =
        partner.countries.iter().filter(|id| partner.kind == PartnerKind::Embassy && *id != host);
    let states = states.filter_map(|id| content.country(id));
    let names: Vec<_> = states.map(|state| page.lang.pick(&state.name).text).collect();
    let words = fill(texts.represents, &[&names.join(texts.list_comma)]);
    (!names.is_empty()).then(|| view! { <p class="capital">{words}</p> }.into_any())
}

/// Its contact card as a file and as a code, and the address of this place of the page.
#[component]
fn Card(partner: &'static Partner) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let file = format!("{}{}", page.lang.root(), card(&partner.id));
    view! {
        <p class="row details__links">
            <a href=file>{texts.card}</a>
            <span>
                <a href=format!("#partner-{}", partner.id)>{texts.link}</a>
                {copy(texts.copy)}
            </span>
            {mistake(page, texts, partner)}
        </p>
        <p class="details__said needs-app" role="status"></p>
    }
}

/// A letter to whoever keeps the data, if that is known.
fn mistake(page: Page, texts: &StillTexts, partner: &'static Partner) -> Option<AnyView> {
    let to = page.content.event.corrections.as_ref()?;
    let subject = format!("{} (partner-{})", page.lang.pick(&partner.name).text, partner.id);
    let address = format!("mailto:{to}?subject={}", percent_encoded(&subject));
    Some(view! { <a href=address>{texts.mistake}</a> }.into_any())
}

/// As RFC 6068, 5 wants a text in an address.
fn percent_encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => (byte as char).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}
