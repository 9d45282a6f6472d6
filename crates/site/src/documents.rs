//! The documents: the template filled for each language.

use content::{Content, PageData};
use i18n::Lang;
use leptos::prelude::*;

use crate::embedded_json::embedded_json;
use crate::meta::meta;
use crate::page_data::page_data;
use crate::policy::{POLICY, policy_meta};
use crate::templates::{Body, Page};
use crate::{Asset, Assets, directory_pages};

/// One sprite with all icons; `templates::text::icon` shows one of them.
const ICONS: &str = include_str!("templates/icons.svg");

/// The documents of a site.
#[derive(Clone, Debug)]
pub struct Documents<'a> {
    template: &'a str,
    content: &'static Content,
    data: &'static PageData,
    has_ended: bool,
    assets: &'a Assets,
}

impl<'a> Documents<'a> {
    /// The documents of some content. `has_ended` decides between the dates (until the forum is over) and the
    /// figures.
    pub fn new(
        template: &'a str,
        content: &'static Content,
        has_ended: bool,
        assets: &'a Assets,
    ) -> Self {
        let data = Box::leak(Box::new(page_data(content)));
        Self { template, content, data, has_ended, assets }
    }

    /// The template filled for a language: head, prerendered body, embedded JSON.
    pub fn html(&self, lang: Lang) -> String {
        let Self { template, content, data, assets, .. } = self;
        let html = template
            .replace("{lang}", lang.tag())
            .replace("<!--site:head-->", &(policy(template) + &head(content, lang, assets)))
            .replace("<!--site:app-->", &self.page(lang).render(|| view! { <Body /> }));
        let (before, after) = html.split_once("<!--site:data-->").unwrap_or((&html, ""));
        let notices = notices(content, lang);
        let lines = [before, ICONS, &notices].map(|part| part.matches('\n').count());
        let line = lines.iter().sum::<usize>() + 1;
        let (json, wasm) = (embedded_json(data), preload(&assets.wasm, lang));
        let html = format!(
            "{before}{ICONS}{notices}<script type=\"application/json\" id=\"forum-data\" lang=\"{}\" data-line=\"{line}\">{json}</script>{wasm}{after}",
            lang.tag()
        );
        // Indents are a hundred bytes of brotli; line breaks stay, for lines are counted.
        html.split('\n').map(str::trim_start).collect::<Vec<_>>().join("\n")
    }

    /// The files of a directory that is too long for the document, by their paths: see [`directory_pages`].
    pub fn directory_pages(&self) -> Vec<(String, String)> {
        let page = |lang| self.page(lang);
        directory_pages::directory_pages(page, self.assets)
    }

    /// One of these files.
    pub fn directory_page(&self, path: &str) -> Option<String> {
        let page = |lang| self.page(lang);
        directory_pages::directory_page(path, page, self.assets)
    }

    fn page(&self, lang: Lang) -> Page {
        Page { content: self.content, data: self.data, lang, has_ended: self.has_ended }
    }
}

/// Preloads the Wasm, at the end of the body: at the head it would take bandwidth from the text and the styles.
/// Chromium does not support integrity of preloaded fetches; `web/start.ts` asks for it.
fn preload(wasm: &Asset, lang: Lang) -> String {
    let (root, path) = (root(lang), &wasm.path);
    format!(
        "\n    <link rel=\"preload\" href=\"{root}{path}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
    )
}

/// The path from a document to the root of the site.
fn root(lang: Lang) -> &'static str {
    match lang.root() {
        "./" => "",
        root => root,
    }
}

/// The content security policy. While serving, the template has an inline script of Trunk's; then there is none.
fn policy(template: &str) -> String {
    if template.contains("<script") { String::new() } else { policy_meta(POLICY) + "\n    " }
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

/// The notices: the app has failed, there is no network, a newer version is published. Without styles and scripts none
/// is known to be true, so they are hidden; styles show the first if the script does not run.
fn notices(content: &Content, lang: Lang) -> String {
    let texts = lang.static_texts();
    let offline = texts.offline.replace("{}", &lang.full_day(content.event.updated));
    format!(
        "<div class=\"notice notice--failure\" id=\"failure\" role=\"status\" hidden><p>{} \
         <span id=\"failure-detail\"></span></p></div>\n    \
         <div class=\"notice notice--offline\" role=\"status\" hidden><p>{offline}</p></div>\n    \
         <div class=\"notice\" id=\"newer\" role=\"status\" hidden><p>{} \
         <button type=\"button\" data-reloads>{}</button></p></div>\n    ",
        texts.failed, texts.newer[0], texts.newer[1]
    )
}

/// A text between tags or in an attribute.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
