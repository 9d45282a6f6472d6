//! Days and hours that contradict each other.

use content::{Agenda, Change, ChangeKind, Date, Days, Event, Session};
use i18n::messages::ScheduleMessage;

use super::file::File;

/// The forum's own days, its opening, and the next edition.
pub fn event(file: &mut File, event: &Event) {
    let offset = event.opening.offset;
    match event.days.first() {
        None => file.error("days", ScheduleMessage::NoDays),
        Some(first) if first.date != event.opening.local().date => {
            let (opening, first) = (event.opening.local().date, first.date);
            file.error("opening", ScheduleMessage::OpeningNotOnFirstDay { opening, first });
        }
        Some(_) => {}
    }
    for (index, day) in event.days.iter().enumerate() {
        let field = |name: &str| format!("days[{index}].{name}");
        let previous = index.checked_sub(1).map(|previous| event.days[previous].date);
        if let Some(previous) = previous.filter(|previous| *previous >= day.date) {
            let date = day.date;
            file.error(&field("date"), ScheduleMessage::DaysNotInOrder { date, previous });
        }
        if let Some(opens) = day.opens.filter(|opens| opens.at(offset).date != day.date) {
            let date = day.date;
            file.error(&field("opens"), ScheduleMessage::OpensOnOtherDay { opens, date });
        }
        let opens = day.opens.unwrap_or(day.date.midnight(offset));
        if let Some(closes) = day.closes.filter(|closes| *closes <= opens) {
            file.error(&field("closes"), ScheduleMessage::ClosesTooEarly { closes, opens });
        }
    }
    for (index, entry) in event.timeline.iter().enumerate() {
        if let Some(last) = entry.date_end {
            let field = format!("timeline[{index}].date_end");
            in_order(file, &field, entry.date.first(), last.last());
        }
    }
    if let Some(next) = &event.next_edition {
        in_order(file, "next_edition.last", next.first, next.last);
    }
    if event.revision == 0 {
        file.error("revision", ScheduleMessage::RevisionIsZero);
    }
}

/// The changes against their sessions.
pub fn changes(file: &mut File, agenda: &Agenda) {
    for (index, change) in agenda.changes.iter().enumerate() {
        let session = agenda.sessions.iter().find(|session| session.id == change.session);
        let Some(session) = session.filter(|_| change.kind == ChangeKind::Cancelled) else {
            continue;
        };
        let later = |other: &&Change| other.session == session.id && other.at > change.at;
        if session.takes_place() && !agenda.changes.iter().any(|other| later(&other)) {
            let message = ScheduleMessage::NotCancelled { session: session.id.clone() };
            file.error(&format!("changes[{index}].kind"), message);
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
            file.error(&format!("{field}.within"), ScheduleMessage::WithinBesideDate);
        }
    }
    if let (Some(start), Some(end)) = (session.start, session.end)
        && end <= start
    {
        file.error(&format!("{field}.end"), ScheduleMessage::EndNotAfterStart { start, end });
    }
    if let Some(start) = session.start.filter(|_| session.date.is_none()) {
        let date = start.local().date;
        file.error(&format!("{field}.start"), ScheduleMessage::StartWithoutDate { date });
    }
}

/// The hours against the day, in the forum's zone.
fn hours(file: &mut File, field: &str, session: &Session, offset: i32) {
    let Some(date) = session.date else { return };
    if let Some(start) = session.start {
        let day = start.at(offset).date;
        if day != date {
            let message = ScheduleMessage::StartOnOtherDay { start, day, date };
            file.error(&format!("{field}.start"), message);
        }
    } else if let Some(end) = session.end.filter(|end| end.at(offset).date < date) {
        file.error(&format!("{field}.end"), ScheduleMessage::EndBeforeDate { end, date });
    }
}

fn inside(file: &mut File, field: &str, session: &Session, event: &Event) {
    let (Some(first), Some(last)) = (event.days.first(), event.days.last()) else { return };
    let (first, last) = (first.date, last.date);
    if !event.days.is_sorted_by(|one, next| one.date < next.date) {
        // Reported already; the days of the forum are not known.
        return;
    }
    for (name, date) in [
        ("date", session.date),
        ("date_end", session.date_end),
        ("within.first", session.within.map(|within| within.first)),
        ("within.last", session.within.map(|within| within.last)),
    ] {
        if let Some(date) = date.filter(|date| *date < first || *date > last) {
            let message = ScheduleMessage::OutsideTheForum { date, first, last };
            file.error(&format!("{field}.{name}"), message);
        }
    }
}

fn in_order(file: &mut File, field: &str, first: Date, last: Date) {
    if last < first {
        file.error(field, ScheduleMessage::LastBeforeFirst { first, last });
    }
}
