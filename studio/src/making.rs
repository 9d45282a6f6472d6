//! The making of the site.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use crate::engine::{self, Problem};
use crate::results::MadeSite;
use crate::state::Studio;

/// The making of the site.
#[derive(Clone, PartialEq)]
pub enum Making {
    /// It was not asked for.
    Idle,
    /// A step of it, what is done and how much that is in all; all is zero if nobody knows.
    Running { step: usize, done: f64, all: f64 },
    /// It is ready.
    Ready(MadeSite),
    /// It was canceled.
    Canceled,
    /// It has failed.
    Failed(Problem),
}

impl Studio {
    /// Makes the site.
    pub fn make(self) {
        self.sync.send(self);
        self.merging.read_site();
        self.making.set(Making::Running { step: 0, done: 0.0, all: 0.0 });
        spawn_local(async move {
            let progress = Closure::<dyn Fn(usize, f64, f64)>::new(move |step, done, all| {
                self.making.set(Making::Running { step, done, all });
            });
            let made = engine::make_site(progress.as_ref().unchecked_ref()).await;
            self.making.set(match made {
                Ok(nothing) if nothing.is_null() => Making::Canceled,
                made => match engine::read::<MadeSite>(made) {
                    Ok(site) => Making::Ready(site),
                    Err(problem) => Making::Failed(problem),
                },
            });
        });
    }

    /// Saves the site that was made, as `archive` or as `single` file.
    pub fn save(self, form: &'static str) {
        spawn_local(async move {
            if let Err(problem) = engine::done(engine::save_site(form).await) {
                self.making.set(Making::Failed(problem));
            }
        });
    }
}
