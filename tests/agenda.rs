//! The programme in order, what is over, what is on and next.
#![cfg(feature = "site")]

mod common;

use common::{at, day, fixture, forum};
use forum::logic::agenda::{NowAndNext, Placement, Programme};
use forum::model::{Content, Days, Session, Status};

/// A session of the 20th of May 2030, or of no day at all if `when` is empty:
/// "20", "20 09:00", "20 09:00-10:00", "20..22", "..22", "20?22".
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
    // An end before the start is on the next morning.
    let evening = if end < start { 1 } else { 0 };
    let instant = |hour: &str, later| {
        let date = session.date.filter(|_| !hour.is_empty())?.plus(later);
        Some(at(&format!("{date}T{hour}:00")))
    };
    (session.start, session.end) = (instant(start, 0), instant(end, evening));
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
fn the_programme_goes_by_day_and_hour() {
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
fn a_session_lies_on_the_days_it_is_known_to_lie_on() {
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
        let found: Vec<i64> = (19..=23).filter(|at| session.is_on(monday.plus(at - 20))).collect();
        assert_eq!(found, on, "{when}");
    }
    let content =
        content(&[("a", "20"), ("b", "17..21"), ("c", "..25"), ("d", ""), ("e", "20?21")]);
    for (date, count) in [("16", 0), ("17", 1), ("20", 2), ("21", 1), ("22", 0)] {
        assert_eq!(content.items_on(day(&format!("2030-05-{date}"))), count, "{date}");
    }
}

#[test]
fn a_session_is_over_when_that_is_known() {
    for (when, last, over) in [
        ("20 09:00-10:00", "2030-05-20T09:59:59", "2030-05-20T10:00:00"),
        ("20 23:00-01:00", "2030-05-21T00:59:59", "2030-05-21T01:00:00"),
        // Without an end, a day is over when it is over in Khabarovsk.
        ("20 09:00", "2030-05-20T23:59:59", "2030-05-21T00:00:00"),
        ("20", "2030-05-20T13:59:59Z", "2030-05-20T14:00:00Z"),
        ("20..22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
        ("..22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
        ("20?22", "2030-05-22T23:59:59", "2030-05-23T00:00:00"),
    ] {
        let is_over = |now| session("one", when).is_over(at(now), 36_000);
        assert_eq!((is_over(last), is_over(over)), (false, true), "{when}");
    }
    assert!(!session("one", "").is_over(at("2099-01-01T00:00:00"), 36_000), "nobody knows");
}

#[test]
fn now_and_next_point_at_the_right_sessions() {
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
    let monday = ["some time", "festival"];
    for (now, on, next, today) in [
        ("2030-05-20T00:00:00", &[][..], &["breakfast"][..], &monday[..]),
        ("2030-05-20T09:00:00", &["breakfast"], &["plenary", "tour"], &monday),
        ("2030-05-20T09:59:59", &["breakfast"], &["plenary", "tour"], &monday),
        // One ends and two begin at the same moment.
        ("2030-05-20T10:00:00", &["plenary", "tour"], &["open end"], &monday),
        ("2030-05-20T11:00:00", &["plenary"], &["open end"], &monday),
        // How long it lasts is not known: from its start on it is neither on nor next.
        ("2030-05-20T14:00:00", &[], &["concert"], &monday),
        ("2030-05-20T23:30:00", &["concert"], &[], &monday),
        // Past midnight yesterday's concert goes on, and today has begun.
        ("2030-05-21T00:00:00", &["concert"], &["tomorrow"], &["festival"]),
        ("2030-05-21T01:00:00", &[], &["tomorrow"], &["festival"]),
        ("2030-05-21T09:00:00", &[], &[], &["festival"]),
        ("2030-05-22T09:00:00", &[], &[], &[]),
        // The same moment by another clock.
        ("2030-05-20T03:00:00+03:00", &["plenary", "tour"], &["open end"], &monday),
    ] {
        let found = content.now_and_next(at(now));
        let names = |indices: &[usize]| -> Vec<&str> {
            indices.iter().map(|index| content.agenda.sessions[*index].id.as_str()).collect()
        };
        assert_eq!(names(&found.on), on, "{now}: on");
        assert_eq!(names(&found.next), next, "{now}: next");
        assert_eq!(names(&found.today), today, "{now}: today");
    }
}

#[test]
fn what_is_cancelled_stays_in_the_programme_alone() {
    let mut content = content(&[("on", "20 09:00-10:00"), ("next", "20 11:00"), ("day", "20")]);
    for session in &mut content.agenda.sessions {
        session.status = Status::Cancelled;
    }
    assert_eq!(content.now_and_next(at("2030-05-20T09:30:00")), NowAndNext::default());
    assert_eq!(content.items_on(day("2030-05-20")), 0);
    assert_eq!(ids(&content.programme().days[0].1), ["on", "next", "day"]);
}

#[test]
fn nothing_comes_of_no_sessions() {
    let content = content(&[]);
    let programme = content.programme();
    assert!(programme.days.is_empty() && programme.several_days.is_empty());
    assert_eq!(content.now_and_next(at("2030-05-20T10:00:00")), NowAndNext::default());
}

#[test]
fn every_real_session_stands_in_exactly_one_place() {
    let content = forum();
    let Programme { days, several_days, day_unknown } = content.programme();
    let mut found = [ids(&several_days), ids(&day_unknown)].concat();
    for (date, sessions) in &days {
        let on = |session: &&Session| session.is_on(*date) || !session.takes_place();
        assert!(!sessions.is_empty() && sessions.iter().all(on));
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
fn the_real_programme_is_whole() {
    let agenda = &forum().agenda;
    assert_eq!((agenda.sessions.len(), agenda.themes.len()), (25, 4));
    let sessions = agenda.sessions.iter().map(|session| &session.id);
    let mut ids: Vec<_> = sessions.chain(agenda.themes.iter().map(|theme| &theme.id)).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 29);
}
