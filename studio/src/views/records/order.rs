//! Which records a list shows, and in which order.

use std::sync::Arc;

use editor::form::List;
use editor::{Document, Node, record};
use leptos::prelude::*;
use search::normalize;

use crate::state::Studio;

/// The records that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    All,
    WithoutChinese,
    WithoutRussian,
    Unofficial,
    Draft,
    WithFindings,
}

impl Filter {
    /// All filters, in the order of the choice.
    pub const ALL: [Self; 6] = [
        Self::All,
        Self::WithoutChinese,
        Self::WithoutRussian,
        Self::Unofficial,
        Self::Draft,
        Self::WithFindings,
    ];
}

/// The order of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// That of the file, which the organizer can change.
    File,
    /// By the name in the language of the page.
    Name,
    /// Those with findings first.
    Findings,
}

impl Order {
    /// All orders, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::File, Self::Name, Self::Findings];
}

/// What a list was asked for.
#[derive(Clone, Copy)]
pub struct Query {
    /// The search.
    pub text: RwSignal<String>,
    /// The places that the search of the site has found, in their order; none where it does not search.
    pub found: RwSignal<Option<Vec<usize>>>,
    pub filter: RwSignal<Filter>,
    pub order: RwSignal<Order>,
}

impl Query {
    /// Everything, in the order of the file.
    pub fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            found: RwSignal::new(None),
            filter: RwSignal::new(Filter::All),
            order: RwSignal::new(Order::File),
        }
    }

    /// Whether all records are shown in the order of the file.
    pub fn is_plain(self) -> bool {
        self.text.with(|text| text.trim().is_empty())
            && self.filter.get() == Filter::All
            && self.order.get() == Order::File
    }

    /// The places of the records to show.
    pub fn records(self, studio: Studio, list: List) -> Vec<usize> {
        let Some(document) = studio.editor.document() else { return Vec::new() };
        let records = document.records(list.name);
        if self.is_plain() {
            return (0..records.len()).collect();
        }
        let filter = self.filter.get();
        let mut places = self.searched(&document, list);
        places.retain(|place| is_shown(studio, list, &records[*place], *place, filter));
        match self.order.get() {
            Order::File => {}
            Order::Name => sort_by_name(&mut places, records, studio.content_lang()),
            Order::Findings => places.sort_by_key(|place| {
                let (errors, warnings) = studio.count_of(list.name, *place);
                std::cmp::Reverse((errors, warnings))
            }),
        }
        places
    }

    /// The places of what the search has found: by the search of the site where it searches, otherwise by their texts.
    fn searched(self, document: &Document, list: List) -> Vec<usize> {
        let records = document.records(list.name);
        let query = normalize(self.text.get().trim());
        if query.is_empty() {
            return (0..records.len()).collect();
        }
        if let Some(found) = self.found.get() {
            return found.into_iter().filter(|place| *place < records.len()).collect();
        }
        let has = |place: &usize| contains(&records[*place], &query);
        (0..records.len()).filter(has).collect()
    }
}

/// Whether a text of a record contains a normalized one.
fn contains(node: &Node, query: &str) -> bool {
    match node {
        Node::Text(text) => normalize(text).contains(query),
        Node::List(items) => items.iter().any(|item| contains(item, query)),
        Node::Record(members) => members.iter().any(|(_, member)| contains(member, query)),
        _ => false,
    }
}

fn is_shown(studio: Studio, list: List, record: &Node, place: usize, filter: Filter) -> bool {
    match filter {
        Filter::All => true,
        Filter::WithoutChinese => record::lacks(list.record, record, "zh"),
        Filter::WithoutRussian => record::lacks(list.record, record, "ru"),
        Filter::Unofficial => record::is_unofficial(list.record, record),
        Filter::Draft => record::is_draft(record),
        Filter::WithFindings => studio.count_of(list.name, place) != (0, 0),
    }
}

/// Sorts as the browser sorts this language: the order is not written anywhere.
fn sort_by_name(places: &mut Vec<usize>, records: &[Arc<Node>], lang: &str) {
    let locales = js_sys::Array::of1(&lang.into());
    let collator = js_sys::Intl::Collator::new(&locales, &js_sys::Object::new());
    let compare = collator.compare();
    let names = places
        .iter()
        .map(|place| (js_sys::JsString::from(record::name(&records[*place], lang)), *place));
    let mut names: Vec<_> = names.collect();
    names.sort_by(|(one, _), (other, _)| {
        let order = compare.call2(&wasm_bindgen::JsValue::UNDEFINED, one, other);
        order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0).total_cmp(&0.0)
    });
    *places = names.into_iter().map(|(_, place)| place).collect();
}
