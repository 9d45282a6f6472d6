//! Metadata for search engines and messengers.

use content::Content;
use i18n::Lang;

use crate::SiteAddress;
use crate::documents::escaped;
use crate::json_ld::json_ld;
use crate::pictures::share_file;
use crate::share_image::{HEIGHT, WIDTH};

/// Canonical and alternate addresses, Open Graph (<https://ogp.me>), the card of X, which takes
/// the rest from Open Graph, and the event for search engines.
///
/// All addresses in it must be whole: where the site's is not known there are none, and no share
/// image, for crawlers do not follow relative ones.
pub fn meta(content: &Content, lang: Lang, title: &str) -> String {
    let summary = lang.pick(&content.event.summary).text;
    let property = |name: &str, value: &str| {
        format!("\n    <meta property=\"og:{name}\" content=\"{}\">", escaped(value))
    };
    let mut meta = [
        property("type", "website"),
        property("title", title),
        property("description", summary),
        property("locale", locale(lang)),
        property("locale:alternate", locale(lang.other())),
    ]
    .concat();
    let site = SiteAddress::of(&content.event);
    if let Some(site) = &site {
        meta.push_str(&property("url", &site.document(lang)));
        meta.push_str(&property("image", &site.file(&share_file(lang))));
        meta.push_str(&property("image:width", &WIDTH.to_string()));
        meta.push_str(&property("image:height", &HEIGHT.to_string()));
        meta.push_str(&property("image:alt", title));
    }
    let card = if site.is_some() { "summary_large_image" } else { "summary" };
    meta.push_str(&format!("\n    <meta name=\"twitter:card\" content=\"{card}\">"));
    if let Some(site) = &site {
        let own = site.document(lang);
        meta.push_str(&format!("\n    <link rel=\"canonical\" href=\"{}\">", escaped(&own)));
        for (tag, address) in site.alternates() {
            let address = escaped(&address);
            meta.push_str(&format!(
                "\n    <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">"
            ));
        }
    }
    let event = json_ld(content, lang, site.as_ref());
    meta + &format!("\n    <script type=\"application/ld+json\">{event}</script>\n")
}

/// As Open Graph wants it: language and territory.
fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "ru_RU",
        Lang::Zh => "zh_CN",
    }
}
