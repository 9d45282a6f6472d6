//! Links: they lead somewhere, and the same page is written alike everywhere.

use std::collections::HashMap;

use i18n::messages::{AddressMessage, IdMessage};
use url::Url;

use super::file::File;

/// Parameters by which advertisers and messengers follow visitors; the page is the same without them.
const TRACKING: [&str; 19] = [
    "_openstat",
    "chksm",
    "dclid",
    "fbclid",
    "gbraid",
    "gclid",
    "igsh",
    "igshid",
    "mc_cid",
    "mc_eid",
    "msclkid",
    "scm",
    "sharer_shareinfo",
    "sharer_shareinfo_first",
    "spm",
    "srcid",
    "wbraid",
    "yclid",
    "ysclid",
];

/// The pages that are also served at the address of their folder.
const INDEX: [&str; 3] = ["index.html", "index.htm", "index.php"];

/// Reports a text that is no link, and records one that is.
pub fn check(file: &mut File, field: &str, link: &str) {
    if link.contains(char::is_whitespace) {
        file.error(field, AddressMessage::SpaceInLink { link: link.to_owned() });
        return;
    }
    let (scheme, rest) = link.split_once(':').unwrap_or(("", link));
    let target = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").unwrap_or(""),
        "mailto" | "tel" => rest,
        _ => {
            file.error(field, AddressMessage::NotALink { link: link.to_owned() });
            return;
        }
    };
    if target.is_empty() || target.starts_with(['/', '?', '#']) {
        file.error(field, AddressMessage::LinkWithoutTarget { link: link.to_owned() });
        return;
    }
    file.links.push((field.to_owned(), link.to_owned()));
}

/// Warns of a link that is twice in one list, and of one to the page of an earlier link that is written differently.
pub fn same_pages(file: &mut File) {
    let links = std::mem::take(&mut file.links);
    let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, (field, link)) in links.iter().enumerate() {
        let earlier = alike.entry(outline(link)).or_default();
        let others: Vec<_> = earlier.iter().map(|other| &links[*other]).collect();
        earlier.push(index);
        let is_same = |other: &&&(String, String)| other.1 == *link || page(&other.1) == page(link);
        let list = |field: &str| field.rsplit_once('[').map(|(list, _)| list.to_owned());
        if others.iter().filter(|other| list(&other.0) == list(field)).any(|it| is_same(&it)) {
            file.warning(field, IdMessage::Repeated { id: link.clone() });
        } else if let Some((earlier, spelling)) = others.iter().find(is_same)
            && spelling != link
        {
            let (line, link) = (file.line(earlier), shorter(spelling, link).to_owned());
            file.warning(field, AddressMessage::SamePage { link, line });
        }
    }
}

/// What links to one page have in common at least; quicker than [`page`].
fn outline(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let end = rest.bytes().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(rest.len());
    let rest = rest[..end].to_ascii_lowercase();
    let rest = rest.strip_prefix("www.").unwrap_or(&rest);
    let rest = INDEX.into_iter().find_map(|index| rest.strip_suffix(index)).unwrap_or(rest);
    rest.strip_suffix('/').unwrap_or(rest).to_owned()
}

/// The link that should be kept.
fn shorter<'a>(one: &'a str, other: &'a str) -> &'a str {
    let weight = |link: &str| (link.starts_with("http:"), link.len());
    if weight(other) < weight(one) { other } else { one }
}

/// What links to one page have in common: host without `www.`, path without the last slash, parameters but for
/// [`TRACKING`] ones, and the anchor.
fn page(link: &str) -> Option<String> {
    let url = Url::parse(link).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = url.path();
    let path = INDEX
        .into_iter()
        .find_map(|index| path.strip_suffix(index).filter(|path| path.ends_with('/')))
        .unwrap_or(path);
    let is_tracking = |name: &str| name.starts_with("utm_") || TRACKING.contains(&name);
    let mut parameters: Vec<_> = url.query_pairs().filter(|(name, _)| !is_tracking(name)).collect();
    parameters.sort();
    // A text fragment only scrolls.
    let anchor = url.fragment().unwrap_or_default();
    let anchor = anchor.split(":~:").next().unwrap_or_default();
    Some(format!("{host}{port}{}?{parameters:?}#{anchor}", path.trim_end_matches('/')))
}
