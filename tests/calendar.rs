//! Calendar files and links: days and hours, line folding, escaping, stable ids.

mod common;

use std::collections::{HashMap, HashSet};

use common::{Page, content, document, fixture_value, forum, leak};
use content::Content;
use i18n::Lang;
use serde_json::{Value, json};
use site::calendar::{FORUM, Span, calendars, file, links, session_entry};

/// The fixture's forum with one session: a title, a kind, a status, and `fields`.
fn with(fields: Value) -> Content {
    let mut session = json!({
        "id": "one",
        "title": { "ru": "Встреча", "zh": "会见" },
        "kind": "session",
        "status": "held",
    });
    let fields = fields.as_object().unwrap().clone();
    session.as_object_mut().unwrap().extend(fields);
    let mut value = fixture_value();
    value["agenda"]["sessions"] = json!([session]);
    content(&value)
}

fn files(content: &Content) -> HashMap<String, String> {
    calendars(content, false).into_iter().collect()
}

/// The lines of the session's file, unfolded.
fn lines(content: &Content, lang: Lang) -> Vec<String> {
    unfolded(&files(content)[&file("one", lang)])
}

fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(String::from).collect()
}

/// The lines of these properties, whatever their parameters.
fn properties<'a>(lines: &'a [String], names: &[&str]) -> Vec<&'a str> {
    let named = |line: &&str| names.contains(&line.split([':', ';']).next().unwrap());
    lines.iter().map(String::as_str).filter(named).collect()
}

#[test]
fn every_combination_of_days_and_hours_gives_the_right_dates() {
    let day = "2030-05-20";
    for (name, fields, expected) in [
        (
            "hours",
            json!({ "date": day, "start": "2030-05-20T10:00:00+10:00", "end": "2030-05-20T11:30:00+10:00" }),
            &["DTEND:20300520T013000Z", "DTSTART:20300520T000000Z"][..],
        ),
        (
            "past midnight",
            json!({ "date": day, "start": "2030-05-20T23:00:00+10:00", "end": "2030-05-21T01:00:00+10:00" }),
            &["DTEND:20300520T150000Z", "DTSTART:20300520T130000Z"],
        ),
        (
            "no end",
            json!({ "date": day, "start": "2030-05-20T06:30:00+10:00" }),
            &["DTSTART:20300519T203000Z"],
        ),
        (
            "a day",
            json!({ "date": day }),
            &["DTEND;VALUE=DATE:20300521", "DTSTART;VALUE=DATE:20300520", "TRANSP:TRANSPARENT"],
        ),
        (
            "a day and an end alone",
            json!({ "date": day, "end": "2030-05-20T11:30:00+10:00" }),
            &["DTEND;VALUE=DATE:20300521", "DTSTART;VALUE=DATE:20300520", "TRANSP:TRANSPARENT"],
        ),
        (
            "several days, into the next month",
            json!({ "date": "2030-05-30", "date_end": "2030-05-31" }),
            &["DTEND;VALUE=DATE:20300601", "DTSTART;VALUE=DATE:20300530", "TRANSP:TRANSPARENT"],
        ),
        (
            "several days with the hours of the first",
            json!({ "date": day, "date_end": "2030-05-21", "start": "2030-05-20T10:00:00+10:00", "end": "2030-05-20T18:00:00+10:00" }),
            &["DTEND;VALUE=DATE:20300522", "DTSTART;VALUE=DATE:20300520", "TRANSP:TRANSPARENT"],
        ),
        (
            "several days from hour to hour",
            json!({ "date": day, "date_end": "2030-05-21", "start": "2030-05-20T10:00:00+10:00", "end": "2030-05-21T18:00:00+10:00" }),
            &["DTEND:20300521T080000Z", "DTSTART:20300520T000000Z"],
        ),
    ] {
        let content = with(fields);
        for lang in Lang::ALL {
            let lines = lines(&content, lang);
            assert_eq!(properties(&lines, &["DTSTART", "DTEND", "TRANSP"]), expected, "{name}");
        }
    }
}

