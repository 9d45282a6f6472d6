//! The dynamic regions of the page, one file each.
//!
//! An island with a view replaces the children of its prerendered element in one step ([`mount_island`]). The other
//! islands only keep static elements up to date: their attributes, texts and visibility.

mod contact_bookmarks;
mod countdown;
pub mod countdown_panel;
mod directory;
mod language_switch;
mod now_next;
mod preview;
mod programme;
mod results;
mod search_params;
pub mod session_bookmarks;
mod share;
mod time_zone;

use leptos::prelude::*;

use crate::AppState;
use crate::browser::{bindings, document};

/// Mounts all islands; then, when the first effects have run, the app is ready.
pub fn mount(state: AppState) {
    let owner = Owner::new();
    owner.with(|| {
        // The first view starts what runs the effects.
        preview::start(state);
        countdown::start(state);
        now_next::start(state);
        results::start(state);
        state.sessions.start(state);
        contact_bookmarks::start();
        programme::start(state);
        directory::start(state);
        search_params::start(state);
        language_switch::start(state);
        time_zone::start(state);
        share::start(state);
    });
    std::mem::forget(owner);
    leptos::task::spawn_local(async {
        leptos::task::tick().await;
        bindings::report(bindings::app_ready());
    });
}

/// Replaces the children of a prerendered element by a view, for as long as the handle lives. Both happen in one task,
/// so nothing is seen to change.
fn mount_island(id: &str, view: impl FnOnce() -> AnyView + 'static) -> Mounted {
    leptos::mount::mount_to(document::emptied(id), view)
}

/// A mounted view.
type Mounted = leptos::mount::UnmountHandle<<AnyView as Render>::State>;

/// Runs `act` in the next effect phase, and whenever a signal that it reads has changed. Leptos compiles an effect
/// for each type of closure; boxed, there is one.
fn effect(act: impl FnMut() + 'static) {
    let act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(act);
}
