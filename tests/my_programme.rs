//! "My programme": the search of the programme, bookmarked sessions and their overlaps, times in other time zones.

mod common;

use std::sync::LazyLock;

use common::{at, fixture, forum, forum_data};
use content::{Bookmarks, Change, ChangeKind, Content, PageData, Session, SessionLanguage, Status};
use i18n::Lang;
use search::{PROGRAMME_FIELDS, Query, SearchList};
use site::page_data;
use site::templates::{SideBySide, side_by_side};

fn search_list(data: &PageData) -> SearchList {
    SearchList::decode(&data.programme_index, &data.chinese)
}

/// The ids found by "field=value&field=value" in the forum's programme.
fn found(query: &str) -> Vec<&'static str> {
    static PROGRAMME: LazyLock<SearchList> = LazyLock::new(|| search_list(forum_data()));
    let mut values = [""; PROGRAMME_FIELDS.len()];
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        values[PROGRAMME_FIELDS.iter().position(|field| *field == name).unwrap()] = value;
    }
    let agenda = &forum().agenda;
    let sessions = agenda.sessions.iter().map(|session| session.id.as_str());
    let ids: Vec<_> = sessions.chain(agenda.themes.iter().map(|theme| theme.id.as_str())).collect();
    let found = PROGRAMME.search(&Query::new(&values)).positions();
    found.into_iter().map(|position| ids[position]).collect()
}

