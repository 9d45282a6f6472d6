//! HTML in texts: the page shows it as it is written.

use i18n::messages::Suspicion;

use super::suspicious_text::Found;

/// Entities that are also written without a semicolon.
const ENTITIES: [&str; 9] = ["nbsp", "amp", "laquo", "raquo", "mdash", "ndash", "quot", "lt", "gt"];

/// The first tag, comment or entity.
pub fn html(text: &str) -> Found {
    text.char_indices().find_map(|(at, letter)| {
        let length = match letter {
            '&' => entity(&text[at..]),
            '<' => tag(&text[at..]),
            _ => None,
        };
        let range = at..at + length?;
        Some((range.clone(), Suspicion::Html { code: text[range].to_owned() }))
    })
}

fn entity(rest: &str) -> Option<usize> {
    let name = &rest[1..];
    let end = name.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '#');
    let end = end.unwrap_or(name.len());
    if name[end..].starts_with(';') && (2..10).contains(&end) {
        return Some(end + 2);
    }
    ENTITIES.contains(&&name[..end]).then_some(end + 1)
}

/// A tag has a name, and then nothing or attributes: `a<b и c>d` has none.
fn tag(rest: &str) -> Option<usize> {
    if rest.starts_with("<!--") || rest.starts_with("<![") {
        return Some(rest.find('>').map_or(rest.len(), |end| end + 1));
    }
    let end = rest.find('>')?;
    let inside = rest[1..end].trim_start_matches('/').trim_end_matches('/');
    let name_end = inside.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    let (name, attributes) = inside.split_at(name_end.unwrap_or(inside.len()));
    let is_name = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let has_attributes = attributes.starts_with(char::is_whitespace) && attributes.contains('=');
    (is_name && (attributes.trim().is_empty() || has_attributes)).then_some(end + 1)
}
