//! Planning by the programme: what a search leaves, the visitor's own list, other clocks.
#![cfg(feature = "site")]

mod common;

use common::{at, fixture, forum};
use forum::i18n::Lang;
use forum::logic::agenda::beside::{Beside, beside};
use forum::logic::agenda::mine::Choice;
use forum::logic::agenda::search::{FIELDS, finder};
use forum::logic::agenda::zone::shown;
use forum::logic::finder::Query;
use forum::model::{Change, ChangeKind, Content, Session, SessionLanguage, Status};

/// The ids found by "field=value field=value" in the real programme.
fn found(asked: &str) -> Vec<&'static str> {
    let mut values = [""; FIELDS.len()];
    for pair in asked.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        values[FIELDS.iter().position(|field| *field == name).unwrap()] = value;
    }
    let agenda = &forum().agenda;
    let sessions = agenda.sessions.iter().map(|session| session.id.as_str());
    let ids: Vec<_> = sessions.chain(agenda.themes.iter().map(|theme| theme.id.as_str())).collect();
    let found = finder(forum()).search(&Query::new(&values)).listed();
    found.into_iter().map(|position| ids[position]).collect()
}

#[test]
fn words_are_found_in_titles_venues_people_and_partners_of_both_languages() {
    for (queries, id) in [
        (&["пленарная", "ПЛЕНАРНАЯ", "全会"][..], "plenary"),
        (&["решетников"], "plenary"),
        (&["польдерная", "圩堤"], "marathon-ostrov-mechty"),
        (&["акробат", "吴桥"], "circus-wuqiao"),
        (&["фарфор", "瓷"], "porcelain-exhibition"),
        (&["муравьёва-амурского", "муравьева"], "friendship-alley"),
    ] {
        for query in queries {
            assert!(found(&format!("q={query}")).contains(&id), "{query}");
        }
    }
    assert_eq!(found("q=ничегошеньки"), [""; 0]);
}

#[test]
fn choices_narrow_together() {
    let all = forum().agenda.sessions.len() + forum().agenda.themes.len();
    for (asked, count) in [("", all), ("q= ", all), ("day=2025-05-18&kind=sport", 1)] {
        assert_eq!(found(asked).len(), count, "{asked}");
    }
    assert_eq!(found("day=2025-05-18&kind=sport"), ["marathon-ostrov-mechty"]);
    // Several days are found under each of them.
    for day in ["2025-05-17", "2025-05-20", "several-days"] {
        assert!(found(&format!("day={day}")).contains(&"amurfest-vesna"), "{day}");
    }
    assert!(!found("day=2025-05-21").contains(&"amurfest-vesna"));
    assert_eq!(found("day=themes").len(), forum().agenda.themes.len());
    assert_eq!(found("venue=far-eastern-art-museum"), ["porcelain-exhibition"]);
    for nothing in ["day=2025-05-18&kind=plenary", "day=x", "kind=Sport", "venue=x&topic=y"] {
        assert_eq!(found(nothing), [""; 0], "{nothing}");
    }
}

#[test]
fn every_session_is_found_under_its_own_values() {
    for session in &forum().agenda.sessions {
        let mut asked = format!("day={}&kind={}", session.group(), session.kind.id());
        if let Some(venue) = &session.venue {
            asked += &format!("&venue={venue}");
        }
        if let Some(topic) = session.topics.first() {
            asked += &format!("&topic={topic}");
        }
        assert!(found(&asked).contains(&&*session.id), "{asked}");
    }
}

/// Sessions "id start end" of the 20th of May 2030, hours by the forum's clock; "-" is unknown.
fn programme(sessions: &[&str]) -> Content {
    let mut content = fixture();
    let pattern = content.agenda.sessions[0].clone();
    let session = |text: &&str| {
        let parts: Vec<&str> = text.split(' ').collect();
        let hour = |hour: &str| (hour != "-").then(|| at(&format!("2030-05-{hour}:00")));
        Session {
            id: parts[0].to_string(),
            start: hour(parts[1]),
            end: hour(parts[2]),
            ..pattern.clone()
        }
    };
    content.agenda.sessions = sessions.iter().map(session).collect();
    content
}

