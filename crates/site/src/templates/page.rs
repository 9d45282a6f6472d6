//! What every template needs: content, language, and whether the forum is over.

use content::{Content, Leads, Localized, PageData};
use i18n::{Lang, StaticTexts};
use leptos::prelude::*;

/// The document that is rendered. Templates find it with [`Page::here`].
#[derive(Clone, Copy)]
pub struct Page {
    /// The content.
    pub content: &'static Content,
    /// The data that the document embeds.
    pub data: &'static PageData,
    /// The language of the document.
    pub lang: Lang,
    /// Whether the forum was over when the document was made: its parts and their order depend on it.
    pub has_ended: bool,
}

impl Page {
    /// The page that is being rendered.
    pub fn here() -> Self {
        expect_context()
    }

    /// The static texts in the language of the document.
    pub fn texts(self) -> &'static StaticTexts {
        self.lang.static_texts()
    }

    /// The content's own text for a section, or the general text if there is none in the document's language.
    pub fn lead(self, choose: fn(&Leads) -> &Option<Localized>, general: &str) -> String {
        let own = self.content.event.leads.as_ref().and_then(|leads| choose(leads).as_ref());
        own.and_then(|own| self.lang.own(own)).unwrap_or(general).to_string()
    }

    /// Renders a template as HTML, without the markers that hydration would need.
    pub fn render<V: IntoView>(self, template: impl FnOnce() -> V) -> String {
        let html = Owner::new().with(|| {
            provide_context(self);
            template().into_view().to_html()
        });
        html.replace("<!>", "")
    }
}
