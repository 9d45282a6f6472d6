//! The search of the directory for a page of scripts: `search.js` measures it.
#![cfg(target_family = "wasm")]

use app::browser::json::Value;
use content::page_data::JsonValue;
use search::{Query, SearchList};
use wasm_bindgen::prelude::wasm_bindgen;

/// The content of a page.
#[wasm_bindgen]
pub struct Content {
    directory_index: String,
    chinese: String,
}

/// A directory that can be searched.
#[wasm_bindgen]
pub struct Index(SearchList);

#[wasm_bindgen]
impl Content {
    /// Parses a JSON whose `partners` is the `keyed.json` of the other target.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Content, String> {
        let root = Value::parse(json).map_err(|(_, reason)| reason)?;
        let text = |name: &str| root.get("partners")?.get(name)?.text();
        let field = |name: &str| text(name).ok_or_else(|| name.to_string());
        Ok(Self { directory_index: field("directory_index")?, chinese: field("chinese")? })
    }

    /// Decodes the index of its directory.
    pub fn index(&self) -> Index {
        Index(SearchList::decode(&self.directory_index, &self.chinese))
    }
}

#[wasm_bindgen]
impl Index {
    /// Completes the n-gram filter, which the page extends row by row.
    #[wasm_bindgen(js_name = sieve)]
    pub fn complete_filter(&mut self) {
        self.0.extend_filter(usize::MAX);
    }

    /// The positions of the organizations found, the best first.
    pub fn search(&self, words: &str) -> Vec<u32> {
        let found = self.0.search(&Query::new(&[words])).ranked();
        found.into_iter().map(|position| position as u32).collect()
    }
}