#[test]
fn a_list_keeps_the_known_in_the_order_of_the_programme() {
    let content = programme(&["a - -", "b - -", "c - -"]);
    for (text, kept) in [
        ("", ""),
        ("a", "a"),
        ("c,a", "a,c"),
        ("b,b,b", "b"),
        ("x,b,<script>,", "b"),
        ("A, b", ""),
        ("%00,\u{202e},c", "c"),
    ] {
        let choice = Choice::parse(&content, text);
        assert_eq!(choice.join(), kept, "{text:?}");
        assert_eq!(Choice::parse(&content, &choice.join()), choice);
    }
    let mut choice = Choice::parse(&content, "c");
    choice.toggle(&content, "a");
    assert_eq!(choice.join(), "a,c");
    choice.toggle(&content, "c");
    choice.toggle(&content, "unknown");
    assert_eq!(choice.join(), "a");
    assert!(choice.has("a") && !choice.has("c"));
    let other = Choice::parse(&content, "b,a");
    assert_eq!(choice.with(&content, &other).join(), "a,b");
    assert_eq!(choice.join(), "a", "merging changes neither");
}

#[test]
fn overlaps_are_pointed_out_and_touching_ends_are_none() {
    for (sessions, pairs) in [
        (&["a 20T10:00 20T11:00", "b 20T10:30 20T12:00"][..], &["a b"][..]),
        (&["a 20T10:00 20T11:00", "b 20T11:00 20T12:00"], &[]),
        // Across midnight.
        (&["a 20T23:00 21T01:00", "b 21T00:30 21T02:00"], &["a b"]),
        // Without a known end only the beginning counts.
        (&["a 20T10:00 -", "b 20T10:30 20T12:00"], &[]),
        (&["a 20T10:30 -", "b 20T10:00 20T12:00"], &["a b"]),
        (&["a 20T10:00 -", "b 20T10:00 -"], &["a b"]),
        (&["a - -", "b 20T10:00 20T11:00"], &[]),
        (
            &["a 20T09:00 20T18:00", "b 20T10:00 20T11:00", "c 20T10:30 20T10:45"],
            &["a b", "a c", "b c"],
        ),
    ] {
        let content = programme(sessions);
        let choice = Choice::parse(&content, "a,b,c");
        let found = choice.overlaps(&content);
        let found: Vec<_> =
            found.iter().map(|(one, other)| format!("{} {}", one.id, other.id)).collect();
        assert_eq!(found, pairs, "{sessions:?}");
        assert!(Choice::default().overlaps(&content).is_empty(), "only what is chosen");
    }
    let mut content = programme(&["a 20T10:00 20T11:00", "b 20T10:30 20T12:00"]);
    content.agenda.sessions[0].status = Status::Cancelled;
    assert!(Choice::parse(&content, "a,b").overlaps(&content).is_empty(), "one is called off");
}

#[test]
fn what_begins_together_stands_side_by_side() {
    for (sessions, places) in [
        (&["a 20T10:00 20T11:00", "b 20T11:00 -"][..], &["1 first", "1 first"][..]),
        (&["a 20T10:00 20T11:00", "b 20T10:00 20T18:00"], &["2 first", "2"]),
        (
            &["a 20T09:00 -", "b 20T10:00 -", "c 20T10:00 -", "d 20T10:00 -", "e 20T11:00 -"],
            &["1 first", "3 first", "3", "3", "1 first"],
        ),
        // Two rows, one after the other.
        (
            &["a 20T09:00 -", "b 20T09:00 -", "c 20T10:00 -", "d 20T10:00 -"],
            &["2 first", "2", "2 first", "2"],
        ),
        // What is unknown is not the same.
        (&["a - -", "b - -"], &["1 first", "1 first"]),
        (&[], &[]),
    ] {
        let content = programme(sessions);
        let sessions: Vec<_> = content.agenda.sessions.iter().collect();
        let found = beside(&sessions).into_iter();
        let found =
            found.map(|Beside { of, first }| format!("{of}{}", ["", " first"][first as usize]));
        assert_eq!(found.collect::<Vec<_>>(), places);
    }
}

