//! Where an instant stands in the life of the forum, and when that changes next.
#![cfg(feature = "site")]

mod common;

use common::{at, day, fixture};
use forum::logic::phase::{Left, Phase};
use forum::model::{Content, Instant};

const SECOND: Left = Left { days: 0, hours: 0, minutes: 0, seconds: 1 };

/// A forum of two whole days, of which nothing but the days is known.
fn whole_days() -> Content {
    let mut content = fixture();
    content.event.opening = at("2030-05-20T00:00:00");
    for day in &mut content.event.days {
        (day.opens, day.closes) = (None, None);
    }
    content
}

/// A forum whose second day opens at 9 and closes at 18.
fn with_hours() -> Content {
    let mut content = fixture();
    content.event.days[1].opens = Some(at("2030-05-21T09:00:00"));
    content.event.days[1].closes = Some(at("2030-05-21T18:00:00"));
    content
}

fn before(days: u32, hours: u32, minutes: u32, seconds: u32, nights: i64) -> Phase {
    Phase::Before { left: Left { days, hours, minutes, seconds }, nights }
}

fn between(next: u32, hours: u32, minutes: u32, seconds: u32) -> Phase {
    Phase::Between { next, left: Left { days: 0, hours, minutes, seconds } }
}

fn during(day: u32) -> Phase {
    Phase::During { day, of: 2 }
}

#[test]
fn whole_days_follow_each_other_without_a_gap() {
    hold(
        &whole_days(),
        &[
            ("1970-01-01T00:00:00Z", before(22_053, 14, 0, 0, 22_054)),
            ("2029-05-20T00:00:00", before(365, 0, 0, 0, 365)),
            ("2030-05-18T23:59:59", before(1, 0, 0, 1, 2)),
            ("2030-05-19T00:00:00", before(1, 0, 0, 0, 1)),
            ("2030-05-19T00:00:01", before(0, 23, 59, 59, 1)),
            ("2030-05-19T23:59:59", Phase::Before { left: SECOND, nights: 1 }),
            ("2030-05-20T00:00:00", during(1)),
            ("2030-05-20T23:59:59", during(1)),
            ("2030-05-21T00:00:00", during(2)),
            ("2030-05-21T23:59:59", during(2)),
            ("2030-05-22T00:00:00", Phase::After),
            ("2099-01-01T00:00:00", Phase::After),
        ],
    );
}

#[test]
fn known_hours_leave_a_night_between_the_days() {
    hold(
        &with_hours(),
        &[
            ("2030-05-17T08:55:55", before(3, 1, 4, 5, 3)),
            ("2030-05-19T23:00:00", before(0, 11, 0, 0, 1)),
            ("2030-05-20T00:00:00", before(0, 10, 0, 0, 0)),
            ("2030-05-20T09:59:59", Phase::Before { left: SECOND, nights: 0 }),
            ("2030-05-20T10:00:00", during(1)),
            ("2030-05-20T21:59:59", during(1)),
            ("2030-05-20T22:00:00", between(2, 11, 0, 0)),
            ("2030-05-21T00:00:00", between(2, 9, 0, 0)),
            ("2030-05-21T08:59:59", Phase::Between { next: 2, left: SECOND }),
            ("2030-05-21T09:00:00", during(2)),
            ("2030-05-21T17:59:59", during(2)),
            ("2030-05-21T18:00:00", Phase::After),
        ],
    );
    // Where the second day has no hours, it begins at midnight and ends at midnight.
    hold(
        &fixture(),
        &[
            ("2030-05-20T23:59:59", Phase::Between { next: 2, left: SECOND }),
            ("2030-05-21T00:00:00", during(2)),
            ("2030-05-21T23:59:59", during(2)),
            ("2030-05-22T00:00:00", Phase::After),
        ],
    );
}

