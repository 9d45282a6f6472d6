//! The form of the directory: words, what to choose by, the order.

use leptos::prelude::*;

use super::form::{Chips, Choice, Clear, Radios, WordsField};
use super::partners_saved::Shortlist;
use crate::i18n::Fragment;
use crate::logic::directory::{CONDITIONS, FIELDS};
use crate::model::{Group, Localized, Partner, PartnerKind};
use crate::ui::Page;

/// The id of the form that searches the directory.
pub const FORM: &str = "directory";

/// How many choices are in sight; the others are shown on demand.
const IN_SIGHT: usize = 2;

/// A choice: its field, label, the name of any, the values and their names.
type Facet = (&'static str, &'static str, &'static str, Vec<(String, Fragment<'static>)>);

/// What the directory is, and the form that searches it.
#[component]
pub fn PartnersHead() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let hint = page.lead(|leads| &leads.organizations_example, texts.search_hint);
    let [words, .., sort, view] = FIELDS;
    let views = [("", texts.view_cards), ("table", texts.view_table)];
    let views = views.map(|(value, name)| (value.to_string(), name.to_string()));
    let plain = |text| Fragment { text, lang: None };
    let orders = [("ru", texts.sort_ru), ("zh", texts.sort_zh), ("country", texts.sort_country)];
    let orders = orders.map(|(id, name)| (id.to_string(), plain(name)));
    let mut facets = offered(page).map(|(name, label, any, options)| {
        view! { <Choice name label any options /> }
    });
    let first: Vec<_> = facets.by_ref().take(IN_SIGHT).collect();
    view! {
        <h2 class="section__title" id="partners-title">{texts.partners_title}</h2>
        <p class="section__lead">{page.lead(|leads| &leads.organizations, texts.partners_lead)}</p>
        <form class="controls needs-app" id=FORM role="search" aria-label=texts.partners_title>
            <WordsField name=words label=texts.search hint />
            {first}
            <Choice name=sort label=texts.sort any=texts.sort_found options=orders.into() />
            <Clear form=FORM />
            <details class="details controls__more">
                <summary>{texts.more_choices}</summary>
                <div class="controls__choices">{facets.collect::<Vec<_>>()}</div>
            </details>
            <Radios name=view legend=texts.view options=views.to_vec() />
        </form>
        <Chips form=FORM fields=&FIELDS[..CONDITIONS] />
        <Shortlist />
    }
}

/// The choices with only the values that some organization has; what leaves no choice is no question.
fn offered(page: Page) -> impl Iterator<Item = Facet> {
    let partners = &page.content.partners.partners;
    let offered = |(field, mut facet): (usize, Facet)| {
        let has = |partner: &Partner, id: &str| partner.facets[field].lines().any(|it| it == id);
        facet.3.retain(|(id, _)| partners.iter().any(|partner| has(partner, id)));
        (facet.3.len() > 1).then_some(facet)
    };
    facets(page).into_iter().enumerate().filter_map(offered)
}

/// In the order of the form and of a partner's `facets`.
fn facets(page: Page) -> [Facet; 8] {
    let (lang, texts, directory) = (page.lang, page.still_texts(), &page.content.partners);
    let partners = &directory.partners;
    let named = |all: &[(&str, &'static str)]| {
        let all = all.iter().copied();
        all.map(|(id, text)| (id.to_string(), Fragment { text, lang: None })).collect()
    };
    let listed = |all: Vec<(&String, &'static Localized)>| {
        all.into_iter().map(|(id, name)| (id.clone(), lang.pick(name))).collect()
    };
    let kinds = PartnerKind::ALL.map(|kind| (kind.id(), lang.partner_kind(kind)));
    let parts = Group::ALL.map(|group| (group.id(), lang.group(group)));
    let sectors = partners.iter().map(|partner| &partner.sector);
    let (seeks, offers) =
        (partners.iter().flat_map(|it| &it.seeks), partners.iter().flat_map(|it| &it.offers));
    let [_, country, kind, region, city, part, sector, sought, offered, ..] = FIELDS;
    [
        (
            country,
            texts.country,
            texts.any_country,
            listed(directory.countries.iter().map(|it| (&it.id, &it.name)).collect()),
        ),
        (kind, texts.kind, texts.any_kind, named(&kinds)),
        (
            region,
            texts.region,
            texts.any_region,
            listed(directory.regions.iter().map(|it| (&it.id, &it.name)).collect()),
        ),
        (
            city,
            texts.city,
            texts.any_city,
            listed(directory.cities.iter().map(|it| (&it.id, &it.name)).collect()),
        ),
        (part, texts.part, texts.any_part, named(&parts)),
        (sector, texts.sector, texts.any_sector, distinct(page, sectors)),
        (sought, texts.seeks, texts.anything, distinct(page, seeks)),
        (offered, texts.offers, texts.anything, distinct(page, offers)),
    ]
}

/// Each text once, in the order of its language.
fn distinct(
    page: Page,
    texts: impl Iterator<Item = &'static Localized>,
) -> Vec<(String, Fragment<'static>)> {
    let mut options: Vec<_> =
        texts.map(|text| (text.first().to_string(), page.lang.pick(text))).collect();
    options.sort_by(|one, other| page.lang.compare(one.1.text, other.1.text));
    options.dedup_by(|one, other| one.0 == other.0);
    options
}
