//! What has changed in the programme since it was published.

use crate::model::{Change, Content, Session};

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
