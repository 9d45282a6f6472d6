//! The programme: its order, the days and hours of sessions, "now and next".

mod common;

use common::{at, day, fixture, forum};
use content::page_data::NowAndNext;
use content::programme::Programme;
use content::{Content, Days, Placement, Session, Status};
use site::page_data;

/// A session in May 2030; its day is unknown if `when` is empty. Other forms: "20", "20 09:00", "20 09:00-10:00",
/// "20..22" (several days), "..22" (only the last day is known), "20?22" (one of these days).
fn session(id: &str, when: &str) -> Session {
    let date = |number: &str| (!number.is_empty()).then(|| day(&format!("2030-05-{number}")));
    let mut session = fixture().agenda.sessions[2].clone();
    (session.id, session.date, session.date_end) = (id.to_string(), None, None);
    let (days, hours) = when.split_once(' ').unwrap_or((when, ""));
    if let Some((first, last)) = days.split_once("..") {
        (session.date, session.date_end) = (date(first), date(last));
    } else if let Some((first, last)) = days.split_once('?') {
        session.within = date(first).zip(date(last)).map(|(first, last)| Days { first, last });
    } else {
        session.date = date(days);
    }
    let (start, end) = hours.split_once('-').unwrap_or((hours, ""));
    // An end before the start is on the next day.
    let days_later = if end < start { 1 } else { 0 };
    let instant = |hour: &str, days_later| {
        let date = session.date.filter(|_| !hour.is_empty())?.plus(days_later);
        Some(at(&format!("{date}T{hour}:00")))
    };
    (session.start, session.end) = (instant(start, 0), instant(end, days_later));
    session
}

fn content(sessions: &[(&str, &str)]) -> Content {
    let mut content = fixture();
    content.agenda.sessions = sessions.iter().map(|(id, when)| session(id, when)).collect();
    content
}

fn ids<'a>(sessions: &[&'a Session]) -> Vec<&'a str> {
    sessions.iter().map(|session| session.id.as_str()).collect()
}

#[test]
fn sessions_are_sorted_by_day_and_hour() {
    let content = content(&[
        ("unknown", ""),
        ("late", "21 18:00"),
        ("evening", "20 19:00-21:00"),
        ("some time", "20"),
        ("morning", "20 09:00"),
        ("until", "..25"),
        ("also morning", "20 09:00-09:30"),
        ("several", "17..21"),
        ("one of them", "20?21"),
        ("some other time", "20"),
        ("one day twice said", "20..20"),
        ("early", "17"),
    ]);
    let Programme { days, several_days, day_unknown } = content.programme();
    let days: Vec<_> = days.iter().map(|(date, sessions)| (*date, ids(sessions))).collect();
    let monday = [
        "morning",
        "also morning",
        "evening",
        "some time",
        "some other time",
        "one day twice said",
    ];
    assert_eq!(
        days,
        [
            (day("2030-05-17"), vec!["early"]),
            (day("2030-05-20"), monday.to_vec()),
            (day("2030-05-21"), vec!["late"]),
        ]
    );
    assert_eq!(ids(&several_days), ["until", "several"]);
    assert_eq!(ids(&day_unknown), ["unknown", "one of them"]);
}

#[test]
fn a_session_includes_only_its_known_days() {
    let (monday, wednesday) = (day("2030-05-20"), day("2030-05-22"));
    for (when, placement, on) in [
        ("20", Placement::On(monday), &[20][..]),
        ("20..20", Placement::On(monday), &[20]),
        ("20..22", Placement::Through(monday, wednesday), &[20, 21, 22]),
        ("..22", Placement::Until(wednesday), &[]),
        ("20?22", Placement::Within(Days { first: monday, last: wednesday }), &[]),
        ("", Placement::Unknown, &[]),
    ] {
        let session = session("one", when);
        assert_eq!(session.placement(), placement, "{when}");
        let times = session.times();
        let found: Vec<i64> =
            (19..=23).filter(|number| times.includes(monday.plus(number - 20))).collect();
        assert_eq!(found, on, "{when}");
    }
    let content =
        content(&[("a", "20"), ("b", "17..21"), ("c", "..25"), ("d", ""), ("e", "20?21")]);
    let data = page_data(&content);
    for (date, count) in [("16", 0), ("17", 1), ("20", 2), ("21", 1), ("22", 0)] {
        assert_eq!(data.sessions_on(day(&format!("2030-05-{date}"))), count, "{date}");
    }
}

