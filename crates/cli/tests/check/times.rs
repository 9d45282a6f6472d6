//! Days and hours.

use crate::harness::{Data, Fails, Passes, Row, assert_report};

#[test]
fn impossible_and_contradictory_times_are_reported() {
    let rows: &[Row] = &[
        (
            "no such day",
            "event.json",
            "\"2030-12-20\"",
            "¦\"2025-02-30\"",
            &[
                "updated: \"2025-02-30\": no calendar has that day",
                "The last day of 2025-02 is 2025-02-28.",
            ],
        ),
        ("month", "event.json", "\"2030-12-20\"", "¦\"2025-13-01\"", &["Months are 01 to 12."]),
        ("day shape", "event.json", "\"2030-12-20\"", "¦\"20.12.2030\"", &["that is not a day"]),
        (
            "no such time",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T25:00:00+10:00\"",
            &["sessions[0].end: \"2030-05-20T25:00:00+10:00\": no clock shows that time"],
        ),
        (
            "no offset",
            "event.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-20T10:00:00\"",
            &[
                "opening: \"2030-05-20T10:00:00\": the time has no UTC offset",
                "\"2030-05-20T10:00:00+03:00\" is Moscow time",
            ],
        ),
        (
            "no offset in the programme",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T11:00\"",
            &[
                "sessions[0].end: \"2030-05-20T11:00\": the time has no UTC offset",
                "At the forum it is +10:00: \"2030-05-20T11:00+10:00\".",
            ],
        ),
        (
            "day for a moment",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20\"",
            &["At the forum it is +10:00: \"2030-05-20T10:00:00+10:00\"."],
        ),
        (
            "moment shape",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"20.05.2030 11:00\"",
            &["Day, T, time and UTC offset: \"2025-05-19T10:00:00+10:00\"."],
        ),
        ("space", "event.json", "10:00:00+10:00\",", "10:00:00 10:00\",", &["not a moment"]),
        (
            "end first",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T09:00:00+10:00\"",
            &["sessions[0].end: the end, 2030-05-20T09:00:00+10:00, is not after the start"],
        ),
        (
            "last day first",
            "agenda.json",
            "\"2030-05-25\"",
            "¦\"2030-05-16\"",
            &["sessions[2].date_end"],
        ),
        (
            "within",
            "agenda.json",
            "\"first\": \"2030-05-20\", \"last\": \"2030-05-21\"",
            "\"first\": \"2030-05-21\", \"last\": ¦\"2030-05-20\"",
            &["sessions[1].within.last: the last day, 2030-05-20, is before the first, 2030-05-21"],
        ),
        ("next", "event.json", "\"2031-09-06\"", "¦\"2031-09-03\"", &["next_edition.last"]),
        (
            "closes",
            "event.json",
            "\"2030-05-20T22:00:00+10:00\"",
            "¦\"2030-05-20T08:00:00+10:00\"",
            &["closes"],
        ),
        (
            "opens",
            "event.json",
            "\"2030-05-20T09:00:00+10:00\"",
            "¦\"2030-05-19T09:00:00+10:00\"",
            &["opens"],
        ),
        (
            "outside",
            "agenda.json",
            "\"date\": \"2030-05-20\",\n      \"start\": \"2030-05-20T10:00:00+10:00\",\n      \"end\": \"2030-05-20T11:00:00+10:00\"",
            "\"date\": ¦\"2030-05-22\"",
            &[
                "sessions[0].date: 2030-05-22 is outside the forum's days, 2030-05-20 to 2030-05-21",
                "side_event",
            ],
        ),
        (
            "within days",
            "agenda.json",
            "\"last\": \"2030-05-21\"",
            "\"last\": ¦\"2030-05-22\"",
            &["outside"],
        ),
        (
            "other day",
            "agenda.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-20T00:30:00+11:00\"",
            &["sessions[0].start: 2030-05-20T00:30:00+11:00 is on 2030-05-19 at the forum"],
        ),
        (
            "start alone",
            "agenda.json",
            "\"within\": { \"first\": \"2030-05-20\", \"last\": \"2030-05-21\" }",
            "\"start\": ¦\"2030-05-20T12:00:00+10:00\"",
            &["sessions[1].start: there is a start, but no date", "Add \"date\": \"2030-05-20\"."],
        ),
        (
            "date and within",
            "agenda.json",
            "\"within\": {",
            "\"date\": \"2030-05-20\",\n      \"within\": ¦{",
            &["sessions[1].within: \"within\" stands beside \"date\""],
        ),
        ("order", "event.json", "\"2030-05-21\"", "¦\"2030-05-19\"", &["days[1].date", "in order"]),
        ("day twice", "event.json", "\"2030-05-21\"", "¦\"2030-05-20\"", &["does not follow"]),
        (
            "opening day",
            "event.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-21T10:00:00+10:00\"",
            &["opening: the opening, 2030-05-21, is not on the first day, 2030-05-20"],
        ),
        (
            "no days",
            "event.json",
            "[\n    { \"date\": \"2030-05-20\", \"opens\": \"2030-05-20T09:00:00+10:00\", \"closes\": \"2030-05-20T22:00:00+10:00\" },\n    { \"date\": \"2030-05-21\" }\n  ]",
            "¦[]",
            &["days: there is no day"],
        ),
        (
            "called off, but not",
            "agenda.json",
            "  \"themes\": [",
            "  \"changes\": [{\"at\": \"2030-05-01T10:00:00+10:00\", \"session\": \"talks\", \"kind\": ¦\"cancelled\"}],\n  \"themes\": [",
            &["\"talks\" is called off here", "\"status\": \"cancelled\""],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn an_opening_before_the_doors_and_a_day_that_closes_late_are_errors() {
    let rows: &[Row] = &[
        (
            "opening",
            "event.json",
            "\"opening\": \"2030-05-20T10:00:00+10:00\"",
            "\"opening\": ¦\"2030-05-20T08:00:00+10:00\"",
            &[
                "opening: the opening, 2030-05-20T08:00:00+10:00, is before 2030-05-20T09:00:00+10:00",
            ],
        ),
        (
            "closes",
            "event.json",
            "\"closes\": \"2030-05-20T22:00:00+10:00\"",
            "\"closes\": ¦\"2030-06-20T22:00:00+10:00\"",
            &["days[0].closes: 2030-06-20T22:00:00+10:00 is long after 2030-05-20"],
        ),
        (
            "after closes",
            "event.json",
            "\"opening\": \"2030-05-20T10:00:00+10:00\"",
            "\"opening\": ¦\"2030-05-20T23:00:00+10:00\"",
            &["opening: the opening, 2030-05-20T23:00:00+10:00, is not before"],
        ),
        (
            "next opens",
            "event.json",
            "\"closes\": \"2030-05-20T22:00:00+10:00\" },\n    { \"date\": \"2030-05-21\" }",
            "\"closes\": ¦\"2030-05-21T03:00:00+10:00\" },\n    { \"date\": \"2030-05-21\", \"opens\": \"2030-05-21T02:00:00+10:00\" }",
            &["days[0].closes: 2030-05-21T03:00:00+10:00 is after the next day opens"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn implausible_times_are_reported() {
    let talks = "\"status\": \"announced\",\n      \"within\": { \"first\": \"2030-05-20\", \"last\": \"2030-05-21\" }";
    let moved = |fields: &str| {
        format!("\"status\": \"announced\",\n      \"date\": \"2030-05-20\", {fields}")
    };
    let hours = "\"start\": \"2030-05-20T10:30:00+10:00\", \"end\": \"2030-05-20T11:30:00+10:00\"";
    for (name, fields, parts) in [
        (
            "25 hours",
            "\"start\": \"2030-05-20T10:00:00+10:00\", \"end\": ¦\"2030-05-21T11:00:00+10:00\""
                .to_string(),
            &["sessions[1].end: the session takes 25 hours"][..],
        ),
        (
            "more than 12 hours",
            "\"start\": \"2030-05-20T08:00:00+10:00\", \"end\": ¦\"2030-05-20T20:10:00+10:00\""
                .to_string(),
            &["sessions[1].end: the session takes 13 hours"],
        ),
        (
            "same start without end",
            "\"start\": \"2030-05-20T10:00:00+10:00\", \"venue\": ¦\"square\"".to_string(),
            &["sessions[1].venue: the session \"opening\" is in this venue"],
        ),
        (
            "after the last day",
            "\"end\": ¦\"2030-05-22T11:00:00+10:00\"".to_string(),
            &[
                "sessions[1].end: the end, 2030-05-22T11:00:00+10:00, is after the last day, 2030-05-20",
            ],
        ),
        (
            "after several days",
            "\"date_end\": \"2030-05-21\", \"end\": ¦\"2030-05-23T11:00:00+10:00\"".to_string(),
            &["is after the last day, 2030-05-21"],
        ),
        (
            "other offset",
            "\"start\": ¦\"2030-05-20T10:30:00+08:00\", \"end\": \"2030-05-20T14:30:00+10:00\""
                .to_string(),
            &["sessions[1].start: 2030-05-20T10:30:00+08:00 has another UTC offset"],
        ),
        (
            "same venue",
            format!("{hours}, \"venue\": ¦\"square\""),
            &["sessions[1].venue: the session \"opening\" is in this venue"],
        ),
        (
            "same person",
            format!("{hours}, \"people\": [¦\"ivanov\"]"),
            &["sessions[1].people[0]: \"ivanov\" takes part in the session \"opening\""],
        ),
    ] {
        assert_report(&[(name, "agenda.json", talks, &moved(&fields), parts)], Passes);
    }
    let late = "\"opening\": ¦\"2030-05-20T18:00:00+10:00\"";
    let from = "\"opening\": \"2030-05-20T10:00:00+10:00\"";
    let parts = ["opening: the opening, 2030-05-20T18:00:00+10:00, is many hours after"];
    assert_report(&[("late", "event.json", from, late, &parts)], Passes);
    let from = "\"opens\": \"2030-05-20T09:00:00+10:00\"";
    let parts = ["days[0].opens: 2030-05-20T09:30:00+11:00 has another UTC offset"];
    assert_report(
        &[(
            "offset of a day",
            "event.json",
            from,
            "\"opens\": ¦\"2030-05-20T09:30:00+11:00\"",
            &parts,
        )],
        Passes,
    );
    let future = "¦\"2031-01-03\"";
    let parts = ["updated: 2031-01-03 is in the future: today is 2031-01-01"];
    assert_report(&[("future", "event.json", "\"2030-12-20\"", future, &parts)], Passes);
    // A party lasts until the night.
    let data = Data::new("night");
    let night = "\"start\": \"2030-05-20T20:00:00+10:00\", \"end\": \"2030-05-21T05:00:00+10:00\"";
    data.edit("agenda.json", talks, &moved(night));
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
    // An exhibition shares its venue.
    let data = Data::new("exhibition");
    let all_day =
        "\"start\": \"2030-05-20T10:00:00+10:00\", \"end\": \"2030-05-20T18:00:00+10:00\"";
    data.edit("agenda.json", talks, &moved(&format!("{all_day}, \"venue\": \"square\"")));
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}
