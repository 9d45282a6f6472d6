//! The index of the programme: sessions, then themes.

use content::{Content, Localized, Placement, Session};

use super::aliases;
use super::columns::{Columns, owned};
use super::encode::IndexWriter;
use crate::THEMES;
use crate::chinese::ChineseTable;

/// Titles, descriptions, venues, topics, people and organizations of all sessions and themes, in both languages.
pub fn index(content: &Content, chinese: &ChineseTable) -> String {
    let mut index = IndexWriter::default();
    let aliases = aliases::of_sessions(content, chinese);
    for (session, aliases) in content.agenda.sessions.iter().zip(aliases) {
        let venue = session.venue.as_ref().and_then(|id| content.venue(id));
        let people = session.people.iter().filter_map(|id| content.person(id));
        let partners = session.partners.iter().filter_map(|id| content.partner(id));
        let places = venue.into_iter().flat_map(|venue| [&venue.name, &venue.city]);
        let hidden = people
            .map(|person| &person.name)
            .chain(partners.map(|partner| &partner.name))
            .chain(topics(content, &session.topics));
        let hidden = hidden.flat_map(|text| text.all());
        let columns = Columns {
            pronounced: owned(places.flat_map(|text| text.all())),
            hidden: owned(hidden.chain(aliases)),
            ..columns(&session.title, &session.description)
        };
        index.add(&columns, &facet_values(session));
    }
    for theme in &content.agenda.themes {
        let topics = topics(content, &theme.topics);
        let columns = Columns {
            hidden: owned(topics.flat_map(|text| text.all())),
            ..columns(&theme.title, &theme.description)
        };
        let themes = || vec![THEMES.to_string()];
        index.add(&columns, &[themes(), themes(), theme.topics.clone()]);
    }
    index.finish(&[])
}

fn columns(title: &Localized, description: &Option<Localized>) -> Columns {
    Columns {
        names: owned(title.all()),
        texts: owned(description.iter().flat_map(|text| text.all())),
        ..Columns::default()
    }
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
