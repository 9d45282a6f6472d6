//! The microsite of the Russian-Chinese Forum in Khabarovsk.
//!
//! Data flows one way: JSON → check → [`model`] → [`logic`] → page → browser.
#![allow(missing_docs, reason = "components document their props")]

/// The words of the JSON: what organizers write, as types.
pub mod model;

/// The two languages: interface texts, dates, numbers, plurals.
pub mod i18n;

/// Keys of the search that the native tool makes.
#[cfg(feature = "site")]
pub mod keys;

/// Pure functions: phases and countdown, the order of the programme, search.
pub mod logic;

/// A file for each thing seen.
pub mod ui;

/// The sections in page order.
pub mod app;

/// The only room that names `web_sys`, `js_sys` or `gloo`.
pub mod browser;

/// From the JSON in the document to the model.
#[cfg(not(feature = "site"))]
pub mod embedded;

/// Whole HTML documents, for the native tool.
#[cfg(feature = "site")]
pub mod page;
