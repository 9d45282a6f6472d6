//! The drafts: what is open, whether it is saved, and the actions of organizers.

use i18n::{DraftsTexts, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use crate::draft_engine::{self as engine, Base, Draft, OpenDraft, Save, Status, Version};
use crate::engine::read;
use crate::formatting::{date_time, size};
use crate::state::{Content, Studio};

/// Why something was not done.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// See `draft_errors.ts`.
    pub why: String,
    /// The name of a draft, or what the browser says.
    pub message: String,
    /// How many bytes would be needed.
    pub needed: f64,
}

/// All state of drafts.
#[derive(Clone, Copy)]
pub struct Drafts {
    studio: Studio,
    status: RwSignal<Status>,
    /// The drafts on this device.
    pub list: RwSignal<Vec<Draft>>,
    /// The versions of the draft that is open, the newest first.
    pub versions: RwSignal<Vec<Version>>,
    /// Why the last action was not done.
    pub failure: RwSignal<Option<Failure>>,
    /// Id and name of the draft that was deleted last.
    pub deleted: RwSignal<Option<(String, String)>>,
}

impl Drafts {
    /// Opens the draft that was open last, otherwise the content of the site.
    pub fn start(studio: Studio) -> Self {
        let drafts = Self {
            studio,
            status: RwSignal::default(),
            list: RwSignal::default(),
            versions: RwSignal::default(),
            failure: RwSignal::default(),
            deleted: RwSignal::default(),
        };
        drafts.listen();
        let changes = Memo::new(move |_| {
            drafts.status.with(|it| (it.list, it.draft.as_ref().map(|draft| draft.id.clone())))
        });
        Effect::new(move || {
            changes.get();
            drafts.reload();
        });
        Effect::new(move || studio.editor.set_read_only(drafts.is_read_only()));
        spawn_local(async move {
            let is_open = engine::open_last_draft().await.is_ok_and(|it| it.is_truthy());
            if !is_open {
                studio.open_site();
            }
        });
        drafts
    }

    fn listen(self) {
        let report = Closure::<dyn Fn(String)>::new(move |status: String| {
            if let Ok(status) = serde_json::from_str(&status) {
                self.status.set(status);
            }
        });
        let replaced = Closure::<dyn Fn(String)>::new(move |why: String| self.replaced(&why));
        let new_name = Closure::<dyn Fn() -> String>::new(move || {
            let tag = self.studio.lang.get_untracked().tag();
            fill(self.words().new_name, &[&date_time(js_sys::Date::now(), tag)])
        });
        let send = Closure::<dyn Fn()>::new(move || self.studio.sync.send(self.studio));
        engine::start_drafts(
            report.as_ref().unchecked_ref(),
            replaced.as_ref().unchecked_ref(),
            new_name.as_ref().unchecked_ref(),
            send.as_ref().unchecked_ref(),
        );
        // They live as long as the page.
        report.forget();
        replaced.forget();
        new_name.forget();
        send.forget();
    }

    /// The content was replaced by other content.
    fn replaced(self, why: &str) {
        match why {
            "viewed" => self.studio.view_version(),
            "left" => self.studio.leave_version(),
            "restored" => self.studio.restore_version(),
            _ => self.studio.show(Content::Draft),
        }
    }

    fn reload(self) {
        spawn_local(async move {
            if let Ok(list) = read(engine::list_drafts().await) {
                self.list.set(list);
            }
            if let Ok(versions) = read(engine::list_versions().await) {
                self.versions.set(versions);
            }
        });
    }

    /// The draft that is open.
    pub fn opened(self) -> Option<OpenDraft> {
        self.status.with(|status| status.draft.clone())
    }

    /// Whether it is saved.
    pub fn save(self) -> Save {
        self.status.with(|status| status.save.clone())
    }

    /// Does something; if it fails, says why.
    pub fn act(self, action: impl Future<Output = Result<JsValue, JsValue>> + 'static) {
        self.act_then(action, |_| ());
    }

    /// Does something, and then something else with its result.
    pub fn act_then(
        self,
        action: impl Future<Output = Result<JsValue, JsValue>> + 'static,
        then: impl FnOnce(JsValue) + 'static,
    ) {
        self.failure.set(None);
        spawn_local(async move {
            match action.await {
                Ok(result) => then(result),
                Err(error) => self.failure.set(Some(Failure::of(&error))),
            }
        });
    }

    /// Deletes a draft; it can be taken back.
    pub fn delete(self, draft: Draft) {
        let Draft { id, name, .. } = draft;
        let deleted = id.clone();
        self.act_then(async move { engine::delete_draft(&id).await }, move |was_open| {
            self.deleted.set(Some((deleted, name)));
            if was_open.is_truthy() {
                self.studio.open_site();
            }
        });
    }

    /// Takes the last deletion back.
    pub fn undelete(self) {
        if let Some((id, _)) = self.deleted.get_untracked() {
            self.deleted.set(None);
            self.act(async move { engine::undelete_draft(&id).await });
        }
    }

    /// The texts in the language of the page.
    pub fn words(self) -> &'static DraftsTexts {
        self.studio.lang.get_untracked().drafts_texts()
    }
}

/// For the editor.
#[allow(dead_code, reason = "the merge and the steps of a restored version use it")]
impl Drafts {
    /// Whether the content must not be edited: another tab does, or an earlier version is shown.
    pub fn is_read_only(self) -> bool {
        self.status.with(|status| {
            status.draft.as_ref().is_some_and(|draft| draft.read_only || draft.viewed.is_some())
        })
    }

    /// What the draft that is open started from.
    pub fn base(self) -> Option<Base> {
        serde_json::from_str(&engine::draft_base()?).ok()
    }
}

impl Failure {
    /// The reason in an error of `studio/web/`.
    pub fn of(error: &JsValue) -> Self {
        let part = |name: &str| js_sys::Reflect::get(error, &name.into()).ok()?.as_string();
        let needed = js_sys::Reflect::get(error, &"needed".into()).ok();
        let needed = needed.and_then(|it| it.as_f64()).unwrap_or_default();
        let why = part("why").unwrap_or_else(|| "other".to_owned());
        Self { why, message: part("message").unwrap_or_default(), needed }
    }

    /// The reason in words.
    pub fn text(&self, texts: &DraftsTexts, tag: &str) -> String {
        let text = match self.why.as_str() {
            "full" => return fill(texts.full, &[&size(self.needed, tag)]),
            "gone" if self.message.is_empty() => texts.gone_unnamed,
            "gone" => return fill(texts.gone, &[&self.message]),
            "forbidden" => texts.forbidden,
            "blocked" => texts.blocked,
            "newer" => texts.newer,
            "stale" => texts.stale,
            "locked" => texts.locked,
            "unsaved" => texts.unsaved,
            _ => return fill(texts.other, &[&self.message]),
        };
        text.to_owned()
    }
}
