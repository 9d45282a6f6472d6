//! What a list shows when nothing matches the search.

use leptos::prelude::*;

use super::Page;

/// Above the list: that nothing matches, and similar records follow. A screen reader reads it when it appears.
#[component]
pub fn Similar(
    /// Its id.
    id: &'static str,
) -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <p class="similar" id=id role="status" data-found-by=texts.found_by hidden>
            {texts.similar}
        </p>
    }
}

/// The notice in the place of a list without results.
#[component]
pub fn Empty(
    /// Its id.
    id: &'static str,
    /// The id of the form.
    form: &'static str,
) -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <div class="empty" id=id hidden>
            <p class="empty__title">{texts.nothing_found}</p>
            <p>{texts.nothing_found_help}</p>
            <button class="button" type="reset" form=form>
                {texts.clear}
            </button>
        </div>
    }
}
