//! Times that are possible and probably wrong. Warnings, except where two fields contradict each other.

use content::{Agenda, Date, Event, Instant, Session};
use i18n::messages::ImplausibleTimeMessage;

use super::file::File;

/// A session of more hours is probably several, or its end has a wrong date.
const HOURS: i64 = 12;
/// A session of more hours, such as an exhibition, may share its venue and its people with a shorter one.
const SHARES: i64 = 4;
/// Doors open at most so many hours before the opening.
const DOORS: i64 = 4;
/// A day may last until this hour of the next one.
const NIGHT: i64 = 6;

/// The days of the forum, and the day of the data; `today` is the latest day on Earth.
pub fn event(file: &mut File, event: &Event, today: Date) {
    let offset = event.opening.offset;
    opening(file, event);
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

/// The opening against the hours of the first day. Doors may open some hours before the ceremony.
fn opening(file: &mut File, event: &Event) {
    let (opening, Some(first)) = (event.opening, event.days.first()) else { return };
    let is_first_day = opening.local().date == first.date;
    if let Some(opens) = first.opens.filter(|opens| *opens > opening) {
        file.error("opening", ImplausibleTimeMessage::OpeningBeforeOpens { opening, opens });
    } else if let Some(closes) = first
        .closes
        .filter(|closes| is_first_day && *closes <= opening && first.opens < Some(*closes))
    {
        file.error("opening", ImplausibleTimeMessage::OpeningAfterCloses { opening, closes });
    } else if let Some(opens) = first.opens.filter(|opens| opening.unix - opens.unix > DOORS * 3600)
        && event.opening_time_known
        && is_first_day
        && opens.at(opening.offset).date == first.date
    {
        file.warning("opening", ImplausibleTimeMessage::OpeningLongAfterOpens { opening, opens });
    }
    for (index, day) in event.days.iter().enumerate() {
        for (name, time) in [("opens", day.opens), ("closes", day.closes)] {
            if let Some(time) = time.filter(|time| time.offset != opening.offset) {
                let message = ImplausibleTimeMessage::OtherOffset { time };
                file.warning(&format!("days[{index}].{name}"), message);
            }
        }
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
        let seconds = seconds(session);
        if seconds > HOURS * 3600 && session.date_end.is_none() {
            let hours = (seconds + 3599) / 3600;
            file.warning(&field("end"), ImplausibleTimeMessage::Long { hours });
        }
        let last = session.date_end.or(session.date);
        if let (Some(end), Some(last), Some(offset)) = (session.end, last, offset)
            && is_after(end, last, offset)
            && !file.has_finding(&field("end"))
        {
            file.warning(&field("end"), ImplausibleTimeMessage::EndAfterLastDay { end, last });
        }
        // One of the two times is enough.
        let times = [("start", session.start), ("end", session.end)];
        let other = times.into_iter().find_map(|(name, time)| {
            let time = time.filter(|time| offset.is_some_and(|offset| offset != time.offset))?;
            Some((field(name), time))
        });
        if let Some((field, time)) = other
            && !file.has_finding(&field)
        {
            file.warning(&field, ImplausibleTimeMessage::OtherOffset { time });
        }
        let others = agenda.sessions[..index].iter().filter(|other| is_at_once(session, other));
        same_place_or_person(file, index, session, others);
    }
}

/// When a session takes place, as far as it is known; an unknown end is soon after the start.
fn span(session: &Session) -> Option<(i64, i64)> {
    let start = session.start.filter(|_| session.takes_place())?;
    Some((start.unix, session.end.map_or(start.unix + 60, |end| end.unix)))
}

/// The seconds that a session takes; 0 if that is unknown.
fn seconds(session: &Session) -> i64 {
    span(session).filter(|_| session.end.is_some()).map_or(0, |(start, end)| end - start)
}

/// Whether two sessions overlap, for a whole or in part, and neither is much longer, such as an exhibition: visitors and
/// speakers come and go there.
fn is_at_once(one: &Session, other: &Session) -> bool {
    let (Some((start, end)), Some((other_start, other_end))) = (span(one), span(other)) else {
        return false;
    };
    let is_long = |session| seconds(session) > SHARES * 3600;
    start < other_end && other_start < end && is_long(one) == is_long(other)
}

/// Warns once of a session in the same venue, and once for each person.
fn same_place_or_person<'a>(
    file: &mut File,
    index: usize,
    session: &Session,
    others: impl Iterator<Item = &'a Session>,
) {
    let mut is_venue_free = session.venue.is_some();
    let mut people: Vec<_> = session.people.iter().enumerate().collect();
    for other in others {
        if !is_venue_free && people.is_empty() {
            return;
        }
        if is_venue_free && session.venue == other.venue {
            is_venue_free = false;
            let message = ImplausibleTimeMessage::SameVenue { session: other.id.clone() };
            file.warning(&format!("sessions[{index}].venue"), message);
        }
        people.retain(|(place, person)| {
            let is_busy = other.people.contains(person);
            if is_busy {
                let (person, session) = (String::clone(person), other.id.clone());
                let message = ImplausibleTimeMessage::SamePerson { person, session };
                file.warning(&format!("sessions[{index}].people[{place}]"), message);
            }
            !is_busy
        });
    }
}
