//! The countdown panel: the caption, the cells in the arches of the bridge, the note.

use leptos::prelude::*;

use super::countdown_panel::{CELLS, CountdownPanel, countdown_panel};
use crate::AppState;

/// The panel at the present.
#[allow(non_snake_case, reason = "an island is a component")]
pub fn Countdown(state: AppState) -> AnyView {
    let AppState { data, lang, clock, .. } = state;
    let panel = Memo::new(move |_| countdown_panel(data, lang, clock.now.get()));
    view! { <Panel panel /> }.into_any()
}

/// A panel; the same in the documents and in the app.
#[component]
pub fn Panel(
    /// Its texts.
    panel: Memo<CountdownPanel>,
) -> impl IntoView {
    let is_ticking = move || panel.with(|panel| panel.is_ticking);
    let is_past = move || panel.with(|panel| panel.is_past);
    let role = move || if is_ticking() { "timer" } else { "group" };
    let cell = move |index: usize| {
        let text = move |read: fn(&CountdownPanel, usize) -> &String| {
            move || panel.with(|panel| read(panel, index).clone())
        };
        let lang = move |read: fn(&CountdownPanel, usize) -> Option<&'static str>| {
            move || panel.with(|panel| read(panel, index))
        };
        view! {
            <div class="arch">
                <span class="arch__value">{text(|panel, index| &panel.cells[index].value)}</span>
                <span class="arch__label" lang=lang(|panel, index| panel.cells[index].lang)>
                    {text(|panel, index| &panel.cells[index].label)}
                </span>
                <span
                    class="arch__other"
                    lang=lang(|panel, _| Some(panel.other))
                    aria-hidden="true"
                >
                    {text(|panel, index| &panel.cells[index].other)}
                </span>
            </div>
        }
    };
    view! {
        <p class="bridge__caption" id="caption" data-past=is_past>
            {move || panel.with(|panel| panel.caption.clone())}
        </p>
        <div class="bridge__arches" id="countdown" role=role aria-labelledby="caption">
            <p class="visually-hidden" hidden=move || !is_ticking()>
                {move || panel.with(|panel| panel.spoken.clone())}
            </p>
            <div class="bridge__row" aria-hidden=move || is_ticking().then_some("true")>
                {(0..CELLS).map(cell).collect_view()}
            </div>
        </div>
        <p class="bridge__note">{move || panel.with(|panel| panel.note.clone())}</p>
    }
}
