//! Links lead somewhere, and have no signs of the text around them.

use i18n::messages::AddressMessage;
use url::{Host, Url};

use super::contacts::is_email;
use super::file::File;
use super::mixed_scripts::mixed_scripts;

/// Signs that follow a link in a sentence.
const AFTER_LINK: &[char] = &[
    '.', ',', ';', ':', '!', ')', '»', '”', '"', '…', '。', '，', '；', '、', '）', '》', '>', ']',
    '\u{200b}',
];

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
    if target.is_empty() || target.starts_with(['/', '?', '#']) || !leads_somewhere(link, target) {
        file.error(field, AddressMessage::LinkWithoutTarget { link: link.to_owned() });
        return;
    }
    if let Some(right) = copied(link) {
        file.warning(field, AddressMessage::CopiedLink { right });
    }
    file.links.push((field.to_owned(), link.to_owned()));
}

/// Whether a link has a target that visitors can reach: a host with a public name, an e-mail address, a number.
fn leads_somewhere(link: &str, target: &str) -> bool {
    match link.as_bytes().first() {
        Some(b'm' | b'M') => is_email(target.split('?').next().unwrap_or(target)),
        Some(b't' | b'T') => target.bytes().filter(u8::is_ascii_digit).count() >= 3,
        _ => {
            // Windows: `example.org\news`.
            let is_end = |byte| matches!(byte, b'/' | b'?' | b'#' | b'\\');
            let end = target.bytes().position(is_end).unwrap_or(target.len());
            let host = &target[..end];
            if target[end..].starts_with('\\') {
                return false;
            }
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            if host.bytes().all(is_plain) {
                return is_public(host);
            }
            let Ok(url) = Url::parse(link) else { return false };
            let has_public_name = matches!(url.host(), Some(Host::Domain(name)) if is_public(name));
            has_public_name && url.username().is_empty() && mixed_scripts(host).is_none()
        }
    }
}

/// Whether a name has at least two labels, none of which is empty; the last one is no number.
fn is_public(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let Some((rest, last)) = name.rsplit_once('.') else { return false };
    let is_last_a_name = last.len() > 1 && !last.starts_with(|it: char| it.is_ascii_digit());
    is_last_a_name && !rest.starts_with('.') && !rest.ends_with('.') && !name.contains("..")
}

/// A link without what came with it from a sentence or from the source of a page.
fn copied(link: &str) -> Option<String> {
    let is_last = link.ends_with(|sign| AFTER_LINK.contains(&sign));
    if !is_last && link.is_ascii() && !link.contains("&amp;") && !link.contains('<') {
        return None;
    }
    let mut right = link.replace("&amp;", "&");
    right.truncate(right.find(['<', '«', '“', '\u{fffd}']).unwrap_or(right.len()));
    while let Some(sign) = right.chars().next_back().filter(|sign| AFTER_LINK.contains(sign)) {
        // An address may have a pair of brackets.
        if sign == ')' && right.matches('(').count() >= right.matches(')').count() {
            break;
        }
        right.pop();
    }
    (right != link).then_some(right)
}
