//! What the studio shows, and the actions that change it.

use i18n::messages::MessageLang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::FileList;

use crate::engine::{self, MadeSite, OpenedFiles, OpenedSite, Problem, Report};
use crate::language;

/// The content that is open.
#[derive(Clone, PartialEq)]
pub enum Content {
    /// It is being read.
    Loading,
    /// That of the site, published at this time in milliseconds since 1970.
    Site(f64),
    /// That of files with these names.
    Files(Vec<String>),
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
    /// The content that is open.
    pub content: RwSignal<Content>,
    /// Why the last files were not opened.
    pub refused: RwSignal<Option<Problem>>,
    /// What the check found; nothing while it runs.
    pub report: RwSignal<Option<Report>>,
    /// The making of the site.
    pub making: RwSignal<Making>,
    /// Whether the browser has stored the studio.
    pub is_stored: RwSignal<bool>,
}

impl Studio {
    /// Opens the content of the site.
    pub fn start() -> Self {
        let studio = Self {
            lang: RwSignal::new(language::preferred()),
            content: RwSignal::new(Content::Loading),
            refused: RwSignal::new(None),
            report: RwSignal::new(None),
            making: RwSignal::new(Making::Idle),
            is_stored: RwSignal::new(false),
        };
        language::apply(studio.lang.get_untracked());
        studio.listen();
        studio.open_site();
        studio
    }

    /// The texts in the language of the page.
    pub fn texts(self) -> &'static i18n::StudioTexts {
        self.lang.get().studio_texts()
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

    fn tag(self) -> String {
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
        self.content.set(Content::Loading);
        self.reset();
        spawn_local(async move {
            let opened = engine::read::<OpenedSite>(engine::open_site().await);
            self.content.set(opened.map_or(Content::Missing, |site| Content::Site(site.published)));
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
                Ok(opened) => {
                    self.content.set(Content::Files(opened.names));
                    self.reset();
                    self.check();
                }
                // What was open stays open.
                Err(problem) => self.refused.set(Some(problem)),
            }
        });
    }

    /// Forgets what was said of other content.
    fn reset(self) {
        engine::cancel_site();
        self.refused.set(None);
        self.report.set(None);
        self.making.set(Making::Idle);
    }

    fn check(self) {
        if self.content.get_untracked() == Content::Missing {
            return;
        }
        self.report.set(None);
        spawn_local(async move {
            let tag = self.tag();
            let report = engine::read::<Report>(engine::check_content(&tag).await);
            // The language may have changed meanwhile: then another check is on its way.
            if tag == self.tag() {
                match report {
                    Ok(report) => self.report.set(Some(report)),
                    Err(problem) => self.refused.set(Some(problem)),
                }
            }
        });
    }

    /// Makes the site.
    pub fn make(self) {
        self.making.set(Making::Running { step: 0, done: 0.0, all: 0.0 });
        spawn_local(async move {
            let progress = Closure::<dyn Fn(usize, f64, f64)>::new(move |step, done, all| {
                self.making.set(Making::Running { step, done, all });
            });
            let made = engine::make_site(&self.tag(), progress.as_ref().unchecked_ref()).await;
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
        if let Err(problem) = engine::done(engine::save_file(name)) {
            self.refused.set(Some(problem));
        }
    }
}
