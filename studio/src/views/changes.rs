//! What differs between two documents, in the words of the forms.

use editor::Document;
use editor::changes::changes;
use leptos::prelude::*;

use crate::state::Studio;

/// More records are counted only.
const MOST: usize = 200;

/// The changes, record by record.
#[component]
pub fn ChangeList(studio: Studio, before: Document, after: Document) -> impl IntoView {
    let lang = studio.lang.get();
    let all = changes(&before, &after);
    let rest = all.len().saturating_sub(MOST);
    let record = |change: &editor::changes::RecordChange| {
        let words = change.words(&before, &after, lang);
        let lines =
            words.lines.iter().map(|line| view! { <li>{line.text(lang)}</li> }).collect_view();
        view! {
            <li>
                <strong>{words.title}</strong>
                <ul>{lines}</ul>
            </li>
        }
    };
    let records = all.iter().take(MOST).map(record).collect_view();
    view! {
        <ul class="changes-list">{records}</ul>
        {(rest > 0).then(|| view! { <p>{i18n::fill(studio.editor_texts().more_changes, &[&rest.to_string()])}</p> })}
    }
}
