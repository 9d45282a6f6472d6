//! The content of the site: the types of the JSON files that organizers edit, dates and instants, the phases of
//! the forum, the order of the programme, and [`PageData`], the subset that a document embeds for the app.
//!
//! Pure: nothing here knows files, Leptos or the browser.

mod agenda;
mod bookmarks;
mod change;
mod event;
mod kinds;
mod localized;
pub mod names;
pub mod page_data;
mod partners;
pub mod phase;
mod places;
pub mod programme;
mod session;
mod setting;
mod time;
mod timeline;

pub use agenda::{Agenda, Theme, Topic, Venue};
pub use bookmarks::Bookmarks;
pub use change::{Change, ChangeKind};
pub use event::{Day, Event, Figure, NextEdition, Outcome, Statement};
pub use kinds::{Group, PartnerKind};
pub use localized::Localized;
pub use page_data::PageData;
pub use partners::{Partner, Partners, Person};
pub use phase::{Phase, Schedule};
pub use places::{City, Coordinates, Country, Region};
pub use programme::{Placement, SessionTimes};
pub use session::{DateBasis, Days, Session, SessionKind, SessionLanguage, Status, TRACKS};
pub use setting::{Clock, Leads, MapService, Offset};
pub use time::{DAY, Date, Instant, Local, PartialDate, TimeError};
pub use timeline::TimelineEntry;

use serde::{Deserialize, Serialize};

/// The three content files together.
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
    pub fn city(&self, id: &str) -> Option<&City> {
        self.partners.city(id)
    }

    /// The country with this id.
    pub fn country(&self, id: &str) -> Option<&Country> {
        self.partners.country(id)
    }

    /// The partner with this id.
    pub fn partner(&self, id: &str) -> Option<&Partner> {
        self.partners.partners.iter().find(|partner| partner.id == id)
    }

    /// Whether a record is a draft.
    pub fn has_drafts(&self) -> bool {
        self.agenda.sessions.iter().any(|session| session.draft)
            || self.partners.partners.iter().any(|partner| partner.draft)
            || self.event.timeline.iter().any(|entry| entry.draft)
    }

    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.partners.people.iter().find(|person| person.id == id)
    }
}
