//! Texts: typography, numbers and telephones.

pub mod bold;
pub mod clocks;
pub mod encodings;
pub mod lookalikes;
pub mod phone;
pub mod ranges;
pub mod scripts;
mod typography;

pub use typography::typeset;
