//! Whole HTML documents from template, content and language.

mod calendar;
mod data;
mod document;
mod missing;
mod pictures;
mod roll;
mod share;
mod site;
mod typography;
mod vcard;

pub use calendar::calendars;
pub use data::{asked, embedded};
pub use document::{Assets, document};
pub use missing::missing;
pub use pictures::{Picture, pictures};
pub use roll::rolls;
pub use share::FAMILIES;
pub use site::Site;
pub use typography::typeset;
pub use vcard::vcards;
