//! The preview of the site, and how it is shown.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use i18n::messages::MessageLang;
use i18n::{PreviewTexts, fill};
use leptos::html::Div;
use leptos::prelude::*;

use crate::preview::{
    Moment, Preview, THEMES, WIDTHS, open_preview, print_preview, refresh_preview, stop_preview,
};
use crate::route::Route;
use crate::state::{Content, Studio};

/// The languages of the site, and what they call themselves.
const LANGUAGES: [(&str, MessageLang); 2] = [("ru", MessageLang::Ru), ("zh", MessageLang::Zh)];

/// The preview with its controls.
#[component]
pub fn PreviewPanel(studio: Studio) -> impl IntoView {
    let lang = if studio.lang.get_untracked() == MessageLang::Zh { "zh" } else { "ru" };
    let is_beside = studio.route.get_untracked() != Route::Preview;
    let preview = Preview::new(lang, is_beside);
    let texts = move || studio.lang.get_untracked().preview_texts();
    let has_content = move || studio.content.get() != Content::Missing;
    Effect::new(move || {
        let title = texts().frame;
        if preview.settings.with_untracked(|settings| settings.title != title) {
            preview.settings.update(|settings| settings.title = title);
        }
    });
    let stage = NodeRef::<Div>::new();
    let number = Arc::new(AtomicU32::new(0));
    let started = Arc::clone(&number);
    stage.on_load(move |stage| started.store(preview.start(&stage), Relaxed));
    on_cleanup(move || stop_preview(number.load(Relaxed)));
    let is_unavailable = move || preview.shown.with(|shown| shown.state == "unavailable");
    let is_busy = move || preview.shown.with(|shown| shown.state == "rendering").to_string();
    // The screen of its own has no other heading.
    let heading = match is_beside {
        true => view! { <h2 id="preview-title">{texts().title}</h2> }.into_any(),
        false => view! { <h1 id="preview-title">{texts().title}</h1> }.into_any(),
    };
    view! {
        <section class="panel preview" aria-labelledby="preview-title" hidden=move || !has_content()>
            {heading}
            <p>{texts().intro}</p>
            <Controls preview texts=Signal::derive(texts) />
            <p class="preview__said" role="status">{move || said(studio, preview)}</p>
            <Show when=is_unavailable>
                <div class="buttons">
                    <button type="button" class="button" disabled=move || preview.is_saving.get() on:click=move |_| preview.save()>
                        {move || if preview.is_saving.get() { texts().saving } else { texts().save }}
                    </button>
                </div>
            </Show>
            <div class="preview__stage" hidden=is_unavailable aria-busy=is_busy node_ref=stage></div>
        </section>
    }
}

/// What is to be said of the preview; nothing if it shows the content.
fn said(studio: Studio, preview: Preview) -> String {
    let texts = studio.lang.get().preview_texts();
    if let Some(problem) = preview.problem.get() {
        return fill(texts.failed, &[&problem.text(studio.texts(), studio.lang.get())]);
    }
    preview.shown.with(|shown| {
        let errors = shown.errors.to_string();
        match (&*shown.state, shown.errors > 0, shown.has_page) {
            ("unavailable", ..) => texts.unavailable.to_owned(),
            (_, true, true) => fill(texts.older, &[&errors]),
            (_, true, false) => fill(texts.nothing, &[&errors]),
            (_, false, false) => texts.starting.to_owned(),
            _ => String::new(),
        }
    })
}

