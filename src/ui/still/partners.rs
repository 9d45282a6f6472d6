//! The organizations.

use leptos::prelude::*;

use super::names::mark;
use super::partners_form::FORM;
use super::partners_saved::SaveShown;
use super::profile::{Kind, Profile};
use super::search_form::Empty;
use super::text::icon;
use crate::i18n::Lang;
use crate::logic::partners::{Bank, first_cards, sheet_of};
use crate::model::Partner;
use crate::ui::Page;
use crate::ui::text::{fragment, text};

/// A row for each organization, in the order of the data; of many only the first, and a link to all.
#[component]
pub fn PartnersList() -> impl IntoView {
    let (lang, texts) = (Page::here().lang, Page::here().still_texts());
    let root = lang.root();
    let columns =
        [texts.name, texts.other_name, texts.kind, texts.place_short, texts.sector, texts.role];
    let partners = &Page::here().content.partners.partners;
    let first = first_cards(partners.len());
    let more = (first < partners.len()).then(|| format!("{root}partners/{}.html", lang.key()));
    let banks = if more.is_none() { banks(Page::here()) } else { None };
    let has_banks = banks.is_some();
    let lines = more.as_ref().map(|_| format!("{root}partners/lines.txt"));
    let all = more.clone().map(|more| view! { <p><a href=more>{texts.all_on_a_page}</a></p> });
    let cards =
        partners[..first].iter().map(|partner| view! { <PartnerCard partner brief=None /> });
    view! {
        <div class="partners__cards" class:is-banks=has_banks id="partners-cards" data-file=more data-lines=lines data-copied=texts.copied_text data-refused=texts.copy_text_yourself data-code=texts.card_code>
            {banks}
            <ul class="partners__grid">{cards.collect_view()}</ul>
        </div>
        {all}
        <section class="partners__table" id="partners-table" aria-label=texts.view_table tabindex="0" hidden>
            <table>
                <thead>
                    <tr>{columns.map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr>
                </thead>
                <tbody></tbody>
            </table>
        </section>
        <Empty id="partners-none" form=FORM />
        <SaveShown />
    }
}

/// The countries at the heads of the two columns of wide screens, if both have organizations.
fn banks(page: Page) -> Option<AnyView> {
    let partners = &page.content.partners.partners;
    let has = |bank| partners.iter().any(|partner| partner.bank() == Some(bank));
    let name = |bank: Bank| {
        let country = page.content.country(bank.country());
        country.map(|country| view! { <span>{text(page, &country.name)}</span> })
    };
    let heads =
        || view! { <p class="banks" aria-hidden="true">{name(Bank::Ru)}{name(Bank::Cn)}</p> };
    (has(Bank::Ru) && has(Bank::Cn)).then(|| heads().into_any())
}

/// The class that gives an organization the colours of its countries.
fn bank_class(bank: Option<Bank>) -> &'static str {
    match bank {
        Some(Bank::Ru) => " partner--ru",
        Some(Bank::Cn) => " partner--cn",
        Some(Bank::Both) => " partner--both",
        None => "",
    }
}

/// The city in its country; without a city, the countries.
fn places(page: Page, partner: &'static Partner) -> AnyView {
    let (content, lang) = (page.content, page.lang);
    let (city, countries) = content.places_of(partner);
    let mut countries = countries.into_iter().map(|country| lang.pick(&country.name));
    let (places, gap) = match city.and_then(|city| Some((city, countries.next()?))) {
        Some((city, country)) => {
            let (places, gap) = lang.nested(lang.pick(&city.name), country);
            (places.to_vec(), gap)
        }
        None => (countries.collect(), page.still_texts().list_comma),
    };
    let place = |(index, place)| {
        let gap = (index > 0 && !gap.is_empty()).then_some(gap);
        view! { {gap}<span data-marks="">{fragment(place)}</span> }
    };
    places.into_iter().enumerate().map(place).collect_view().into_any()
}

/// A row for an organization: both names, where, what, which part it had; the rest on demand.
#[component]
pub fn PartnerCard(
    /// What it shows.
    partner: &'static Partner,
    /// Its position, if the rest that is known of it stands in another document.
    brief: Option<usize>,
) -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.still_texts());
    // The mark stands beside the Chinese name.
    let is_zh = lang == Lang::Zh;
    view! {
        <li
            class=format!("partner{}", bank_class(partner.bank()))
            id=format!("partner-{}", partner.id)
        >
            <button
                class="star needs-app"
                type="button"
                aria-pressed="false"
                aria-labelledby=format!("shortlist-star name-{}", partner.id)
            >
                {icon("star")}
            </button>
            <h3 class="partner__name">
                <span id=format!("name-{}", partner.id) translate="no" data-marks="">{text(page, &partner.name)}</span>
                {is_zh.then(|| mark(page, &partner.name, partner.zh_sourced))}
            </h3>
            <p class="partner__other">
                <span translate="no" data-marks="">{lang.pick_other(&partner.name).map(fragment)}</span>
                {(!is_zh).then(|| mark(page, &partner.name, partner.zh_sourced))}
            </p>
            <p class="partner__line facts">
                <span class="partner__place">{places(page, partner)}</span>
                " "
                <span class="partner__role" data-marks="">{text(page, &partner.role)}</span>
            </p>
            {match brief {
                None => view! { <Profile partner /> }.into_any(),
                Some(at) => {
                    let sheet = format!("{}-{}.html#partner-{}", lang.key(), sheet_of(at), partner.id);
                    view! { <Kind partner /><p><a class="partner__more" href=sheet>{texts.details}</a></p> }.into_any()
                }
            }}
        </li>
    }
}
