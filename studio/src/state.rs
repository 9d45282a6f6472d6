//! What the studio shows, and the actions that change it.

use editor::Path;
use i18n::messages::MessageLang;
use leptos::prelude::*;

use crate::checking::Checking;
use crate::editor::Editor;
use crate::engine::{self, Problem};
use crate::findings::{Counts, Findings};
use crate::language;
use crate::making::Making;
use crate::merging::Merging;
use crate::owner::Owner;
use crate::preview;
use crate::results::Finding;
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
    /// What TypeScript knows of the document.
    pub sync: Sync,
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
        let lang = RwSignal::new(language::preferred());
        let checking = Checking::new();
        let studio = Self {
            lang,
            route: route::route(),
            content: RwSignal::new(Content::Loading),
            refused: RwSignal::new(None),
            editor: Editor::new(lang),
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
        studio.merging.follow(studio);
        studio.listen();
        studio
    }

    /// The texts in the language of the page.
    pub fn texts(self) -> &'static i18n::StudioTexts {
        self.lang.get_untracked().studio_texts()
    }

    /// The texts of the editor in the language of the page.
    pub fn editor_texts(self) -> &'static i18n::EditorTexts {
        self.lang.get_untracked().editor_texts()
    }

    /// Whether nothing may be changed. When that changes, forms are made anew.
    pub fn is_fixed(self) -> bool {
        self.editor.is_read_only.get_untracked()
    }

    /// The language in which records are named.
    pub fn content_lang(self) -> &'static str {
        self.lang.get_untracked().short_tag()
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

    /// Forgets what was said of other content.
    pub fn reset(self) {
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

    /// Saves a file of the content that is open.
    pub fn save_file(self, name: &'static str) {
        self.sync.send(self);
        if let Err(problem) = engine::done(engine::save_file(name)) {
            self.refused.set(Some(problem));
        }
    }
}
