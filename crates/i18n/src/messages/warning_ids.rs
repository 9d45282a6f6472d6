//! The ids of the warnings. A record that lists one in its field `accept` has no such warning.

use super::{
    AddressMessage, ConsistencyMessage, FileMessage, IdMessage, ImplausibleTimeMessage, Message,
    Suspicion, TextMessage,
};

/// The ids of all warnings, in alphabetical order.
pub const WARNING_IDS: [&str; 37] = [
    "alias-is-name",
    "ambiguous-reading",
    "bold-not-in-text",
    "compatibility-character",
    "copied-link",
    "country-not-listed",
    "double-space",
    "empty-text",
    "end-after-last-day",
    "half-width",
    "html",
    "identical-texts",
    "invalid-phone",
    "long-session",
    "lost-character",
    "missing-translation",
    "mixed-script",
    "no-share-image",
    "no-source",
    "not-in-text-language",
    "opening-long-after-opens",
    "other-utc-offset",
    "outdated-share-image",
    "outer-space",
    "private-use",
    "repeated",
    "same-page",
    "same-person",
    "same-venue",
    "soft-hyphen",
    "straight-quotes",
    "syllable-count",
    "traditional-character",
    "updated-in-future",
    "wrong-encoding",
    "wrong-region",
    "zero-width",
];

impl Message {
    /// The id of a warning; none for errors, and for warnings that cannot be accepted.
    pub fn warning_id(&self) -> Option<&'static str> {
        match self {
            Self::File(message) => file(message),
            Self::Text(message) => text(message),
            Self::Address(message) => address(message),
            Self::Id(message) => id(message),
            Self::ImplausibleTime(message) => implausible_time(message),
            Self::SuspiciousText(message) => Some(suspicious_text(&message.suspicion)),
            Self::Consistency(message) => consistency(message),
            Self::Syntax(_)
            | Self::StrayCharacter(_)
            | Self::Field(_)
            | Self::Time(_)
            | Self::Schedule(_)
            | Self::Accept(_) => None,
        }
    }
}

fn file(message: &FileMessage) -> Option<&'static str> {
    match message {
        FileMessage::NoPicture { .. } => Some("no-share-image"),
        FileMessage::OldPicture { .. } => Some("outdated-share-image"),
        _ => None,
    }
}

fn text(message: &TextMessage) -> Option<&'static str> {
    match message {
        TextMessage::Empty => Some("empty-text"),
        TextMessage::MissingIn(_) => Some("missing-translation"),
        TextMessage::OuterSpace => Some("outer-space"),
        TextMessage::NoSource => Some("no-source"),
        TextMessage::NotInText { .. } => Some("bold-not-in-text"),
        TextMessage::AmbiguousReading { .. } => Some("ambiguous-reading"),
        TextMessage::SyllableCount { .. } => Some("syllable-count"),
        TextMessage::EmptyInAll | TextMessage::Invisible { .. } => None,
    }
}

fn address(message: &AddressMessage) -> Option<&'static str> {
    match message {
        AddressMessage::UnknownPhone { .. } => Some("invalid-phone"),
        AddressMessage::CopiedLink { .. } => Some("copied-link"),
        AddressMessage::SamePage { .. } => Some("same-page"),
        _ => None,
    }
}

fn id(message: &IdMessage) -> Option<&'static str> {
    match message {
        IdMessage::Repeated { .. } => Some("repeated"),
        IdMessage::AliasIsAName { .. } => Some("alias-is-name"),
        _ => None,
    }
}

fn implausible_time(message: &ImplausibleTimeMessage) -> Option<&'static str> {
    match message {
        ImplausibleTimeMessage::Long { .. } => Some("long-session"),
        ImplausibleTimeMessage::EndAfterLastDay { .. } => Some("end-after-last-day"),
        ImplausibleTimeMessage::OtherOffset { .. } => Some("other-utc-offset"),
        ImplausibleTimeMessage::SameVenue { .. } => Some("same-venue"),
        ImplausibleTimeMessage::SamePerson { .. } => Some("same-person"),
        ImplausibleTimeMessage::UpdatedInFuture { .. } => Some("updated-in-future"),
        ImplausibleTimeMessage::OpeningLongAfterOpens { .. } => Some("opening-long-after-opens"),
        ImplausibleTimeMessage::OpeningBeforeOpens { .. }
        | ImplausibleTimeMessage::OpeningAfterCloses { .. }
        | ImplausibleTimeMessage::ClosesOnOtherDay { .. }
        | ImplausibleTimeMessage::ClosesAfterNextOpens { .. } => None,
    }
}

fn suspicious_text(suspicion: &Suspicion) -> &'static str {
    match suspicion {
        Suspicion::Lost => "lost-character",
        Suspicion::PrivateUse { .. } => "private-use",
        Suspicion::Html { .. } => "html",
        Suspicion::Compatibility { .. } => "compatibility-character",
        Suspicion::SoftHyphen => "soft-hyphen",
        Suspicion::ZeroWidth { .. } => "zero-width",
        Suspicion::DoubleSpace => "double-space",
        Suspicion::Encoding { .. } => "wrong-encoding",
        Suspicion::MixedScripts { .. } => "mixed-script",
        Suspicion::HalfWidth { .. } => "half-width",
        Suspicion::StraightQuotes { .. } => "straight-quotes",
        Suspicion::OtherScript { .. } => "not-in-text-language",
        Suspicion::Identical => "identical-texts",
        Suspicion::Traditional { .. } => "traditional-character",
    }
}

fn consistency(message: &ConsistencyMessage) -> Option<&'static str> {
    match message {
        ConsistencyMessage::CountryNotListed { .. } => Some("country-not-listed"),
        ConsistencyMessage::RegionInOtherCountry { .. } => Some("wrong-region"),
    }
}
