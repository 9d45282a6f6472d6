//! The site has changed since the draft was begun: what changed, and the choice between two versions.

use editor::merge::Side;
use leptos::prelude::*;

use super::changes::ChangeList;
use crate::merging::Merging;
use crate::state::Studio;

/// The panel; nothing if the site is as it was.
#[component]
pub fn MergePanel(studio: Studio) -> impl IntoView {
    let merging = studio.merging;
    let changed = Memo::new(move |_| merging.changed_site().filter(|_| studio.editor.is_open()));
    let is_choosing = move || merging.merged.with(Option::is_some);
    let is_fixed = move || studio.editor.is_read_only.get();
    view! {
        <Show when=move || changed.with(Option::is_some)>
            <section class="panel panel--notice" aria-labelledby="merge-title">
                <h2 id="merge-title">{studio.editor_texts().site_changed}</h2>
                <p>{studio.editor_texts().site_changed_intro}</p>
                {move || changed.get().map(|(before, after)| view! { <ChangeList studio before after /> })}
                <Show when=is_choosing>
                    <Conflicts studio merging />
                </Show>
                <div class="buttons">
                    <button
                        type="button"
                        class="button button--main"
                        disabled=is_fixed
                        on:click=move |_| if is_choosing() { merging.finish(studio) } else { merging.start(studio) }
                    >
                        {move || match is_choosing() {
                            true => studio.editor_texts().finish_merge,
                            false => studio.editor_texts().merge,
                        }}
                    </button>
                </div>
            </section>
        </Show>
    }
}

/// What both have changed, with the versions to choose from.
#[component]
fn Conflicts(studio: Studio, merging: Merging) -> impl IntoView {
    let conflicts = move || {
        let (Some((merged, _)), Some(mine), Some(theirs)) =
            (merging.merged.get(), studio.editor.document_now(), merging.published.get_untracked())
        else {
            return Vec::new();
        };
        let lang = studio.lang.get();
        merged
            .conflicts
            .iter()
            .map(|conflict| (conflict.words(&mine, &theirs, lang), lang))
            .collect()
    };
    let choice = move |number: usize, side: Side, text: String| {
        let is_chosen = move || {
            merging
                .merged
                .with(|merged| merged.as_ref().is_some_and(|(_, choices)| choices[number] == side))
        };
        let whose = move || match side {
            Side::Mine => studio.editor_texts().mine,
            Side::Theirs => studio.editor_texts().theirs,
        };
        view! {
            <label class="conflict__side">
                <input
                    type="radio"
                    name=format!("conflict-{number}")
                    prop:checked=is_chosen
                    on:change=move |_| merging.choose(number, side)
                />
                <span>
                    <span class="form__kind">{whose}</span>
                    <span class="conflict__text">{text}</span>
                </span>
            </label>
        }
    };
    view! {
        <p class="panel__said">{studio.editor_texts().choose_versions}</p>
        {move || conflicts().into_iter().enumerate().map(|(number, (words, lang))| {
            let lines = words.lines.iter().map(|line| view! { <li>{line.text(lang)}</li> }).collect_view();
            view! {
                <fieldset class="conflict">
                    <legend class="field__label">{words.heading(lang)}</legend>
                    <ul class="changes-list">{lines}</ul>
                    {choice(number, Side::Mine, words.mine)}
                    {choice(number, Side::Theirs, words.theirs)}
                </fieldset>
            }
        }).collect_view()}
    }
}
