//! What every part of the page may ask for: content, language, clock.

use leptos::prelude::*;

use super::clock::Clock;
use super::mine::Mine;
use super::search::Search;
use crate::i18n::{Lang, Texts};
use crate::logic::agenda::search;
use crate::logic::directory;
use crate::logic::phase::Phase;
use crate::model::{Content, Instant};
#[cfg(feature = "site")]
use crate::model::{Leads, Localized};

/// The page as a whole. Copied freely; found by [`Page::here`].
#[derive(Clone, Copy)]
pub struct Page {
    /// All that is shown. It lives as long as the page.
    pub content: &'static Content,
    /// The language of the document.
    pub lang: Lang,
    /// The present.
    pub clock: Clock,
    /// False in a document that nothing will update.
    pub live: bool,
    /// Whether another time than the present is shown.
    pub preview: &'static Preview,
    /// What the visitor searches the programme for.
    pub sessions: Search,
    /// The sessions the visitor has starred, or was sent.
    pub mine: Mine,
    /// What the visitor searches the directory for.
    pub partners: Search,
    /// Search and fragment of the page's address, to be kept by the language switch.
    pub address: RwSignal<String>,
}

/// What `?at=` asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Preview {
    /// Nothing.
    #[default]
    Off,
    /// To be shown from this instant on.
    From(Instant),
    /// Something that is no instant; it is said and ignored.
    Unreadable(String),
}

impl Page {
    /// Starts the page's state.
    pub fn new(content: &'static Content, lang: Lang, clock: Clock, live: bool) -> Self {
        Self {
            content,
            lang,
            clock,
            live,
            preview: &Preview::Off,
            sessions: Search::new("programme", &search::FIELDS),
            mine: Mine::new(),
            partners: Search::new("directory", &directory::FIELDS),
            address: RwSignal::new(String::new()),
        }
    }

    /// The page that the component asking stands on.
    pub fn here() -> Self {
        expect_context()
    }

    /// Whether the board changes by the second; then it is hidden from screen readers, which
    /// get a sentence instead.
    pub fn ticking(self) -> bool {
        let phase = self.content.event.phase(self.clock.minute.get());
        self.live && matches!(phase, Phase::Before { .. } | Phase::Between { .. })
    }

    /// Whether the forum is over.
    pub fn is_over(self) -> bool {
        self.content.event.phase(self.clock.minute.get()) == Phase::After
    }

    /// Whether the forum was over when the document was made: its parts and their order depend on it.
    #[cfg(feature = "site")]
    pub fn has_ended(self) -> bool {
        untrack(|| self.is_over())
    }

    /// The texts of what never moves, in the page's language.
    #[cfg(feature = "site")]
    pub fn still_texts(self) -> &'static crate::i18n::StillTexts {
        self.lang.still()
    }

    /// What the content says in the place of a general text of a section, or that text where the
    /// content does not say it in the page's language.
    #[cfg(feature = "site")]
    pub fn lead(self, choose: fn(&Leads) -> &Option<Localized>, general: &str) -> String {
        let own = self.content.event.leads.as_ref().and_then(|leads| choose(leads).as_ref());
        own.and_then(|own| self.lang.own(own)).unwrap_or(general).to_string()
    }

    /// The texts of what moves, in the page's language.
    pub fn texts(self) -> &'static Texts {
        self.lang.texts()
    }
}
