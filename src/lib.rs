//! The visitors' app: Leptos islands in a prerendered document.
//!
//! `main.rs` reads the data that the document embeds and starts the islands. The documents themselves are made by
//! `crates/site`, which takes the texts of the countdown panel from here.
#![allow(missing_docs, reason = "components document their props")]

pub mod browser;
mod clock;
pub mod islands;
mod list_search;
mod search_form;
mod state;
mod stored_bookmarks;

pub use list_search::ListSearch;
pub use state::{AppState, Preview};
