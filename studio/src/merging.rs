//! The published site beside the draft: whether it has changed since the draft was begun, and the merge of both.

use editor::form::File;
use editor::merge::{self, Merged, Side};
use editor::{Action, Document, Edit};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::draft_engine::Base;
use crate::engine;
use crate::results::Published;
use crate::state::Studio;

/// The published site and what the draft began with.
#[derive(Clone, Copy)]
pub struct Merging {
    /// What the draft began with; none if nobody knows.
    base: RwSignal<Option<Document>>,
    /// What it began with before the last merge.
    before: StoredValue<Option<Document>>,
    /// The content of the site as it is now; none if it cannot be read.
    pub published: RwSignal<Option<Document>>,
    /// The merge that waits for choices.
    pub merged: RwSignal<Option<(Merged, Vec<Side>)>>,
}

impl Merging {
    /// Nothing is known.
    pub fn new() -> Self {
        Self {
            base: RwSignal::new(None),
            before: StoredValue::new(None),
            published: RwSignal::new(None),
            merged: RwSignal::new(None),
        }
    }

    /// What a draft began with, of the JSON of its [`Base`]: none if that was no published site.
    pub fn base_of_draft(json: &str) -> Option<Document> {
        let base: Base = serde_json::from_str(json).ok()?;
        base.published?;
        let text = |file: File| base.texts.get(file.name());
        Document::parse([text(File::Event)?, text(File::Agenda)?, text(File::Partners)?]).ok()
    }

    /// The content of the site was opened.
    pub fn opened_site(self, site: Option<Document>) {
        self.base.set(site.clone());
        self.merged.set(None);
        self.published.set(site);
    }

    /// A document was opened that began with `base`. Reads the site.
    pub fn opened(self, base: Option<Document>) {
        self.base.set(base);
        self.merged.set(None);
        self.read_site();
    }

    /// Reads the content of the site again.
    pub fn read_site(self) {
        spawn_local(async move {
            let published = engine::read::<Published>(engine::published().await).ok();
            let texts = published.map(|published| published.texts);
            let document = texts.and_then(|texts| Document::parse(texts).ok());
            self.published.set(document);
        });
    }

    /// The site, if it has changed since the draft was begun: what it was then, and what it is now.
    pub fn changed_site(self) -> Option<(Document, Document)> {
        let (base, published) = (self.base.get()?, self.published.get()?);
        (base != published).then_some((base, published))
    }

    /// Merges both. Without conflicts, that is all.
    pub fn start(self, studio: Studio) {
        let documents = untrack(|| self.changed_site()).zip(studio.editor.document_now());
        let Some(((base, theirs), mine)) = documents else { return };
        let merged = merge::merge(&base, &mine, &theirs);
        let choices = vec![Side::Mine; merged.conflicts.len()];
        self.merged.set(Some((merged, choices)));
        if self.merged.with_untracked(|merged| {
            merged.as_ref().is_some_and(|(merged, _)| merged.conflicts.is_empty())
        }) {
            self.finish(studio);
        }
    }

    /// A merge that is undone did not happen: the notice is there again.
    pub fn follow(self, studio: Studio) {
        Effect::new(move || {
            let step = studio.editor.last_step.get();
            if let Some((Edit { action: Action::Merged, .. }, is_undone)) = step {
                let base = if is_undone {
                    self.before.get_value()
                } else {
                    self.published.get_untracked()
                };
                self.base.set(base);
            }
        });
    }

    /// Takes a version of a conflict.
    pub fn choose(self, conflict: usize, side: Side) {
        self.merged.update(|merged| {
            if let Some((_, choices)) = merged {
                choices[conflict] = side;
            }
        });
    }

    /// Changes the document, as one step, and begins anew with the site as it is now. If the draft was changed meanwhile, it is
    /// merged as it is now; conflicts that this makes have to be chosen first.
    pub fn finish(self, studio: Studio) {
        let Some((asked, choices)) = self.merged.get_untracked() else { return };
        let documents = untrack(|| self.changed_site()).zip(studio.editor.document_now());
        let Some(((base, theirs), mine)) = documents else { return self.merged.set(None) };
        let merged = merge::merge(&base, &mine, &theirs);
        if merged.conflicts != asked.conflicts {
            let chosen = |conflict| {
                let place = asked.conflicts.iter().position(|it| it == conflict);
                place.map_or(Side::Mine, |place| choices[place])
            };
            let choices = merged.conflicts.iter().map(chosen).collect();
            return self.merged.set(Some((merged, choices)));
        }
        studio.editor.replace(merge::resolve(&merged, &choices), Action::Merged);
        self.before.set_value(Some(base));
        self.base.set(Some(theirs));
        self.merged.set(None);
        spawn_local(async move {
            // If the draft cannot be saved, the bar of the drafts says so.
            let _ = engine::merged_with_site().await;
        });
    }
}
