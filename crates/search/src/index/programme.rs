//! The index of the programme: sessions, then themes.

use content::{Content, Localized, Placement, Session};

use super::aliases;
use super::encode::IndexWriter;
use crate::THEMES;
use crate::rank::normalized_lines;

/// Titles, descriptions, venues, topics, people and organizations of all sessions and themes, in both languages.
pub fn index(content: &Content, traditional: &str) -> String {
    let mut index = IndexWriter::default();
    let aliases = aliases::of_sessions(content, traditional);
    for (session, aliases) in content.agenda.sessions.iter().zip(aliases) {
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
        let texts = texts.flat_map(|text| text.all()).chain([aliases.as_str()]);
        index.add(&columns(&session.title, texts), &facet_values(session));
    }
    for theme in &content.agenda.themes {
        let texts = theme.description.iter().chain(topics(content, &theme.topics));
        let themes = || vec![THEMES.to_string()];
        let values = [themes(), themes(), theme.topics.clone()];
        index.add(&columns(&theme.title, texts.flat_map(|text| text.all())), &values);
    }
    index.finish(&[])
}

fn columns<'a>(title: &Localized, texts: impl Iterator<Item = &'a str>) -> [String; 4] {
    let names: String = title.all().flat_map(|name| [name, "\n"]).collect();
    [format!("\n{names}"), normalized_lines(texts), String::new(), String::new()]
}

/// The values of a session in each field of [`crate::PROGRAMME_FIELDS`] after the first: the group of the page and
/// each of its days; its kind and its track; topics; venue; languages.
fn facet_values(session: &Session) -> [Vec<String>; 5] {
    let mut days = vec![session.day_group()];
    if let Placement::Through(first, last) = session.placement() {
        let length = last.days() - first.days();
        days.extend((0..=length).map(|index| first.plus(index).to_string()));
    }
    let mut kinds = vec![session.kind.id().to_string()];
    if session.kind.track() != session.kind.id() {
        kinds.push(session.kind.track().to_string());
    }
    let languages = session.languages.iter().map(|language| language.id().to_string());
    let venue = session.venue.iter().cloned();
    [days, kinds, session.topics.clone(), venue.collect(), languages.collect()]
}

fn topics<'a>(content: &'a Content, ids: &'a [String]) -> impl Iterator<Item = &'a Localized> {
    ids.iter().filter_map(|id| content.topic(id)).map(|topic| &topic.name)
}
