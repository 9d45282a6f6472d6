//! The public address of the site, if it is known.

use url::{Host, Url};

use content::Event;
use i18n::Lang;

/// The folder of the site's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress(Url);

impl SiteAddress {
    /// Reads an https address; whether its last slash is written does not matter.
    ///
    /// None for addresses that visitors cannot reach, or that are no folder: a host without a
    /// dot, a name and password, a query, a page.
    pub fn parse(text: &str) -> Option<Self> {
        // Url::parse forgives spaces, backslashes and slashes too few.
        let is_plain =
            text.starts_with("https://") && !text.contains([' ', '\t', '\n', '\r', '\\']);
        let mut url = Url::parse(text).ok().filter(|_| is_plain)?;
        let is_public = matches!(url.host(), Some(Host::Domain(name)) if is_public(name));
        let is_bare = url.username().is_empty() && url.password().is_none();
        let is_folder = url.query().is_none() && url.fragment().is_none() && !is_page(&url);
        if !(is_public && is_bare && is_folder) {
            return None;
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Some(Self(url))
    }

    /// The address in the content.
    pub fn of(event: &Event) -> Option<Self> {
        event.site.as_deref().and_then(Self::parse)
    }

    /// The whole address of a file.
    pub fn file(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    /// The whole address of a document.
    pub fn document(&self, lang: Lang) -> String {
        match Lang::Ru.link_to(lang) {
            "./" => self.file(""),
            folder => self.file(folder),
        }
    }

    /// Both documents as a search engine lists them: the tag of a language and the address. Who
    /// reads neither is sent to the document at the root.
    pub fn alternates(&self) -> [(&'static str, String); 3] {
        let [ru, zh] = Lang::ALL.map(|lang| (lang.tag(), self.document(lang)));
        let other = ("x-default", ru.1.clone());
        [ru, zh, other]
    }
}

/// Whether a name has a dot, between labels.
fn is_public(name: &str) -> bool {
    name.contains('.') && name.split('.').all(|label| !label.is_empty())
}

fn is_page(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    [".html", ".htm"].iter().any(|ending| path.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::SiteAddress;

    #[test]
    fn addresses_of_sites() {
        for (given, root) in [
            ("https://forum.example", Some("https://forum.example/")),
            ("https://forum.example/", Some("https://forum.example/")),
            ("https://Forum.Example/2025", Some("https://forum.example/2025/")),
            ("https://forum.example:8443/a/b/", Some("https://forum.example:8443/a/b/")),
            ("https://форум.рф/а", Some("https://xn--l1adgmc.xn--p1ai/%D0%B0/")),
            ("http://forum.example/", None),
            ("https:/forum.example/", None),
            ("https:\\\\forum.example\\", None),
            ("//forum.example/", None),
            ("forum.example", None),
            ("https://", None),
            ("https://localhost/", None),
            ("https://192.0.2.1/", None),
            ("https://./", None),
            ("https://forum..example/", None),
            ("https://user@forum.example/", None),
            ("https://user:word@forum.example/", None),
            ("https://forum.example/?lang=ru", None),
            ("https://forum.example/#top", None),
            ("https://forum.example/index.html", None),
            ("https://forum.example/in dex/", None),
            (" https://forum.example/", None),
            ("javascript:alert(1)", None),
            ("", None),
        ] {
            let found = SiteAddress::parse(given).map(|site| site.file(""));
            assert_eq!(found.as_deref(), root, "{given}");
        }
    }
}
