//! Icons, links to sources, and other links that leave the site.

use leptos::prelude::*;

use crate::ui::Page;

/// A picture of the sprite (`page/icons.svg`), for the eye alone.
pub fn icon(name: &str) -> impl IntoView + use<> {
    let shape = format!("<svg aria-hidden=\"true\"><use href=\"#icon-{name}\"></use></svg>");
    view! { <span class="icon" inner_html=shape></span> }
}

/// A list of links to sources, named by their hosts; nothing if there are none.
#[component]
pub fn Sources(
    /// Their addresses.
    urls: &'static [String],
    /// Whether what they are is said to screen readers alone.
    #[prop(optional)]
    unlabelled: bool,
) -> impl IntoView {
    let texts = Page::here().still_texts();
    let label = if urls.len() == 1 { texts.source } else { texts.sources };
    let links = urls.iter().enumerate().map(|(index, url)| {
        let gap = (index > 0).then_some(texts.list_comma);
        view! { {gap}<Outside url=url>{host(url)}</Outside> }
    });
    (!urls.is_empty()).then(|| {
        view! {
            <p class="sources">
                <span class="sources__label" class:visually-hidden=unlabelled>{label}{texts.colon}</span>
                {links.collect_view()}
            </p>
        }
    })
}

/// A link that leaves the site.
#[component]
pub fn Outside(
    /// Its address.
    #[prop(into)]
    url: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! { <a href=url rel="noopener noreferrer" translate="no">{children()}</a> }
}

/// The host of an address, without `www.`.
pub fn host(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let rest = &url[start..];
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
