//! The changes of the programme. `web/visits` marks those since the last visit of this device.

use leptos::prelude::*;

use super::Page;
use super::localized::text;
use content::{Change, Session};

/// The changes, the newest first; nothing if there are none.
#[component]
pub fn Changes() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let changes = page.content.changes();
    let item = |(change, session)| view! { <Item change session /> };
    (!changes.is_empty()).then(|| {
        view! {
            <details class="changes" id="changes">
                <summary>
                    {texts.changes} <span class="changes__fresh" hidden>{texts.changes_fresh}</span>
                </summary>
                <ul class="changes__list">{changes.into_iter().map(item).collect_view()}</ul>
            </details>
        }
    })
}

#[component]
fn Item(change: &'static Change, session: &'static Session) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let local = change.at.at(page.content.event.offset());
    view! {
        <li class="change" data-changed=change.at.to_string()>
            <time datetime=change.at.to_string()>{page.lang.moment(local)}</time>
            " · "
            <b class="change__kind">{page.lang.change(change.kind)}</b>
            {texts.colon}
            <a href=format!("#session-{}", session.id)>{text(page, &session.title)}</a>
            <span class="change__fresh" hidden>{texts.change_fresh}</span>
            {change
                .note
                .as_ref()
                .map(|note| view! { <p class="change__note">{text(page, note)}</p> })}
        </li>
    }
}
