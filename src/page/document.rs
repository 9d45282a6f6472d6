//! One document: the template filled for one language.

use leptos::prelude::*;

use crate::app::{App, AppProps};
use crate::i18n::Lang;
use crate::model::{Content, Instant};
use crate::ui::Page;
use crate::ui::clock::Clock;

use super::meta::meta;
use super::policy::{POLICY, policy_meta};

/// One sprite for all icons; `ui::still::text::icon` shows one of them.
const ICONS: &str = include_str!("icons.svg");

/// A hashed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its address relative to the root of the site.
    pub path: String,
    /// What [`super::integrity`] says of its bytes.
    pub integrity: String,
}

impl Asset {
    /// What stands behind `src` or `href` in a document from which `root` leads to the root of the
    /// site.
    pub(super) fn link(&self, root: &str) -> String {
        format!("=\"{root}{}\" integrity=\"{}\"", self.path, self.integrity)
    }
}

/// The hashed files a document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The module that starts the app.
    pub js: Asset,
    /// The app.
    pub wasm: Asset,
    /// The styles.
    pub css: Asset,
    /// Styles for browsers without scripting.
    pub css_noscript: Asset,
}

/// Fills the template: head, prerendered app, embedded JSON.
///
/// `json` is what [`super::embedded`] made of the same content; `now` decides between the
/// dates (until the forum is over) and the figures.
pub fn document(
    template: &str,
    content: &'static Content,
    json: &str,
    lang: Lang,
    now: Instant,
    assets: &Assets,
) -> String {
    let html = template
        .replace("{lang}", lang.tag())
        .replace("<!--site:head-->", &(policy(template) + &head(content, lang, assets)))
        .replace("<!--site:app-->", &app(content, lang, now));
    let (before, after) = html.split_once("<!--site:data-->").unwrap_or((&html, ""));
    let notices = notices(content, lang);
    let line =
        [before, ICONS, &notices].map(|part| part.matches('\n').count()).iter().sum::<usize>() + 1;
    let wasm = preload(&assets.wasm, lang);
    let html = format!(
        "{before}{ICONS}{notices}<script type=\"application/json\" id=\"forum-data\" lang=\"{}\" data-line=\"{line}\">{json}</script>{wasm}{after}",
        lang.tag()
    );
    // Indents are a hundred bytes of brotli; the lines stay, for they are counted.
    html.split('\n').map(str::trim_start).collect::<Vec<_>>().join("\n")
}

/// Asks for the app before its script does, and after all that is read. It stands last: what is asked for at
/// the head takes a share of a thin line from the text and the styles. Chromium knows no integrity of what is
/// preloaded to be fetched; start.js asks for it.
fn preload(wasm: &Asset, lang: Lang) -> String {
    let (root, path) = (root(lang), &wasm.path);
    format!(
        "\n    <link rel=\"preload\" href=\"{root}{path}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
    )
}

/// What leads from a document to the root of the site, as little as needed.
fn root(lang: Lang) -> &'static str {
    match lang.root() {
        "./" => "",
        root => root,
    }
}

/// What the document may load and run. While serving, the template has an inline script, of
/// Trunk's: then it may do anything.
fn policy(template: &str) -> String {
    if template.contains("<script") { String::new() } else { policy_meta(POLICY) + "\n    " }
}

/// The components as text. Nothing hydrates, so the marks for that are taken out.
fn app(content: &'static Content, lang: Lang, now: Instant) -> String {
    let owner = Owner::new();
    let html = owner
        .with(|| App(AppProps { page: Page::new(content, lang, Clock::at(now), false) }).to_html());
    html.replace("<!>", "")
}

fn head(content: &Content, lang: Lang, assets: &Assets) -> String {
    let event = &content.event;
    let (first, last) = event.span();
    let title =
        format!("{} · {}", lang.pick(&event.full_name).text, lang.days_on_poster(first, last));
    let root = root(lang);
    let mut head = format!(
        "<title>{}</title>\n    <meta name=\"description\" content=\"{}\">\n    \
         <meta name=\"format-detection\" content=\"telephone=no\">\n    \
         <meta name=\"theme-color\" content=\"#faf7f2\" media=\"(prefers-color-scheme: light)\">\n    \
         <meta name=\"theme-color\" content=\"#0b1420\" media=\"(prefers-color-scheme: dark)\">",
        escaped(&title),
        escaped(lang.pick(&event.summary).text),
    );
    head.push_str(&meta(content, lang, &title));
    let [js, css, css_noscript] =
        [&assets.js, &assets.css, &assets.css_noscript].map(|asset| asset.link(root));
    head.push_str(&format!(
        "    <link rel=\"icon\" href=\"{root}icon.svg\" type=\"image/svg+xml\">\n    \
         <link rel=\"apple-touch-icon\" href=\"{root}apple-touch-icon.png\">\n    \
         <link rel=\"manifest\" href=\"manifest.webmanifest\">\n    \
         <link rel=\"stylesheet\" href{css}>\n    \
         <noscript><link rel=\"stylesheet\" href{css_noscript}></noscript>\n    \
         <script type=\"module\" src{js}></script>",
    ));
    head
}

/// The notices that show themselves when the app could not start, the network is gone, or a newer
/// version is published.
fn notices(content: &Content, lang: Lang) -> String {
    let texts = lang.still();
    let offline = texts.offline.replace("{}", &lang.full_day(content.event.updated));
    format!(
        "<div class=\"notice notice--failure\" id=\"failure\" role=\"status\"><p>{} \
         <span id=\"failure-detail\"></span></p></div>\n    \
         <div class=\"notice notice--offline\" role=\"status\"><p>{offline}</p></div>\n    \
         <div class=\"notice\" id=\"newer\" role=\"status\" hidden><p>{} \
         <button type=\"button\" data-reloads>{}</button></p></div>\n    ",
        texts.failed, texts.newer[0], texts.newer[1]
    )
}

/// A text as it stands between tags or in an attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
