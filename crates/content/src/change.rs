//! Changes of the programme after it was published.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Content, Instant, Localized, Session};

/// What happened to a session after the programme was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It was added.
    New,
    /// It has another day, hour or venue.
    Moved,
    /// It was cancelled.
    Cancelled,
}

/// A change of the programme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Change {
    /// When it was made known.
    pub at: Instant,
    /// The id of the session.
    pub session: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// What was before, or why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
}

impl Content {
    /// The changes with their sessions, the newest first.
    pub fn changes(&self) -> Vec<(&Change, &Session)> {
        let sessions = &self.agenda.sessions;
        let session = |change: &&Change| sessions.iter().find(|it| it.id == change.session);
        let changes = self.agenda.changes.iter();
        let mut changes: Vec<_> =
            changes.filter_map(|change| Some((change, session(&change)?))).collect();
        changes.sort_by_key(|(change, _)| std::cmp::Reverse(change.at.unix));
        changes
    }

    /// The newest change of a session.
    pub fn last_change(&self, session: &Session) -> Option<&Change> {
        let changes = self.agenda.changes.iter().filter(|change| change.session == session.id);
        changes.max_by_key(|change| change.at.unix)
    }
}
