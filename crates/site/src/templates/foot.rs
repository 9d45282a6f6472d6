//! The footer: sources, downloads, tools of the page.

use leptos::prelude::*;

use super::Page;
use super::text::icon;
use crate::calendar::{FORUM, file};
use crate::organizations::csv_file;
use crate::tables::directory_file;
use i18n::fill;

/// The drawing above it.
const RIDGES: &str = include_str!("ridges.html");

/// The footer.
#[component]
pub fn Foot() -> impl IntoView {
    let page = Page::here();
    let (lang, texts) = (page.lang, page.texts());
    let root = lang.root();
    let [open, close] = texts.parentheses;
    let data = [
        ("event", texts.data_event),
        ("agenda", texts.data_agenda),
        ("partners", texts.data_partners),
    ];
    let data = data.map(|(name, title)| {
        view! {
            <li>
                <a href=format!("{root}data/{name}.json")>{title}{open}"JSON"{close}</a>
            </li>
        }
    });
    let calendar = format!("{root}{}", file(FORUM, lang));
    view! {
        <footer class="foot" id="foot">
            <div class="foot__ridges" inner_html=RIDGES></div>
            <div class="foot__inner">
                <div class="foot__block">
                    <p>{texts.foot_about}</p>
                    <p>{fill(texts.foot_updated, &[&lang.full_day(page.content.event.updated)])}</p>
                </div>
                <div class="foot__block">
                    <h2 class="foot__title">{texts.foot_files}</h2>
                    <ul>
                        <li>
                            <a href=calendar type="text/calendar">
                                {texts.foot_calendar}
                                {open}
                                ".ics"
                                {close}
                            </a>
                        </li>
                        {data.into_iter().collect_view()}
                        <li>
                            <a href=format!(
                                "{root}{}",
                                csv_file(lang),
                            )>{texts.data_partners}{open}".csv"{close}</a>
                        </li>
                        <li>
                            <a href=format!(
                                "{root}{}",
                                directory_file(lang),
                            )>{texts.data_partners}{open}".xlsx"{close}</a>
                        </li>
                    </ul>
                </div>
                <div class="foot__block">
                    <h2 class="foot__title">{texts.foot_page}</h2>
                    <ul>
                        <li class="needs-app">
                            <button class="link" type="button" data-print>
                                {icon("print")}
                                {texts.print}
                            </button>
                        </li>
                        <li>
                            <a href="#top">{texts.foot_top}</a>
                        </li>
                    </ul>
                </div>
            </div>
        </footer>
    }
}
