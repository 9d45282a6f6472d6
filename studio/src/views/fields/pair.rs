//! Texts in Russian and Chinese, side by side.

use editor::form;
use editor::{Node, record};
use leptos::prelude::*;

use super::input::text_in;
use super::{Place, grouped};

/// The languages that stand side by side.
const LANGUAGES: [&str; 2] = ["ru", "zh"];

/// One text in both languages.
pub fn pair(place: Place) -> AnyView {
    let inputs = languages(&place);
    let note = reading(&place);
    grouped(&place, view! { {inputs} {note} })
}

/// The inputs of the languages, with what is missing; English on demand.
fn languages(place: &Place) -> AnyView {
    let studio = place.studio;
    let text = {
        let place = place.clone();
        move || studio.editor.get(place.owner, &place.path)
    };
    let column = |lang: &'static str| {
        let is_missing = {
            let text = text.clone();
            Memo::new(move |_| text().is_some_and(|text| record::text_lacks(&text, lang)))
        };
        let id = format!("{}-{lang}", place.id());
        let label = format!("{} ({})", place.label(), language(studio, lang));
        view! {
            <div class="pair__language" class:pair__language--missing=move || is_missing.get()>
                <span class="pair__name" aria-hidden="true">
                    {language(studio, lang)}
                    {move || is_missing.get().then(|| view! {
                        <em class="pair__missing">{studio.editor_texts().missing}</em>
                    })}
                </span>
                {text_in(place, lang, place.path.member(lang), id, label)}
            </div>
        }
    };
    let columns = LANGUAGES.map(column).collect_view();
    let has_english = {
        let text = text.clone();
        Memo::new(move |_| text().is_some_and(|text| text.member("en").is_some()))
    };
    let is_asked = RwSignal::new(false);
    let english = {
        let place = place.clone();
        move || {
            (has_english.get() || is_asked.get()).then(|| {
                let id = format!("{}-en", place.id());
                let label = format!("{} ({})", place.label(), language(studio, "en"));
                view! {
                    <div class="pair__language pair__language--english">
                        <span class="pair__name" aria-hidden="true">{language(studio, "en")}</span>
                        {text_in(&place, "en", place.path.member("en"), id, label)}
                    </div>
                }
            })
        }
    };
    // English is for names that are known in Latin letters only.
    let can_have_english = matches!(place.field.name, "name" | "title" | "full_name");
    view! {
        <div class="pair">{columns} {english}</div>
        <Show when=move || can_have_english && !has_english.get() && !is_asked.get()>
            <button type="button" class="link link--small" on:click=move |_| is_asked.set(true)>
                {studio.editor_texts().add_english}
            </button>
        </Show>
    }
    .into_any()
}

/// The name of a language of a text.
fn language(studio: crate::state::Studio, lang: &str) -> &'static str {
    studio.lang.get_untracked().field("Localized", lang).map_or("", |text| text.label)
}

/// How the search reads the Chinese name, under names.
fn reading(place: &Place) -> AnyView {
    let is_name = place.path.0.len() == 1 && matches!(place.field.name, "name");
    if !is_name || form::field(place.record, "zh_sourced").is_none() {
        return ().into_any();
    }
    crate::views::readings::under_name(place.studio, place.owner).into_any()
}

/// Several texts in both languages, each with buttons.
pub fn pairs(place: Place) -> AnyView {
    let studio = place.studio;
    let owner = place.owner;
    let count = {
        let place = place.clone();
        Memo::new(move |_| {
            studio.editor.get(owner, &place.path).map_or(0, |list| list.items().len())
        })
    };
    let item = {
        let place = place.clone();
        move |index: usize| {
            let one = Place { path: place.path.item(index), ..place.clone() };
            let path = one.path.clone();
            view! {
                <div class="pairs__item">
                    {languages(&one)}
                    <button
                        type="button"
                        class="link link--small"
                        on:click=move |_| studio.editor.set(owner, &path, None)
                    >
                        {studio.editor_texts().remove}
                    </button>
                </div>
            }
        }
    };
    let add = {
        let place = place.clone();
        move |_| {
            let path = place.path.item(count.get_untracked());
            studio.editor.set(owner, &path, Some(Node::record()));
        }
    };
    let inputs = view! {
        <div class="pairs">{move || (0..count.get()).map(&item).collect_view()}</div>
        <button type="button" class="button button--small" on:click=add>
            {studio.editor_texts().add_text}
        </button>
    };
    grouped(&place, inputs)
}
