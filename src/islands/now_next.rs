//! Now and next: sessions in progress and next sessions, on forum days only.

use content::page_data::{NowAndNext, PageSession};
use content::{Localized, Phase};
use i18n::fill;
use leptos::prelude::*;

use super::{effect, mount_island};
use crate::AppState;

/// Shows sessions in progress, next sessions, and today's sessions at unknown hours. Each change replaces all of it: a
/// translator may have replaced its texts.
pub fn start(state: AppState) {
    let data = state.data;
    let found = Memo::new(move |_| {
        let now = state.clock.minute.get();
        let phase = data.schedule().phase(now);
        let is_underway = matches!(phase, Phase::During { .. } | Phase::Between { .. });
        is_underway.then(|| data.now_and_next(now))
    });
    let mut mounted = None;
    effect(move || {
        let found = found.get();
        mounted.take();
        let view = move || found.map(|found| section(state, found)).into_any();
        mounted = Some(mount_island("now-next", view));
    });
}

fn section(state: AppState, found: NowAndNext) -> AnyView {
    let texts = state.texts();
    let session = |index: usize| &state.data.sessions[index];
    let is_nothing = found.on.is_empty() && found.next.is_empty();
    let first = found.on.iter().chain(&found.next).chain(&found.today).next();
    let jump = first.map(|&index| {
        let address = format!("#session-{}", session(index).id);
        view! {
            <p class="now__jump">
                <a class="button" href=address>
                    {texts.jump}
                </a>
            </p>
        }
    });
    let groups =
        [(texts.on_now, found.on), (texts.up_next, found.next), (texts.today, found.today)];
    let group = |(title, indices): (&'static str, Vec<usize>)| {
        let items = indices.into_iter().map(|index| item(state, session(index)));
        view! {
            <div class="now__group">
                <h3 class="now__label">{title}</h3>
                <ul class="now__list">{items.collect_view()}</ul>
            </div>
        }
    };
    let groups = groups.into_iter().filter(|(_, indices)| !indices.is_empty()).map(group);
    view! {
        <section class="now" aria-labelledby="now-title">
            <div class="now__inner">
                <h2 class="now__title" id="now-title">
                    {texts.now_title}
                </h2>
                {is_nothing.then(|| view! { <p class="now__none">{texts.nothing_timed}</p> })}
                {groups.collect_view()}
                {jump}
            </div>
        </section>
    }
    .into_any()
}

/// A link to a session, with its hour.
fn item(state: AppState, session: &'static PageSession) -> impl IntoView {
    let start = session.times.start.map(|start| {
        let time = state.lang.time(start.at(state.data.schedule().offset()));
        view! {
            " · "
            {fill(state.texts().starts_at, &[&time])}
        }
    });
    view! {
        <li>
            <a href=format!("#session-{}", session.id)>{title(state, &session.title)}</a>
            {start}
        </li>
    }
}

/// A title, marked with its language if that is not the page's.
fn title(state: AppState, title: &'static Localized) -> AnyView {
    let title = state.lang.pick(title);
    match title.lang {
        None => title.text.into_any(),
        Some(lang) => view! { <span lang=lang>{title.text}</span> }.into_any(),
    }
}
