//! Sessions that begin at the same time stand side by side.

use crate::model::Session;

/// Where a session stands among those that begin with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// How many begin at the same instant; one if its hour is unknown.
    pub of: usize,
    /// Whether it is the first of them.
    pub first: bool,
}

/// The places of the sessions of a day, which are in the order of their hours.
pub fn beside(sessions: &[&Session]) -> Vec<Beside> {
    let same = |one: &&Session, next: &&Session| one.start.is_some() && one.start == next.start;
    let rows = sessions.chunk_by(same);
    rows.flat_map(|row| (0..row.len()).map(|index| Beside { of: row.len(), first: index == 0 }))
        .collect()
}
