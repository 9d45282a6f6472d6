//! What the studio shows, and the actions that change it.

use editor::{Document, Path};
use i18n::messages::MessageLang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::FileList;

use crate::checking::Checking;
use crate::draft_engine;
use crate::editor::{Editor, Owner};
use crate::engine::{self, Editable, Finding, MadeSite, OpenedFiles, OpenedSite, Problem};
use crate::findings::{Counts, Findings};
use crate::language;
use crate::merging::Merging;
use crate::preview;
use crate::route::{self, Route};
use crate::sync::Sync;

/// The content that is open.
#[derive(Clone, PartialEq)]
pub enum Content {
    /// It is being read.
    Loading,
    /// That of the site, published at this time in milliseconds since 1970.
    Site(f64),
    /// That of files with these names.
    Files(Vec<String>),
    /// That of a draft.
    Draft,
    /// None: the content of the site cannot be read.
    Missing,
}

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

/// All state of the page.
#[derive(Clone, Copy)]
pub struct Studio {
    /// The language.
    pub lang: RwSignal<MessageLang>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// The content that is open.
    pub content: RwSignal<Content>,
    /// Why the last files were not opened.
    pub refused: RwSignal<Option<Problem>>,
    /// The document, if the content can be edited.
    pub editor: Editor,
    /// What the check found.
    pub checking: Checking,
    findings: Findings,
    sync: Sync,
    /// The published site beside the document.
    pub merging: Merging,
    /// Whether the preview stands beside the other screens.
    pub shows_preview: RwSignal<bool>,
    /// A line about what was done last, besides steps.
    pub said: RwSignal<Option<String>>,
    /// The making of the site.
    pub making: RwSignal<Making>,
    /// Whether the browser has stored the studio.
    pub is_stored: RwSignal<bool>,
}

impl Studio {
    /// Opens the content of the site.
    pub fn start() -> Self {
        let checking = Checking::new();
        let studio = Self {
            lang: RwSignal::new(language::preferred()),
            route: route::route(),
            content: RwSignal::new(Content::Loading),
            refused: RwSignal::new(None),
            editor: Editor::new(),
            checking,
            findings: Findings::of(checking.report),
            sync: Sync::new(),
            merging: Merging::new(),
            shows_preview: RwSignal::new(false),
            said: RwSignal::new(None),
            making: RwSignal::new(Making::Idle),
            is_stored: RwSignal::new(false),
        };
        language::apply(studio.lang.get_untracked());
        studio.sync.follow(studio);
        checking.follow(studio);
        studio.listen();
        studio
    }

    /// The texts in the language of the page.
    pub fn texts(self) -> &'static i18n::StudioTexts {
        self.lang.get().studio_texts()
    }

    /// The texts of the editor in the language of the page.
    pub fn editor_texts(self) -> &'static i18n::EditorTexts {
        self.lang.get().editor_texts()
    }

    /// The language in which records are named.
    pub fn content_lang(self) -> &'static str {
        match self.lang.get() {
            MessageLang::Ru => "ru",
            MessageLang::Zh => "zh",
            MessageLang::En => "en",
        }
    }

    /// The findings at a path of a record.
    pub fn findings_at(self, owner: Owner, path: &Path) -> Vec<Finding> {
        self.findings.at(owner, path)
    }

    /// The number of findings of a record.
    pub fn count_of(self, list: &str, index: usize) -> Counts {
        self.findings.count_of(list, index)
    }

    /// The number of findings of a list; without a name, of what describes the forum as a whole.
    pub fn count_in(self, list: Option<&str>) -> Counts {
        self.findings.count_in(list)
    }

    fn listen(self) {
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

    /// The tag of the language.
    pub fn tag(self) -> String {
        self.lang.get_untracked().tag().to_owned()
    }

    /// Changes the language. Findings and changes are told again.
    pub fn choose(self, lang: MessageLang) {
        language::choose(lang);
        self.lang.set(lang);
        self.refused.set(None);
        if self.content.get_untracked() != Content::Loading {
            self.check();
        }
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
        let texts = engine::read::<Editable>(engine::editable(&self.tag()).await).ok();
        let document = texts.and_then(|Editable { texts: [event, agenda, partners] }| {
            let texts = [event?, agenda?, partners?];
            Document::parse(texts.each_ref().map(String::as_str)).ok()
        });
        self.sync.opened(document.clone());
        let draft = draft_engine::draft_base().map(|base| Merging::base_of_draft(&base));
        let is_site = matches!(content, Content::Site(_));
        self.merging.opened(draft.unwrap_or_else(|| document.clone().filter(|_| is_site)));
        self.editor.open(document);
    }

    /// Opens content that is part of the studio, as a draft with a title.
    pub fn open_example(self, name: &'static str, title: &'static str) {
        self.open(async move { draft_engine::open_example(name, title, &self.tag()).await });
    }

    /// Sends what has changed to TypeScript now.
    pub fn send(self) {
        self.sync.send(self);
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

    /// Forgets what was said of other content.
    fn reset(self) {
        engine::cancel_site();
        self.refused.set(None);
        self.said.set(None);
        self.checking.report.set(None);
        self.making.set(Making::Idle);
    }

    /// The document was changed, and TypeScript knows it.
    pub fn changed(self) {
        if self.making.get_untracked() != Making::Idle {
            engine::cancel_site();
            self.making.set(Making::Idle);
        }
        self.check();
    }

    /// Checks the content.
    pub fn check(self) {
        if self.content.get_untracked() != Content::Missing {
            self.checking.start(self);
            preview::refresh_preview();
        }
    }

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

    /// Saves a file of the content that is open.
    pub fn save_file(self, name: &'static str) {
        self.sync.send(self);
        if let Err(problem) = engine::done(engine::save_file(name)) {
            self.refused.set(Some(problem));
        }
    }
}
