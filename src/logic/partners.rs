//! What leads to an organization: its sessions, its people, its card.

use crate::model::{Content, Partner, Partners, Person, Session};

/// So many organizations stand in the document with all that is known of them.
const FEW: usize = 48;
/// Of more, so many: 24 fill the last row of one, two, three or four columns.
pub const SHEET: usize = 24;

/// The address of an organization's card below the root of the site.
pub fn card(id: &str) -> String {
    format!("partners/{id}.vcf")
}

/// So many cards a document has: all, or of more than [`FEW`] the first.
pub fn first_cards(total: usize) -> usize {
    if total > FEW { SHEET } else { total }
}

/// The number, from 1, of the document that has the whole card of the partner at this position.
pub fn sheet_of(position: usize) -> usize {
    position / SHEET + 1
}

impl Content {
    /// The sessions an organization took part in, in the order of the programme.
    pub fn sessions_of(&self, partner: &Partner) -> impl Iterator<Item = &Session> {
        let programme = self.programme();
        let days = programme.days.into_iter().flat_map(|(_, sessions)| sessions);
        let rest = programme.several_days.into_iter().chain(programme.day_unknown);
        days.chain(rest).filter(|session| session.partners.contains(&partner.id))
    }
}

impl Partners {
    /// The people named with an organization, in the order of the data.
    pub fn people_of(&self, partner: &Partner) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.partner.as_ref() == Some(&partner.id))
    }
}
