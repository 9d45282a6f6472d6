//! The sections in page order.

use leptos::prelude::*;

use crate::browser::document;
use crate::browser::handover::Handover;
use crate::i18n::Lang;
use crate::model::Content;
use crate::ui::{
    Bar, Directory, Foot, Hero, NowAndNext, Page, Place, PreviewBanner, Programme, Results,
    Timeline, address, after_effects, clock, share, zone,
};

/// Mounts the app over the prerendered page.
pub fn start(content: &'static Content, lang: Lang) {
    let handover = Handover::begin();
    let app = move || {
        let (shift, preview) = clock::preview();
        let clock = clock::start(content, shift);
        let page =
            Page { preview: Box::leak(Box::new(preview)), ..Page::new(content, lang, clock, true) };
        page.mine.follow(page);
        address::follow(page);
        zone::follow(page);
        share::follow(page);
        view! { <App page /> }
    };
    leptos::mount::mount_to(handover.stage(), app).forget();
    handover.finish();
    // By then what the address asks for is shown.
    after_effects(document::ready);
}

/// The whole page, the same for the prerenderer and the browser.
#[component]
pub fn App(
    /// Content, language and clock.
    page: Page,
) -> impl IntoView {
    provide_context(page);
    view! {
        <Bar />
        <main id="main" tabindex="-1">
            <Hero />
            <NowAndNext />
            <Results />
            {lists(page)}
            <Timeline />
            <Place />
        </main>
        <Foot />
        <PreviewBanner />
    }
}

/// The programme comes first until the forum is over, and afterwards who took part.
#[cfg(feature = "site")]
fn lists(page: Page) -> impl IntoView {
    let mut lists = [Programme().into_any(), Directory().into_any()];
    if page.has_ended() {
        lists.reverse();
    }
    lists.into_iter().collect_view()
}

/// The app leaves its parts where the document has them.
#[cfg(not(feature = "site"))]
fn lists(_: Page) -> impl IntoView {
    view! { <Programme /><Directory /> }
}
