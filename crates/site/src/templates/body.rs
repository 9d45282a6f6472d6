//! The body of a document: its sections in page order.

use leptos::prelude::*;

use super::bar::Bar;
use super::directory::DirectoryList;
use super::directory_form::DirectoryHead;
use super::foot::Foot;
use super::hero::Hero;
use super::places::Place;
use super::programme::{ProgrammeHead, ProgrammeList};
use super::results::Results;
use super::search_form::ResultLine;
use super::timeline::Timeline;
use super::{Page, directory_form, programme_form};

/// Bar, sections, foot. The programme comes first until the forum is over, and the organizations afterwards.
#[component]
pub fn Body() -> impl IntoView {
    let mut lists = [Programme().into_any(), Directory().into_any()];
    if Page::here().has_ended {
        lists.reverse();
    }
    view! {
        <Bar />
        <main id="main" tabindex="-1">
            <Hero />
            <div class="island" id="now-next"></div>
            <Results />
            {lists.into_iter().collect_view()}
            <Timeline />
            <Place />
        </main>
        <Foot />
        <div class="island" id="preview-banner"></div>
    }
}

#[component]
fn Programme() -> impl IntoView {
    let page = Page::here();
    let agenda = &page.content.agenda;
    let total = agenda.sessions.len() + agenda.themes.len();
    let texts = page.lang.texts();
    let count = page.lang.result_count(total, total, &texts.items, &texts.items_of);
    view! {
        <section class="agenda section" id="agenda" aria-labelledby="agenda-title">
            <div id="agenda-head">
                <ProgrammeHead />
            </div>
            <ResultLine form=programme_form::FORM count />
            <div id="agenda-list">
                <ProgrammeList />
            </div>
        </section>
    }
}

#[component]
fn Directory() -> impl IntoView {
    let page = Page::here();
    let total = page.content.partners.partners.len();
    let texts = page.lang.texts();
    let count = page.lang.result_count(total, total, &texts.found, &texts.found_of);
    view! {
        <section class="partners section" id="partners" aria-labelledby="partners-title">
            <DirectoryHead />
            <ResultLine form=directory_form::FORM count />
            <div id="partners-list">
                <DirectoryList />
            </div>
        </section>
    }
}
