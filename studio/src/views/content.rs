//! The content that is open, and how to open other content.

use i18n::fill;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::drafts::Drafts;
use crate::formatting::day;
use crate::state::{Content, Studio};

/// The files of the content.
const FILES: [&str; 3] = ["event.json", "agenda.json", "partners.json"];

/// What is open, and the choice of other files.
#[component]
pub fn ContentPanel(studio: Studio) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let is_draft = move || drafts.opened().is_some();
    let said = move || {
        let texts = studio.texts();
        match studio.content.get() {
            Content::Loading => texts.loading.to_owned(),
            Content::Files(names) => fill(texts.from_files, &[&names.join(", ")]),
            _ if is_draft() => fill(
                drafts.words().from_draft,
                &[&drafts.opened().map(|draft| draft.name).unwrap_or_default()],
            ),
            Content::Site(published) => {
                fill(texts.from_site, &[&day(published, studio.lang.get().tag())])
            }
            Content::Draft => String::new(),
            Content::Missing => texts.no_site_content.to_owned(),
        }
    };
    let refused =
        move || studio.refused.get().map(|problem| problem.text(studio.texts(), studio.lang.get()));
    let is_files = move || is_draft() || matches!(studio.content.get(), Content::Files(_));
    let has_content = move || !matches!(studio.content.get(), Content::Loading | Content::Missing);
    view! {
        <section class="panel" aria-labelledby="content-title">
            <h2 id="content-title">{studio.texts().content}</h2>
            <p class="panel__said" role="status">{said}</p>
            <Show when=move || studio.refused.get().is_some()>
                <p class="panel__refused" role="alert">{refused}</p>
            </Show>
            <div class="drop">
                <p>{studio.texts().drop_here}</p>
                <div class="buttons">
                    <FileButton studio is_folder=false />
                    <FileButton studio is_folder=true />
                    <Show when=is_files>
                        <button type="button" class="button" on:click=move |_| studio.open_site()>
                            {studio.texts().open_site}
                        </button>
                    </Show>
                </div>
            </div>
            <Show when=has_content>
                <p class="save-files">
                    {FILES
                        .map(|name| view! {
                            <button type="button" class="link" on:click=move |_| studio.save_file(name)>
                                {fill(studio.texts().save_file, &[name])}
                            </button>
                        })
                        .collect_view()}
                </p>
            </Show>
        </section>
    }
}

/// A button that opens the dialogue of the system for files or for a folder.
#[component]
fn FileButton(studio: Studio, is_folder: bool) -> impl IntoView {
    let changed = move |event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(files) = input.files().filter(|files| files.length() > 0) {
            studio.open_files(files);
        }
    };
    // The same file may be chosen again after it was corrected.
    let forget =
        move |event: web_sys::MouseEvent| event_target::<HtmlInputElement>(&event).set_value("");
    let text = move || match is_folder {
        true => studio.texts().open_folder,
        false => studio.texts().open_files,
    };
    view! {
        <label class="button" class:button--folder=is_folder>
            {text}
            <input
                class="visually-hidden"
                type="file"
                multiple=true
                accept=(!is_folder).then_some(".json,.zip,.html,.htm,.png,.svg,.jpg,.webp")
                prop:webkitdirectory=is_folder
                on:click=forget
                on:change=changed
            />
        </label>
    }
}
