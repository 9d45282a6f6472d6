//! The ids that records may refer to.

use content::{Agenda, Partners};

/// The ids of the lists that have references to them.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// `venues` of the programme.
    pub venues: Vec<&'a str>,
    /// `topics` of the programme.
    pub topics: Vec<&'a str>,
    /// `sessions` of the programme.
    pub sessions: Vec<&'a str>,
    /// `countries` of the directory.
    pub countries: Vec<&'a str>,
    /// `regions` of the directory.
    pub regions: Vec<&'a str>,
    /// `cities` of the directory.
    pub cities: Vec<&'a str>,
    /// `partners` of the directory.
    pub partners: Vec<&'a str>,
    /// `people` of the directory.
    pub people: Vec<&'a str>,
}

impl<'a> Known<'a> {
    /// Those of a programme and a directory; a file that cannot be read has none.
    pub fn of(agenda: Option<&'a Agenda>, directory: Option<&'a Partners>) -> Self {
        let mut known = Self::default();
        if let Some(agenda) = agenda {
            known.venues = agenda.venues.iter().map(|venue| &*venue.id).collect();
            known.topics = agenda.topics.iter().map(|topic| &*topic.id).collect();
            known.sessions = agenda.sessions.iter().map(|session| &*session.id).collect();
        }
        if let Some(directory) = directory {
            known.countries = directory.countries.iter().map(|country| &*country.id).collect();
            known.regions = directory.regions.iter().map(|region| &*region.id).collect();
            known.cities = directory.cities.iter().map(|city| &*city.id).collect();
            known.partners = directory.partners.iter().map(|partner| &*partner.id).collect();
            known.people = directory.people.iter().map(|person| &*person.id).collect();
        }
        known
    }
}
