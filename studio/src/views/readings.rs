//! How the search reads a Chinese name: pinyin and Palladius.

use editor::Path;
use i18n::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::engine;
use crate::owner::Owner;
use crate::results::Reading;
use crate::state::Studio;

/// The readings, under a name. A reading that the organizer has given replaces that of the search.
pub fn under_name(studio: Studio, owner: Owner) -> impl IntoView {
    let name = Memo::new(move |_| studio.editor.text(owner, &Path::parse("name.zh")));
    let own = move |field: &str| studio.editor.text(owner, &Path::default().member(field));
    let reading = of(name, owner.record == "Person");
    move || {
        let Reading { pinyin, palladius } = reading.get()?;
        let given = |own: String, read: String| if own.is_empty() { read } else { own };
        let (pinyin, palladius) =
            (given(own("pinyin"), pinyin), given(own("palladius"), palladius));
        (!pinyin.is_empty()).then(|| view! {
            <p class="field__help">{fill(studio.editor_texts().reading, &[&pinyin, &palladius])}</p>
        })
    }
}

/// The reading of a text that changes; none for a text without Chinese.
fn of(text: Memo<String>, is_person: bool) -> RwSignal<Option<Reading>> {
    let reading = RwSignal::new(None);
    Effect::new(move || {
        let name = text.get();
        if name.is_empty() {
            return reading.set(None);
        }
        spawn_local(async move {
            let found = engine::read::<Reading>(engine::reading(&name, is_person).await);
            // The text may have changed meanwhile, and the form may be closed.
            if text.try_get_untracked().is_some_and(|now| now == name) {
                reading.try_set(found.ok());
            }
        });
    });
    reading
}
