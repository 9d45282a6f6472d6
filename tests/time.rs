//! Dates and instants: parsing, writing, arithmetic.

mod common;

use common::{at, day};
use content::{DAY, Date, Instant, TimeError};

use TimeError::{NoOffset, NoSuchDay, NoSuchTime, Shape};

#[test]
fn a_date_is_parsed_or_refused_with_the_reason() {
    for (text, result) in [
        ("1970-01-01", Ok(0)),
        ("1969-12-31", Ok(-1)),
        ("1600-01-01", Ok(-135_140)),
        ("2000-02-29", Ok(11_016)),
        ("1600-02-29", Ok(-135_081)),
        ("2025-05-19", Ok(20_227)),
        ("2024-02-29", Ok(19_782)),
        ("0001-01-01", Ok(-719_162)),
        ("9999-12-31", Ok(2_932_896)),
        ("2025-02-29", Err(NoSuchDay)),
        ("1900-02-29", Err(NoSuchDay)),
        ("2100-02-29", Err(NoSuchDay)),
        ("2000-02-30", Err(NoSuchDay)),
        ("2025-04-31", Err(NoSuchDay)),
        ("2025-05-32", Err(NoSuchDay)),
        ("2025-05-00", Err(NoSuchDay)),
        ("2025-00-19", Err(NoSuchDay)),
        ("2025-13-19", Err(NoSuchDay)),
        ("0000-01-01", Err(NoSuchDay)),
        ("", Err(Shape)),
        ("2025-5-19", Err(Shape)),
        ("25-05-19", Err(Shape)),
        ("12025-05-19", Err(Shape)),
        ("2025/05/19", Err(Shape)),
        ("19.05.2025", Err(Shape)),
        (" 2025-05-19", Err(Shape)),
        ("2025-05-19 ", Err(Shape)),
        ("2025-05-19T00:00:00Z", Err(Shape)),
        ("2025-05-１９", Err(Shape)),
        ("-025-05-19", Err(Shape)),
        ("2025-05-+9", Err(Shape)),
    ] {
        assert_eq!(Date::parse(text).map(Date::days), result, "{text:?}");
    }
}

#[test]
fn an_instant_is_parsed_or_refused_with_the_reason() {
    const OPENING: i64 = 1_747_576_800;
    for (text, result) in [
        ("2025-05-19T00:00:00+10:00", Ok((OPENING, 36_000))),
        ("2025-05-19T00:00+10:00", Ok((OPENING, 36_000))),
        ("2025-05-19T00:00:00 10:00", Ok((OPENING, 36_000))),
        ("2025-05-18T14:00:00Z", Ok((OPENING, 0))),
        ("2025-05-18t14:00:00z", Ok((OPENING, 0))),
        ("2025-05-18T14:00:00-00:00", Ok((OPENING, 0))),
        ("2025-05-18T10:30:00-03:30", Ok((OPENING, -12_600))),
        ("2025-05-19T04:00:00+14:00", Ok((OPENING, 50_400))),
        ("2025-05-19T00:00:00.5+10:00", Ok((OPENING, 36_000))),
        ("2025-05-18T14:00:00.999999999Z", Ok((OPENING, 0))),
        ("1969-12-31T23:59:59Z", Ok((-1, 0))),
        ("0001-01-01T00:00:00Z", Ok((-62_135_596_800, 0))),
        ("9999-12-31T23:59:59Z", Ok((253_402_300_799, 0))),
        ("2025-05-19", Err(NoOffset)),
        ("2025-05-19T10:00", Err(NoOffset)),
        ("2025-05-19T10:00:00", Err(NoOffset)),
        ("2025-05-19T10:00:00.123", Err(NoOffset)),
        ("2025-05-19T24:00:00+10:00", Err(NoSuchTime)),
        ("2025-05-19T10:60:00+10:00", Err(NoSuchTime)),
        ("2025-05-19T23:59:60+10:00", Err(NoSuchTime)),
        ("2025-05-19T10:00:00+15:00", Err(NoSuchTime)),
        ("2025-05-19T10:00:00+10:60", Err(NoSuchTime)),
        ("2025-04-31T10:00:00+10:00", Err(NoSuchDay)),
        ("2025-02-29T10:00:00Z", Err(NoSuchDay)),
        ("", Err(Shape)),
        ("now", Err(Shape)),
        ("2025-05-19 10:00:00+10:00", Err(Shape)),
        ("2025-05-19T9:00:00+10:00", Err(Shape)),
        ("2025-05-19T10+10:00", Err(Shape)),
        ("2025-05-19T10:00:00.+10:00", Err(Shape)),
        ("2025-05-19T10:00:00+10", Err(Shape)),
        ("2025-05-19T10:00:00+1000", Err(Shape)),
        ("2025-05-19T10:00:00+10:00 ", Err(Shape)),
        ("2025-05-19T10:00:00Zulu", Err(Shape)),
        ("2025-05-19T10:00:00−10:00", Err(Shape)),
    ] {
        let read = Instant::parse(text).map(|instant| (instant.unix, instant.offset));
        assert_eq!(read, result, "{text:?}");
    }
}

