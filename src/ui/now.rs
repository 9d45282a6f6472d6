//! Now and next: shown on forum days alone.

use leptos::prelude::*;

use super::Page;
use super::text::text;
use crate::logic::agenda as logic;
use crate::logic::board::fill;
use crate::logic::phase::Phase;

/// What is on, what comes next, and what today has at an unknown hour.
#[component]
pub fn NowAndNext() -> impl IntoView {
    let page = Page::here();
    let found = Memo::new(move |_| {
        let now = page.clock.minute.get();
        let phase = page.content.event.phase(now);
        let underway = matches!(phase, Phase::During { .. } | Phase::Between { .. });
        (page.live && underway).then(|| page.content.now_and_next(now))
    });
    view! { {move || found.get().map(|found| strip(page, found))} }
}

fn strip(page: Page, found: logic::NowAndNext) -> AnyView {
    let texts = page.texts();
    let nothing = found.on.is_empty() && found.next.is_empty();
    let first = found.on.iter().chain(&found.next).chain(&found.today).next();
    let jump = first.map(|&index| {
        let session = &page.content.agenda.sessions[index];
        let address = format!("#session-{}", session.id);
        view! { <p class="now__jump"><a class="button" href=address>{texts.jump}</a></p> }
    });
    let groups =
        [(texts.on_now, found.on), (texts.up_next, found.next), (texts.today, found.today)];
    let group = |(title, indices): (&'static str, Vec<usize>)| {
        let items = indices.into_iter().map(|index| view! { <Item index /> });
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
                <h2 class="now__title" id="now-title">{texts.now_title}</h2>
                {nothing.then(|| view! { <p class="now__none">{texts.nothing_timed}</p> })}
                {groups.collect_view()}
                {jump}
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Item(
    /// The session's position in the data.
    index: usize,
) -> impl IntoView {
    let page = Page::here();
    let session = &page.content.agenda.sessions[index];
    let start = session.start.map(|start| {
        let time = page.lang.time(start.at(page.content.event.offset()));
        view! { " · "{fill(page.texts().starts_at, &[&time])} }
    });
    view! {
        <li>
            <a href=format!("#session-{}", session.id)>{text(page, &session.title)}</a>
            {start}
        </li>
    }
}
