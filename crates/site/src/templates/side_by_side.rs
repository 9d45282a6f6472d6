//! Sessions that begin at the same time are side by side.

use content::Session;

/// The place of a session among those that begin with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideBySide {
    /// The number of sessions that begin at the same instant; one if its hour is unknown.
    pub of: usize,
    /// Whether it is the first of them.
    pub first: bool,
}

/// The places of the sessions of a day, which are sorted by hour.
pub fn side_by_side(sessions: &[&Session]) -> Vec<SideBySide> {
    let same = |one: &&Session, next: &&Session| one.start.is_some() && one.start == next.start;
    let rows = sessions.chunk_by(same);
    rows.flat_map(|row| (0..row.len()).map(|index| SideBySide { of: row.len(), first: index == 0 }))
        .collect()
}