#[test]
fn a_session_without_a_known_day_has_no_file() {
    for fields in [
        json!({}),
        json!({ "date_end": "2030-05-25" }),
        json!({ "within": { "first": "2030-05-20", "last": "2030-05-21" } }),
    ] {
        let content = with(fields.clone());
        let mut names: Vec<String> = files(&content).into_keys().collect();
        names.sort();
        assert_eq!(names, ["calendar/forum.ru.ics", "calendar/forum.zh.ics"], "{fields}");
        let text = &files(&content)["calendar/forum.ru.ics"];
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{fields}: only the forum itself");
    }
}

#[test]
fn status_and_revision_of_a_session_become_status_and_sequence() {
    for (status, expected) in
        [("held", "CONFIRMED"), ("announced", "TENTATIVE"), ("cancelled", "CANCELLED")]
    {
        for (fields, sequence) in [
            (json!({ "date": "2030-05-20", "status": status }), 0),
            (json!({ "date": "2030-05-20", "status": status, "revision": 7 }), 7),
        ] {
            let lines = lines(&with(fields), Lang::Ru);
            let expected = [format!("SEQUENCE:{sequence}"), format!("STATUS:{expected}")];
            assert_eq!(properties(&lines, &["STATUS", "SEQUENCE"]), expected);
            // The day on which the data were updated, not the time of the build.
            assert_eq!(properties(&lines, &["DTSTAMP"]), ["DTSTAMP:20301220T000000Z"]);
        }
    }
}

#[test]
fn special_characters_in_texts_are_escaped() {
    let content = with(json!({
        "date": "2030-05-20",
        "title": { "ru": "А, Б; В \\ Г: Д", "zh": "甲" },
        "description": { "ru": "Раз,\u{a0}два\\n", "zh": "一" },
        "sources": ["https://example.org/?a,b;c"],
        "venue": "park",
    }));
    let lines = lines(&content, Lang::Ru);
    assert_eq!(
        properties(&lines, &["SUMMARY", "LOCATION", "DESCRIPTION"]),
        [
            "DESCRIPTION:Раз\\, два\\\\n\\n甲\\nвремя уточняется\\nИсточники:\\nhttps://example.org/?a\\,b\\;c",
            "LOCATION;LANGUAGE=ru:Парк\\, Хабаровск",
            "SUMMARY;LANGUAGE=ru:А\\, Б\\; В \\\\ Г: Д",
        ]
    );
}

#[test]
fn a_text_in_the_other_language_is_marked_with_its_language() {
    let content = with(json!({ "date": "2030-05-20", "title": { "zh": "会见" }, "venue": "park" }));
    let lines = lines(&content, Lang::Ru);
    assert_eq!(
        properties(&lines, &["SUMMARY", "LOCATION"]),
        ["LOCATION;LANGUAGE=ru:Парк\\, Хабаровск", "SUMMARY;LANGUAGE=zh-Hans:会见"]
    );
}

#[test]
fn long_lines_are_folded_between_characters() {
    // Every length around the limit, in characters of one, two, three and four octets.
    for letter in ["a", "я", "中", "𠮷", " ", "中 "] {
        for length in 1..=160 {
            let long = format!("x{}x", letter.repeat(length));
            let content = with(json!({
                "date": "2030-05-20",
                "title": { "ru": long, "zh": long },
                "description": { "ru": "б", "zh": long },
            }));
            for (name, text) in calendars(&content, false) {
                assert_lines(&name, &text);
            }
            let lines = lines(&content, Lang::Zh);
            let summary = format!("SUMMARY;LANGUAGE=zh-Hans:{long}");
            assert_eq!(properties(&lines, &["SUMMARY"]), [summary]);
        }
    }
}

