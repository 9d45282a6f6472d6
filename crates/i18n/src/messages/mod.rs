//! The messages of the organizers' tool, in Russian, Chinese and English.
//!
//! A message is a value with typed parameters. It becomes text only when it is printed. The three
//! languages of a message stand next to each other: one that is missing does not compile.

/// One text with its parameters, in a language.
macro_rules! text {
    ($lang:expr, en = $en:literal, ru = $ru:literal, zh = $zh:literal $(,)?) => {
        match $lang {
            $crate::messages::MessageLang::En => format!($en),
            $crate::messages::MessageLang::Ru => format!($ru),
            $crate::messages::MessageLang::Zh => format!($zh),
        }
    };
}

/// The problem and the advice of a finding, in a language.
macro_rules! finding_text {
    (
        $lang:expr,
        en = [$en:literal, $en_advice:literal],
        ru = [$ru:literal, $ru_advice:literal],
        zh = [$zh:literal, $zh_advice:literal] $(,)?
    ) => {
        $crate::messages::FindingText {
            problem: text!($lang, en = $en, ru = $ru, zh = $zh),
            advice: text!($lang, en = $en_advice, ru = $ru_advice, zh = $zh_advice),
        }
    };
}

mod accept;
mod addresses;
mod advice;
mod change;
mod conflict;
mod consistency;
mod descriptions;
mod fields;
mod files;
mod ids;
mod implausible_times;
mod lang;
mod paste;
mod record_change;
mod schedule;
mod stray_characters;
mod studio;
mod suspicious_text;
mod syntax;
mod texts;
mod times;
mod tool;
mod warning_ids;

pub use accept::AcceptMessage;
pub use addresses::AddressMessage;
pub use advice::Advice;
pub use change::ChangeMessage;
pub use conflict::ConflictMessage;
pub use consistency::ConsistencyMessage;
pub use descriptions::{About, description};
pub use fields::{FieldMessage, ValueKind};
pub use files::FileMessage;
pub use ids::{IdMessage, Record};
pub use implausible_times::ImplausibleTimeMessage;
pub use lang::MessageLang;
pub use paste::PasteRepair;
pub use record_change::RecordChangeMessage;
pub use schedule::ScheduleMessage;
pub use stray_characters::StrayCharacterMessage;
pub use studio::{ArchiveError, StudioMessage};
pub use suspicious_text::{Suspicion, SuspiciousTextMessage, TextLang};
pub use syntax::{StringFault, SyntaxMessage};
pub use texts::{MissingTexts, TextMessage};
pub use times::TimeMessage;
pub use tool::{Label, ToolMessage, sizes_header};
pub use warning_ids::WARNING_IDS;

/// The two parts of a message, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What is wrong: no capital letter, no full stop.
    pub problem: String,
    /// What would be right, in whole sentences; may be empty in English.
    pub advice: String,
}

/// Everything that the check can say of a file, by topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The file as a whole.
    File(FileMessage),
    /// The rules of JSON.
    Syntax(SyntaxMessage),
    /// Signs that look like those of JSON.
    StrayCharacter(StrayCharacterMessage),
    /// Fields that are missing, unknown or of the wrong kind.
    Field(FieldMessage),
    /// Texts of one or several languages.
    Text(TextMessage),
    /// Links, the site's address, telephones, e-mail.
    Address(AddressMessage),
    /// Ids and references to them.
    Id(IdMessage),
    /// Fields that do not agree.
    Consistency(ConsistencyMessage),
    /// Dates and times that cannot be read.
    Time(TimeMessage),
    /// Dates and times that contradict each other.
    Schedule(ScheduleMessage),
    /// Times that are probably wrong.
    ImplausibleTime(ImplausibleTimeMessage),
    /// Texts that are probably not what the author meant.
    SuspiciousText(SuspiciousTextMessage),
    /// Warnings that a record accepts.
    Accept(AcceptMessage),
}

impl Message {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::File(message) => message.text(lang),
            Self::Syntax(message) => message.text(lang),
            Self::StrayCharacter(message) => message.text(lang),
            Self::Field(message) => message.text(lang),
            Self::Text(message) => message.text(lang),
            Self::Address(message) => message.text(lang),
            Self::Id(message) => message.text(lang),
            Self::Consistency(message) => message.text(lang),
            Self::Time(message) => message.text(lang),
            Self::Schedule(message) => message.text(lang),
            Self::ImplausibleTime(message) => message.text(lang),
            Self::SuspiciousText(message) => message.text(lang),
            Self::Accept(message) => message.text(lang),
        }
    }
}

/// Lets the check pass a message of a topic where a [`Message`] is wanted.
macro_rules! from_topic {
    ($($topic:ident($message:ident)),+ $(,)?) => {
        $(impl From<$message> for Message {
            fn from(message: $message) -> Self {
                Self::$topic(message)
            }
        })+
    };
}

from_topic!(
    File(FileMessage),
    Syntax(SyntaxMessage),
    StrayCharacter(StrayCharacterMessage),
    Field(FieldMessage),
    Text(TextMessage),
    Address(AddressMessage),
    Id(IdMessage),
    Consistency(ConsistencyMessage),
    Time(TimeMessage),
    Schedule(ScheduleMessage),
    ImplausibleTime(ImplausibleTimeMessage),
    SuspiciousText(SuspiciousTextMessage),
    Accept(AcceptMessage),
);