#[test]
fn sessions_are_chosen_by_their_languages() {
    let mut content = programme(&["a - -", "b - -", "c - -"]);
    content.agenda.themes.clear();
    content.agenda.sessions[0].languages = vec![SessionLanguage::Ru];
    content.agenda.sessions[1].languages = vec![SessionLanguage::Zh, SessionLanguage::Ru];
    for (language, found) in [("", &[0, 1, 2][..]), ("ru", &[0, 1]), ("zh", &[1]), ("en", &[])] {
        let query = Query::new(&["", "", "", "", "", language]);
        assert_eq!(finder(&content).search(&query).listed(), found, "{language}");
    }
}

#[test]
fn changes_are_told_the_newest_first() {
    let mut content = programme(&["a - -", "b - -"]);
    let change = |hour: &str, session: &str, kind| Change {
        at: at(&format!("2030-05-01T{hour}:00:00")),
        session: session.to_string(),
        kind,
        note: None,
    };
    content.agenda.changes = vec![
        change("10", "a", ChangeKind::New),
        change("12", "b", ChangeKind::Cancelled),
        change("11", "a", ChangeKind::Moved),
    ];
    let told = content.changes().into_iter();
    let told: Vec<_> = told.map(|(change, session)| (&*session.id, change.kind)).collect();
    assert_eq!(
        told,
        [("b", ChangeKind::Cancelled), ("a", ChangeKind::Moved), ("a", ChangeKind::New)]
    );
    let last = content.last_change(&content.agenda.sessions[0]).unwrap();
    assert_eq!(last.kind, ChangeKind::Moved);
}

#[test]
fn another_clock_marks_another_day() {
    let forum = 10 * 3600;
    for (instant, offset, ru, zh) in [
        ("2025-05-18T06:30:00", 10, "06:30", "06:30"),
        ("2025-05-18T06:30:00", 8, "04:30", "04:30"),
        ("2025-05-18T06:30:00", 3, "23:30 накануне", "前一天23:30"),
        ("2025-05-19T18:00:00", 3, "11:00", "11:00"),
        ("2025-05-19T18:00:00", 14, "22:00", "22:00"),
        ("2025-05-19T21:00:00", 14, "01:00 на\u{a0}следующий день", "次日01:00"),
        ("2025-05-20T00:00:00", -11, "03:00 накануне", "前一天03:00"),
    ] {
        for (lang, expected) in [(Lang::Ru, ru), (Lang::Zh, zh)] {
            assert_eq!(
                shown(lang, at(instant), forum, offset * 3600),
                expected,
                "{instant} {offset}"
            );
        }
    }
    // A zone that is no whole hour off.
    assert_eq!(shown(Lang::Ru, at("2025-05-19T18:00:00"), forum, 5 * 3600 + 1800), "13:30");
}

#[test]
fn an_alias_of_a_venue_topic_or_person_finds_its_sessions() {
    let content = forum();
    let mut lost = Vec::new();
    for session in &content.agenda.sessions {
        let venue = session.venue.iter().filter_map(|id| content.venue(id));
        let topics = session.topics.iter().filter_map(|id| content.topic(id));
        let people = session.people.iter().filter_map(|id| content.person(id));
        let aliases = venue.flat_map(|venue| &venue.also);
        let aliases = aliases.chain(topics.flat_map(|topic| &topic.also));
        for alias in aliases.chain(people.flat_map(|person| &person.also)) {
            if !found(&format!("q={alias}")).contains(&session.id.as_str()) {
                lost.push(format!("{alias} → {}", session.id));
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}
