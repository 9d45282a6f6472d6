//! What organizations are, and which part they had.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What sort of organization it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// Ministry, region, city, agency.
    Government,
    /// Embassy or consulate.
    Embassy,
    /// Development institution or bank.
    Development,
    /// Business association.
    Association,
    /// Research centre.
    ThinkTank,
    /// Company.
    Company,
    /// Museum, theatre, school, troupe.
    Culture,
}

impl PartnerKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Government,
        Self::Embassy,
        Self::Development,
        Self::Association,
        Self::ThinkTank,
        Self::Company,
        Self::Culture,
    ];

    /// As it is written in the data and in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::Embassy => "embassy",
            Self::Development => "development",
            Self::Association => "association",
            Self::ThinkTank => "think_tank",
            Self::Company => "company",
            Self::Culture => "culture",
        }
    }
}

/// The part an organization had.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Organizer or operator.
    Organizer,
    /// Supported the forum.
    Support,
    /// Took part.
    Participant,
    /// A Chinese region that sent a greeting or hosted a meeting.
    Region,
    /// Took part in the preparation.
    Preparation,
    /// Had a part in the culture or sport programme.
    CultureSport,
    /// Came with a project.
    Business,
    /// Sent a greeting.
    Greeting,
}

impl Group {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Organizer,
        Self::Support,
        Self::Participant,
        Self::Region,
        Self::Preparation,
        Self::CultureSport,
        Self::Business,
        Self::Greeting,
    ];

    /// As it is written in the data and in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Organizer => "organizer",
            Self::Support => "support",
            Self::Participant => "participant",
            Self::Region => "region",
            Self::Preparation => "preparation",
            Self::CultureSport => "culture-sport",
            Self::Business => "business",
            Self::Greeting => "greeting",
        }
    }
}
