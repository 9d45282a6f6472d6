//! The words of the JSON: what organizers write, as types.
//!
//! Fields under `cfg(feature = "site")` are read by the native tool alone: the documents show
//! them and the app never asks. Leaving them out of the Wasm makes it a fifth smaller.

mod agenda;
#[cfg(feature = "site")]
mod change;
mod event;
#[cfg(feature = "site")]
mod kinds;
mod localized;
mod partners;
#[cfg(feature = "site")]
mod places;
mod session;
#[cfg(feature = "site")]
mod setting;
mod time;
#[cfg(feature = "site")]
mod timeline;

pub use agenda::{Agenda, Theme, Topic, Venue};
#[cfg(feature = "site")]
pub use change::{Change, ChangeKind};
pub use event::{Day, Event, Figure, NextEdition};
#[cfg(feature = "site")]
pub use event::{Outcome, Statement};
#[cfg(feature = "site")]
pub use kinds::{Group, PartnerKind};
pub use localized::Localized;
pub use partners::{Partner, Partners, Person};
#[cfg(feature = "site")]
pub use places::{City, Coordinates, Country, Region};
pub use session::{DateBasis, Days, Session, SessionKind, SessionLanguage, Status, TRACKS};
#[cfg(feature = "site")]
pub use setting::{Clock, Leads, MapService, Offset};
#[cfg(feature = "site")]
pub use time::PartialDate;
pub use time::{DAY, Date, Instant, Local, TimeError};
#[cfg(feature = "site")]
pub use timeline::TimelineEntry;

use serde::{Deserialize, Serialize};

/// All the page shows: the three files together, as they are embedded in the document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Content {
    /// `event.json`.
    pub event: Event,
    /// `agenda.json`.
    pub agenda: Agenda,
    /// `partners.json`.
    pub partners: Partners,
}

impl Content {
    /// The venue with this id.
    pub fn venue(&self, id: &str) -> Option<&Venue> {
        self.agenda.venues.iter().find(|venue| venue.id == id)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.agenda.topics.iter().find(|topic| topic.id == id)
    }

    /// The city with this id.
    #[cfg(feature = "site")]
    pub fn city(&self, id: &str) -> Option<&City> {
        self.partners.cities.iter().find(|city| city.id == id)
    }

    /// The country with this id.
    #[cfg(feature = "site")]
    pub fn country(&self, id: &str) -> Option<&Country> {
        self.partners.countries.iter().find(|country| country.id == id)
    }

    /// The partner with this id.
    pub fn partner(&self, id: &str) -> Option<&Partner> {
        self.partners.partners.iter().find(|partner| partner.id == id)
    }

    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.partners.people.iter().find(|person| person.id == id)
    }
}
