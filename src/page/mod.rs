//! Whole HTML documents from template, content and language.

mod calendar;
mod csv;
mod data;
mod document;
mod json_ld;
mod manifest;
mod meta;
mod missing;
mod pictures;
mod policy;
mod roll;
mod share;
mod site;
mod sitemap;
mod typography;
mod vcard;

pub use calendar::calendars;
pub use csv::tables;
pub use data::{asked, embedded};
pub use document::{Asset, Assets, document};
pub use manifest::manifest;
pub use meta::meta;
pub use missing::missing;
pub use pictures::{Picture, pictures};
pub use policy::{POLICY, integrity, policy_meta};
pub use roll::rolls;
pub use share::FAMILIES;
pub use site::Site;
pub use sitemap::{robots, sitemap};
pub use typography::typeset;
pub use vcard::vcards;
