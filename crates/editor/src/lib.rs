//! The document that the studio edits. Pure: nothing here knows Leptos, the browser or files.

pub mod changes;
mod document;
pub mod form;
mod history;
pub mod merge;
mod node;
mod pairs;
pub mod paste;
mod path;
mod read;
pub mod record;
pub mod references;
mod text_cache;

pub use document::Document;
pub use history::{Action, Edit, History};
pub use node::Node;
pub use path::{Path, Step};
pub use text_cache::TextCache;
