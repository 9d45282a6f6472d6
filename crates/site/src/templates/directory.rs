//! The organizations.

use leptos::prelude::*;

use super::Page;
use super::directory_form::FORM;
use super::localized::{draft_mark, fragment, text};
use super::names::mark;
use super::no_results::{Empty, Similar};
use super::organization_details::{Kind, OrganizationDetails};
use super::saved_contacts::SaveShown;
use super::text::icon;
use crate::organizations::{ForumCountry, first_rows, forum_country, page_of};
use content::Partner;
use i18n::Lang;

/// A row for each organization, in the order of the data; of many only the first, and a link to all.
#[component]
pub fn DirectoryList() -> impl IntoView {
    let (lang, texts) = (Page::here().lang, Page::here().texts());
    let root = lang.root();
    let columns =
        [texts.name, texts.other_name, texts.kind, texts.place_short, texts.sector, texts.role];
    let partners = &Page::here().content.partners.partners;
    let first = first_rows(partners.len());
    let more = (first < partners.len()).then(|| format!("{root}partners/{}.html", lang.key()));
    let headings = if more.is_none() { country_headings(Page::here()) } else { None };
    let is_by_country = headings.is_some();
    let index = more.as_ref().map(|_| format!("{root}partners/index.txt"));
    let all = more.clone().map(|more| {
        view! {
            <p>
                <a href=more>{texts.all_on_a_page}</a>
            </p>
        }
    });
    let cards =
        partners[..first].iter().map(|partner| view! { <OrganizationRow partner brief=None /> });
    view! {
        <Similar id="partners-similar" />
        <div
            class="partners__cards"
            class:is-by-country=is_by_country
            id="partners-cards"
            data-file=more
            data-index=index
            data-copied=texts.copied_text
            data-refused=texts.copy_text_yourself
            data-code=texts.card_code
        >
            {headings}
            <ul class="partners__grid">{cards.collect_view()}</ul>
        </div>
        {all}
        <section
            class="partners__table"
            id="partners-table"
            aria-label=texts.view_table
            tabindex="0"
            hidden
        >
            <table>
                <thead>
                    <tr>
                        {columns.map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody></tbody>
            </table>
        </section>
        <Empty id="partners-none" form=FORM />
        <SaveShown />
    }
}

/// The countries at the heads of the two columns of wide screens, if both have organizations.
fn country_headings(page: Page) -> Option<AnyView> {
    let partners = &page.content.partners.partners;
    let has = |country| partners.iter().any(|partner| forum_country(partner) == Some(country));
    let name = |country: ForumCountry| {
        let country = page.content.country(country.id());
        country.map(|country| view! { <span>{text(page, &country.name)}</span> })
    };
    let heads = || {
        view! {
            <p class="country-headings" aria-hidden="true">
                {name(ForumCountry::Russia)}
                {name(ForumCountry::China)}
            </p>
        }
    };
    (has(ForumCountry::Russia) && has(ForumCountry::China)).then(|| heads().into_any())
}

/// The class that gives an organization the colours of its countries.
fn country_class(country: Option<ForumCountry>) -> &'static str {
    match country {
        Some(ForumCountry::Russia) => " partner--ru",
        Some(ForumCountry::China) => " partner--cn",
        Some(ForumCountry::Both) => " partner--both",
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
        None => (countries.collect(), page.texts().list_comma),
    };
    let place = |(index, place)| {
        let gap = (index > 0 && !gap.is_empty()).then_some(gap);
        view! {
            {gap}
            <span data-highlight>{fragment(place)}</span>
        }
    };
    places.into_iter().enumerate().map(place).collect_view().into_any()
}

/// The row of an organization: both names, places and role; its details can be opened.
#[component]
pub fn OrganizationRow(
    /// The organization.
    partner: &'static Partner,
    /// Its position, if its details are in another document.
    brief: Option<usize>,
) -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.texts());
    // The mark is beside the Chinese name.
    let is_zh = lang == Lang::Zh;
    view! {
        <li
            class=format!("partner{}", country_class(forum_country(partner)))
            id=format!("partner-{}", partner.id)
        >
            <button
                class="star needs-app"
                type="button"
                data-contact
                aria-pressed="false"
                aria-labelledby=format!("shortlist-star name-{}", partner.id)
            >
                {icon("star")}
            </button>
            <h3 class="partner__name">
                <span id=format!("name-{}", partner.id) translate="no" data-highlight>
                    {text(page, &partner.name)}
                </span>
                {is_zh.then(|| mark(page, &partner.name, partner.zh_sourced))}
                {draft_mark(page, partner.draft)}
            </h3>
            <p class="partner__other">
                <span translate="no" data-highlight>
                    {lang.pick_other(&partner.name).map(fragment)}
                </span>
                {(!is_zh).then(|| mark(page, &partner.name, partner.zh_sourced))}
            </p>
            <p class="partner__line facts">
                <span class="partner__place">{places(page, partner)}</span>
                " "
                <span class="partner__role" data-highlight>
                    {text(page, &partner.role)}
                </span>
            </p>
            {match brief {
                None => view! { <OrganizationDetails partner /> }.into_any(),
                Some(at) => {
                    let page = format!(
                        "{}-{}.html#partner-{}",
                        lang.key(),
                        page_of(at),
                        partner.id,
                    );
                    view! {
                        <Kind partner />
                        <p>
                            <a class="partner__more" href=page>
                                {texts.details}
                            </a>
                        </p>
                    }
                        .into_any()
                }
            }}
        </li>
    }
}
