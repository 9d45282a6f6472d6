//! The texts and actions of the hero.

use leptos::prelude::*;

use super::Page;
use super::localized::{fragment, text};
use super::share::Share;
use i18n::Fragment;
use i18n::fill;

/// The primary link, and the share panel.
#[component]
pub fn Actions() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let (address, text) = if page.has_ended {
        ("#partners", texts.see_organizations)
    } else {
        ("#agenda", texts.see_programme)
    };
    view! {
        <a class="button button--primary" href=address>
            {text}
        </a>
        <Share />
    }
}

/// Dates, city, name and slogan in both languages.
#[component]
pub fn Words() -> impl IntoView {
    let page = Page::here();
    let event = &page.content.event;
    let (first, last) = event.span();
    let when = if page.has_ended {
        fill(page.lang.texts().after, &[&page.lang.days_of_year(first, last)])
    } else {
        page.lang.days_on_poster(first, last)
    };
    let other = |localized| page.lang.pick_other(localized).map(fragment);
    view! {
        <div class="hero__first">
            <Notice />
            <p class="hero__when row">
                <time datetime=event.opening.local().date.to_string()>{when}</time>
                <span class="hero__city facts">
                    <span>{text(page, &event.city)}</span>
                    " "
                    {other(&event.city)}
                </span>
            </p>
        </div>
        <h1 class="hero__name">{whole_words(page.lang.pick(&event.full_name))}</h1>
        <p class="hero__name-other">{other(&event.full_name)}</p>
        <div class="hero__about">
            <p class="hero__slogan">{text(page, &event.slogan)}</p>
            <p class="hero__slogan-other">{other(&event.slogan)}</p>
        </div>
    }
}

/// The notice of the content, if there is one.
#[component]
pub fn Notice() -> impl IntoView {
    let page = Page::here();
    let notice = page.content.event.notice.as_ref();
    notice.map(|words| view! { <p class="announcement">{text(page, words)}</p> })
}

/// A name whose hyphenated words stay on one line.
fn whole_words(name: Fragment<'static>) -> AnyView {
    let word = |(index, word): (usize, &'static str)| {
        let gap = (index > 0).then_some(" ");
        let whole = word.contains('-');
        view! {
            {gap}
            <span class:whole=whole lang=name.lang>
                {word}
            </span>
        }
    };
    name.text.split(' ').enumerate().map(word).collect_view().into_any()
}