#[test]
fn sessions_are_found_by_words_of_titles_venues_people_and_organizations_in_both_languages() {
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
fn words_and_filters_must_all_match() {
    let all = forum().agenda.sessions.len() + forum().agenda.themes.len();
    for (query, count) in [("", all), ("q= ", all), ("day=2025-05-18&kind=sport", 1)] {
        assert_eq!(found(query).len(), count, "{query}");
    }
    assert_eq!(found("day=2025-05-18&kind=sport"), ["marathon-ostrov-mechty"]);
    // A session over several days is found under each of them.
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
fn every_session_is_found_by_its_own_values() {
    for session in &forum().agenda.sessions {
        let mut query = format!("day={}&kind={}", session.day_group(), session.kind.id());
        if let Some(venue) = &session.venue {
            query += &format!("&venue={venue}");
        }
        if let Some(topic) = session.topics.first() {
            query += &format!("&topic={topic}");
        }
        assert!(found(&query).contains(&&*session.id), "{query}");
    }
}

/// Sessions "id start end" in May 2030, in the forum's time zone; "-" is unknown.
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
fn changes_of_bookmarks_are_applied_to_what_another_tab_has_stored() {
    for (stored, old, new, result) in [
        ("", "", "", ""),
        ("", "", "a", "a"),
        ("b", "", "a", "b,a"),
        ("a,b", "a", "a", "a,b"),
        ("b", "a", "a", "b"),
        ("a,b,c", "a,b", "b", "b,c"),
        ("b,c", "a", "a,d", "b,c,d"),
        ("a", "", "a", "a"),
        ("unknown", "unknown", "unknown,a", "unknown,a"),
    ] {
        let [stored, old, new] = [stored, old, new].map(Bookmarks::parse);
        assert_eq!(stored.with_changes(&old, &new).join(), result, "{stored:?} {old:?} {new:?}");
    }
}

#[test]
fn bookmarks_in_the_order_of_the_programme_are_its_sessions_each_once() {
    let ids = ["a", "b", "c"].map(String::from);
    let in_order = |bookmarks: &Bookmarks| bookmarks.in_order_of(ids.iter());
    for (text, kept) in [
        ("", ""),
        ("a", "a"),
        ("c,a", "a,c"),
        ("b,b,b", "b"),
        ("x,b,<script>,", "b"),
        ("A, b", ""),
        ("%00,\u{202e},c", "c"),
    ] {
        let bookmarks = in_order(&Bookmarks::parse(text));
        assert_eq!(bookmarks.join(), kept, "{text:?}");
        assert_eq!(in_order(&Bookmarks::parse(&bookmarks.join())), bookmarks);
    }
    let mut bookmarks = Bookmarks::parse("c");
    bookmarks.toggle("a");
    assert_eq!(in_order(&bookmarks).join(), "a,c");
    bookmarks.toggle("c");
    bookmarks.toggle("unknown");
    assert_eq!(in_order(&bookmarks).join(), "a");
    assert!(bookmarks.contains("a") && !bookmarks.contains("c"));
    let other = Bookmarks::parse("b,a");
    bookmarks.merge(&other);
    assert_eq!(in_order(&bookmarks).join(), "a,b");
}

#[test]
fn bookmarks_keep_the_order_in_which_they_were_marked_without_empty_and_repeated_ids() {
    let mut bookmarks = Bookmarks::parse(",c,,a,c,");
    assert_eq!(bookmarks.ids(), ["c", "a"]);
    bookmarks.toggle("b");
    bookmarks.toggle("");
    bookmarks.merge(&Bookmarks::parse("d,a"));
    assert_eq!(bookmarks.join(), "c,a,b,d");
    for id in ["c", "a", "b", "d"] {
        assert!(!bookmarks.is_empty());
        bookmarks.toggle(id);
    }
    assert!(bookmarks.is_empty());
}

#[test]
fn bookmarked_sessions_overlap_if_each_begins_before_the_other_ends() {
    for (sessions, pairs) in [
        (&["a 20T10:00 20T11:00", "b 20T10:30 20T12:00"][..], &["a b"][..]),
        (&["a 20T10:00 20T11:00", "b 20T11:00 20T12:00"], &[]),
        // Across midnight.
        (&["a 20T23:00 21T01:00", "b 21T00:30 21T02:00"], &["a b"]),
        // Without a known end, only the first minute counts.
        (&["a 20T10:00 -", "b 20T10:30 20T12:00"], &[]),
        (&["a 20T10:30 -", "b 20T10:00 20T12:00"], &["a b"]),
        (&["a 20T10:00 -", "b 20T10:00 -"], &["a b"]),
        (&["a - -", "b 20T10:00 20T11:00"], &[]),
        (
            &["a 20T09:00 20T18:00", "b 20T10:00 20T11:00", "c 20T10:30 20T10:45"],
            &["a b", "a c", "b c"],
        ),
    ] {
        let data = page_data(&programme(sessions));
        let found = data.overlaps(&Bookmarks::parse("a,b,c"));
        let found: Vec<_> =
            found.iter().map(|(one, other)| format!("{} {}", one.id, other.id)).collect();
        assert_eq!(found, pairs, "{sessions:?}");
        assert!(data.overlaps(&Bookmarks::default()).is_empty(), "only bookmarked sessions");
    }
    let mut content = programme(&["a 20T10:00 20T11:00", "b 20T10:30 20T12:00"]);
    content.agenda.sessions[0].status = Status::Cancelled;
    let data = page_data(&content);
    assert!(data.overlaps(&Bookmarks::parse("a,b")).is_empty(), "one is cancelled");
}

#[test]
fn sessions_that_begin_at_the_same_time_are_side_by_side() {
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
        // Unknown hours are not the same.
        (&["a - -", "b - -"], &["1 first", "1 first"]),
        (&[], &[]),
    ] {
        let content = programme(sessions);
        let sessions: Vec<_> = content.agenda.sessions.iter().collect();
        let found = side_by_side(&sessions).into_iter();
        let found =
            found.map(|SideBySide { of, first }| format!("{of}{}", ["", " first"][first as usize]));
        assert_eq!(found.collect::<Vec<_>>(), places);
    }
}

#[test]
fn sessions_are_found_by_their_languages() {
    let mut content = programme(&["a - -", "b - -", "c - -"]);
    content.agenda.themes.clear();
    content.agenda.sessions[0].languages = vec![SessionLanguage::Ru];
    content.agenda.sessions[1].languages = vec![SessionLanguage::Zh, SessionLanguage::Ru];
    let programme = search_list(&page_data(&content));
    for (language, found) in [("", &[0, 1, 2][..]), ("ru", &[0, 1]), ("zh", &[1]), ("en", &[])] {
        let query = Query::new(&["", "", "", "", "", language]);
        assert_eq!(programme.search(&query).positions(), found, "{language}");
    }
}

#[test]
fn changes_are_sorted_from_the_newest_to_the_oldest() {
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
    let changes = content.changes().into_iter();
    let changes: Vec<_> = changes.map(|(change, session)| (&*session.id, change.kind)).collect();
    assert_eq!(
        changes,
        [("b", ChangeKind::Cancelled), ("a", ChangeKind::Moved), ("a", ChangeKind::New)]
    );
    let last = content.last_change(&content.agenda.sessions[0]).unwrap();
    assert_eq!(last.kind, ChangeKind::Moved);
}

#[test]
fn a_time_in_another_zone_is_marked_if_the_day_differs() {
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
                lang.time_in_zone(at(instant), forum, offset * 3600),
                expected,
                "{instant} {offset}"
            );
        }
    }
    // A difference that is not a whole number of hours.
    let time = Lang::Ru.time_in_zone(at("2025-05-19T18:00:00"), forum, 5 * 3600 + 1800);
    assert_eq!(time, "13:30");
}

#[test]
fn every_alias_of_a_venue_topic_or_person_finds_its_sessions() {
    let content = forum();
    let mut missed = Vec::new();
    for session in &content.agenda.sessions {
        let venue = session.venue.iter().filter_map(|id| content.venue(id));
        let topics = session.topics.iter().filter_map(|id| content.topic(id));
        let people = session.people.iter().filter_map(|id| content.person(id));
        let aliases = venue.flat_map(|venue| &venue.also);
        let aliases = aliases.chain(topics.flat_map(|topic| &topic.also));
        for alias in aliases.chain(people.flat_map(|person| &person.also)) {
            if !found(&format!("q={alias}")).contains(&session.id.as_str()) {
                missed.push(format!("{alias} → {}", session.id));
            }
        }
    }
    assert_eq!(missed, [""; 0]);
}
