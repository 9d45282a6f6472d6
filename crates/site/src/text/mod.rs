//! Texts: typography, numbers, telephones and values of spreadsheets.

pub mod bold;
pub mod clocks;
pub mod encodings;
pub mod lookalikes;
pub mod phone;
pub mod ranges;
pub mod scripts;
pub mod spreadsheet_value;
mod typography;

pub use typography::typeset;
