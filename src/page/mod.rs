//! Whole HTML documents from template, content and language.

mod data;
mod document;
mod missing;
mod typography;

pub use data::embedded;
pub use document::{Assets, document};
pub use missing::missing;
pub use typography::typeset;
