//! The countdown panel as the document has it; `islands/countdown.rs` updates it.

use app::islands::countdown_panel::{Cell, CountdownPanel};
use leptos::prelude::*;

/// The caption, the cells in the arches of the bridge, the note.
#[component]
pub fn Panel(
    /// Its texts.
    panel: CountdownPanel,
) -> impl IntoView {
    let CountdownPanel { caption, cells, spoken, note, other: other_lang, .. } = panel;
    let (is_ticking, is_past) = (panel.is_ticking, panel.is_past);
    let cell = move |Cell { value, label, lang, other }: Cell| {
        view! {
            <div class="arch">
                <span class="arch__value">{value}</span>
                <span class="arch__label" lang=lang>
                    {label}
                </span>
                <span class="arch__other" lang=other_lang aria-hidden="true">
                    {other}
                </span>
            </div>
        }
    };
    view! {
        <p class="bridge__caption" id="caption" data-past=is_past>
            {caption}
        </p>
        <div
            class="bridge__arches"
            id="countdown"
            role=if is_ticking { "timer" } else { "group" }
            aria-labelledby="caption"
        >
            <p class="visually-hidden" hidden=!is_ticking>
                {spoken}
            </p>
            <div class="bridge__row" aria-hidden=is_ticking.then_some("true")>
                {cells.map(cell).collect_view()}
            </div>
        </div>
        <p class="bridge__note">{note}</p>
    }
}
