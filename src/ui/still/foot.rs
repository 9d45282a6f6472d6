//! The foot, the far bank of the river: where the page comes from, what can be downloaded, the page itself.

use leptos::prelude::*;

use super::text::icon;
use crate::logic::board::fill;
use crate::logic::calendar::{FORUM, file};
use crate::logic::partners::table;
use crate::ui::Page;

/// Two ridges above the water.
const RIDGES: &str = include_str!("ridges.html");

/// Where the page comes from.
#[component]
pub fn Imprint() -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.still_texts());
    let root = lang.root();
    let [open, close] = texts.parentheses;
    let data = [
        ("event", texts.data_event),
        ("agenda", texts.data_agenda),
        ("partners", texts.data_partners),
    ];
    let data = data.map(|(name, title)| {
        view! { <li><a href=format!("{root}data/{name}.json")>{title}{open}"JSON"{close}</a></li> }
    });
    let calendar = format!("{root}{}", file(FORUM, lang));
    view! {
        <div class="foot__ridges" inner_html=RIDGES></div>
        <div class="foot__inner">
            <div class="foot__block">
                <p>{texts.foot_about}</p>
                <p>{fill(texts.foot_updated, &[&lang.full_day(page.content.event.updated)])}</p>
            </div>
            <div class="foot__block">
                <h2 class="foot__title">{texts.foot_files}</h2>
                <ul>
                    <li><a href=calendar type="text/calendar">{texts.foot_calendar}{open}".ics"{close}</a></li>
                    {data.into_iter().collect_view()}
                    <li><a href=format!("{root}{}", table(lang))>{texts.data_partners}{open}".csv"{close}</a></li>
                </ul>
            </div>
            <div class="foot__block">
                <h2 class="foot__title">{texts.foot_page}</h2>
                <ul>
                    <li class="needs-app">
                        <button class="link" type="button" data-print>{icon("print")}{texts.print}</button>
                    </li>
                    <li><a href="#top">{texts.foot_top}</a></li>
                </ul>
            </div>
        </div>
    }
}
