//! The preview: its settings, what it shows, and the TypeScript functions of `studio/web/preview/preview.ts`.

use std::cell::RefCell;

use js_sys::Function;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::engine::{self, Problem};

#[wasm_bindgen(module = "studio-web")]
extern "C" {
    /// Shows the preview in an element with [`Settings`] as JSON, and no longer in another one. `notify` is called with
    /// [`Shown`] as JSON, and an error if there is one. The result is the number of this preview.
    #[wasm_bindgen(js_name = startPreview)]
    fn start_preview(stage: &HtmlElement, settings: &str, notify: &Function) -> u32;

    /// Removes a preview from its element, unless another one was started.
    #[wasm_bindgen(js_name = stopPreview)]
    pub fn stop_preview(number: u32);

    /// Shows the preview with other settings.
    #[wasm_bindgen(js_name = setPreview)]
    fn set_preview(settings: &str);

    /// Shows the content that is open now, when it has not changed for a moment. Call it after each change.
    #[wasm_bindgen(js_name = refreshPreview)]
    pub fn refresh_preview();

    /// Scrolls the preview to a record, by the id of its element: `session-…`, `partner-…`.
    #[wasm_bindgen(js_name = previewRecord)]
    pub fn preview_record(anchor: &str);

    /// Prints what the preview shows.
    #[wasm_bindgen(js_name = printPreview)]
    pub fn print_preview();

    /// Opens what the preview shows in a new tab.
    #[wasm_bindgen(js_name = openPreview)]
    pub fn open_preview();

    /// Saves the site of the content that is open as one file.
    #[wasm_bindgen(catch, js_name = savePreview)]
    async fn save_preview() -> Result<JsValue, JsValue>;
}

/// The widths of the window in CSS pixels; 0 is that of a desktop.
pub const WIDTHS: [u32; 3] = [390, 820, 0];
/// The themes.
pub const THEMES: [&str; 3] = ["system", "light", "dark"];

/// How the site is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// The accessible name of the frame.
    pub title: &'static str,
    /// The language of the site: `ru` or `zh`.
    pub lang: String,
    /// One of [`THEMES`].
    pub theme: &'static str,
    /// One of [`WIDTHS`].
    pub width: u32,
    /// The instant of the preview clock; empty: the present.
    pub at: String,
    /// Whether drafts are shown.
    pub shows_drafts: bool,
}

impl Settings {
    fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What the preview shows.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Shown {
    /// Empty before the start, then `rendering`, `shown`, `failed`, or `unavailable` if no service worker can run.
    pub state: String,
    /// Whether a page is shown.
    pub has_page: bool,
    /// The number of errors. With errors the preview stays as it was.
    pub errors: usize,
    /// What the preview clock offers.
    pub moments: Vec<Moment>,
    /// The time zone of the forum: `+10:00`.
    pub offset: String,
    /// Where a link in the preview has led.
    moved: Option<Moved>,
}

/// A moment: see `crates/site/src/preview.rs`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Moment {
    /// `before`, `day` or `after`.
    pub kind: String,
    /// The instant, in the time zone of the forum.
    pub at: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Moved {
    lang: String,
    at: String,
}

/// The state of the preview.
#[derive(Clone, Copy)]
pub struct Preview {
    /// How the site is shown.
    pub settings: RwSignal<Settings>,
    /// What is shown.
    pub shown: RwSignal<Shown>,
    /// Why it has failed.
    pub problem: RwSignal<Option<Problem>>,
    /// Whether the single file is being made.
    pub is_saving: RwSignal<bool>,
}

thread_local! {
    /// The settings that were chosen last: the preview has several places on the page.
    static LAST: RefCell<Option<Settings>> = const { RefCell::new(None) };
}

impl Preview {
    /// The preview before its start, with the settings that were chosen last, otherwise in this language; as on a
    /// phone where there is little room.
    pub fn new(lang: &str, is_beside: bool) -> Self {
        let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
        let is_narrow = is_beside || width.is_some_and(|width| width < 768.0);
        let first = || Settings {
            title: "",
            lang: lang.to_owned(),
            theme: THEMES[0],
            width: if is_narrow { WIDTHS[0] } else { WIDTHS[2] },
            at: String::new(),
            shows_drafts: true,
        };
        let settings = LAST.with_borrow(Clone::clone).unwrap_or_else(first);
        Self {
            settings: RwSignal::new(settings),
            shown: RwSignal::new(Shown::default()),
            problem: RwSignal::new(None),
            is_saving: RwSignal::new(false),
        }
    }

    /// Shows the preview in an element, and follows the settings. The result is the number of this preview.
    pub fn start(self, stage: &HtmlElement) -> u32 {
        let notify =
            Closure::<dyn Fn(String, JsValue)>::new(move |json: String, error: JsValue| {
                self.notified(&json, &error)
            });
        let number = start_preview(
            stage,
            &self.settings.get_untracked().json(),
            notify.as_ref().unchecked_ref(),
        );
        // TypeScript calls it as long as the page lives.
        notify.forget();
        Effect::watch(
            move || self.settings.get(),
            |settings, _, _| {
                LAST.replace(Some(settings.clone()));
                set_preview(&settings.json());
            },
            false,
        );
        number
    }

    fn notified(self, json: &str, error: &JsValue) {
        let Ok(mut shown) = serde_json::from_str::<Shown>(json) else { return };
        self.problem.set((!error.is_undefined()).then(|| Problem::of(error)));
        if let Some(Moved { lang, at }) = shown.moved.take() {
            self.settings.update(|settings| (settings.lang, settings.at) = (lang, at));
        }
        self.shown.set(shown);
    }

    /// Saves the site as one file.
    pub fn save(self) {
        self.is_saving.set(true);
        spawn_local(async move {
            let saved = engine::done(save_preview().await);
            self.is_saving.set(false);
            self.problem.set(saved.err());
        });
    }
}
