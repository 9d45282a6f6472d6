//! The directory's search for a page of scripts: `search.js` measures it.
#![cfg(target_family = "wasm")]

use forum::logic::directory::Directory;
use forum::logic::finder::Query;
use forum::{embedded, model};
use wasm_bindgen::prelude::wasm_bindgen;

/// The content of a page.
#[wasm_bindgen]
pub struct Content(model::Content);

/// A directory that can be asked.
#[wasm_bindgen]
pub struct Index(Directory);

#[wasm_bindgen]
impl Content {
    /// Reads the JSON of a document.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Content, String> {
        embedded::content(json).map(Self).map_err(|bad| bad.reason)
    }

    /// Indexes its directory.
    pub fn index(&self) -> Index {
        let partners = &self.0.partners;
        Index(Directory::read(&partners.lines, &partners.traditional))
    }
}

#[wasm_bindgen]
impl Index {
    /// Makes the sieve, as the page does it little by little.
    pub fn sieve(&mut self) {
        self.0.sieve(usize::MAX);
    }

    /// The positions of the organizations found, the best first.
    pub fn search(&self, words: &str) -> Vec<u32> {
        let found = self.0.search(&Query::new(&[words])).ranked();
        found.into_iter().map(|position| position as u32).collect()
    }
}
