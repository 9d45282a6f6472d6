//! What the check found.

use editor::Path;
use editor::form::File;
use i18n::fill;
use leptos::prelude::*;

use super::steps::place_in_words;
use crate::formatting::capitalized;
use crate::owner::Owner;
use crate::results::{Excerpt, Finding, Report};
use crate::route::Route;
use crate::state::{Content, Studio};

/// The findings, in the order of `forum check`.
#[component]
pub fn Check(studio: Studio) -> impl IntoView {
    let summary = move || {
        studio
            .checking
            .report
            .get()
            .map_or_else(|| studio.texts().checking.to_owned(), |report| report.summary)
    };
    let has_content = move || !matches!(studio.content.get(), Content::Loading | Content::Missing);
    let is_clean =
        move || studio.checking.report.get().is_some_and(|report| report.findings.is_empty());
    let findings =
        move || studio.checking.report.get().map(|report| report.findings).unwrap_or_default();
    let more = move || {
        let Report { errors, warnings, findings, .. } = studio.checking.report.get()?;
        let is_cut = findings.len() < errors + warnings;
        is_cut.then(|| fill(studio.texts().more_findings, &[&findings.len().to_string()]))
    };
    view! {
        <Show when=has_content>
            <section class="panel" aria-labelledby="check-title">
                <h2 id="check-title">{studio.texts().check}</h2>
                <p class="panel__said" role="status">{summary}</p>
                <Show when=is_clean>
                    <p>{studio.texts().no_findings}</p>
                </Show>
                <ol class="findings">
                    {move || findings().into_iter().map(|finding| view! { <Item studio finding /> }).collect_view()}
                </ol>
                {move || more().map(|more| view! { <p>{more}</p> })}
            </section>
        </Show>
    }
}

/// A finding: the field that it is about, what is wrong, what would be right. File, line and text are there for those who edit
/// the files; if they are no JSON, that is the only way.
#[component]
fn Item(studio: Studio, finding: Finding) -> impl IntoView {
    let link = link(studio, &finding);
    let Finding { file, line, column, field, level, id, problem, advice, excerpt } = finding;
    let texts = studio.texts();
    let is_error = level == "error";
    let label = if is_error { texts.error } else { texts.warning };
    let place = fill(texts.place, &[&file, &line.to_string(), &column.to_string()]);
    let Excerpt { before, marked, after } = excerpt;
    // A position without a length is shown, too.
    let marked = if marked.is_empty() { " ".to_owned() } else { marked };
    let is_open = link.is_none();
    view! {
        <li class="finding" class:finding--error=is_error>
            <p class="finding__head">
                <strong class="finding__level">{label}</strong>
                {link.map(|(href, name)| view! { <a href=href>{name}</a> })}
            </p>
            <p class="finding__problem">{capitalized(&problem)}</p>
            {(!advice.is_empty()).then(|| view! { <p class="finding__advice">{advice}</p> })}
            <details class="finding__source" open=is_open>
                <summary><span class="finding__place">{place}</span></summary>
                <p><code class="finding__field">{field}</code></p>
                <pre class="finding__text" translate="no" tabindex="0"><code>{before}<mark>{marked}</mark>{after}</code></pre>
                {id.map(|id| view! { <p class="finding__id"><code>{id}</code></p> })}
            </details>
        </li>
    }
}

/// The address of the form with a finding, and what it is about: the record and the field; none if the content cannot be
/// edited.
fn link(studio: Studio, finding: &Finding) -> Option<(String, String)> {
    let document = studio.editor.document_now()?;
    let path = Path::parse(&finding.field);
    let (owner, path) = match path.record() {
        Some((list, index, rest)) => (Owner::record(list, index)?, rest),
        None => (Owner::file(File::named(&finding.file)?), path),
    };
    let record = document.get(owner.file, &owner.path());
    let name = record.map_or_else(String::new, |record| studio.name(owner, record));
    let route = owner.list.map_or(Route::Forum, |list| Route::List(list, Some(owner.index)));
    Some((route.hash(), place_in_words(owner.list, &name, &path, studio.lang.get_untracked())))
}
