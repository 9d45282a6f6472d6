//! Ids are unique, and references exist.

use std::collections::HashMap;

use crate::calendar::FORUM;
use content::{Agenda, Event, Partners};
use i18n::messages::{IdMessage, Record};

use super::file::File;
use super::known::Known;
use super::words;

/// Every id is unique among its kind; sessions and themes are one kind, for they share the list.
pub fn event(file: &mut File, event: &Event) {
    unique(file, "figures", event.figures.iter().map(|figure| &*figure.id));
    unique(file, "timeline", event.timeline.iter().map(|entry| &*entry.id));
}

/// The programme's ids, and the references that stay within it.
pub fn agenda(file: &mut File, agenda: &Agenda, known: &Known<'_>) {
    let sessions = agenda.sessions.iter().enumerate();
    let sessions = sessions.map(|(index, session)| (format!("sessions[{index}]"), &*session.id));
    let themes = agenda.themes.iter().enumerate();
    let themes = themes.map(|(index, theme)| (format!("themes[{index}]"), &*theme.id));
    once(file, sessions.chain(themes));
    unique(file, "venues", agenda.venues.iter().map(|venue| &*venue.id));
    unique(file, "topics", agenda.topics.iter().map(|topic| &*topic.id));
    let topics = &known.topics;
    for (index, session) in agenda.sessions.iter().enumerate() {
        let field = format!("sessions[{index}]");
        if session.id == FORUM {
            file.error(&format!("{field}.id"), IdMessage::Reserved { id: FORUM.to_owned() });
        }
        if let Some(venue) = &session.venue {
            exists(file, &format!("{field}.venue"), Record::Venue, venue, &known.venues);
        }
        all_exist(file, &format!("{field}.topics"), Record::Topic, &session.topics, topics);
    }
    for (index, change) in agenda.changes.iter().enumerate() {
        let field = format!("changes[{index}].session");
        exists(file, &field, Record::Session, &change.session, &known.sessions);
    }
    for (index, theme) in agenda.themes.iter().enumerate() {
        all_exist(file, &format!("themes[{index}].topics"), Record::Topic, &theme.topics, topics);
    }
}

/// The directory's ids, and the references that stay within it.
pub fn partners(file: &mut File, directory: &Partners, known: &Known<'_>) {
    let Known { countries, regions, cities, partners, .. } = known;
    unique(file, "countries", directory.countries.iter().map(|country| &*country.id));
    unique(file, "regions", directory.regions.iter().map(|region| &*region.id));
    unique(file, "cities", directory.cities.iter().map(|city| &*city.id));
    unique(file, "partners", directory.partners.iter().map(|partner| &*partner.id));
    unique(file, "people", directory.people.iter().map(|person| &*person.id));
    for (index, city) in directory.cities.iter().enumerate() {
        let field = format!("cities[{index}]");
        exists(file, &format!("{field}.country"), Record::Country, &city.country, countries);
        if let Some(region) = &city.region {
            exists(file, &format!("{field}.region"), Record::Region, region, regions);
        }
    }
    for (index, region) in directory.regions.iter().enumerate() {
        let field = format!("regions[{index}].country");
        exists(file, &field, Record::Country, &region.country, countries);
    }
    for (index, partner) in directory.partners.iter().enumerate() {
        let field = format!("partners[{index}]");
        let all = &partner.countries;
        all_exist(file, &format!("{field}.countries"), Record::Country, all, countries);
        if let Some(city) = &partner.city {
            exists(file, &format!("{field}.city"), Record::City, city, cities);
        }
        if let Some(region) = &partner.region {
            exists(file, &format!("{field}.region"), Record::Region, region, regions);
        }
    }
    for (index, person) in directory.people.iter().enumerate() {
        if let Some(partner) = &person.partner {
            exists(file, &format!("people[{index}].partner"), Record::Partner, partner, partners);
        }
    }
}

/// The references from the timeline to the directory.
pub fn timeline(file: &mut File, event: &Event, known: &Known<'_>) {
    for (index, entry) in event.timeline.iter().enumerate() {
        let field = |name: &str| format!("timeline[{index}].{name}");
        all_exist(file, &field("people"), Record::Person, &entry.people, &known.people);
        let organizations = &entry.organizations;
        all_exist(file, &field("organizations"), Record::Partner, organizations, &known.partners);
    }
}

/// The references from the programme to the directory.
pub fn between(file: &mut File, agenda: &Agenda, known: &Known<'_>) {
    for (index, session) in agenda.sessions.iter().enumerate() {
        let field = |name: &str| format!("sessions[{index}].{name}");
        all_exist(file, &field("people"), Record::Person, &session.people, &known.people);
        let partners = &session.partners;
        all_exist(file, &field("partners"), Record::Partner, partners, &known.partners);
    }
}

fn unique<'a>(file: &mut File, list: &str, ids: impl Iterator<Item = &'a str>) {
    once(file, ids.enumerate().map(|(index, id)| (format!("{list}[{index}]"), id)));
}

fn once<'a>(file: &mut File, ids: impl Iterator<Item = (String, &'a str)>) {
    let mut seen = HashMap::new();
    for (field, id) in ids {
        if let Some(first) = seen.get(id) {
            let line = file.line(&format!("{first}.id"));
            let (id, first) = (id.to_owned(), String::clone(first));
            file.error(&format!("{field}.id"), IdMessage::Taken { id, first, line });
        } else {
            seen.insert(id, field);
        }
    }
}

fn all_exist(file: &mut File, field: &str, record: Record, ids: &[String], known: &[&str]) {
    for (index, id) in ids.iter().enumerate() {
        let field = format!("{field}[{index}]");
        if ids[..index].contains(id) {
            file.error(&field, IdMessage::Repeated { id: id.clone() });
        }
        exists(file, &field, record, id, known);
    }
}

fn exists(file: &mut File, field: &str, record: Record, id: &str, known: &[&str]) {
    if !known.contains(&id) {
        let advice = words::advice(id, known);
        file.error(field, IdMessage::Unknown { record, id: id.to_owned(), advice });
    }
}
