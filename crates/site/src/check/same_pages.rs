//! Links to one page that are written differently, or twice in one list.

use std::collections::{HashMap, HashSet};

use i18n::messages::{AddressMessage, IdMessage};
use url::Url;

use super::file::File;

/// Parameters by which advertisers and messengers follow visitors; the page is the same without them. For some hosts, and
/// for all of an empty name.
const TRACKING: [(&str, &[&str]); 5] = [
    (
        "",
        &[
            "_ga",
            "_gl",
            "_openstat",
            "dclid",
            "etext",
            "fbclid",
            "gbraid",
            "gclid",
            "igsh",
            "igshid",
            "mc_cid",
            "mc_eid",
            "msclkid",
            "wbraid",
            "yclid",
            "ysclid",
        ],
    ),
    (
        "mp.weixin.qq.com",
        &[
            "chksm",
            "from",
            "isappinstalled",
            "scene",
            "sharer_shareinfo",
            "sharer_shareinfo_first",
            "sharer_sharetime",
            "sharer_shareid",
            "srcid",
            "subscene",
            "clicktime",
            "enterid",
            "wx_header",
        ],
    ),
    ("t.me", &["single"]),
    ("baijiahao.baidu.com", &["wfr", "for"]),
    ("1688.com", &["spm", "scm"]),
];

/// The pages that are also served at the address of their folder.
const INDEX: [&str; 3] = ["index.html", "index.htm", "index.php"];

/// Warns of a link that is twice in one list, and of one to the page of an earlier link that is written differently.
pub fn check(file: &mut File) {
    let links = std::mem::take(&mut file.links);
    let keys: Vec<String> = links.iter().map(|(_, link)| host_and_path(link)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    keys.iter().for_each(|key| *counts.entry(key).or_default() += 1);
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut lists: HashSet<(String, String)> = HashSet::new();
    // Most links are like no other.
    let alike = keys.iter().enumerate().filter(|(_, key)| counts[key.as_str()] > 1);
    // The same link is the source of many records.
    let mut pages: HashMap<&str, String> = HashMap::new();
    for (index, _) in alike {
        let (field, link) = &links[index];
        let page = pages.entry(link).or_insert_with(|| page(link).unwrap_or_else(|| link.clone()));
        let page = page.clone();
        let list = field.rsplit_once('[').map_or(&**field, |(list, _)| list).to_owned();
        let is_repeated = !lists.insert((list, page.clone()));
        let earlier = *first.entry(page).or_insert(index);
        let (earlier_field, spelling) = &links[earlier];
        if is_repeated {
            file.warning(field, IdMessage::Repeated { id: link.clone() });
        } else if spelling != link {
            let (line, link) =
                (file.line(earlier_field), without_tracking(preferred(spelling, link)));
            file.warning(field, AddressMessage::SamePage { link, line });
        }
    }
}

/// What links to one page have in common at least: host and path. Quicker than [`page`] for links of plain letters.
fn host_and_path(link: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii() && !matches!(byte, b'%' | b'\\');
    let is_plain = link.bytes().all(is_plain) && !link.contains("/.");
    let parsed = if is_plain { None } else { Url::parse(link).ok() };
    let link = parsed.as_ref().map_or(link, Url::as_str);
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let end = rest.bytes().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(rest.len());
    let rest = rest[..end].to_ascii_lowercase();
    let rest = rest.strip_prefix("www.").unwrap_or(&rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
    let path = INDEX.into_iter().find_map(|index| path.strip_suffix(index)).unwrap_or(path);
    format!("{host}/{}", path.trim_end_matches('/'))
}

/// The link that should be kept.
fn preferred<'a>(one: &'a str, other: &'a str) -> &'a str {
    let weight = |link: &str| (link.starts_with("http:"), link.len());
    if weight(other) < weight(one) { other } else { one }
}

/// A link without tracking parameters.
fn without_tracking(link: &str) -> String {
    let Ok(mut url) = Url::parse(link) else { return link.to_owned() };
    let all = url.query_pairs().count();
    let kept: Vec<(String, String)> = meaningful(&url);
    if kept.len() == all {
        return link.to_owned();
    }
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
    url.into()
}

/// The parameters that a page depends on.
fn meaningful(url: &Url) -> Vec<(String, String)> {
    let host = url.host_str().unwrap_or_default();
    let is_tracking = |name: &str| {
        let name = name.to_ascii_lowercase();
        let hosts = TRACKING.iter().filter(|(of, _)| host.ends_with(of));
        name.starts_with("utm_") || hosts.into_iter().any(|(_, names)| names.contains(&&*name))
    };
    let kept = url.query_pairs().filter(|(name, _)| !is_tracking(name));
    kept.map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// `%d0` and `%D0` are one (RFC 3986, 2.1).
fn with_upper_escapes(path: &str) -> String {
    let mut parts = path.split('%');
    let mut upper = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.len().min(2);
        upper.push('%');
        upper.push_str(&part[..end].to_ascii_uppercase());
        upper.push_str(&part[end..]);
    }
    upper
}

/// What links to one page have in common: host without `www.`, path without the last slash, parameters but for
/// [`TRACKING`] ones, and the anchor.
fn page(link: &str) -> Option<String> {
    let url = Url::parse(link).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let host = url.host_str()?.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = with_upper_escapes(url.path());
    let path = INDEX
        .into_iter()
        .find_map(|index| path.strip_suffix(index).filter(|path| path.ends_with('/')))
        .unwrap_or(&path);
    let mut parameters = meaningful(&url);
    parameters.sort();
    // A text fragment only scrolls; WeChat adds its own.
    let anchor = url.fragment().unwrap_or_default();
    let anchor = anchor.split(":~:").next().unwrap_or_default();
    let anchor = if anchor == "wechat_redirect" || anchor == "rd" { "" } else { anchor };
    Some(format!("{host}{port}{}?{parameters:?}#{anchor}", path.trim_end_matches('/')))
}
