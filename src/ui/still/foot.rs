//! The foot: sources, data files, last update.

use leptos::prelude::*;

use super::text::icon;
use crate::logic::board::fill;
use crate::ui::Page;

/// Where the page comes from.
#[component]
pub fn Imprint() -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.still_texts());
    let files = [
        ("event", texts.data_event),
        ("agenda", texts.data_agenda),
        ("partners", texts.data_partners),
    ];
    let link = |(index, (file, name)): (usize, (&'static str, &'static str))| {
        let [open, close] = texts.parentheses;
        let gap = (index > 0).then_some(texts.list_comma);
        view! { {gap}<a href=format!("{}data/{file}.json", lang.root())>{name}{open}"JSON"{close}</a> }
    };
    view! {
            <div class="foot__inner">
                <p>{texts.foot_about}</p>
                <p>{texts.foot_data}{texts.colon}{files.into_iter().enumerate().map(link).collect_view()}</p>
                <p class="foot__print needs-app">
                    <button class="button" type="button" data-print>{icon("print")}{texts.print}</button>
                </p>
                <p>{fill(texts.foot_updated, &[&lang.full_day(page.content.event.updated)])}</p>
            </div>
    }
}
