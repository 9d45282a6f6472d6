//! The studio: edits the content of the site or of files, checks it and makes the site. Long work is done by workers
//! (`studio/web/`); this app has the document and shows it.

mod checking;
mod draft_engine;
mod drafts;
mod editor;
mod engine;
mod findings;
mod formatting;
mod language;
mod making;
mod merging;
mod opening;
mod owner;
mod paste;
mod preview;
mod raw_pane;
mod record_edits;
mod record_fields;
mod results;
mod route;
mod state;
mod sync;
mod views;

use leptos::prelude::*;

fn main() {
    mount_to_body(views::Page);
}
