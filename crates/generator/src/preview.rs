//! The preview, in a worker of its own: it keeps the base and what it shows last.

use std::cell::{Cell, RefCell};

use content::Instant;
use js_sys::Map;
use serde::Serialize;
use site::check::{Drafts, Level};
use site::preview::{Moment, Preview, PreviewBase};
use wasm_bindgen::prelude::*;

use crate::files::from_map;
use crate::{pictures, read_base, report};

thread_local! {
    static BASE: Cell<Option<&'static PreviewBase>> = const { Cell::new(None) };
    static SHOWN: RefCell<Option<Preview>> = const { RefCell::new(None) };
}

/// What is previewed, as JSON.
#[derive(Serialize)]
struct Opened {
    /// The number of errors. With errors, the preview stays as it was and the rest is empty.
    errors: usize,
    moments: Vec<Moment>,
    /// The time zone of the forum: `+10:00`.
    offset: String,
}

/// Reads the archive of the base, once.
#[wasm_bindgen]
pub fn preview_base(archive: &[u8]) -> Result<(), JsError> {
    let missing = |[start, end]: [&str; 2]| JsError::new(&format!("the base has no {start}*{end}"));
    let base = PreviewBase::new(read_base(archive)?).map_err(missing)?;
    // It is needed as long as the worker.
    BASE.set(Some(Box::leak(Box::new(base))));
    Ok(())
}

/// Previews some content as if it were published at the instant `at`, otherwise `now`, in seconds since 1970. The result is
/// the JSON of [`Opened`].
#[wasm_bindgen]
pub fn preview_open(
    #[wasm_bindgen(unchecked_param_type = "Files")] content: &Map,
    now: f64,
    at: &str,
    shows_drafts: bool,
) -> Result<String, JsError> {
    let base = BASE.get().ok_or_else(|| JsError::new("there is no base"))?;
    let content = from_map(content);
    let drafts = if shows_drafts { Drafts::Show } else { Drafts::Remove };
    let report = report(&content, now, drafts);
    let errors = report.count(Level::Error);
    let mut opened = Opened { errors, moments: Vec::new(), offset: String::new() };
    if let Some(published) = report.published {
        let offset = published.content.event.offset();
        let at = Instant::parse(at).unwrap_or(Instant { unix: now as i64, offset });
        let preview = Preview::new(base, published, pictures(&content), at);
        (opened.moments, opened.offset) = (preview.moments(), preview.offset());
        SHOWN.set(Some(preview));
    }
    Ok(serde_json::to_string(&opened).expect("these are texts and numbers"))
}

/// A file of the preview, by its path below the root of the site.
#[wasm_bindgen]
pub fn preview_file(path: &str) -> Option<Vec<u8>> {
    SHOWN.with_borrow_mut(|shown| shown.as_mut()?.file(path))
}

/// A workbook of the preview, as the JSON that `workbook_writer` takes.
#[wasm_bindgen]
pub fn preview_workbook(path: &str) -> Option<String> {
    let sheet = SHOWN.with_borrow(|shown| shown.as_ref()?.workbook(path))?;
    Some(serde_json::to_string(&sheet).expect("these are texts and numbers"))
}
