//! Hands the document to TypeScript after each change: shortly after the last key, and at intervals while somebody keeps
//! typing.

use std::time::Duration;

use editor::form::File;
use editor::{Document, TextCache};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::engine;
use crate::state::Studio;

/// The pause after a key, and the longest wait while keys keep coming, in milliseconds.
const PAUSE: u64 = 100;
const LONGEST: f64 = 600.0;

/// What TypeScript knows, and what waits.
#[derive(Clone, Copy)]
pub struct Sync {
    known: StoredValue<Option<Document>>,
    texts: StoredValue<TextCache>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// Since when a change waits, in milliseconds.
    since: StoredValue<Option<f64>>,
}

impl Sync {
    /// TypeScript knows nothing yet.
    pub fn new() -> Self {
        Self {
            known: StoredValue::new(None),
            texts: StoredValue::default(),
            timer: StoredValue::new(None),
            since: StoredValue::new(None),
        }
    }

    /// The document is what TypeScript has read.
    pub fn opened(self, document: Option<Document>) {
        self.stop();
        self.known.set_value(document);
    }

    /// Sends each change of the document.
    pub fn follow(self, studio: Studio) {
        Effect::new(move || {
            let document = studio.editor.document();
            let is_known = self.known.with_value(|known| match (known, &document) {
                (Some(known), Some(document)) => known.is_same(document),
                (_, document) => document.is_none(),
            });
            if is_known {
                return self.stop();
            }
            let now = js_sys::Date::now();
            let since = self.since.get_value().unwrap_or(now);
            self.stop();
            self.since.set_value(Some(since));
            let wait = if now - since > LONGEST { 0 } else { PAUSE };
            let send = move || self.send(studio);
            self.timer.set_value(set_timeout_with_handle(send, Duration::from_millis(wait)).ok());
        });
    }

    fn stop(self) {
        self.since.set_value(None);
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    /// Sends what has changed now: before the content is used.
    pub fn send(self, studio: Studio) {
        self.stop();
        let (Some(document), Some(known)) = (studio.editor.document_now(), self.known.get_value())
        else {
            return;
        };
        if document.is_same(&known) {
            return;
        }
        let opened = studio.editor.opened();
        for file in File::ALL.into_iter().filter(|file| !known.shares(*file, &document)) {
            // What is as it was opened, has the bytes of the file that was opened.
            let is_opened = opened.as_ref().is_some_and(|opened| opened.shares(file, &document));
            let text = self
                .texts
                .try_update_value(|texts| (!is_opened).then(|| texts.text(&document, file)));
            engine::set_file(file.name(), text.flatten().as_deref().map(str::as_bytes));
        }
        self.known.set_value(Some(document));
        studio.changed();
    }
}
