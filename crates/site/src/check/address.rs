//! The address of the site itself.

use crate::SiteAddress;
use i18n::messages::AddressMessage;

use super::file::File;

/// Something that is not the https address of a folder on a public host.
pub fn site(file: &mut File, field: &str, given: &str) {
    let nearest = meant(given);
    file.error(field, AddressMessage::NotASite { given: given.to_owned(), nearest });
}

/// The address without another scheme, a page or a query.
fn meant(given: &str) -> Option<String> {
    let given = given.trim();
    let scheme = ["https://", "http://", "//"].into_iter().find(|start| given.starts_with(start));
    let rest = &given[scheme.map_or(0, str::len)..];
    let rest = rest.split(['?', '#']).next()?;
    let rest = ["index.html", "index.htm"]
        .into_iter()
        .find_map(|page| rest.strip_suffix(page))
        .unwrap_or(rest);
    SiteAddress::parse(&format!("https://{rest}")).map(|site| site.file(""))
}

/// Whether a text is the address of a search on a map, with a place for the words.
pub fn is_map_search(text: &str) -> bool {
    text.starts_with("https://") && (text.contains("{ru}") || text.contains("{zh}"))
}

/// Whether a text is the address of a point on a map, with places for its coordinates.
pub fn is_map_point(text: &str) -> bool {
    text.starts_with("https://") && text.contains("{lat}") && text.contains("{lon}")
}
