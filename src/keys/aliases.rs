//! The aliases that a record must say to be found by them. Most are found by its name: the documents bear
//! every letter of the others.

use std::collections::HashMap;
use std::iter::empty;

use crate::logic::rank::Entry;
use crate::model::{Content, Localized, Partner, Partners};

/// An id, a name and the aliases beside it.
type Aliased<'a> = (&'a String, &'a Localized, &'a Vec<String>);

/// The aliases of some records that their names do not find, by the ids of the records.
pub type AliasesById<'a> = HashMap<&'a str, Vec<&'a str>>;

/// Those that the search does not find in a record by itself, each once.
pub fn needed<'a>(entry: &Entry, aliases: &'a [String], traditional: &str) -> Vec<&'a str> {
    let mut needed = Vec::new();
    for alias in aliases.iter().map(String::as_str) {
        if !needed.contains(&alias) && !entry.finds(alias, traditional) {
            needed.push(alias);
        }
    }
    needed
}

/// Those of each record; `heard` is whether its name is found by its sound, too.
fn by_id<'a>(
    records: impl Iterator<Item = Aliased<'a>>,
    heard: bool,
    traditional: &str,
) -> AliasesById<'a> {
    let of = |(id, name, also): Aliased<'a>| {
        let entry = match heard {
            true => Entry::new(name.all(), empty(), &[]),
            false => Entry::new(empty(), name.all(), &[]),
        };
        (id.as_str(), needed(&entry, also, traditional))
    };
    records.filter(|(.., also)| !also.is_empty()).map(of).collect()
}

/// What the places and people of organizations are besides called.
pub struct PartnerAliases<'a> {
    cities: AliasesById<'a>,
    regions: AliasesById<'a>,
    people: AliasesById<'a>,
}

impl<'a> PartnerAliases<'a> {
    /// Those of a directory.
    pub fn new(directory: &'a Partners) -> Self {
        let traditional = &directory.traditional;
        let cities = directory.cities.iter().map(|it| (&it.id, &it.name, &it.also));
        let regions = directory.regions.iter().map(|it| (&it.id, &it.name, &it.also));
        let people = directory.people.iter().map(|it| (&it.id, &it.name, &it.also));
        Self {
            cities: by_id(cities, true, traditional),
            regions: by_id(regions, true, traditional),
            people: by_id(people, true, traditional),
        }
    }

    /// Those of an organization in this region.
    pub fn of(
        &self,
        directory: &Partners,
        partner: &Partner,
        region: Option<&str>,
    ) -> Vec<&'a str> {
        let city = partner.city.as_deref().and_then(|id| self.cities.get(id));
        let region = region.and_then(|id| self.regions.get(id));
        let people = directory.people_of(partner);
        let people = people.filter_map(|person| self.people.get(&*person.id));
        city.into_iter().chain(region).chain(people).flatten().copied().collect()
    }
}

/// What the venue, the topics and the people of each session are besides called, a line each.
pub fn of_sessions(content: &Content) -> Vec<String> {
    let traditional = &content.partners.traditional;
    let venues = content.agenda.venues.iter().map(|it| (&it.id, &it.name, &it.also));
    let topics = content.agenda.topics.iter().map(|it| (&it.id, &it.name, &it.also));
    let people = content.partners.people.iter().map(|it| (&it.id, &it.name, &it.also));
    // Of what a session says besides its title, nothing is heard.
    let venues = by_id(venues, false, traditional);
    let topics = by_id(topics, false, traditional);
    let people = by_id(people, false, traditional);
    let of = |ids: &[String], all: &AliasesById<'_>| -> Vec<String> {
        let found = ids.iter().filter_map(|id| all.get(id.as_str())).flatten();
        found.map(ToString::to_string).collect()
    };
    let sessions = content.agenda.sessions.iter().map(|session| {
        let mut aliases = of(session.venue.as_slice(), &venues);
        aliases.extend(of(&session.topics, &topics));
        aliases.extend(of(&session.people, &people));
        aliases.join("\n")
    });
    sessions.collect()
}
