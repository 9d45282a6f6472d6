//! Contact cards: names in every script, addresses, line folding. An independent parser reads them back.

mod common;

use std::collections::HashSet;

use common::{content, fixture_value, forum};
use content::{Content, Localized};
use serde_json::{Value, json};
use site::organizations::vcard_file;
use site::vcards;
use vcard4::Vcard;
use vcard4::property::{AddressProperty, TextOrUriProperty, TextProperty};

/// The fixture's content, with these fields of the museum.
fn with(fields: Value) -> Content {
    let mut value = fixture_value();
    let museum = value["partners"]["partners"][0].as_object_mut().unwrap();
    museum.extend(fields.as_object().unwrap().clone());
    content(&value)
}

/// The text of the museum's card.
fn text(content: &Content) -> String {
    let (name, text) = vcards(content).into_iter().next().unwrap();
    assert_eq!(name, "partners/museum.vcf");
    text
}

/// The lines of these properties in the museum's card, unfolded.
fn lines(content: &Content, names: &[&str]) -> Vec<String> {
    let text = text(content).replace("\r\n ", "");
    let named = |line: &&str| names.contains(&line.split([':', ';']).next().unwrap());
    text.split_terminator("\r\n").filter(named).map(String::from).collect()
}

/// A card, read by an independent parser, which is strict about the standard.
fn read(text: &str) -> Vcard {
    let mut cards = vcard4::parse(text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
    assert_eq!(cards.len(), 1);
    cards.remove(0)
}

/// The texts of a property, each with its language.
fn by_language(texts: &[TextProperty]) -> Vec<(&str, &str)> {
    let language = |text: &TextProperty| {
        let parameters = text.parameters.as_ref()?;
        assert_eq!(parameters.alt_id.as_deref(), Some("1"));
        parameters.language.clone()
    };
    let tag = |text| match language(text).as_deref() {
        Some("ru") => "ru",
        Some("zh-Hans") => "zh-Hans",
        Some("en") => "en",
        other => panic!("{other:?}"),
    };
    texts.iter().map(|text| (tag(text), text.value.as_str())).collect()
}

fn names(card: &Vcard) -> Vec<(&str, &str)> {
    by_language(&card.formatted_name)
}

#[test]
fn a_card_has_all_contacts_of_the_organization() {
    let content = with(json!({
        "phone": "+74212402121",
        "email": "museum@example.org",
        "url": "https://example.org/?a,b;c",
        "zh_sourced": true,
    }));
    let expected = "BEGIN:VCARD
VERSION:4.0
KIND:org
UID;VALUE=TEXT:partner.museum@forum-khabarovsk
FN;ALTID=1;LANGUAGE=ru;PREF=1:Музей
FN;ALTID=1;LANGUAGE=zh-Hans;PREF=2:博物馆
N:Музей;;;;
ORG;ALTID=1;LANGUAGE=ru;PREF=1:Музей
ORG;ALTID=1;LANGUAGE=zh-Hans;PREF=2:博物馆
ADR;ALTID=1;LANGUAGE=ru:;;;Хабаровск;;;Россия
ADR;ALTID=1;LANGUAGE=zh-Hans:;;;哈巴罗夫斯克;;;俄罗斯
TEL:+74212402121
EMAIL:museum@example.org
URL:https://example.org/?a,b;c
NOTE;ALTID=1;LANGUAGE=ru:Участник
NOTE;ALTID=1;LANGUAGE=zh-Hans:参与方
REV:20301220T000000Z
END:VCARD
";
    assert_eq!(text(&content), expected.replace('\n', "\r\n"));
}

#[test]
fn an_unofficial_chinese_name_is_last() {
    let all = json!({ "ru": "Музей", "zh": "博物馆", "en": "Museum" });
    for (name, official, expected) in [
        (all.clone(), true, &["ru;PREF=1:Музей", "zh-Hans;PREF=2:博物馆", "en;PREF=3:Museum"][..]),
        (all, false, &["ru;PREF=1:Музей", "en;PREF=2:Museum", "zh-Hans;PREF=3:博物馆"]),
        (json!({ "zh": "博物馆" }), false, &["zh-Hans;PREF=1:博物馆"]),
        (json!({ "en": "Museum" }), false, &["en;PREF=1:Museum"]),
    ] {
        let content = with(json!({ "name": name, "zh_sourced": official }));
        for property in ["FN", "ORG"] {
            let expected: Vec<_> =
                expected.iter().map(|end| format!("{property};ALTID=1;LANGUAGE={end}")).collect();
            assert_eq!(lines(&content, &[property]), expected);
        }
    }
}

#[test]
fn an_address_has_the_parts_that_are_known() {
    for (fields, expected) in [
        (
            json!({ "city": "harbin" }),
            &["1;LANGUAGE=ru:;;;Харбин;;;Китай", "1;LANGUAGE=zh-Hans:;;;哈尔滨;;;中国"][..],
        ),
        (
            json!({ "city": null, "countries": ["CN"] }),
            &["1;LANGUAGE=ru:;;;;;;Китай", "1;LANGUAGE=zh-Hans:;;;;;;中国"],
        ),
        (
            json!({ "city": null }),
            &[
                "1;LANGUAGE=ru:;;;;;;Россия",
                "1;LANGUAGE=zh-Hans:;;;;;;俄罗斯",
                "2;LANGUAGE=ru:;;;;;;Китай",
                "2;LANGUAGE=zh-Hans:;;;;;;中国",
            ],
        ),
        (
            json!({ "address": { "ru": "680000, Хабаровск, ул.\u{a0}Шевченко, 7", "en": "7; Street" } }),
            &[
                "1;LANGUAGE=ru:;;680000\\, Хабаровск\\, ул. Шевченко\\, 7;;;;",
                "1;LANGUAGE=en:;;7\\; Street;;;;",
            ],
        ),
        (json!({ "city": null, "countries": [] }), &[]),
    ] {
        let content = with(fields);
        let expected: Vec<_> = expected.iter().map(|end| format!("ADR;ALTID={end}")).collect();
        assert_eq!(lines(&content, &["ADR"]), expected);
    }
}

#[test]
fn special_characters_in_texts_are_escaped() {
    for (plain, escaped) in [
        ("А, Б; В \\ Г: Д", "А\\, Б\\; В \\\\ Г: Д"),
        ("Раз\nдва", "Раз\\nдва"),
        ("Раз\\nдва", "Раз\\\\nдва"),
        ("№\u{a0}1 «Дом»", "№ 1 «Дом»"),
        ("\"Museum\"", "\"Museum\""),
    ] {
        let content = with(json!({ "name": { "en": plain }, "role": { "en": plain } }));
        let expected = [
            format!("FN;ALTID=1;LANGUAGE=en;PREF=1:{escaped}"),
            format!("N:{escaped};;;;"),
            format!("ORG;ALTID=1;LANGUAGE=en;PREF=1:{escaped}"),
            format!("NOTE;ALTID=1;LANGUAGE=en:{escaped}"),
        ];
        assert_eq!(lines(&content, &["FN", "N", "ORG", "NOTE"]), expected);
    }
}

#[test]
fn every_name_is_read_back_unchanged() {
    for name in [
        "А, Б; В \\ Г: Д",
        ",;\\",
        "Раз\nдва\n\nтри",
        "Раз\\nдва",
        "«Ёж» — №1",
        "俄罗斯会展基金会\u{ff08}Roscongress\u{ff09}",
        "𠮷野家、北京\u{ff0c}上海",
        "Цветы 🌸 👨‍👩‍👧‍👦 🇷🇺🇨🇳",
        "غرفة التجارة، والصناعة؛ موسكو",
        "BEGIN:VCARD",
        "x=\"1\";y='2'",
    ] {
        let content = with(json!({ "name": { "ru": name, "zh": name }, "role": { "ru": name } }));
        let text = text(&content);
        assert_lines("museum", &text);
        let card = read(&text);
        assert_eq!(names(&card), [("ru", name), ("zh-Hans", name)]);
        // The parser also splits an ORG at escaped semicolons.
        let orgs: Vec<String> = card.org.iter().map(|org| org.value.join(";")).collect();
        assert_eq!(orgs, [name, name]);
        assert_eq!(by_language(&card.note), [("ru", name)]);
    }
}

#[test]
fn long_lines_are_folded_between_characters() {
    // Every length around the limit, in characters of one, two, three and four octets.
    for letter in ["a", "я", "中", "𠮷", " ", "中 ", ",", "\\"] {
        for length in 1..=160 {
            let long = format!("x{}x", letter.repeat(length));
            let content = with(json!({ "name": { "ru": long }, "address": { "zh": long } }));
            let text = text(&content);
            assert_lines("museum", &text);
            let card = read(&text);
            assert_eq!(names(&card), [("ru", &*long)]);
            let [AddressProperty { value, .. }] = &*card.address else { panic!("{text}") };
            assert_eq!(value.street_address.as_ref(), Some(&long));
        }
    }
}

/// Content lines of at most 75 octets, each ended by CRLF (3.2), the version second (6.7.9).
fn assert_lines(name: &str, text: &str) {
    assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"), "{name}");
    assert!(text.ends_with("\r\nEND:VCARD\r\n"), "{name}");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{name}: {} octets in {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{name}: a bare end of line in {line:?}");
    }
}

#[test]
fn the_cards_of_the_forum_have_the_texts_of_the_content() {
    let content = forum();
    let cards = vcards(content);
    assert_eq!(cards, vcards(content), "the same every time");
    assert_eq!(cards.len(), content.partners.partners.len());
    let mut uids = HashSet::new();
    for (partner, (name, text)) in content.partners.partners.iter().zip(&cards) {
        assert_eq!(*name, vcard_file(&partner.id));
        assert_lines(name, text);
        assert!(!text.contains('\u{a0}'), "{name}: no-break spaces");
        // A NOTE says what the organization did, as on the page; it may name people.
        let people = content.partners.people.iter().flat_map(|person| person.name.all());
        let unfolded = text.replace("\r\n ", "");
        let others: Vec<_> = unfolded.lines().filter(|line| !line.starts_with("NOTE")).collect();
        for person in people {
            assert!(!others.iter().any(|line| line.contains(person)), "{name}: {person}");
        }
        let card = read(text);
        assert!(card.related.is_empty() && card.member.is_empty(), "{name}");
        assert_eq!(sorted(names(&card)), sorted(texts_of(&partner.name)), "{name}");
        assert_eq!(sorted(by_language(&card.note)), sorted(texts_of(&partner.role)), "{name}");
        let urls: Vec<String> = card.url.iter().map(|url| url.value.to_string()).collect();
        assert_eq!(urls, partner.url.iter().cloned().collect::<Vec<_>>(), "{name}");
        let Some(TextOrUriProperty::Text(uid)) = card.uid else { panic!("{name}: no UID") };
        assert!(uids.insert(uid.value), "{name}: the UID of another");
    }
    // Contacts on visitors' devices have this id: it must never change.
    assert!(uids.contains("partner.roscongress@forum-khabarovsk"), "{uids:?}");
}

/// A text of the content in the form of [`by_language`].
fn texts_of(text: &Localized) -> Vec<(&str, &str)> {
    let texts = [("ru", &text.ru), ("zh-Hans", &text.zh), ("en", &text.en)];
    texts.into_iter().filter_map(|(tag, text)| Some((tag, text.as_deref()?))).collect()
}

/// The texts sorted and without no-break spaces.
fn sorted(texts: Vec<(&str, &str)>) -> Vec<(String, String)> {
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let mut texts: Vec<_> = texts.iter().map(|(tag, text)| (plain(tag), plain(text))).collect();
    texts.sort();
    texts
}
