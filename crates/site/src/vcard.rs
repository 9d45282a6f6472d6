//! Contact cards (vCard 4.0, RFC 6350): one for each organization, in all languages.

use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardProperty, VCardValue, VCardValueType, VCardVersion,
};

use crate::calendar::links::basic;
use crate::organizations::vcard_file;
use content::{City, Content, Country, Localized, Partner};
use i18n::Lang;

/// The languages of the data, by their BCP 47 tags, as [`texts`] has them.
const TAGS: [&str; 3] = [Lang::Ru.tag(), Lang::Zh.tag(), "en"];

/// All cards: their paths and texts.
///
/// No instant of the build is in them: the same content gives the same bytes. Nor are people
/// (RELATED, 6.6.6): a card may be passed on.
pub fn vcards(content: &Content) -> Vec<(String, String)> {
    let partners = content.partners.partners.iter();
    partners.map(|partner| (vcard_file(&partner.id), text(content, partner))).collect()
}

/// One of them, by its path.
pub fn vcard(content: &Content, path: &str) -> Option<String> {
    let mut partners = content.partners.partners.iter();
    let partner = partners.find(|partner| vcard_file(&partner.id) == path)?;
    Some(text(content, partner))
}

/// One card. The crate ends lines with CRLF and folds them between characters (3.2), and escapes
/// texts (3.4).
fn text(content: &Content, partner: &Partner) -> String {
    let mut entries = vec![
        entry(VCardProperty::Kind, "org"),
        // Without the event's id: from forum to forum it is one organization, and one contact.
        entry(VCardProperty::Uid, &format!("partner.{}@{}", partner.id, content.event.series()))
            .with_param(VCardParameter::value(VCardValueType::Text)),
    ];
    entries.extend(names(partner, VCardProperty::Fn));
    entries.extend(structured_name(partner));
    entries.extend(names(partner, VCardProperty::Org));
    entries.extend(addresses(content, partner));
    // A text, which is the default (6.4.1): readers of version 3.0 show `tel:` of a URI as part of the number.
    entries.extend(partner.phone.as_ref().map(|phone| entry(VCardProperty::Tel, phone)));
    entries.extend(partner.email.as_ref().map(|email| entry(VCardProperty::Email, email)));
    entries.extend(partner.url.as_ref().map(|url| entry(VCardProperty::Url, url)));
    let role = TAGS.into_iter().zip(texts(&partner.role));
    let role =
        role.filter_map(|(tag, role)| Some(in_language(entry(VCardProperty::Note, role?), tag, 1)));
    entries.extend(role);
    // The day the data were looked through, as in the calendar files.
    entries.push(entry(VCardProperty::Rev, &basic(content.event.updated.midnight(0))));
    let mut text = String::new();
    VCard { entries }
        .write_to(&mut text, VCardVersion::V4_0)
        .expect("writing to a string cannot fail");
    text
}

/// FN or ORG in each language. PREF has the same order (5.3).
fn names(partner: &Partner, property: VCardProperty) -> Vec<VCardEntry> {
    let names = names_in_order(partner).into_iter().zip(1..).map(|((tag, text), place)| {
        let entry = in_language(entry(property.clone(), text), tag, 1);
        entry.with_param(VCardParameter::pref(place))
    });
    names.collect()
}

/// N (6.2.2): the first name as the family name, in one language only.
///
/// Version 4.0 does not require it, but 3.0 does, and phones read both alike. Android makes a structured name of FN if N
/// is missing or empty, and so splits «Генеральное консульство КНР» into given, middle and family name. Of several N
/// phones take the last, or a mixture.
fn structured_name(partner: &Partner) -> Option<VCardEntry> {
    let (_, name) = names_in_order(partner).into_iter().next()?;
    // Family name, given name, additional names, prefixes, suffixes.
    let parts = [name, "", "", "", ""].map(value);
    Some(VCardEntry::new(VCardProperty::N).with_values(parts.into()))
}

/// The names there are, with their languages: Russian, Chinese, English.
///
/// An unofficial Chinese translation comes last: it helps to read the card, but is no address.
fn names_in_order(partner: &Partner) -> Vec<(&'static str, &str)> {
    let mut names: Vec<_> = TAGS.into_iter().zip(texts(&partner.name)).collect();
    if !partner.zh_sourced {
        names.sort_by_key(|(tag, _)| *tag == Lang::Zh.tag());
    }
    names.into_iter().filter_map(|(tag, text)| Some((tag, text?))).collect()
}

/// The postal address as a whole, in the place of the street: it is not split into parts. Without one, the city and
/// its country, or else each of the countries.
fn addresses(content: &Content, partner: &Partner) -> Vec<VCardEntry> {
    let none = Localized::default();
    let city = partner.city.as_ref().and_then(|id| content.city(id));
    let parts: Vec<[&Localized; 3]> = match (&partner.address, city) {
        (Some(address), _) => vec![[address, &none, &none]],
        (None, Some(City { name, country, .. })) => {
            let country = content.country(country).map_or(&none, |country| &country.name);
            vec![[&none, name, country]]
        }
        (None, None) => {
            let countries = partner.countries.iter().filter_map(|id| content.country(id));
            countries.map(|Country { name, .. }| [&none, &none, name]).collect()
        }
    };
    let mut entries = Vec::new();
    for (parts, set) in parts.into_iter().zip(1..) {
        let [street, city, country] = parts.map(texts);
        for (index, tag) in TAGS.into_iter().enumerate() {
            let [street, city, country] = [street, city, country].map(|texts| texts[index]);
            if street.or(city).or(country).is_some() {
                // Post-office box, extended address, street, locality, region, code, country (6.3.1).
                let parts = [None, None, street, city, None, None, country];
                let parts = parts.map(|part| value(part.unwrap_or_default()));
                let address = VCardEntry::new(VCardProperty::Adr).with_values(parts.into());
                entries.push(in_language(address, tag, set));
            }
        }
    }
    entries
}

fn entry(name: VCardProperty, text: &str) -> VCardEntry {
    VCardEntry::new(name).with_value(value(text))
}

/// A text without no-break spaces: the reader does its own typesetting.
fn value(text: &str) -> VCardValue {
    text.replace('\u{a0}', " ").into()
}

/// Marks one of several translations of a text (ALTID, 5.4).
fn in_language(entry: VCardEntry, tag: &str, set: u32) -> VCardEntry {
    let entry = entry.with_param(VCardParameter::altid(set.to_string()));
    entry.with_param(VCardParameter::language(tag.to_string()))
}

fn texts(text: &Localized) -> [Option<&str>; 3] {
    [&text.ru, &text.zh, &text.en].map(|text| text.as_deref())
}
