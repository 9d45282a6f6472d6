//! What happened to the programme after it was published. The native tool alone reads it.

use serde::{Deserialize, Serialize};

use super::{Instant, Localized};

/// What happened to a session after the programme was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It was added.
    New,
    /// It has another day, hour or venue.
    Moved,
    /// It was called off.
    Cancelled,
}

/// A change of the programme, told to those who come back.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
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
