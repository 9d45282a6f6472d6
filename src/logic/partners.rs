//! What leads to an organization: its sessions, its people, its card.

use crate::model::{Content, Partner, Person, Session};

/// The address of an organization's card below the root of the site.
pub fn card(id: &str) -> String {
    format!("partners/{id}.vcf")
}

impl Content {
    /// The sessions an organization took part in, in the order of the programme.
    pub fn sessions_of(&self, partner: &Partner) -> impl Iterator<Item = &Session> {
        let programme = self.programme();
        let days = programme.days.into_iter().flat_map(|(_, sessions)| sessions);
        let rest = programme.several_days.into_iter().chain(programme.day_unknown);
        days.chain(rest).filter(|session| session.partners.contains(&partner.id))
    }

    /// The people named with an organization, in the order of the data.
    pub fn people_of(&self, partner: &Partner) -> impl Iterator<Item = &Person> {
        let people = self.partners.people.iter();
        people.filter(|person| person.partner.as_ref() == Some(&partner.id))
    }
}
