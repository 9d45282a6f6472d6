//! Several texts, one per line: sources, other names.

use leptos::prelude::*;

use super::input::typed;
use super::{Place, framed};

/// A line for each text. While it is typed, the field keeps empty lines and spaces, which the document does not have.
pub fn texts(place: Place) -> AnyView {
    let studio = place.studio;
    let stored = {
        let place = place.clone();
        Memo::new(move |_| place.texts())
    };
    let shown = RwSignal::new(String::new());
    Effect::new(move || {
        let stored = stored.get();
        if lines(&shown.get_untracked()) != stored {
            shown.set(stored.join("\n"));
        }
    });
    let set = {
        let place = place.clone();
        move |text: String| {
            let texts = lines(&text);
            shown.set(text);
            place.set_texts(texts);
        }
    };
    let composed = set.clone();
    let rows = move || (shown.with(|text| text.split('\n').count()) + 1).clamp(2, 12).to_string();
    let input = view! {
        <textarea
            class="input"
            id=place.id()
            rows=rows
            spellcheck="false"
            aria-describedby=place.described_by()
            readonly=studio.is_fixed()
            prop:value=move || shown.get()
            on:input=move |event| typed(&event).into_iter().for_each(&set)
            on:compositionend=move |event| composed(event_target_value(&event))
        ></textarea>
        <p class="field__help">{studio.editor_texts().one_per_line}</p>
    };
    framed(&place, input)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
