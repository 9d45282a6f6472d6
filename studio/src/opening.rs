//! Opening content: that of the site, of files, of a draft.

use editor::Document;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::FileList;

use crate::draft_engine;
use crate::editor::Editor;
use crate::engine;
use crate::merging::Merging;
use crate::results::{Editable, OpenedFiles, OpenedSite};
use crate::route::{self, Route};
use crate::state::{Content, Studio};

impl Studio {
    /// Listens to files that are dropped, and to the service worker.
    pub fn listen(self) {
        let opened = Closure::<dyn Fn(js_sys::Promise)>::new(move |files: js_sys::Promise| {
            self.open(async move { wasm_bindgen_futures::JsFuture::from(files).await });
        });
        let lang = Closure::<dyn Fn() -> String>::new(move || self.tag());
        engine::listen_for_drops(opened.as_ref().unchecked_ref(), lang.as_ref().unchecked_ref());
        let stored = Closure::<dyn Fn()>::new(move || self.is_stored.set(true));
        engine::store_for_offline(stored.as_ref().unchecked_ref());
        // They live as long as the page.
        opened.forget();
        lang.forget();
        stored.forget();
    }

    /// Opens the content of the site.
    pub fn open_site(self) {
        spawn_local(async move {
            // Changes that cannot be saved are not lost.
            if let Err(problem) = engine::done(draft_engine::close_draft().await) {
                self.refused.set(Some(problem));
                return;
            }
            self.content.set(Content::Loading);
            self.reset();
            let opened = engine::read::<OpenedSite>(engine::open_site().await);
            let content = opened.map_or(Content::Missing, |site| Content::Site(site.published));
            self.read_document(&content).await;
            self.content.set(content);
            self.check();
        });
    }

    /// Opens files that were chosen.
    pub fn open_files(self, files: FileList) {
        self.open(async move { engine::open_files(files, &self.tag()).await });
    }

    fn open(self, files: impl Future<Output = Result<JsValue, JsValue>> + 'static) {
        spawn_local(async move {
            match engine::read::<OpenedFiles>(files.await) {
                Ok(OpenedFiles { names, published }) => {
                    self.show(published.map_or(Content::Files(names), Content::Site));
                    route::go(Route::Start);
                }
                // What was open stays open.
                Err(problem) => self.refused.set(Some(problem)),
            }
        });
    }

    /// Reads the content that is open into the editor; files that are no JSON can only be checked.
    async fn read_document(self, content: &Content) {
        let document = self.editable().await;
        self.sync.opened(document.clone());
        let draft = draft_engine::draft_base().map(|base| Merging::base_of_draft(&base));
        match (draft, content) {
            // It was read a moment ago.
            (None, Content::Site(_)) => self.merging.opened_site(document.clone()),
            (draft, _) => self.merging.opened(draft.flatten()),
        }
        self.editor.open(document);
    }

    /// The content that is open as a document.
    async fn editable(self) -> Option<Document> {
        let texts = engine::read::<Editable>(engine::editable(&self.tag()).await).ok();
        let [event, agenda, partners] = texts?.texts;
        Document::parse([event?, agenda?, partners?]).ok()
    }

    /// Shows the version that is open now, in place of the document.
    pub fn view_version(self) {
        self.take_version(|editor, version| editor.view(version));
    }

    /// Shows the document again.
    pub fn leave_version(self) {
        self.editor.leave(None);
        self.version_taken();
    }

    /// Makes the version that is open now a step of the document.
    pub fn restore_version(self) {
        self.take_version(|editor, version| editor.leave(version));
    }

    fn take_version(self, take: impl FnOnce(Editor, Option<Document>) + 'static) {
        spawn_local(async move {
            let version = self.editable().await;
            take(self.editor, version);
            self.version_taken();
        });
    }

    /// Another version is shown, and TypeScript has it.
    fn version_taken(self) {
        self.sync.opened(self.editor.document_now());
        self.changed();
    }

    /// Opens content that is part of the studio, as a draft with a title.
    pub fn open_example(self, name: &'static str, title: &'static str) {
        self.open(async move { draft_engine::open_example(name, title, &self.tag()).await });
    }

    /// Other content is open now.
    pub fn show(self, content: Content) {
        spawn_local(async move {
            self.reset();
            self.read_document(&content).await;
            self.content.set(content);
            self.check();
        });
    }
}
