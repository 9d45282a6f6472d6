//! The 404 page in both languages.

use leptos::prelude::*;

use super::SCENE;
use i18n::{Lang, StaticTexts};

/// What it is, the way home, and the bridge with 404 in its arches.
#[component]
pub fn Missing() -> impl IntoView {
    let both = |text: fn(&StaticTexts) -> &'static str| {
        let one = |lang: Lang| view! { <span lang=lang.tag()>{text(lang.static_texts())}</span> };
        Lang::ALL.map(one).collect_view()
    };
    let arch = |value: &'static str| {
        view! {
            <div class="arch">
                <span class="arch__value">{value}</span>
            </div>
        }
    };
    view! {
        <main>
            <div class="missing">
                <h1 class="missing__title">{both(|texts| texts.missing)}</h1>
                <p class="missing__help">{both(|texts| texts.missing_help)}</p>
                <p>
                    <a class="button missing__home" href="./">
                        {both(|texts| texts.to_start)}
                    </a>
                </p>
            </div>
            <div class="bridge" aria-hidden="true">
                <p class="bridge__caption"></p>
                <div class="bridge__scene" inner_html=SCENE></div>
                <div class="bridge__arches">
                    <div class="bridge__row">{["4", "0", "4", "?"].map(arch).collect_view()}</div>
                </div>
                <p class="bridge__note"></p>
            </div>
        </main>
    }
}
