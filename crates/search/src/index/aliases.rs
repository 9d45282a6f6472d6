//! Aliases. Most are found by the name of their record; only the others are part of the index, which the documents
//! embed.

use std::collections::HashMap;
use std::iter::empty;

use content::{Content, Localized, Partner, Partners};

use crate::chinese::ChineseTable;
use crate::record::Record;

/// An id, a name and the aliases beside it.
type Aliased<'a> = (&'a String, &'a Localized, &'a Vec<String>);

/// The aliases of some records that their names do not find, by the ids of the records.
pub type AliasesById<'a> = HashMap<&'a str, Vec<&'a str>>;

/// The aliases that do not find a record without being part of its index, each once.
pub fn needed<'a>(record: &Record, aliases: &'a [String], chinese: &ChineseTable) -> Vec<&'a str> {
    let mut needed = Vec::new();
    for alias in aliases.iter().map(String::as_str) {
        if !needed.contains(&alias) && !record.is_found_by(alias, chinese) {
            needed.push(alias);
        }
    }
    needed
}

/// The needed aliases of each record.
fn by_id<'a>(
    records: impl Iterator<Item = Aliased<'a>>,
    chinese: &ChineseTable,
) -> AliasesById<'a> {
    let of = |(id, name, also): Aliased<'a>| {
        let record = Record::new(name.all(), empty(), &[], chinese);
        (id.as_str(), needed(&record, also, chinese))
    };
    records.filter(|(.., also)| !also.is_empty()).map(of).collect()
}

/// The needed aliases of the places and people of organizations.
pub struct PartnerAliases<'a> {
    cities: AliasesById<'a>,
    regions: AliasesById<'a>,
    people: AliasesById<'a>,
}

impl<'a> PartnerAliases<'a> {
    /// Those of a directory.
    pub fn new(directory: &'a Partners, chinese: &ChineseTable) -> Self {
        let cities = directory.cities.iter().map(|it| (&it.id, &it.name, &it.also));
        let regions = directory.regions.iter().map(|it| (&it.id, &it.name, &it.also));
        let people = directory.people.iter().map(|it| (&it.id, &it.name, &it.also));
        Self {
            cities: by_id(cities, chinese),
            regions: by_id(regions, chinese),
            people: by_id(people, chinese),
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

/// The needed aliases of the venue, the topics, the people and the organizations of each session.
pub fn of_sessions<'a>(content: &'a Content, chinese: &ChineseTable) -> Vec<Vec<&'a str>> {
    let venues = content.agenda.venues.iter().map(|it| (&it.id, &it.name, &it.also));
    let topics = content.agenda.topics.iter().map(|it| (&it.id, &it.name, &it.also));
    let people = content.partners.people.iter().map(|it| (&it.id, &it.name, &it.also));
    let partners = content.partners.partners.iter().map(|it| (&it.id, &it.name, &it.also));
    let venues = by_id(venues, chinese);
    let topics = by_id(topics, chinese);
    let people = by_id(people, chinese);
    let partners = by_id(partners, chinese);
    let of = |ids: &[String], all: &AliasesById<'a>| -> Vec<&'a str> {
        ids.iter().filter_map(|id| all.get(id.as_str())).flatten().copied().collect()
    };
    let sessions = content.agenda.sessions.iter().map(|session| {
        let mut aliases = of(session.venue.as_slice(), &venues);
        aliases.extend(of(&session.topics, &topics));
        aliases.extend(of(&session.people, &people));
        aliases.extend(of(&session.partners, &partners));
        aliases
    });
    sessions.collect()
}
