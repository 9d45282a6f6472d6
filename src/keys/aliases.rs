//! The aliases that a record must say to be found by them. Most are found without: the documents bear every
//! letter of the others.

use crate::logic::agenda::search::session_entry;
use crate::logic::rank::Entry;
use crate::model::{Content, Session};

/// Those that the search does not find in the record by itself, each once.
pub fn needed<'a>(
    entry: &Entry,
    aliases: impl Iterator<Item = &'a String>,
    traditional: &str,
) -> Vec<&'a str> {
    let mut needed = Vec::new();
    for alias in aliases.map(String::as_str) {
        if !needed.contains(&alias) && !entry.finds(alias, traditional) {
            needed.push(alias);
        }
    }
    needed
}

/// What the venue, the topics and the people of a session are besides called, a line each.
pub fn of_session(content: &Content, session: &Session) -> String {
    let venue = session.venue.iter().filter_map(|id| content.venue(id));
    let topics = session.topics.iter().filter_map(|id| content.topic(id));
    let people = session.people.iter().filter_map(|id| content.person(id));
    let aliases = venue
        .flat_map(|venue| &venue.also)
        .chain(topics.flat_map(|topic| &topic.also))
        .chain(people.flat_map(|person| &person.also));
    let entry = session_entry(content, session);
    needed(&entry, aliases, &content.partners.traditional).join("\n")
}
