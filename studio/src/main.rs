//! The studio: opens the content of the site or of files, checks it and makes the site. The work is done by workers
//! (`studio/web/`); this app shows it.

mod engine;
mod language;
mod state;
mod views;

use leptos::prelude::*;

fn main() {
    mount_to_body(views::Page);
}
