//! The programme as a list that is searched: sessions, then themes.

use super::Placement;
use crate::logic::finder::Finder;
use crate::logic::rank::Entry;
use crate::model::{Content, Localized, Session};

/// The fields of the programme, by their names in the address.
pub const FIELDS: [&str; 6] = ["q", "day", "kind", "topic", "venue", "lang"];

/// The groups that are no day.
pub const SEVERAL_DAYS: &str = "several-days";
/// Sessions whose day is not known.
pub const DAY_UNKNOWN: &str = "day-unknown";
/// What was announced without a session title; also a value of the field `kind`.
pub const THEMES: &str = "themes";

impl Session {
    /// The group it stands in on the page until the forum is over; also a value of the field `day`.
    pub fn group(&self) -> String {
        match self.placement() {
            Placement::On(day) => day.to_string(),
            Placement::Through(..) | Placement::Until(_) => SEVERAL_DAYS.to_string(),
            Placement::Within(_) | Placement::Unknown => DAY_UNKNOWN.to_string(),
        }
    }

    /// The values of the field `day` it is found under: its group, and each of its days.
    fn days(&self) -> Vec<String> {
        let mut days = vec![self.group()];
        if let Placement::Through(first, last) = self.placement() {
            let length = last.days() - first.days();
            days.extend((0..=length).map(|index| first.plus(index).to_string()));
        }
        days
    }
}

/// Titles, descriptions, venues, topics, people and partners of all sessions and themes, in
/// both languages. Themes stand behind the sessions.
pub fn finder(content: &Content) -> Finder {
    let mut finder = Finder::new(&content.partners.traditional);
    for session in &content.agenda.sessions {
        let venues = session.venue.iter().cloned().collect();
        let languages = session.languages.iter().map(|language| language.id().to_string());
        let mut kinds = vec![session.kind.id().to_string()];
        if session.kind.track() != session.kind.id() {
            kinds.push(session.kind.track().to_string());
        }
        let topics = session.topics.clone();
        let facets = vec![session.days(), kinds, topics, venues, languages.collect()];
        finder.add(session_entry(content, session), facets);
    }
    for theme in &content.agenda.themes {
        let texts = theme.description.iter().chain(topics(content, &theme.topics));
        let themes = || vec![THEMES.to_string()];
        let facets = vec![themes(), themes(), theme.topics.clone()];
        finder.add(entry(&theme.title, texts, ""), facets);
    }
    finder.sieve(usize::MAX);
    finder
}

/// A session as the search reads it.
pub fn session_entry(content: &Content, session: &Session) -> Entry {
    let venue = session.venue.as_ref().and_then(|id| content.venue(id));
    let people = session.people.iter().filter_map(|id| content.person(id));
    let partners = session.partners.iter().filter_map(|id| content.partner(id));
    let texts = session
        .description
        .iter()
        .chain(venue.into_iter().flat_map(|venue| [&venue.name, &venue.city]))
        .chain(people.map(|person| &person.name))
        .chain(partners.map(|partner| &partner.name))
        .chain(topics(content, &session.topics));
    entry(&session.title, texts, &session.also)
}

fn entry<'a>(
    title: &'a Localized,
    texts: impl Iterator<Item = &'a Localized>,
    also: &'a str,
) -> Entry {
    Entry::new(title.all(), texts.flat_map(|text| text.all()).chain([also]), &[])
}

fn topics<'a>(content: &'a Content, ids: &'a [String]) -> impl Iterator<Item = &'a Localized> {
    ids.iter().filter_map(|id| content.topic(id)).map(|topic| &topic.name)
}
