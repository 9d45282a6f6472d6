//! The phase of the forum at an instant, and the next instant at which the page changes.

mod common;

use common::{at, day, fixture};
use content::phase::TimeLeft;
use content::{Content, Instant, Phase};
use site::page_data;

const SECOND: TimeLeft = TimeLeft { days: 0, hours: 0, minutes: 0, seconds: 1 };

/// A forum of two days without known hours.
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
    Phase::Before { left: TimeLeft { days, hours, minutes, seconds }, nights }
}

fn between(next: u32, hours: u32, minutes: u32, seconds: u32) -> Phase {
    Phase::Between { next, left: TimeLeft { days: 0, hours, minutes, seconds } }
}

fn during(day: u32) -> Phase {
    Phase::During { day, of: 2 }
}

#[test]
fn without_known_hours_the_second_day_begins_when_the_first_ends() {
    assert_phases(
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
fn with_known_hours_there_is_a_phase_between_the_days() {
    assert_phases(
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
    assert_phases(
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
fn phases_and_days_are_those_of_the_forums_time_zone() {
    assert_phases(
        &with_hours(),
        &[
            // In Khabarovsk it is the day of the opening, in these time zones the evening before.
            ("2030-05-19T14:00:00Z", before(0, 10, 0, 0, 0)),
            ("2030-05-19T13:59:59Z", before(0, 10, 0, 1, 1)),
            ("2030-05-19T17:00:00+03:00", before(0, 10, 0, 0, 0)),
            ("2030-05-19T10:30:00-03:30", before(0, 10, 0, 0, 0)),
            ("2030-05-19T22:00:00+08:00", before(0, 10, 0, 0, 0)),
            // In this time zone it is the 20th, in Khabarovsk the 19th.
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
        assert_eq!(event.schedule().today(at(now)), day(today), "{now}");
    }
}

fn assert_phases(content: &Content, rows: &[(&str, Phase)]) {
    for (now, phase) in rows {
        assert_eq!(content.event.phase(at(now)), *phase, "{now}");
    }
}

#[test]
fn the_parts_of_the_time_left_add_up_to_the_whole() {
    let then = at("2030-05-20T10:00:00");
    for seconds in [0, 1, 59, 60, 3599, 3600, 86_399, 86_400, 90_061, 400 * 86_400 + 7] {
        let left = TimeLeft::between(Instant { unix: then.unix - seconds, ..then }, then);
        let sum = [left.days * 24, left.hours, left.minutes * 60, left.seconds];
        assert_eq!(i64::from((sum[0] + sum[1]) * 3600 + sum[2] + sum[3]), seconds);
        assert!(left.hours < 24 && left.minutes < 60 && left.seconds < 60, "{left:?}");
    }
    assert_eq!(TimeLeft::between(Instant { unix: then.unix + 1, ..then }, then).seconds, 0);
}

#[test]
fn the_span_is_from_the_first_day_to_the_last_and_without_days_that_of_the_opening() {
    let mut event = fixture().event;
    assert_eq!(event.span(), (day("2030-05-20"), day("2030-05-21")));
    event.days.clear();
    assert_eq!(event.span(), (day("2030-05-20"), day("2030-05-20")), "the day of the opening");
}

#[test]
fn the_next_change_is_in_a_second_in_a_minute_or_never() {
    let data = page_data(&fixture());
    // The festival ends on the 25th; the announcement of the next forum causes no change.
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
        assert_eq!(data.next_change(at(now)), next.map(at), "{now}");
    }
}

#[test]
fn from_one_change_to_the_next_every_phase_is_reached_and_the_changes_end() {
    for (content, phases) in [
        (whole_days(), &["Before", "During 1", "During 2", "After"][..]),
        (with_hours(), &["Before", "During 1", "Between 2", "During 2", "After"][..]),
    ] {
        let data = page_data(&content);
        let mut now = at("2030-05-19T13:58:30Z");
        let mut reached = vec![name(&content, now)];
        for step in 0.. {
            assert!(step < 100_000, "the changes do not end");
            let Some(next) = data.next_change(now) else { break };
            assert!(next > now, "{next} is not after {now}");
            let last = Instant { unix: next.unix - 1, ..next };
            assert_eq!(
                name(&content, last),
                name(&content, now),
                "a phase between {now} and {next}"
            );
            now = next;
            if reached.last() != Some(&name(&content, now)) {
                reached.push(name(&content, now));
            }
        }
        assert_eq!(reached, phases);
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
