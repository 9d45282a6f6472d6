//! Days and hours that contradict each other.

use forum::model::{Agenda, Change, ChangeKind, Date, Days, Event, Session};

use super::file::File;

/// The forum's own days, its opening and what is announced next.
pub fn event(file: &mut File, event: &Event) {
    let offset = event.opening.offset;
    match event.days.first() {
        None => file.error("days", "there is no day", "Write the forum's days."),
        Some(first) if first.date != event.opening.local().date => {
            let opening = event.opening.local().date;
            let wrong = format!("the opening, {opening}, is not on the first day, {}", first.date);
            file.error("opening", wrong, "Correct the opening or days[0].date.");
        }
        Some(_) => {}
    }
    for (index, day) in event.days.iter().enumerate() {
        let field = |name: &str| format!("days[{index}].{name}");
        let previous = index.checked_sub(1).map(|previous| event.days[previous].date);
        if let Some(previous) = previous.filter(|previous| *previous >= day.date) {
            let wrong = format!("{} does not follow {previous}", day.date);
            file.error(&field("date"), wrong, "Put the days in order, each once.");
        }
        if let Some(opens) = day.opens.filter(|opens| opens.at(offset).date != day.date) {
            let wrong = format!("{opens} is not on {}", day.date);
            file.error(&field("opens"), wrong, "Correct it or the day's date.");
        }
        let opens = day.opens.unwrap_or(day.date.midnight(offset));
        if let Some(closes) = day.closes.filter(|closes| *closes <= opens) {
            let wrong = format!("{closes} is not after {opens}, when the day opens");
            file.error(&field("closes"), wrong, "The end comes after the start.");
        }
    }
    if let Some(next) = &event.next_edition {
        in_order(file, "next_edition.last", next.first, next.last);
    }
    if event.revision == 0 {
        file.error("revision", "revision is 0", "Versions are counted from 1.");
    }
}

/// The changes, against what they say of their sessions.
pub fn changes(file: &mut File, agenda: &Agenda) {
    for (index, change) in agenda.changes.iter().enumerate() {
        let session = agenda.sessions.iter().find(|session| session.id == change.session);
        let Some(session) = session.filter(|_| change.kind == ChangeKind::Cancelled) else {
            continue;
        };
        let later = |other: &&Change| other.session == session.id && other.at > change.at;
        if session.takes_place() && !agenda.changes.iter().any(|other| later(&other)) {
            let wrong =
                format!("\"{}\" is called off here, but its status says otherwise", session.id);
            let right = "Give the session \"status\": \"cancelled\".";
            file.error(&format!("changes[{index}].kind"), wrong, right);
        }
    }
}

/// Every session, by itself and against the forum's days if those are known.
pub fn agenda(file: &mut File, agenda: &Agenda, event: Option<&Event>) {
    for (index, session) in agenda.sessions.iter().enumerate() {
        let field = format!("sessions[{index}]");
        order(file, &field, session);
        if let Some(event) = event {
            hours(file, &field, session, event.opening.offset);
            if !session.side_event {
                inside(file, &field, session, event);
            }
        }
    }
}

fn order(file: &mut File, field: &str, session: &Session) {
    if let (Some(first), Some(last)) = (session.date, session.date_end) {
        in_order(file, &format!("{field}.date_end"), first, last);
    }
    if let Some(Days { first, last }) = session.within {
        in_order(file, &format!("{field}.within.last"), first, last);
        if session.date.is_some() {
            let right = "\"within\" is for a day that is not known. Remove it or \"date\".";
            file.error(&format!("{field}.within"), "\"within\" stands beside \"date\"", right);
        }
    }
    if let (Some(start), Some(end)) = (session.start, session.end)
        && end <= start
    {
        let wrong = format!("the end, {end}, is not after the start, {start}");
        file.error(&format!("{field}.end"), wrong, "The end comes after the start.");
    }
    if let Some(start) = session.start.filter(|_| session.date.is_none()) {
        let right = format!("Add \"date\": \"{}\".", start.local().date);
        file.error(&format!("{field}.start"), "there is a start, but no date", right);
    }
}

/// The hours against the day, in the forum's zone.
fn hours(file: &mut File, field: &str, session: &Session, offset: i32) {
    let Some(date) = session.date else { return };
    if let Some(start) = session.start {
        let day = start.at(offset).date;
        if day != date {
            let wrong = format!("{start} is on {day} at the forum, but the date is {date}");
            file.error(&format!("{field}.start"), wrong, "Correct one of them.");
        }
    } else if let Some(end) = session.end.filter(|end| end.at(offset).date < date) {
        let wrong = format!("the end, {end}, is before the date, {date}");
        file.error(&format!("{field}.end"), wrong, "Correct one of them.");
    }
}

fn inside(file: &mut File, field: &str, session: &Session, event: &Event) {
    let (Some(first), Some(last)) = (event.days.first(), event.days.last()) else { return };
    let (first, last) = (first.date, last.date);
    if !event.days.is_sorted_by(|one, next| one.date < next.date) {
        // Said already; which days are the forum's, nobody knows.
        return;
    }
    for (name, date) in [
        ("date", session.date),
        ("date_end", session.date_end),
        ("within.first", session.within.map(|within| within.first)),
        ("within.last", session.within.map(|within| within.last)),
    ] {
        if let Some(date) = date.filter(|date| *date < first || *date > last) {
            let wrong = format!("{date} is outside the forum's days, {first} to {last}");
            let right = "Correct it, or add \"side_event\": true.";
            file.error(&format!("{field}.{name}"), wrong, right);
        }
    }
}

fn in_order(file: &mut File, field: &str, first: Date, last: Date) {
    if last < first {
        let wrong = format!("the last day, {last}, is before the first, {first}");
        file.error(field, wrong, "The end comes after the start.");
    }
}
