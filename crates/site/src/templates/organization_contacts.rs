//! The names, contacts and contact card of an organization, with buttons that copy them.

use content::Partner;
use i18n::StaticTexts;
use leptos::prelude::*;

use super::Page;
use super::localized::text;
use super::names::mark;
use super::text::{Outside, host, icon, list};
use crate::organizations::vcard_file;
use crate::text::phone::grouped;

/// Its names in all languages.
#[component]
pub fn Names(
    /// The organization.
    partner: &'static Partner,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let name = &partner.name;
    let names = [(&name.ru, "ru"), (&name.zh, "zh-Hans"), (&name.en, "en")];
    let names = names.into_iter().filter_map(|(text, tag)| Some((text.as_deref()?, tag)));
    let names = names.map(|(text, tag)| {
        let lang = Some(tag).filter(|tag| *tag != page.lang.tag());
        let mark = (tag == "zh-Hans").then(|| mark(page, name, partner.zh_sourced));
        view! {
            <li>
                <span lang=lang translate="no">
                    {text}
                </span>
                {copy(texts.copy_name)}
                {mark}
            </li>
        }
        .into_any()
    });
    list(texts.names, names.collect())
}

/// Telephone, e-mail, site and postal address, if known.
#[component]
pub fn Contacts(
    /// The organization.
    partner: &'static Partner,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let phone = partner.phone.as_ref().map(|number| {
        let shown = grouped(number).replace(' ', "\u{a0}");
        view! {
            <li>
                <a href=format!("tel:{number}") translate="no">
                    {shown}
                </a>
                {copy(texts.copy)}
            </li>
        }
        .into_any()
    });
    let email = partner.email.as_ref().map(|email| {
        view! {
            <li>
                <a href=format!("mailto:{email}") translate="no">
                    {email.clone()}
                </a>
                {copy(texts.copy)}
            </li>
        }
        .into_any()
    });
    let site = partner.url.as_ref().map(|url| {
        view! {
            <li>
                <Outside url=url.clone()>{host(url)}</Outside>
            </li>
        }
        .into_any()
    });
    let address = partner.address.as_ref().map(|address| {
        view! {
            <li>
                <span translate="no">{text(page, address)}</span>
                {copy(texts.copy)}
            </li>
        }
        .into_any()
    });
    let all = phone.into_iter().chain(email).chain(site).chain(address);
    list(texts.contacts, all.collect())
}

/// The button that copies the element before it (`web/share/clipboard.ts`).
fn copy(label: &'static str) -> impl IntoView {
    view! {
        <button
            class="details__copy needs-app"
            type="button"
            data-copies=""
            aria-label=label
            title=label
        >
            {icon("copy")}
        </button>
    }
}

/// Its contact card, the link to its row, and the link to report a mistake.
#[component]
pub fn Card(
    /// The organization.
    partner: &'static Partner,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let file = format!("{}{}", page.lang.root(), vcard_file(&partner.id));
    view! {
        <p class="row details__links">
            <a href=file>{texts.card}</a>
            <span>
                <a href=format!("#partner-{}", partner.id)>{texts.link}</a>
                {copy(texts.copy)}
            </span>
            {correction_link(page, texts, partner)}
        </p>
        <p class="details__said needs-app" role="status"></p>
    }
}

/// An e-mail link to report a mistake, if there is an address.
fn correction_link(page: Page, texts: &StaticTexts, partner: &'static Partner) -> Option<AnyView> {
    let to = page.content.event.corrections.as_ref()?;
    let subject = format!("{} (partner-{})", page.lang.pick(&partner.name).text, partner.id);
    let address = format!("mailto:{to}?subject={}", percent_encoded(&subject));
    Some(view! { <a href=address>{texts.mistake}</a> }.into_any())
}

/// A text in a `mailto` address (RFC 6068, 5).
fn percent_encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => (byte as char).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}
