//! Pure functions from content and an instant to what the page shows.
//! Nothing here knows Leptos or the browser.

pub mod agenda;
pub mod asked;
pub mod board;
#[cfg(feature = "site")]
pub mod bold;
#[cfg(feature = "site")]
pub mod calendar;
#[cfg(feature = "site")]
mod clocks;
#[cfg(feature = "site")]
pub mod dates;
pub mod directory;
pub mod facets;
pub mod finder;
pub mod fold;
pub mod marks;
pub mod near;
#[cfg(feature = "site")]
pub mod partners;
pub mod phase;
#[cfg(feature = "site")]
pub mod phone;
#[cfg(feature = "site")]
pub mod ranges;
pub mod rank;
pub mod sieve;
#[cfg(feature = "site")]
mod timeline;
