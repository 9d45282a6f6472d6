//! The drafts on this device: what is open and whether it is saved, the list, earlier versions.

use i18n::fill;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::draft_list::DraftList;
use super::versions::Versions;
use crate::draft_engine::{self as engine, Save};
use crate::drafts::{Drafts, Failure};
use crate::formatting::{date_time, time_of_day};
use crate::state::Studio;

/// The draft that is open: its name, whether it is saved, what to do if not. For the top of the page.
#[component]
pub fn DraftBar(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let tag = studio.lang.get_untracked().tag();
    let name = move || drafts.opened().map(|draft| draft.name);
    let saved = move || match drafts.save() {
        Save::None | Save::Failed { .. } => String::new(),
        Save::Saving => drafts.words().saving.to_owned(),
        Save::Saved { at } => fill(drafts.words().saved_at, &[&time_of_day(at, tag)]),
    };
    let unsaved = move || match drafts.save() {
        Save::Failed { why, message, needed } => Some(Failure { why, message, needed }),
        _ => None,
    };
    let is_elsewhere = move || drafts.opened().is_some_and(|draft| draft.read_only);
    view! {
        <div class="draft-bar">
            <p class="draft-bar__state">
                <strong translate="no">{name}</strong>
                <span role="status">{saved}</span>
            </p>
            {move || unsaved().map(|failure| view! { <Unsaved studio failure /> })}
            <Show when=is_elsewhere>
                <div class="draft-bar__notice">
                    <p role="status">{drafts.words().read_only}</p>
                    <button type="button" class="button" on:click=move |_| drafts.act(engine::edit_here())>
                        {drafts.words().edit_here}
                    </button>
                </div>
            </Show>
            <ViewedVersion studio />
        </div>
    }
}

/// Why the draft is not saved, and what to do.
#[component]
fn Unsaved(studio: Studio, failure: Failure) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let is = |why: &str| failure.why == why;
    let (is_stale, is_final) = (is("stale"), is("newer") || is("gone") || is("stale"));
    let said = move || failure.text(drafts.words(), studio.lang.get().tag());
    let copy = move |_| {
        let name = drafts.opened().map(|draft| draft.name).unwrap_or_default();
        let name = fill(drafts.words().copy_name, &[&name]);
        drafts.act(async move { engine::keep_as_copy(&name).await });
    };
    view! {
        <div class="draft-bar__notice draft-bar__notice--failed">
            <p role="alert">{said}</p>
            <div class="buttons">
                <button
                    type="button"
                    class="button button--main"
                    on:click=move |_| drafts.act(engine::save_draft_file(None))
                >
                    {drafts.words().save_to_file}
                </button>
                <Show when=move || is_stale>
                    <button type="button" class="button" on:click=copy>
                        {drafts.words().keep_as_copy}
                    </button>
                </Show>
                <Show when=move || !is_final>
                    <button type="button" class="button" on:click=move |_| drafts.act(engine::save_again())>
                        {drafts.words().try_again}
                    </button>
                </Show>
            </div>
        </div>
    }
}

/// The version that is shown in the place of the draft.
#[component]
fn ViewedVersion(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let viewed = move || drafts.opened().and_then(|draft| draft.viewed);
    let said = move || {
        let time = viewed().map(|version| date_time(version.time, studio.lang.get().tag()));
        fill(drafts.words().viewed, &[&time.unwrap_or_default()])
    };
    let is_elsewhere = move || drafts.opened().is_some_and(|draft| draft.read_only);
    view! {
        <Show when=move || viewed().is_some()>
            <div class="draft-bar__notice">
                <p role="status">{said}</p>
                <div class="buttons">
                    <button
                        type="button"
                        class="button button--main"
                        disabled=is_elsewhere
                        on:click=move |_| drafts.act(engine::restore_version())
                    >
                        {drafts.words().restore}
                    </button>
                    <button type="button" class="button" on:click=move |_| engine::leave_version()>
                        {drafts.words().back}
                    </button>
                </div>
            </div>
        </Show>
    }
}

/// The drafts on this device, and what to start with.
#[component]
pub fn DraftsPanel(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let tag = studio.lang.get_untracked().tag();
    let failure = move || drafts.failure.get().map(|it| it.text(drafts.words(), tag));
    let deleted =
        move || drafts.deleted.get().map(|(_, name)| fill(drafts.words().deleted, &[&name]));
    let start = move |name: &'static str| {
        let words = drafts.words();
        let title = if name == "demo" { words.demo_name } else { words.empty_name };
        studio.open_example(name, title);
    };
    view! {
        <section class="panel drafts" aria-labelledby="drafts-title">
            <h2 id="drafts-title">{drafts.words().drafts}</h2>
            <p class="drafts__intro">{drafts.words().intro}</p>
            {move || failure().map(|said| view! { <p class="panel__refused" role="alert">{said}</p> })}
            <div role="status">
                {move || deleted().map(|said| view! {
                    <p class="drafts__deleted">
                        <span>{said}</span>
                        <button type="button" class="link" on:click=move |_| drafts.undelete()>
                            {drafts.words().undo}
                        </button>
                    </p>
                })}
            </div>
            <DraftList studio />
            <Versions studio />
            <p class="drafts__start">
                <span>{drafts.words().start_from}</span>
                <button type="button" class="link" on:click=move |_| start("demo")>
                    {drafts.words().demo}
                </button>
                <button type="button" class="link" on:click=move |_| start("new")>
                    {drafts.words().empty}
                </button>
            </p>
        </section>
    }
}

/// The value of the field of an event.
pub fn value_of(event: &impl AsRef<web_sys::Event>) -> String {
    let event: &web_sys::Event = event.as_ref();
    event_target::<HtmlInputElement>(event).value()
}
