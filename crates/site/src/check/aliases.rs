//! Aliases: each once in its list, and none that is the name of another record.

use std::collections::HashMap;

use content::{Agenda, Localized, Partners};
use i18n::messages::IdMessage;

use super::file::File;

/// Of the programme's venues and topics.
pub fn agenda(file: &mut File, agenda: &Agenda) {
    let venues = agenda.venues.iter().map(|venue| (&venue.name, &venue.also));
    check(file, &[("venues", venues.collect())]);
    let topics = agenda.topics.iter().map(|topic| (&topic.name, &topic.also));
    check(file, &[("topics", topics.collect())]);
}

/// Of the directory's regions, cities, organizations and people.
pub fn partners(file: &mut File, directory: &Partners) {
    let regions = directory.regions.iter().map(|region| (&region.name, &region.also));
    let cities = directory.cities.iter().map(|city| (&city.name, &city.also));
    check(file, &[("regions", regions.collect()), ("cities", cities.collect())]);
    let partners = directory.partners.iter().map(|partner| (&partner.name, &partner.also));
    let people = directory.people.iter().map(|person| (&person.name, &person.also));
    check(file, &[("partners", partners.collect()), ("people", people.collect())]);
}

/// Names and aliases of the records of a list.
type List<'a> = (&'static str, Vec<(&'a Localized, &'a Vec<String>)>);

/// Lists whose records are found by the same search.
fn check(file: &mut File, lists: &[List<'_>]) {
    let mut names = HashMap::new();
    for (list, records) in lists {
        for (index, (name, _)) in records.iter().enumerate() {
            for name in name.all() {
                names.entry(name.to_lowercase()).or_insert_with(|| format!("{list}[{index}]"));
            }
        }
    }
    for (list, records) in lists {
        for (index, (_, aliases)) in records.iter().enumerate() {
            let own = format!("{list}[{index}]");
            for (place, alias) in aliases.iter().enumerate() {
                let field = format!("{own}.also[{place}]");
                if aliases[..place].contains(alias) {
                    file.warning(&field, IdMessage::Repeated { id: alias.clone() });
                }
                let other = names.get(&alias.to_lowercase()).filter(|record| **record != own);
                if let Some(record) = other {
                    let (line, record) = (file.line(&format!("{record}.id")), record.clone());
                    let alias = alias.clone();
                    file.warning(&field, IdMessage::AliasIsAName { alias, record, line });
                }
            }
        }
    }
}
