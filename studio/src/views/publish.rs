//! The site: making it, what changes, saving it.

use editor::Document;
use i18n::fill;
use leptos::prelude::*;

use super::changes::ChangeList;
use super::upload::Upload;
use crate::making::Making;
use crate::results::MadeSite;
use crate::state::Studio;

/// The button that makes the site, its progress and its result.
#[component]
pub fn Publish(studio: Studio) -> impl IntoView {
    let has_report = move || studio.checking.report.get().is_some();
    let has_errors = move || studio.checking.report.get().is_some_and(|report| report.errors > 0);
    let is_running = move || matches!(studio.making.get(), Making::Running { .. });
    let said = move || match studio.making.get() {
        Making::Canceled => studio.texts().canceled.to_owned(),
        Making::Failed(problem) => {
            fill(studio.texts().failed, &[&problem.text(studio.texts(), studio.lang.get())])
        }
        _ => String::new(),
    };
    let made = move || match studio.making.get() {
        Making::Ready(site) => Some(site),
        _ => None,
    };
    view! {
        <Show when=has_report>
            <section class="panel" aria-labelledby="publish-title">
                <h2 id="publish-title">{studio.texts().publish}</h2>
                <Show
                    when=has_errors
                    fallback=move || view! {
                        <p>{studio.texts().publish_intro}</p>
                        <div class="buttons">
                            <button
                                type="button"
                                class="button button--main"
                                disabled=is_running
                                on:click=move |_| studio.make()
                            >
                                {studio.texts().make}
                            </button>
                        </div>
                        <Show when=is_running>
                            <Progress studio />
                        </Show>
                        <p role="status">{said}</p>
                        {move || made().map(|site| view! { <Ready studio site /> })}
                    }
                >
                    <p class="panel__refused">{studio.texts().not_with_errors}</p>
                </Show>
            </section>
        </Show>
    }
}

/// The step, a bar and the button that cancels.
#[component]
fn Progress(studio: Studio) -> impl IntoView {
    let step = move || match studio.making.get() {
        Making::Running { step, .. } => studio.texts().steps[step.min(3)],
        _ => "",
    };
    // A bar without a value moves to and fro.
    let value = move || match studio.making.get() {
        Making::Running { done, all, .. } if all > 0.0 => Some((done / all).to_string()),
        _ => None,
    };
    view! {
        <div class="progress">
            <p role="status">{step}</p>
            <progress value=value aria-label=step></progress>
            <button type="button" class="button" on:click=move |_| crate::engine::cancel_site()>
                {studio.texts().cancel}
            </button>
        </div>
    }
}

/// A site that was made: its size, what changes, how to save and upload it.
#[component]
fn Ready(studio: Studio, site: MadeSite) -> impl IntoView {
    let MadeSite { files, bytes, changes, version, base } = site;
    let size = move || {
        let megabytes = format!("{:.1}", bytes / 1e6);
        let is_russian = studio.lang.get() == i18n::messages::MessageLang::Ru;
        if is_russian { megabytes.replace('.', ",") } else { megabytes }
    };
    let ready = fill(studio.texts().ready, &[&files.to_string(), &size()]);
    let version = fill(studio.texts().version, &[&version, &base]);
    view! {
        <p class="panel__said" role="status">{ready}</p>
        <div class="buttons">
            <button type="button" class="button button--main" on:click=move |_| studio.save("archive")>
                {studio.texts().save_archive}
            </button>
            <button type="button" class="button" on:click=move |_| studio.save("single")>
                {studio.texts().save_single}
            </button>
        </div>
        <h3>{studio.texts().changes}</h3>
        <Changes studio changes />
        <Upload studio />
        <p class="panel__version">{version}</p>
    }
}

/// What the new site changes, compared with the one that is published.
#[component]
fn Changes(studio: Studio, changes: Option<[[String; 3]; 2]>) -> impl IntoView {
    let both = changes
        .and_then(|[before, after]| Document::parse(before).ok().zip(Document::parse(after).ok()));
    move || match &both {
        None => view! { <p>{studio.texts().no_published}</p> }.into_any(),
        Some((before, after)) if before == after => {
            view! { <p>{studio.texts().no_changes}</p> }.into_any()
        }
        Some((before, after)) => {
            view! { <ChangeList studio before=before.clone() after=after.clone() /> }.into_any()
        }
    }
}