#[test]
fn the_files_of_the_forum_are_well_formed_and_the_same_every_time() {
    let files = calendars(forum(), true);
    assert_eq!(files, calendars(forum(), true));
    for (name, text) in &files {
        assert_lines(name, text);
        assert!(!text.contains('\u{a0}'), "{name}: no-break spaces");
        let lines = unfolded(text);
        assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"], "{name}");
        let count = |line: &str| lines.iter().filter(|it| *it == line).count();
        assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"), "{name}");
        for once in ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "STATUS", "DESCRIPTION"] {
            let found = properties(&lines, &[once]).len();
            assert_eq!(found, count("BEGIN:VEVENT"), "{name}: {once}");
        }
        // They are unknown: see site::calendar::ics.
        assert_eq!(properties(&lines, &["URL", "GEO", "METHOD"]), [""; 0], "{name}");
        let named = properties(&lines, &["X-WR-CALNAME"]).len();
        assert_eq!(named, usize::from(name.contains("/forum.")), "{name}");
    }
}

/// Content lines of at most 75 octets, each ended by CRLF (RFC 5545, 3.1).
fn assert_lines(name: &str, text: &str) {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{name}");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{name}: {} octets in {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{name}: a bare end of line in {line:?}");
    }
}

#[test]
fn ids_are_unique_and_the_same_in_both_languages() {
    let files = files(forum());
    let uids = |lang| -> Vec<String> {
        let lines = unfolded(&files[&file(FORUM, lang)]);
        properties(&lines, &["UID"]).into_iter().map(String::from).collect()
    };
    let (ru, zh) = (uids(Lang::Ru), uids(Lang::Zh));
    assert_eq!(ru, zh);
    assert_eq!(ru.iter().collect::<HashSet<_>>().len(), ru.len());
    // Entries in visitors' calendars have this id: it must never change.
    assert!(ru.contains(&"UID:plenary@rcf-2025.forum-khabarovsk".to_string()), "{ru:?}");
    let offset = forum().event.offset();
    let dated =
        forum().agenda.sessions.iter().filter(|session| Span::of(session, offset).is_some());
    let mut expected = 1;
    for session in dated {
        expected += 1;
        for lang in Lang::ALL {
            let lines = unfolded(&files[&file(&session.id, lang)]);
            assert!(ru.contains(&properties(&lines, &["UID"])[0].to_string()), "{}", session.id);
        }
    }
    assert_eq!((ru.len(), files.len()), (expected, 2 * expected));
}

#[test]
fn forum_days_that_do_not_follow_each_other_are_separate_entries() {
    let mut content = with(json!({}));
    content.event.days.push(content::Day {
        date: common::day("2030-05-25"),
        opens: None,
        closes: None,
    });
    let lines = unfolded(&files(&content)["calendar/forum.zh.ics"]);
    assert_eq!(
        properties(&lines, &["X-WR-CALNAME", "UID", "DTSTART", "DTEND"]),
        [
            "X-WR-CALNAME:首届论坛",
            "DTEND;VALUE=DATE:20300522",
            "DTSTART;VALUE=DATE:20300520",
            "UID:forum@forum-2030.forum-khabarovsk",
            "DTEND;VALUE=DATE:20300526",
            "DTSTART;VALUE=DATE:20300525",
            "UID:forum.2@forum-2030.forum-khabarovsk",
        ]
    );
}

#[test]
fn links_to_web_calendars_have_times_title_place_and_details() {
    for (fields, google, outlook) in [
        (
            json!({ "date": "2030-05-20", "start": "2030-05-20T10:00:00+10:00", "end": "2030-05-20T11:00:00+10:00", "venue": "park" }),
            "dates=20300520T000000Z/20300520T010000Z&text=会见&location=哈巴罗夫斯克公园",
            "allday=false&startdt=2030-05-20T00:00:00Z&enddt=2030-05-20T01:00:00Z&subject=会见&location=哈",
        ),
        (
            json!({ "date": "2030-05-20", "start": "2030-05-20T10:00:00+10:00" }),
            "dates=20300520T000000Z/20300520T000000Z&text=",
            "allday=false&startdt=2030-05-20T00:00:00Z&enddt=2030-05-20T00:00:00Z&subject=",
        ),
        (
            json!({ "date": "2030-05-20", "date_end": "2030-05-21", "sources": ["https://example.org/a?b=1&c=%41#d+e"] }),
            "dates=20300520/20300522&text=会见&details=资料来源：%0Ahttps://example.org/a%3Fb%3D1%26c%3D%2541%23d%2Be",
            "allday=true&startdt=2030-05-20&enddt=2030-05-22&subject=会见&body=资",
        ),
    ] {
        let content = with(fields);
        let entry = session_entry(&content, &content.agenda.sessions[0], Lang::Zh, false).unwrap();
        for (link, part) in [(links::google(&entry), google), (links::outlook(&entry), outlook)] {
            assert!(link.contains(part), "{link}");
            assert!(!link.contains([' ', '\n', '#', '"']), "{link}");
        }
    }
}

