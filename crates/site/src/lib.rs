//! The site generator: content and assets in, files out. No I/O: clock, files, processes and terminal output are in
//! `crates/cli`.
//!
//! [`check::check`] reads the content, [`build::build`] makes the files.
#![allow(missing_docs, reason = "components document their props")]

mod address;
mod assets;
pub mod base;
pub mod build;
pub mod calendar;
pub mod changes;
pub mod check;
pub mod content_search;
mod directory_pages;
mod documents;
mod drafts;
mod embedded_json;
mod hosts;
mod json_ld;
mod manifest;
mod meta;
mod missing;
pub mod opened;
pub mod organizations;
mod page_data;
pub mod pictures;
mod policy;
pub mod preview;
pub mod schema;
mod service_worker;
mod share_image;
mod single_file;
mod sitemap;
mod static_panel;
pub mod studio;
pub mod tables;
pub mod templates;
pub mod text;
mod vcard;

use sha2::{Digest, Sha256};

pub use address::SiteAddress;
pub use assets::{Asset, Assets};
pub use documents::Documents;
pub use embedded_json::embedded_json;
pub use manifest::manifest;
pub use meta::meta;
pub use missing::missing;
pub use page_data::{page_data, panel_figure};
pub use policy::{POLICY, integrity, policy_meta};
pub use share_image::FONT_FAMILIES;
pub use single_file::single_file;
pub use sitemap::{robots, sitemap};
pub use static_panel::static_panel;
pub use tables::csv_tables;
pub use vcard::vcards;

/// The start of the SHA-256 of some bytes, for a name.
pub fn short_digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes), 8)
}

/// The first `bytes` bytes of a digest as hexadecimal digits.
pub fn hex(digest: &[u8], bytes: usize) -> String {
    digest.iter().take(bytes).map(|byte| format!("{byte:02x}")).collect()
}
