//! What an editor of the content asks for: texts that can be edited, the search, readings, the check of one record.
//! The content that [`set_lists`] and [`set_search_index`] were given stays in the worker, so that a search and a check of one record
//! get the few bytes that they are about.

use std::cell::RefCell;

use i18n::messages::MessageLang;
use js_sys::Map;
use serde::Serialize;
use serde_json::Value;
use site::check::{FILES, Lists, Place};
use site::content_search::ContentSearch;
use wasm_bindgen::prelude::*;

use crate::files::from_map;

thread_local! {
    static LISTS: RefCell<Option<Lists>> = const { RefCell::new(None) };
    static SEARCH: RefCell<Option<ContentSearch>> = const { RefCell::new(None) };
}

/// How a Chinese name is read.
#[derive(Serialize)]
struct Reading {
    pinyin: String,
    palladius: String,
}

/// The texts of the three files as JSON that can be edited, or why not: the JSON of [`site::check::editable::Editable`].
#[wasm_bindgen]
pub fn editable(
    #[wasm_bindgen(unchecked_param_type = "Files")] content: &Map,
    now: f64,
    lang: &str,
) -> String {
    let lang = MessageLang::from_tag(lang);
    json(&site::check::editable::editable(&from_map(content), now as i64, lang))
}

/// Sets the content whose lists the checks of single records use.
#[wasm_bindgen(js_name = setLists)]
pub fn set_lists(#[wasm_bindgen(unchecked_param_type = "Files")] content: &Map) {
    LISTS.set(Some(Lists::new(values(content))));
}

/// Sets the content that is searched.
#[wasm_bindgen(js_name = setSearchIndex)]
pub fn set_search_index(#[wasm_bindgen(unchecked_param_type = "Files")] content: &Map) {
    SEARCH.set(Some(ContentSearch::new(&values(content))));
}

/// Searches a list of the content that [`set_search_index`] was given, `partners` or `sessions`: the JSON of
/// [`site::content_search::Found`].
#[wasm_bindgen]
pub fn search(list: &str, words: &str) -> String {
    let found = |search: &Option<ContentSearch>| {
        search.as_ref().map(|search| search.search(list, words)).unwrap_or_default()
    };
    json(&SEARCH.with_borrow(found))
}

/// How the search reads Chinese names: a list of `{"pinyin": "ha er bin", "palladius": "ха эр бинь"}`. The name of a
/// person begins with a surname.
#[wasm_bindgen]
pub fn readings(names: Vec<String>, people: bool) -> String {
    let readings = names.iter().map(|name| {
        let [pinyin, palladius] = ::search::index::name_readings(name, people);
        Reading { pinyin, palladius }
    });
    json(&readings.collect::<Vec<_>>())
}

/// Checks a record, the text of its JSON, in the content that [`set_lists`] was given: a list of
/// [`site::check::RecordFinding`] as JSON. `file` is a name without `.json`. `changed` has the lists that have changed
/// since then, as a JSON object of objects: `{"agenda": {"venues": []}}`; it may be empty.
#[wasm_bindgen]
pub fn check_record(
    file: &str,
    list: &str,
    index: usize,
    record: &str,
    changed: &str,
    now: f64,
    lang: &str,
) -> String {
    let position = |file: &str| FILES.iter().position(|known| *known == file);
    let Some(place) = position(file).map(|file| Place { file, list, index }) else {
        return "[]".to_owned();
    };
    LISTS.with_borrow_mut(|lists| {
        let Some(lists) = lists else { return "[]".to_owned() };
        if let Ok(Value::Object(files)) = serde_json::from_str(changed) {
            for (file, members) in files {
                let (Some(file), Value::Object(members)) = (position(&file), members) else {
                    continue;
                };
                members.into_iter().for_each(|(list, value)| lists.replace(file, &list, value));
            }
        }
        json(&lists.check_record(place, record, now as i64, MessageLang::from_tag(lang)))
    })
}

/// The files as JSON values; null for one that is no JSON.
fn values(content: &Map) -> [Value; 3] {
    let content = from_map(content);
    FILES.map(|file| {
        let bytes = content.get(&format!("{file}.json")).map_or(&[][..], Vec::as_slice);
        let text = str::from_utf8(bytes).unwrap_or_default();
        serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default()
    })
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("these are texts and numbers")
}
