//! "My programme": sessions chosen by the visitor, as ids joined by commas.

use crate::model::{Content, Session};

/// A choice of sessions, in the order of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The ids of the sessions.
    pub ids: Vec<String>,
}

impl Choice {
    /// Reads ids joined by commas. What is no session of this programme is dropped: a session
    /// may have been taken out since, and anybody can write anything into an address.
    pub fn parse(content: &Content, text: &str) -> Self {
        let wanted: Vec<&str> = text.split(',').collect();
        let sessions = content.agenda.sessions.iter();
        let known = sessions.filter(|session| wanted.contains(&session.id.as_str()));
        Self { ids: known.map(|session| session.id.clone()).collect() }
    }

    /// The ids joined by commas.
    pub fn join(&self) -> String {
        self.ids.join(",")
    }

    /// Whether it has the session of this id.
    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|own| own == id)
    }

    /// Takes a session in, or out if it was in.
    pub fn toggle(&mut self, content: &Content, id: &str) {
        match self.ids.iter().position(|own| own == id) {
            Some(position) => drop(self.ids.remove(position)),
            None => *self = Self::parse(content, &format!("{},{id}", self.join())),
        }
    }

    /// This choice together with another.
    pub fn with(&self, content: &Content, other: &Self) -> Self {
        Self::parse(content, &format!("{},{}", self.join(), other.join()))
    }

    /// Pairs of chosen sessions that are known to overlap: each begins before the other ends.
    /// Without a known end a session counts as its first minute alone; called off, not at all.
    pub fn overlaps<'a>(&self, content: &'a Content) -> Vec<(&'a Session, &'a Session)> {
        let chosen = content.agenda.sessions.iter();
        let chosen = chosen.filter(|session| self.has(&session.id) && session.takes_place());
        let timed: Vec<_> = chosen.filter_map(|session| Some((session, span(session)?))).collect();
        let mut pairs = Vec::new();
        for (index, (one, (start, end))) in timed.iter().enumerate() {
            for (other, (other_start, other_end)) in &timed[index + 1..] {
                if start < other_end && other_start < end {
                    pairs.push((*one, *other));
                }
            }
        }
        pairs
    }
}

/// When it begins and ends, in seconds since 1970.
fn span(session: &Session) -> Option<(i64, i64)> {
    let start = session.start?.unix;
    Some((start, session.end.map_or(start + 60, |end| end.unix)))
}
