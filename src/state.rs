//! The state that the islands share.

use content::{Instant, PageData};
use i18n::{Lang, Texts};
use leptos::prelude::*;
use search::{DIRECTORY_FIELDS, PROGRAMME_FIELDS};

use crate::clock::{self, Clock};
use crate::islands::session_bookmarks::SessionBookmarks;
use crate::list_search::ListSearch;

/// The shared state; `Copy`, so that closures can take it.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The data of the document.
    pub data: &'static PageData,
    /// The language of the document.
    pub lang: Lang,
    /// The present.
    pub clock: Clock,
    /// Whether another time than the present is shown.
    pub preview: &'static Preview,
    /// The search of the programme.
    pub programme: ListSearch,
    /// The visitor's own programme, and one that was sent.
    pub sessions: SessionBookmarks,
    /// The search of the directory.
    pub directory: ListSearch,
    /// The search parameters of the page's address, with `?`.
    pub search_params: RwSignal<String>,
}

/// The preview clock: the parameter `?at=`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Preview {
    /// Nothing.
    #[default]
    Off,
    /// The page as at this instant, and from there on.
    From(Instant),
    /// Not an instant; a notice is shown.
    Unreadable(String),
}

impl AppState {
    /// The state of a document. It lives as long as the page.
    pub fn new(data: &'static PageData, lang: Lang) -> Self {
        let owner = Owner::new();
        let state = owner.with(|| {
            let (shift, preview) = clock::preview();
            Self {
                data,
                lang,
                clock: clock::start(data, shift),
                preview: Box::leak(Box::new(preview)),
                programme: ListSearch::new("programme", &PROGRAMME_FIELDS),
                sessions: SessionBookmarks::new(data),
                directory: ListSearch::new("directory", &DIRECTORY_FIELDS),
                search_params: RwSignal::new(String::new()),
            }
        });
        std::mem::forget(owner);
        state
    }

    /// Whether the forum is over.
    pub fn is_over(self) -> bool {
        self.data.schedule().phase(self.clock.minute.get()) == content::Phase::After
    }

    /// The texts in the language of the document.
    pub fn texts(self) -> &'static Texts {
        self.lang.texts()
    }
}
