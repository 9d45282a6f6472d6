//! Links to web calendars: their length, what is left out, and HTML in those of Outlook.

mod common;

use common::{content, fixture_value};
use content::Content;
use i18n::Lang;
use serde_json::{Value, json};
use site::calendar::{Entry, forum_entries, links, session_entry};

const MAX_LENGTH: usize = 1900;

/// The fixture's forum at an address with one session that has these fields.
fn with(site: Option<&str>, fields: &Value) -> Content {
    let mut session = json!({
        "id": "one",
        "title": { "ru": "Встреча", "zh": "会见" },
        "kind": "session",
        "status": "held",
        "date": "2030-05-20",
        "start": "2030-05-20T10:00:00+10:00",
        "end": "2030-05-20T11:00:00+10:00",
    });
    session.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let mut value = fixture_value();
    value["agenda"]["sessions"] = json!([session]);
    value["event"]["site"] = json!(site);
    content(&value)
}

fn entry(content: &Content, lang: Lang) -> Entry {
    session_entry(content, &content.agenda.sessions[0], lang, false).unwrap()
}

/// The address as the browser sends it: with everything encoded that is not ASCII.
fn sent(link: &str) -> String {
    let byte = |byte: u8| match byte.is_ascii() {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    link.bytes().map(byte).collect()
}

/// The value of a parameter, decoded.
fn value(link: &str, name: &str) -> String {
    let query = link.split_once('?').unwrap().1;
    let given = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
    let (given, mut bytes) = (given.unwrap_or_default().as_bytes(), Vec::new());
    let mut rest = given.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let hex = [*rest.next().unwrap(), *rest.next().unwrap()];
                let hex = std::str::from_utf8(&hex).unwrap();
                bytes.push(u8::from_str_radix(hex, 16).unwrap());
            }
            byte => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

const SITE: &str = "https://forum.example.org/2030/";

#[test]
fn no_text_makes_a_link_longer_than_1900_characters() {
    let sources: Vec<_> =
        (0..60).map(|n| format!("https://example.org/news/{n}?a=b&c=d")).collect();
    for (name, fields) in [
        (
            "2,600 Russian letters",
            json!({ "description": { "ru": "Слово дня. ".repeat(240), "zh": "一" } }),
        ),
        (
            "2,600 Chinese letters",
            json!({ "description": { "ru": "Да", "zh": "论坛会议。".repeat(520) } }),
        ),
        ("one word", json!({ "description": { "ru": "я".repeat(2600), "zh": "中".repeat(2600) } })),
        ("emoji", json!({ "description": { "ru": "👨‍👩‍👧‍👦🇷🇺".repeat(300), "zh": "👨‍👩‍👧‍👦🇨🇳".repeat(300) } })),
        (
            "signs",
            json!({ "description": { "ru": "<b>&\"'\n".repeat(400), "zh": "<b>&\"'\n".repeat(400) } }),
        ),
        (
            "a long title",
            json!({ "title": { "ru": "Встреча ".repeat(100), "zh": "会见".repeat(200) } }),
        ),
        ("many sources", json!({ "sources": sources })),
        (
            "a long address",
            json!({ "sources": [format!("https://example.org/{}", "a".repeat(3000))] }),
        ),
    ] {
        for site in [None, Some(SITE)] {
            let content = with(site, &fields);
            for lang in Lang::ALL {
                let entry = entry(&content, lang);
                for link in [links::google(&entry), links::outlook(&entry)] {
                    let length = sent(&link).len();
                    assert!(length <= MAX_LENGTH, "{name}, {lang:?}: {length}");
                    // Long texts use the room, but an address is never cut.
                    let is_long = entry.details().chars().count() > 1500;
                    let uses_room = length > 1200 || !is_long || name == "a long address";
                    assert!(uses_room, "{name}, {lang:?}: only {length}");
                }
            }
        }
    }
}

#[test]
fn a_description_is_cut_after_a_word_and_has_a_link_to_the_full_text() {
    let source = "https://news.example.org/item";
    let text = json!({ "ru": "Слово дня. ".repeat(240), "zh": "论坛会议。".repeat(520) });
    for (site, lang, expected) in [
        (Some(SITE), Lang::Ru, "https://forum.example.org/2030/#session-one"),
        (Some(SITE), Lang::Zh, "https://forum.example.org/2030/zh/#session-one"),
        (None, Lang::Ru, ""),
        (None, Lang::Zh, ""),
    ] {
        let content = with(site, &json!({ "description": text }));
        let entry = entry(&content, lang);
        for (link, name, line_break) in
            [(links::google(&entry), "details", "\n"), (links::outlook(&entry), "body", "<br>")]
        {
            let details = value(&link, name);
            let (kept, address) = details.split_once('…').unwrap();
            assert!(entry.about.starts_with(kept), "{details}");
            let whole = ["Слово", "дня", "дня.", "论", "坛", "会", "议", "议。"];
            assert!(whole.iter().any(|word| kept.ends_with(word)), "{details}");
            assert_eq!(address.strip_prefix(line_break).unwrap_or_default(), expected);
        }
    }
    // Without an address of the page, a source has the full text.
    let sources = vec![source.to_string(); 60];
    let content = with(None, &json!({ "sources": sources }));
    let details = value(&links::google(&entry(&content, Lang::Ru)), "details");
    assert!(details.ends_with(&format!("item…\n{source}")), "{details}");
}

#[test]
fn a_text_that_fits_is_complete() {
    let content =
        with(Some(SITE), &json!({ "description": { "ru": "Слово дня.", "zh": "会议。" } }));
    for (lang, expected) in [(Lang::Ru, "Слово дня.\n会见"), (Lang::Zh, "会议。\nВстреча")]
    {
        let entry = entry(&content, lang);
        assert_eq!(value(&links::google(&entry), "details"), expected);
        assert_eq!(value(&links::outlook(&entry), "body"), expected.replace('\n', "<br>"));
    }
}

#[test]
fn the_details_of_outlook_are_html_and_its_title_is_not() {
    let text = "1 < 2 & 3 > 2\n<script>alert(1)</script> &amp;";
    let fields = json!({ "title": { "ru": "A & B <C>" }, "description": { "ru": text } });
    let content = with(None, &fields);
    let entry = entry(&content, Lang::Ru);
    assert_eq!(
        value(&links::outlook(&entry), "body"),
        "1 &lt; 2 &amp; 3 &gt; 2<br>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;"
    );
    assert_eq!(value(&links::outlook(&entry), "subject"), "A & B <C>");
    assert_eq!(value(&links::google(&entry), "details"), text);
}

#[test]
fn the_links_of_the_whole_forum_fit_too() {
    let mut value = fixture_value();
    value["event"]["site"] = json!(SITE);
    value["event"]["summary"] =
        json!({ "ru": "Слово дня. ".repeat(240), "zh": "会议。".repeat(900) });
    value["event"]["full_name"] = json!({ "ru": "Форум ".repeat(200), "zh": "论坛".repeat(300) });
    let content = content(&value);
    for lang in Lang::ALL {
        for entry in forum_entries(&content, lang) {
            for link in [links::google(&entry), links::outlook(&entry)] {
                assert!(sent(&link).len() <= MAX_LENGTH, "{lang:?}: {}", sent(&link).len());
            }
        }
    }
}
