//! `sitemap.xml` (<https://www.sitemaps.org>) and `robots.txt` (RFC 9309).

use content::Event;
use i18n::Lang;

use crate::SiteAddress;
use crate::documents::escaped;

/// Both documents with their alternates. None if the site's address is
/// not known: a sitemap has whole addresses only.
pub fn sitemap(event: &Event) -> Option<String> {
    let site = SiteAddress::of(event)?;
    let mut alternates = String::new();
    for (tag, address) in site.alternates() {
        let address = escaped(&address);
        alternates.push_str(&format!(
            "    <xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>\n"
        ));
    }
    let documents = Lang::ALL.map(|lang| {
        format!(
            "  <url>\n    <loc>{}</loc>\n    <lastmod>{}</lastmod>\n{alternates}  </url>\n",
            escaped(&site.document(lang)),
            event.updated,
        )
    });
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        documents.concat()
    ))
}

/// Everybody may read everything. Crawlers look for it at the root of a host only.
pub fn robots(event: &Event) -> String {
    let sitemap =
        SiteAddress::of(event).map(|site| format!("\nSitemap: {}\n", site.file("sitemap.xml")));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}