#[test]
fn the_forum_counts_in_its_own_zone() {
    hold(
        &with_hours(),
        &[
            // Already the day of the opening in Khabarovsk, still the evening before elsewhere.
            ("2030-05-19T14:00:00Z", before(0, 10, 0, 0, 0)),
            ("2030-05-19T13:59:59Z", before(0, 10, 0, 1, 1)),
            ("2030-05-19T17:00:00+03:00", before(0, 10, 0, 0, 0)),
            ("2030-05-19T10:30:00-03:30", before(0, 10, 0, 0, 0)),
            ("2030-05-19T22:00:00+08:00", before(0, 10, 0, 0, 0)),
            // Already the 20th farther east, still the 19th in Khabarovsk.
            ("2030-05-20T02:00:00+14:00", before(0, 12, 0, 0, 1)),
            ("2030-05-20T00:00:00Z", during(1)),
            ("2030-05-20T05:00:00-07:00", between(2, 11, 0, 0)),
            ("2030-05-21T02:00:00+03:00", during(2)),
            ("2030-05-21T08:00:00Z", Phase::After),
        ],
    );
    let event = fixture().event;
    for (now, today) in [
        ("2030-05-19T13:59:59Z", "2030-05-19"),
        ("2030-05-19T14:00:00Z", "2030-05-20"),
        ("2030-05-20T02:00:00+14:00", "2030-05-19"),
    ] {
        assert_eq!(event.today(at(now)), day(today), "{now}");
    }
}

fn hold(content: &Content, rows: &[(&str, Phase)]) {
    for (now, phase) in rows {
        assert_eq!(content.event.phase(at(now)), *phase, "{now}");
    }
}

#[test]
fn the_time_left_is_split_without_loss() {
    let then = at("2030-05-20T10:00:00");
    for seconds in [0, 1, 59, 60, 3599, 3600, 86_399, 86_400, 90_061, 400 * 86_400 + 7] {
        let left = Left::between(Instant { unix: then.unix - seconds, ..then }, then);
        let sum = [left.days * 24, left.hours, left.minutes * 60, left.seconds];
        assert_eq!(i64::from((sum[0] + sum[1]) * 3600 + sum[2] + sum[3]), seconds);
        assert!(left.hours < 24 && left.minutes < 60 && left.seconds < 60, "{left:?}");
    }
    assert_eq!(Left::between(Instant { unix: then.unix + 1, ..then }, then).seconds, 0);
}

#[test]
fn the_span_is_from_the_first_day_to_the_last() {
    let mut event = fixture().event;
    assert_eq!(event.span(), (day("2030-05-20"), day("2030-05-21")));
    event.days.clear();
    assert_eq!(event.span(), (day("2030-05-20"), day("2030-05-20")), "the opening is left");
}

#[test]
fn the_page_changes_each_second_minute_or_not_at_all() {
    // The festival ends with the 25th; what is said of the next forum stays the same.
    for (now, next) in [
        ("2030-05-17T08:55:55", Some("2030-05-17T08:55:56")),
        ("2030-05-20T09:59:59", Some("2030-05-20T10:00:00")),
        ("2030-05-20T10:00:00", Some("2030-05-20T10:01:00")),
        ("2030-05-20T10:00:59", Some("2030-05-20T10:01:00")),
        ("2030-05-20T21:59:30", Some("2030-05-20T22:00:00")),
        ("2030-05-20T22:00:00", Some("2030-05-20T22:00:01")),
        ("2030-05-21T23:59:59", Some("2030-05-22T00:00:00")),
        ("2030-05-22T00:00:00", Some("2030-05-26T00:00:00")),
        ("2030-05-26T00:00:00", None),
        ("2031-09-07T00:00:00", None),
        ("2099-01-01T00:00:00", None),
        ("2030-05-20T04:30:15+03:30", Some("2030-05-20T04:31:00+03:30")),
    ] {
        assert_eq!(fixture().next_change(at(now)), next.map(at), "{now}");
    }
}

#[test]
fn walking_from_change_to_change_meets_every_phase_and_ends() {
    for (content, phases) in [
        (whole_days(), &["Before", "During 1", "During 2", "After"][..]),
        (with_hours(), &["Before", "During 1", "Between 2", "During 2", "After"][..]),
    ] {
        let mut now = at("2030-05-19T13:58:30Z");
        let mut met = vec![name(&content, now)];
        for step in 0.. {
            assert!(step < 100_000, "it never ends");
            let Some(next) = content.next_change(now) else { break };
            assert!(next > now, "{next} is not after {now}");
            let last = Instant { unix: next.unix - 1, ..next };
            assert_eq!(
                name(&content, last),
                name(&content, now),
                "missed between {now} and {next}"
            );
            now = next;
            if met.last() != Some(&name(&content, now)) {
                met.push(name(&content, now));
            }
        }
        assert_eq!(met, phases);
    }
}

fn name(content: &Content, now: Instant) -> String {
    match content.event.phase(now) {
        Phase::Before { .. } => "Before".to_string(),
        Phase::During { day, .. } => format!("During {day}"),
        Phase::Between { next, .. } => format!("Between {next}"),
        Phase::After => "After".to_string(),
    }
}
