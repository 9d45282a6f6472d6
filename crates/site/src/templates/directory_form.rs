//! The search form of the directory: words, filters, sort order, view.

use leptos::prelude::*;

use super::Page;
use super::localized::text;
use super::saved_contacts::SavedContacts;
use super::search_form::{Choice, Filter, Radios, SearchField, Strip, Value};
use super::text::SourcesAfter;
use content::{Group, Localized, PartnerKind};
use search::DIRECTORY_FIELDS as FIELDS;
use search::index::{facet_values, sort_key, value_id};

/// The id of the form that searches the directory.
pub const FORM: &str = "directory";

/// How many of the filters have their values as chips, too: country and kind.
const AS_CHIPS: usize = 2;

/// What the directory is, and the form that searches it.
#[component]
pub fn DirectoryHead() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let hint = page.lead(|leads| &leads.organizations_example, texts.search_hint);
    let [words, .., sort, view] = FIELDS;
    let views = [("", texts.view_cards), ("table", texts.view_table)];
    let views = views.map(|(value, name)| (value.to_string(), name.to_string()));
    let orders = [("ru", texts.sort_ru), ("zh", texts.sort_zh), ("country", texts.sort_country)];
    let orders = orders.map(|(id, name)| Value::named(id, name, 0));
    let order =
        Filter { field: sort, label: texts.sort, any: texts.sort_found, values: orders.into() };
    let filters = offered(page);
    let as_chips = filters.iter().filter(|filter| FIELDS[1..=AS_CHIPS].contains(&filter.field));
    let chips = as_chips.map(|filter| (filter.field, filter.values.clone())).collect();
    let filters = filters.into_iter().map(|filter| view! { <Choice filter /> }).collect_view();
    let opens = format!("{FORM}-filters");
    view! {
        <h2 class="section__title" id="partners-title">
            {texts.partners_title}
        </h2>
        <p class="section__lead">{page.lead(|leads| &leads.organizations, texts.partners_lead)}</p>
        <Hosts />
        <form class="search-form needs-app" id=FORM role="search" aria-label=texts.partners_title>
            <SearchField form=FORM name=words label=texts.search hint opens=opens.clone() />
            <div class="filters" id=opens hidden>
                {filters}
                <Choice filter=order />
                <Radios name=view legend=texts.view options=views.to_vec() />
            </div>
        </form>
        <Strip form=FORM chips />
        <SavedContacts />
    }
    .into_any()
}

/// Who organized the forum and who supported it.
#[component]
fn Hosts() -> impl IntoView {
    let page = Page::here();
    page.content.event.hosts.as_ref().map(|hosts| {
        view! {
            <p class="partners__hosts">
                {text(page, &hosts.text)}<SourcesAfter urls=&hosts.sources />
            </p>
        }
    })
}

/// The filters, with only the values that some organization has. A filter with one value is left out.
fn offered(page: Page) -> Vec<Filter> {
    let directory = &page.content.partners;
    let partners = directory.partners.iter();
    let all: Vec<_> = partners.map(|partner| facet_values(directory, partner)).collect();
    let mut filters = Vec::from(filters(page));
    for (field, filter) in filters.iter_mut().enumerate() {
        for value in &mut filter.values {
            value.count = all.iter().filter(|values| values[field].contains(&value.id)).count();
        }
        filter.values.retain(|value| value.count > 0);
    }
    filters.retain(|filter| filter.values.len() > 1);
    filters
}

/// In the order of the form and of `facet_values`.
fn filters(page: Page) -> [Filter; 8] {
    let (lang, texts, directory) = (page.lang, page.texts(), &page.content.partners);
    let partners = &directory.partners;
    let named = |all: &[(&str, &'static str)]| {
        all.iter().map(|(id, name)| Value::named(*id, *name, 0)).collect()
    };
    let listed = |all: Vec<(&String, &'static Localized)>| {
        all.into_iter().map(|(id, name)| Value::new(id, lang.pick(name), 0)).collect()
    };
    let countries = directory.countries.iter().map(|it| (&it.id, &it.name)).collect();
    let regions = directory.regions.iter().map(|it| (&it.id, &it.name)).collect();
    let cities = directory.cities.iter().map(|it| (&it.id, &it.name)).collect();
    let kinds = PartnerKind::ALL.map(|kind| (kind.id(), lang.partner_kind(kind)));
    let parts = Group::ALL.map(|group| (group.id(), lang.group(group)));
    let sectors = partners.iter().map(|partner| &partner.sector);
    let seeks = partners.iter().flat_map(|it| &it.seeks);
    let offers = partners.iter().flat_map(|it| &it.offers);
    let [_, country, kind, region, city, part, sector, sought, offered, ..] = FIELDS;
    [
        (country, texts.country, texts.any_country, listed(countries)),
        (kind, texts.kind, texts.any_kind, named(&kinds)),
        (region, texts.region, texts.any_region, listed(regions)),
        (city, texts.city, texts.any_city, listed(cities)),
        (part, texts.part, texts.any_part, named(&parts)),
        (sector, texts.sector, texts.any_sector, distinct(page, sectors)),
        (sought, texts.seeks, texts.anything, distinct(page, seeks)),
        (offered, texts.offers, texts.anything, distinct(page, offers)),
    ]
    .map(|(field, label, any, values)| Filter { field, label, any, values })
}

/// Each text once, in the order of its language.
fn distinct(page: Page, texts: impl Iterator<Item = &'static Localized>) -> Vec<Value> {
    let mut texts: Vec<_> = texts.map(|text| (value_id(text), page.lang.pick(text))).collect();
    // Stable: of equal texts with different translations, the first names the value.
    texts.sort_by(|one, other| one.0.cmp(&other.0));
    texts.dedup_by(|one, other| one.0 == other.0);
    texts.sort_by_cached_key(|(_, name)| sort_key(page.lang, name.text));
    texts.into_iter().map(|(id, name)| Value::new(id, name, 0)).collect()
}
