//! The check of the content: one at a time, and again if the content has changed meanwhile.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::engine::{self, Report};
use crate::state::Studio;

/// What the check found.
#[derive(Clone, Copy)]
pub struct Checking {
    /// The last report; nothing while content that was opened is checked.
    pub report: RwSignal<Option<Report>>,
    is_running: StoredValue<bool>,
    is_stale: StoredValue<bool>,
}

impl Checking {
    /// Nothing was checked.
    pub fn new() -> Self {
        Self {
            report: RwSignal::new(None),
            is_running: StoredValue::new(false),
            is_stale: StoredValue::new(false),
        }
    }

    /// Checks the content as it is now.
    pub fn start(self, studio: Studio) {
        self.is_stale.set_value(true);
        if self.is_running.get_value() {
            return;
        }
        self.is_running.set_value(true);
        spawn_local(async move {
            while self.is_stale.get_value() {
                self.is_stale.set_value(false);
                let report = engine::read::<Report>(engine::check_content(&studio.tag()).await);
                // A report of older content or in another language is not shown.
                if self.is_stale.get_value() {
                    continue;
                }
                match report {
                    Ok(report) => self.report.set(Some(report)),
                    Err(problem) => studio.refused.set(Some(problem)),
                }
            }
            self.is_running.set_value(false);
        });
    }
}