#[test]
fn a_session_is_over_after_its_end_or_else_after_its_last_known_day() {
    for (when, last, over) in [
        ("20 09:00-10:00", "2030-05-20T09:59:59", "2030-05-20T10:00:00"),
        ("20 23:00-01:00", "2030-05-21T00:59:59", "2030-05-21T01:00:00"),
        // Without an end, the session is over when its day is over in Khabarovsk.
        ("20 09:00", "2030-05-20T23:59:59", "2030-05-21T00:00:00"),
        ("20", "2030-05-20T13:59:59Z", "2030-05-20T14:00:00Z"),
        ("20..22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
        ("..22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
        ("20?22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
    ] {
        let is_over = |now| session("one", when).times().is_over(at(now), 36_000);
        assert_eq!((is_over(last), is_over(over)), (false, true), "{when}");
    }
    let unknown = session("one", "").times();
    assert!(!unknown.is_over(at("2099-01-01T00:00:00"), 36_000), "its day is unknown");
}

#[test]
fn now_and_next_names_sessions_in_progress_and_those_that_begin_next() {
    let content = content(&[
        ("breakfast", "20 09:00-10:00"),
        ("plenary", "20 10:00-12:00"),
        ("tour", "20 10:00-11:00"),
        ("open end", "20 14:00"),
        ("concert", "20 23:00-01:00"),
        ("some time", "20"),
        ("tomorrow", "21 08:00-09:00"),
        ("festival", "17..21"),
        ("until", "..25"),
        ("one of them", "20?21"),
        ("unknown", ""),
    ]);
    let data = page_data(&content);
    let monday = ["some time", "festival"];
    for (now, on, next, today) in [
        ("2030-05-20T00:00:00", &[][..], &["breakfast"][..], &monday[..]),
        ("2030-05-20T09:00:00", &["breakfast"], &["plenary", "tour"], &monday),
        ("2030-05-20T09:59:59", &["breakfast"], &["plenary", "tour"], &monday),
        // One ends and two begin at the same instant.
        ("2030-05-20T10:00:00", &["plenary", "tour"], &["open end"], &monday),
        ("2030-05-20T11:00:00", &["plenary"], &["open end"], &monday),
        // Its end is unknown: from its start on it is neither on nor next.
        ("2030-05-20T14:00:00", &[], &["concert"], &monday),
        ("2030-05-20T23:30:00", &["concert"], &[], &monday),
        // After midnight yesterday's concert is still on, and the next day has begun.
        ("2030-05-21T00:00:00", &["concert"], &["tomorrow"], &["festival"]),
        ("2030-05-21T01:00:00", &[], &["tomorrow"], &["festival"]),
        ("2030-05-21T09:00:00", &[], &[], &["festival"]),
        ("2030-05-22T09:00:00", &[], &[], &[]),
        // The same instant with another offset.
        ("2030-05-20T03:00:00+03:00", &["plenary", "tour"], &["open end"], &monday),
    ] {
        let found = data.now_and_next(at(now));
        let names = |indices: &[usize]| -> Vec<&str> {
            indices.iter().map(|index| data.sessions[*index].id.as_str()).collect()
        };
        assert_eq!(names(&found.on), on, "{now}: on");
        assert_eq!(names(&found.next), next, "{now}: next");
        assert_eq!(names(&found.today), today, "{now}: today");
    }
}

#[test]
fn a_cancelled_session_is_in_the_programme_but_not_in_now_and_next() {
    let mut content = content(&[("on", "20 09:00-10:00"), ("next", "20 11:00"), ("day", "20")]);
    for session in &mut content.agenda.sessions {
        session.status = Status::Cancelled;
    }
    let data = page_data(&content);
    assert_eq!(data.now_and_next(at("2030-05-20T09:30:00")), NowAndNext::default());
    assert_eq!(data.sessions_on(day("2030-05-20")), 0);
    assert_eq!(ids(&content.programme().days[0].1), ["on", "next", "day"]);
}

#[test]
fn without_sessions_the_programme_and_now_and_next_are_empty() {
    let content = content(&[]);
    let programme = content.programme();
    assert!(programme.days.is_empty() && programme.several_days.is_empty());
    let data = page_data(&content);
    assert_eq!(data.now_and_next(at("2030-05-20T10:00:00")), NowAndNext::default());
}

#[test]
fn every_session_of_the_forum_is_in_exactly_one_group() {
    let content = forum();
    let Programme { days, several_days, day_unknown } = content.programme();
    let mut found = [ids(&several_days), ids(&day_unknown)].concat();
    for (date, sessions) in &days {
        let is_on = |session: &&Session| session.times().includes(*date);
        assert!(!sessions.is_empty() && sessions.iter().all(is_on));
        let starts =
            sessions.iter().map(|session| session.start.map_or(i64::MAX, |start| start.unix));
        assert!(starts.is_sorted(), "{date}");
        found.extend(ids(sessions));
    }
    assert!(days.is_sorted_by(|(one, _), (next, _)| one < next));
    let mut all: Vec<&str> = content.agenda.sessions.iter().map(|session| &*session.id).collect();
    found.sort();
    all.sort();
    assert_eq!(found, all);
}

#[test]
fn the_programme_of_the_forum_has_all_sessions_and_themes_with_unique_ids() {
    let agenda = &forum().agenda;
    assert_eq!((agenda.sessions.len(), agenda.themes.len()), (25, 4));
    let sessions = agenda.sessions.iter().map(|session| &session.id);
    let mut ids: Vec<_> = sessions.chain(agenda.themes.iter().map(|theme| &theme.id)).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 29);
}
