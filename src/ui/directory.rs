//! The partner directory: search, filters, count, cards.

use leptos::prelude::*;

use super::Page;
use crate::browser::document;
use crate::i18n::Fragment;
use crate::logic::board::fill;
use crate::logic::directory::{Filter, Index};
use crate::model::PartnerKind;

/// All partners, and the means to find one.
#[component]
pub fn Directory() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let index: &Index = Box::leak(Box::new(Index::new(page.content)));
    let found = Memo::new(move |_| page.filter.with(|filter| index.search(filter)));
    let total = page.content.partners.partners.len();
    Effect::new(move || {
        found.with(|found| {
            for (position, partner) in page.content.partners.partners.iter().enumerate() {
                let hidden = found.binary_search(&position).is_err();
                document::hide(&format!("partner-{}", partner.id), hidden);
            }
        });
    });
    let count = move || {
        let found = found.with(Vec::len);
        let all = page.lang.counted(total as u32, &texts.found);
        let some = page.lang.counted(total as u32, &texts.found_of);
        if found == total {
            format!("{total}\u{a0}{all}")
        } else {
            fill(some, &[&found.to_string(), &total.to_string()])
        }
    };
    view! {
        <section class="partners section" id="partners" aria-labelledby="partners-title">
            <div id="partners-head" data-keep>{still! { <super::still::Heading /> }}</div>
            <Controls />
            <p class="partners__count" role="status">{count}</p>
            <ul class="partners__grid" id="cards" data-keep>{still! { <super::still::Cards /> }}</ul>
            {move || found.with(Vec::is_empty).then(|| view! { <Empty /> })}
        </section>
    }
}

/// The search field and the filters. They need the app and wait for it.
#[component]
fn Controls() -> impl IntoView {
    let page = Page::here();
    let (filter, texts) = (page.filter, page.texts());
    let countries = page.content.partners.countries.iter();
    let countries = countries.map(|country| (country.id.as_str(), page.lang.pick(&country.name)));
    let kinds = PartnerKind::ALL
        .into_iter()
        .map(|kind| (kind.id(), Fragment { text: page.lang.partner_kind(kind), lang: None }));
    view! {
        <form class="controls needs-app" role="search" on:submit=|event| event.prevent_default()>
            <div class="field field--search">
                <label class="field__label" for="search">{texts.search}</label>
                <input
                    class="field__input"
                    id="search"
                    type="search"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    placeholder=texts.search_hint
                    prop:value=move || filter.with(|filter| filter.query.clone())
                    on:input:target=move |event| {
                        let query = event.target().value();
                        filter.update(|filter| filter.query = query);
                    }
                />
            </div>
            <Choice
                id="country"
                label=texts.country
                any=texts.any_country
                options=countries.collect()
                field=|filter| &mut filter.country
            />
            <Choice
                id="kind"
                label=texts.kind
                any=texts.any_kind
                options=kinds.collect()
                field=|filter| &mut filter.kind
            />
            <button
                class="button controls__clear"
                type="button"
                disabled=move || filter.with(Filter::is_empty)
                on:click=move |_| clear(filter)
            >
                {texts.clear}
            </button>
        </form>
    }
}

/// Asks for everything again. The button that was pressed goes away or is disabled now: the
/// focus goes to the field, or it would be lost.
fn clear(filter: RwSignal<Filter>) {
    filter.set(Filter::default());
    document::focus("search");
}

/// One of several options, or any.
#[component]
fn Choice(
    /// The control's id.
    id: &'static str,
    /// Its name.
    label: &'static str,
    /// The name of the choice that asks for nothing.
    any: &'static str,
    /// Values and their names.
    options: Vec<(&'static str, Fragment<'static>)>,
    /// The part of the filter it sets; empty for any.
    field: fn(&mut Filter) -> &mut String,
) -> impl IntoView {
    let filter = Page::here().filter;
    let chosen = move |id: &str| filter.with(|filter| field(&mut filter.clone()) == id);
    let choose = move |id: String| filter.update(|filter| *field(filter) = id);
    let any = ("", Fragment { text: any, lang: None });
    let option = |(id, name): (&'static str, Fragment<'static>)| {
        view! {
            <option value=id lang=name.lang selected=move || chosen(id)>
                {name.text}
            </option>
        }
    };
    let options = std::iter::once(any).chain(options).map(option);
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            <select class="field__input" id=id on:change:target=move |event| choose(event.target().value())>
                {options.collect_view()}
            </select>
        </div>
    }
}

#[component]
fn Empty() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    view! {
        <div class="empty">
            <p class="empty__title">{texts.nothing_found}</p>
            <p>{texts.nothing_found_help}</p>
            <button class="button" type="button" on:click=move |_| clear(page.filter)>
                {texts.clear}
            </button>
        </div>
    }
}
