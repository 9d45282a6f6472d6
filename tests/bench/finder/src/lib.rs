//! The directory's search for a page of scripts: `search.js` measures it.
#![cfg(target_family = "wasm")]

use forum::logic::directory;
use forum::logic::finder::{Finder, Query};
use forum::{embedded, model};
use wasm_bindgen::prelude::wasm_bindgen;

/// The content of a page.
#[wasm_bindgen]
pub struct Content(model::Content);

/// A directory that can be asked.
#[wasm_bindgen]
pub struct Index(Finder);

#[wasm_bindgen]
impl Content {
    /// Reads the JSON of a document.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Content, String> {
        embedded::content(json).map(Self).map_err(|bad| bad.reason)
    }

    /// Indexes its directory.
    pub fn index(&self) -> Index {
        Index(directory::finder(&self.0))
    }
}

#[wasm_bindgen]
impl Index {
    /// The positions of the organizations found, the best first.
    pub fn search(&self, words: &str) -> Vec<u32> {
        let found = self.0.search(&Query::new(&[words])).ranked();
        found.into_iter().map(|position| position as u32).collect()
    }
}
