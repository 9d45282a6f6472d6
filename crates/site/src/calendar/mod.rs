//! Calendars: entries, files (RFC 5545), and links to web calendars.

mod entries;
mod ics;
pub mod links;
mod shorten;

pub use entries::{Entry, FORUM, Span, Words, file, forum_entries, session_entry};
pub use ics::calendars;