#[test]
fn days_and_hours_are_written_in_words_of_each_language() {
    for (fields, ru, zh) in [
        (
            json!({ "date": "2030-05-20", "start": "2030-05-20T10:00:00+10:00", "end": "2030-05-20T11:00:00+10:00" }),
            "20 мая 2030 года, 10:00–11:00 (UTC+10)",
            "2030年5月20日10:00–11:00\u{ff08}UTC+10\u{ff09}",
        ),
        (
            json!({ "date": "2030-05-20", "start": "2030-05-20T22:00:00+10:00", "end": "2030-05-21T01:00:00+10:00" }),
            "20 мая 2030 года, 22:00 — 21 мая 2030 года, 01:00 (UTC+10)",
            "2030年5月20日22:00至2030年5月21日01:00\u{ff08}UTC+10\u{ff09}",
        ),
        (
            json!({ "date": "2030-05-20", "start": "2030-05-20T09:30:00+10:00" }),
            "20 мая 2030 года, 09:30 (UTC+10)",
            "2030年5月20日09:30\u{ff08}UTC+10\u{ff09}",
        ),
        (
            json!({ "date": "2030-05-20", "date_end": "2030-05-22" }),
            "20–22 мая 2030 года",
            "2030年5月20日至22日",
        ),
    ] {
        let content = with(fields);
        let offset = content.event.offset();
        let span = Span::of(&content.agenda.sessions[0], offset).unwrap();
        assert_eq!(Lang::ALL.map(|lang| span.words(lang, offset)), [ru, zh]);
    }
}

/// The documents of some content before the end of the forum or after it, in both languages.
fn documents(content: Content, has_ended: bool) -> [(Lang, String); 2] {
    let content = leak(content);
    Lang::ALL.map(|lang| (lang, document(content, lang, has_ended)))
}

#[test]
fn documents_link_to_every_calendar_file_and_to_no_other() {
    let contents = [with(json!({ "date": "2030-05-20" })), with(json!({})), forum().clone()];
    for (content, has_ended) in contents.iter().flat_map(|it| [(it, false), (it, true)]) {
        let files: HashSet<String> = files(content).into_keys().collect();
        let mut linked = HashSet::new();
        for (lang, html) in documents(content.clone(), has_ended) {
            for link in Page::read(&html).elements {
                let href = link.get("href").unwrap_or_default();
                let Some(name) = href.strip_prefix(lang.root()) else { continue };
                if name.starts_with("calendar/") {
                    assert!(files.contains(name), "{lang:?}: there is no file {name}");
                    linked.insert(name.to_string());
                    assert_eq!(link.get("type"), Some("text/calendar"));
                }
            }
        }
        assert_eq!(files, linked, "files without a link");
    }
}

#[test]
fn a_cancelled_session_is_marked_and_has_no_links_to_web_calendars() {
    let content = with(json!({ "date": "2030-05-20", "status": "cancelled" }));
    for (lang, html) in documents(content, false) {
        let page = Page::read(&html);
        let card = page.find("li", "id", "session-one");
        assert_eq!(card.get("class"), Some("session session--session is-cancelled"));
        assert!(
            page.text("li#session-one").contains(lang.static_texts().status_cancelled),
            "{lang:?}"
        );
        // Only the forum itself has these links.
        for host in ["calendar.google.com", "outlook.live.com"] {
            assert_eq!(html.matches(host).count(), 1, "{lang:?}: {host}");
        }
    }
}