/// How the site is shown: language, theme, width, time, drafts; and what can be done with it.
#[component]
fn Controls(preview: Preview, texts: Signal<&'static PreviewTexts>) -> impl IntoView {
    let settings = preview.settings;
    let languages = LANGUAGES.map(|(key, lang)| {
        view! {
            <Choice
                is_chosen=Signal::derive(move || settings.with(|it| it.lang == key))
                choose=move || settings.update(|it| it.lang = key.to_owned())
                label=Signal::stored(lang.own_name().to_owned())
                lang=lang.tag()
            />
        }
    });
    let themes = [0, 1, 2].map(|index| {
        view! {
            <Choice
                is_chosen=Signal::derive(move || settings.with(|it| it.theme == THEMES[index]))
                choose=move || settings.update(|it| it.theme = THEMES[index])
                label=Signal::derive(move || texts.get().themes[index].to_owned())
            />
        }
    });
    let widths = [0, 1, 2].map(|index| {
        view! {
            <Choice
                is_chosen=Signal::derive(move || settings.with(|it| it.width == WIDTHS[index]))
                choose=move || settings.update(|it| it.width = WIDTHS[index])
                label=Signal::derive(move || texts.get().widths[index].to_owned())
            />
        }
    });
    view! {
        <div class="preview__controls">
            <div class="choices" role="group" aria-label=texts.get().language>{languages}</div>
            <div class="choices" role="group" aria-label=texts.get().width>{widths}</div>
            <div class="choices" role="group" aria-label=texts.get().theme>{themes}</div>
            <Clock preview texts />
            <label class="preview__drafts">
                <input
                    type="checkbox"
                    prop:checked=move || settings.with(|it| it.shows_drafts)
                    on:change=move |event| settings.update(|it| it.shows_drafts = event_target_checked(&event))
                />
                {texts.get().drafts}
            </label>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| print_preview()>{texts.get().print}</button>
                <button type="button" class="button" on:click=move |_| open_preview()>{texts.get().open}</button>
                <button type="button" class="button" on:click=move |_| refresh_preview()>{texts.get().reload}</button>
            </div>
        </div>
    }
}

/// The time that the site shows: the present, moments of the forum, or any other.
#[component]
fn Clock(preview: Preview, texts: Signal<&'static PreviewTexts>) -> impl IntoView {
    let settings = preview.settings;
    let offset = Memo::new(move |_| preview.shown.with(|shown| shown.offset.clone()));
    let moments = Memo::new(move |_| preview.shown.with(|shown| shown.moments.clone()));
    let choice = move |at: String, label: Signal<String>| {
        let own = at.clone();
        let choose = move || settings.update(|it| it.at.clone_from(&at));
        let is_chosen = Signal::derive(move || settings.with(|it| it.at == own));
        view! { <Choice is_chosen choose label /> }
    };
    let choices = move || {
        let mut day = 0;
        let labelled = moments.get().into_iter().map(|Moment { kind, at }| {
            day += usize::from(kind == "day");
            let number = day.to_string();
            let label = Signal::derive(move || match &*kind {
                "before" => texts.get().before.to_owned(),
                "day" => fill(texts.get().day, &[&number]),
                _ => texts.get().after.to_owned(),
            });
            choice(at, label)
        });
        labelled.collect_view()
    };
    // The field has minutes and no time zone: 2025-05-19T10:00.
    let minutes = move || settings.with(|it| it.at.get(..16).unwrap_or_default().to_owned());
    let set = move |minutes: String| {
        let at = if minutes.is_empty() {
            minutes
        } else {
            format!("{minutes}:00{}", offset.get_untracked())
        };
        settings.update(|it| it.at = at);
    };
    view! {
        <div class="choices" role="group" aria-label=texts.get().time>
            {choice(String::new(), Signal::derive(move || texts.get().now.to_owned()))}
            {choices}
        </div>
        <label class="preview__moment">
            {move || fill(texts.get().moment, &[&offset.get()])}
            <input type="datetime-local" prop:value=minutes on:change=move |event| set(event_target_value(&event)) />
        </label>
    }
}

/// One of several choices.
#[component]
fn Choice(
    is_chosen: Signal<bool>,
    choose: impl Fn() + 'static,
    label: Signal<String>,
    #[prop(optional)] lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="choices__choice"
            lang=lang
            aria-pressed=move || is_chosen.get().to_string()
            on:click=move |_| choose()
        >
            {move || label.get()}
        </button>
    }
}
