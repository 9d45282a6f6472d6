//! Icons, links to sources, and other links that leave the site.

use leptos::prelude::*;

use super::Page;
use crate::text::ranges::ranges;
use i18n::Fragment;

/// An icon of the sprite (`icons.svg`), hidden from screen readers.
pub fn icon(name: &str) -> impl IntoView + use<> {
    let shape = format!("<svg aria-hidden=\"true\"><use href=\"#icon-{name}\"></use></svg>");
    view! { <span class="icon" inner_html=shape></span> }
}

/// A text in which ranges of numbers stay on one line: «4–6 сентября».
pub fn prose(text: Fragment<'static>) -> AnyView {
    let Fragment { text, lang } = text;
    let pieces = ranges(text).into_iter().map(|(piece, is_range)| {
        if is_range {
            view! { <span class="range">{piece}</span> }.into_any()
        } else {
            piece.into_any()
        }
    });
    let pieces = pieces.collect_view();
    match lang {
        Some(lang) => view! { <span lang=lang>{pieces}</span> }.into_any(),
        None => pieces.into_any(),
    }
}

/// The toggle of a row, labelled by `#more` and the title of the row.
#[component]
pub fn RowToggle(
    /// The ids of both.
    names: String,
) -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <summary aria-labelledby=names>
            <span class="visually-hidden">{texts.details}</span>
        </summary>
    }
}

/// A list under a title, if there is something in it.
pub fn list(title: &'static str, items: Vec<AnyView>) -> Option<impl IntoView> {
    (!items.is_empty()).then(|| {
        view! {
            <p class="details__title">{title}</p>
            <ul class="details__list">{items}</ul>
        }
    })
}

/// A line of links to sources, named by their hosts; nothing if there are none.
#[component]
pub fn Sources(
    /// Their addresses.
    urls: &'static [String],
) -> impl IntoView {
    let (label, links) = sources(urls);
    (!urls.is_empty()).then(|| view! { <p class="sources">{label}{links}</p> })
}

/// The same at the end of a text, without a line of its own: the label is for screen readers only.
#[component]
pub fn SourcesAfter(
    /// Their addresses.
    urls: &'static [String],
) -> impl IntoView {
    let (label, links) = sources(urls);
    (!urls.is_empty()).then(|| {
        view! {
            " "
            <span class="sources">
                <span class="visually-hidden">{label}</span>
                {links}
            </span>
        }
    })
}

/// The links without a label, for a table column.
#[component]
pub fn SourceLinks(
    /// Their addresses.
    urls: &'static [String],
) -> impl IntoView {
    let (_, links) = sources(urls);
    view! { <span class="sources">{links}</span> }
}

/// What sources are called, and the links.
fn sources(urls: &'static [String]) -> (String, AnyView) {
    let texts = Page::here().texts();
    let label = if urls.len() == 1 { texts.source } else { texts.sources };
    let links = urls.iter().enumerate().map(|(index, url)| {
        let gap = (index > 0).then_some(texts.list_comma);
        view! {
            {gap}
            <Outside url=url>{host(url)}</Outside>
        }
    });
    (format!("{label}{}", texts.colon), links.collect_view().into_any())
}

/// A link that leaves the site.
#[component]
pub fn Outside(
    /// Its address.
    #[prop(into)]
    url: String,
    /// Its text.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=url rel="noreferrer" translate="no">
            {children()}
        </a>
    }
}

/// The host of an address, without `www.`.
pub fn host(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let rest = &url[start..];
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
