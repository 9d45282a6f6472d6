//! The hero: name, dates, slogan, and the bridge whose arches carry the countdown.

use leptos::prelude::*;

use super::Page;
use crate::logic::board::{Board, board};

#[cfg(feature = "site")]
use super::still::SCENE;
/// The app leaves the drawn scene as it is.
#[cfg(not(feature = "site"))]
const SCENE: &str = "";

/// Name, dates, city and slogan in both languages, then the bridge.
#[component]
pub fn Hero() -> impl IntoView {
    // A document made after the end says so in its first line, and not again above the bridge.
    #[cfg(feature = "site")]
    let class = if Page::here().has_ended() { "hero__words is-over" } else { "hero__words" };
    #[cfg(not(feature = "site"))]
    let class = "hero__words";
    view! {
        <section class="hero" id="top">
            <div class=class>
                <div class="hero__still" id="words" data-keep>
                    {still! { <super::still::Words /> }}
                </div>
                <div class="hero__actions row" id="actions" data-keep>
                    {still! { <super::still::Actions /> }}
                </div>
            </div>
            <Bridge />
        </section>
    }
}

/// The bridge. Its scenery is drawn by the prerenderer and stays as it is.
#[component]
fn Bridge() -> impl IntoView {
    let page = Page::here();
    let board = Memo::new(move |_| board(page.content, page.lang, page.clock.now.get(), page.live));
    let role = move || if page.ticking() { "timer" } else { "group" };
    let arch = move |index: usize| {
        let cell = move |read: fn(&Board, usize) -> &String| {
            move || board.with(|board| read(board, index).clone())
        };
        let tag = move |read: fn(&Board, usize) -> Option<&'static str>| {
            move || board.with(|board| read(board, index))
        };
        view! {
            <div class="arch">
                <span class="arch__value">{cell(|board, index| &board.cells[index].value)}</span>
                <span class="arch__label" lang=tag(|board, index| board.cells[index].lang)>{cell(|board, index| &board.cells[index].label)}</span>
                <span class="arch__other" lang=tag(|board, _| Some(board.other)) aria-hidden="true">{cell(|board, index| &board.cells[index].other)}</span>
            </div>
        }
    };
    view! {
        <div class="bridge">
            <p class="bridge__caption" id="caption">{move || board.with(|board| board.caption.clone())}</p>
            <div class="bridge__scene" id="scene" data-keep inner_html=SCENE></div>
            <div class="bridge__arches" id="countdown" role=role aria-labelledby="caption">
                <p class="visually-hidden" hidden=move || !page.ticking()>
                    {move || board.with(|board| board.spoken.clone())}
                </p>
                <div class="bridge__row" aria-hidden=move || page.ticking().then_some("true")>
                    {(0..4).map(arch).collect_view()}
                </div>
            </div>
            <p class="bridge__note">{move || board.with(|board| board.note.clone())}</p>
        </div>
    }
}