#[test]
fn written_dates_and_instants_are_parsed_as_the_same() {
    for text in ["0001-01-01", "0987-06-05", "2000-02-29", "2025-05-19", "9999-12-31"] {
        assert_eq!(day(text).to_string(), text);
        let json = format!("{text:?}");
        assert_eq!(serde_json::to_string(&day(text)).unwrap(), json);
        assert_eq!(serde_json::from_str::<Date>(&json).unwrap(), day(text));
    }
    for text in [
        "2025-05-19T00:00:00+10:00",
        "2025-05-18T14:00:00+00:00",
        "2025-05-18T10:30:00-03:30",
        "1969-12-31T23:59:59-00:30",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
    ] {
        assert_eq!(at(text).to_string(), text);
        let json = format!("{text:?}");
        assert_eq!(serde_json::to_string(&at(text)).unwrap(), json);
        assert_eq!(serde_json::from_str::<Instant>(&json).unwrap().offset, at(text).offset);
    }
    assert_eq!(at("2025-05-18T14:00:00.9Z").to_string(), "2025-05-18T14:00:00+00:00");
}

#[test]
fn the_error_for_a_wrong_time_in_json_has_the_reason() {
    let error = serde_json::from_str::<Instant>("\"2025-05-19T10:00:00\"").unwrap_err();
    assert!(error.to_string().contains("UTC offset"), "{error}");
    let error = serde_json::from_str::<Date>("\"2025-04-31\"").unwrap_err();
    assert!(error.to_string().contains("no calendar"), "{error}");
}

/// Every day from 1599 to 2401, by the rules of the Gregorian calendar.
#[test]
fn day_numbers_dates_and_weekdays_agree_for_800_years() {
    let lengths = |year: i32| {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    };
    // 1 January 1599 was a Friday.
    let (mut number, mut weekday) = (-135_505, 4);
    for year in 1599..=2401 {
        for (month, length) in (1..).zip(lengths(year)) {
            for day in 1..=length {
                let date = Date { year, month, day };
                assert_eq!(date.days(), number, "{date}");
                assert_eq!(Date::from_days(number), date);
                assert_eq!(date.weekday(), weekday, "{date}");
                (number, weekday) = (number + 1, (weekday + 1) % 7);
            }
        }
    }
    for edge in [day("0001-01-01"), day("9999-12-31")] {
        assert_eq!(Date::from_days(edge.days()), edge);
    }
}

#[test]
fn the_weekday_of_a_monday_is_zero() {
    for (text, weekday) in
        [("1970-01-01", 3), ("2025-05-19", 0), ("2025-05-25", 6), ("2000-02-29", 1)]
    {
        assert_eq!(day(text).weekday(), weekday, "{text}");
    }
}

#[test]
fn adding_days_continues_in_the_next_month_and_year() {
    for (from, days, to) in [
        ("2025-05-19", 0, "2025-05-19"),
        ("2025-05-31", 1, "2025-06-01"),
        ("2025-12-31", 1, "2026-01-01"),
        ("2024-02-28", 1, "2024-02-29"),
        ("2025-02-28", 1, "2025-03-01"),
        ("2025-03-01", -1, "2025-02-28"),
        ("2025-05-19", 365, "2026-05-19"),
    ] {
        assert_eq!(day(from).plus(days), day(to), "{from} plus {days}");
    }
}

#[test]
fn midnight_depends_on_the_offset() {
    for (offset, instant) in [
        (36_000, "2025-05-19T00:00:00+10:00"),
        (0, "2025-05-19T00:00:00Z"),
        (-12_600, "2025-05-19T00:00:00-03:30"),
    ] {
        let midnight = day("2025-05-19").midnight(offset);
        assert_eq!((midnight.unix, midnight.offset), (at(instant).unix, offset));
        assert_eq!(day("2025-05-20").midnight(offset).unix - midnight.unix, DAY);
    }
}

#[test]
fn the_local_time_of_an_instant_depends_on_the_offset() {
    for (instant, offset, date, wall) in [
        ("2025-05-18T14:00:00Z", 36_000, "2025-05-19", (0, 0, 0)),
        ("2025-05-18T14:00:00Z", 28_800, "2025-05-18", (22, 0, 0)),
        ("2025-05-19T00:00:00+10:00", 0, "2025-05-18", (14, 0, 0)),
        ("2025-05-19T00:00:00+10:00", -12_600, "2025-05-18", (10, 30, 0)),
        ("1969-12-31T23:59:59Z", 0, "1969-12-31", (23, 59, 59)),
        ("1970-01-01T00:00:00Z", -3600, "1969-12-31", (23, 0, 0)),
    ] {
        let local = at(instant).at(offset);
        let found = (local.date, (local.hour, local.minute, local.second));
        assert_eq!(found, (day(date), wall), "{instant} at {offset}");
    }
}

#[test]
fn instants_are_compared_without_their_offsets() {
    let (here, there) = (at("2025-05-19T00:00:00+10:00"), at("2025-05-18T17:00:00+03:00"));
    assert_eq!(here, there);
    assert_eq!(here.cmp(&there), std::cmp::Ordering::Equal);
    // The local time is later, the instant is earlier.
    assert!(at("2025-05-19T09:00:00+10:00") < at("2025-05-19T00:00:00Z"));
    assert!(day("2025-05-31") < day("2025-06-01") && day("2025-12-31") < day("2026-01-01"));
}
