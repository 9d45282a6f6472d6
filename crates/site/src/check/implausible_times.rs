//! Times that are possible and probably wrong. Warnings, except where two fields contradict each other.

use content::{Agenda, Date, Event, Instant, Session};
use i18n::messages::ImplausibleTimeMessage;

use super::file::File;

/// A session of more hours is probably several, or its end has a wrong date.
const HOURS: i64 = 12;
/// A session of more hours, such as an exhibition, may share its venue.
const SHARES: i64 = 4;
/// A day may last until this hour of the next one.
const NIGHT: i64 = 6;

/// The days of the forum, and the day of the data; `today` is the latest day on Earth.
pub fn event(file: &mut File, event: &Event, today: Date) {
    let offset = event.opening.offset;
    // Doors may open before the ceremony.
    let opens = event.days.first().and_then(|day| day.opens);
    if let Some(opens) = opens.filter(|opens| *opens > event.opening) {
        let opening = event.opening;
        file.error("opening", ImplausibleTimeMessage::OpeningBeforeOpens { opening, opens });
    }
    for (index, day) in event.days.iter().enumerate() {
        let Some(closes) = day.closes else { continue };
        let field = format!("days[{index}].closes");
        if is_after(closes, day.date, offset) {
            let message = ImplausibleTimeMessage::ClosesOnOtherDay { closes, date: day.date };
            file.error(&field, message);
            continue;
        }
        let opens = event.days.get(index + 1).and_then(|next| next.opens);
        if let Some(opens) = opens.filter(|opens| closes > *opens) {
            file.error(&field, ImplausibleTimeMessage::ClosesAfterNextOpens { closes, opens });
        }
    }
    if event.updated > today {
        let message = ImplausibleTimeMessage::UpdatedInFuture { updated: event.updated, today };
        file.warning("updated", message);
    }
}

/// Whether an instant is after a day and the night that follows it.
fn is_after(instant: Instant, date: Date, offset: i32) -> bool {
    instant.unix > date.plus(1).midnight(offset).unix + NIGHT * 3600
}

/// The sessions of the programme; `offset` is that of the forum.
pub fn agenda(file: &mut File, agenda: &Agenda, offset: Option<i32>) {
    for (index, session) in agenda.sessions.iter().enumerate() {
        let field = |name: &str| format!("sessions[{index}].{name}");
        let hours = hours(session);
        if hours > HOURS && session.date_end.is_none() {
            file.warning(&field("end"), ImplausibleTimeMessage::Long { hours });
        }
        let last = session.date_end.or(session.date);
        let late = session.end.zip(last).zip(offset);
        if let Some(((end, last), _)) =
            late.filter(|((end, last), offset)| is_after(*end, *last, *offset))
            && !file.has_finding(&field("end"))
        {
            file.warning(&field("end"), ImplausibleTimeMessage::EndAfterLastDay { end, last });
        }
        for (name, time) in [("start", session.start), ("end", session.end)] {
            let is_other = |time: &Instant| offset.is_some_and(|offset| offset != time.offset);
            let field = field(name);
            if let Some(time) = time.filter(is_other).filter(|_| !file.has_finding(&field)) {
                file.warning(&field, ImplausibleTimeMessage::OtherOffset { time });
            }
        }
        for other in &agenda.sessions[..index] {
            if is_at_once(session, other) {
                same_place_or_person(file, index, session, other);
            }
        }
    }
}

fn span(session: &Session) -> Option<(Instant, Instant)> {
    session.start.zip(session.end).filter(|_| session.takes_place())
}

/// The whole hours that a session takes; 0 if that is unknown.
fn hours(session: &Session) -> i64 {
    span(session).map_or(0, |(start, end)| (end.unix - start.unix) / 3600)
}

/// Whether two sessions overlap, for a whole or in part.
fn is_at_once(one: &Session, other: &Session) -> bool {
    let (Some(one), Some(other)) = (span(one), span(other)) else { return false };
    one.0 < other.1 && other.0 < one.1
}

fn same_place_or_person(file: &mut File, index: usize, session: &Session, other: &Session) {
    let id = &other.id;
    let is_long = |session| hours(session) > SHARES;
    let is_shared = is_long(session) || is_long(other);
    if session.venue.is_some() && session.venue == other.venue && !is_shared {
        let message = ImplausibleTimeMessage::SameVenue { session: id.clone() };
        file.warning(&format!("sessions[{index}].venue"), message);
    }
    let person = session.people.iter().enumerate().find(|(_, it)| other.people.contains(it));
    if let Some((place, person)) = person {
        let message =
            ImplausibleTimeMessage::SamePerson { person: person.clone(), session: id.clone() };
        file.warning(&format!("sessions[{index}].people[{place}]"), message);
    }
}
