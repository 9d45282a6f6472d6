//! The search of the page in content that is being edited: incomplete records are found by what they already have.

use content::{
    Agenda, City, Content, Country, Event, Partner, Partners, Person, Region, Session, Theme,
    Topic, Venue,
};
use search::{Query, SearchList};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A list whose records are searched.
struct Searched {
    name: &'static str,
    /// The smallest valid record: an incomplete one gets what it lacks from it.
    smallest: &'static str,
    is_valid: fn(&Value) -> bool,
}

const AGENDA: [Searched; 4] = [
    of::<Venue>("venues", r#"{"id": "", "name": {}, "city": {}}"#),
    of::<Topic>("topics", r#"{"id": "", "name": {}}"#),
    of::<Session>("sessions", r#"{"id": "", "title": {}, "kind": "session", "status": "held"}"#),
    of::<Theme>("themes", r#"{"id": "", "title": {}}"#),
];
const PARTNERS: [Searched; 5] = [
    of::<Country>("countries", r#"{"id": "", "name": {}}"#),
    of::<Region>("regions", r#"{"id": "", "name": {}, "country": ""}"#),
    of::<City>("cities", r#"{"id": "", "name": {}, "country": ""}"#),
    of::<Partner>(
        "partners",
        r#"{"id": "", "name": {}, "kind": "company", "countries": [], "sector": {},
            "group": "participant", "role": {}}"#,
    ),
    of::<Person>("people", r#"{"id": "", "name": {}, "role": {}}"#),
];
/// Fields of sessions that only the filters of the page use. A year that is being typed would be thousands of days.
const FILTERS: [&str; 5] = ["date", "date_end", "within", "start", "end"];

const fn of<T: DeserializeOwned>(name: &'static str, smallest: &'static str) -> Searched {
    Searched { name, smallest, is_valid: |record| T::deserialize(record).is_ok() }
}

/// The search of the organizations and the sessions of some content.
pub struct ContentSearch {
    partners: List,
    sessions: List,
}

/// A list that is searched.
struct List {
    records: SearchList,
    ids: Vec<String>,
}

/// What a search has found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The ids of the records, the best first.
    pub ids: Vec<String>,
    /// Their positions in the list, in the same order.
    pub positions: Vec<usize>,
    /// True if nothing was found and these are similar records.
    pub similar: bool,
}

impl ContentSearch {
    /// Reads the files, in the order of [`crate::check::FILES`]. What is not of the right kind is left out.
    pub fn new(files: &[Value; 3]) -> Self {
        let content = Content {
            event: smallest_event(),
            agenda: lists(&files[1], &AGENDA),
            partners: lists(&files[2], &PARTNERS),
        };
        let Agenda { sessions, .. } = &content.agenda;
        let Partners { partners, .. } = &content.partners;
        let indexes = search::index::build(&content);
        let list = |index: &str, ids: Vec<String>| {
            let mut records = SearchList::decode(index, &indexes.chinese);
            records.extend_filter(ids.len());
            List { records, ids }
        };
        Self {
            partners: list(&indexes.directory, partners.iter().map(|it| it.id.clone()).collect()),
            sessions: list(&indexes.programme, sessions.iter().map(|it| it.id.clone()).collect()),
        }
    }

    /// Searches a list: `partners` or `sessions`. Without words it finds all, in their order.
    pub fn search(&self, list: &str, words: &str) -> Found {
        let List { records, ids } = match list {
            "partners" => &self.partners,
            "sessions" => &self.sessions,
            _ => return Found::default(),
        };
        let results = records.search(&Query::new(&[words]));
        let mut found = results.ranked();
        // The index of the programme also has its themes.
        found.retain(|position| *position < ids.len());
        let similar = found.is_empty();
        if similar {
            found = results.similar;
            found.retain(|position| *position < ids.len());
        }
        let similar = similar && !found.is_empty();
        Found {
            ids: found.iter().map(|position| ids[*position].clone()).collect(),
            positions: found,
            similar,
        }
    }
}

/// A file with these lists alone.
fn lists<T: DeserializeOwned>(file: &Value, lists: &[Searched]) -> T {
    let lists = lists.iter().map(|list| {
        let records = file[list.name].as_array().map_or(&[][..], Vec::as_slice);
        (list.name.to_owned(), records.iter().map(|record| completed(record, list)).collect())
    });
    // From a reference, as in the check: it is the same code.
    T::deserialize(&Value::Object(lists.collect())).expect("every record is of the right kind")
}

/// What is valid in a record, and the rest from the smallest one.
fn completed(record: &Value, list: &Searched) -> Value {
    let mut record = record.clone();
    if let (Some(fields), "sessions") = (record.as_object_mut(), list.name) {
        fields.retain(|name, _| !FILTERS.contains(&&**name));
    }
    let smallest = || serde_json::from_str(list.smallest).expect("this is JSON");
    valid_part(&record, &smallest, &list.is_valid).unwrap_or_else(smallest)
}

/// A value, or those of its members that leave it valid when they are added to `start`.
fn valid_part(
    value: &Value,
    start: &dyn Fn() -> Value,
    is_valid: &dyn Fn(&Value) -> bool,
) -> Option<Value> {
    if is_valid(value) {
        return Some(value.clone());
    }
    let mut kept = match value {
        Value::Object(_) | Value::Array(_) => start(),
        _ => return None,
    };
    if !is_valid(&kept) {
        return None;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let with = |part: &Value| {
                    let mut whole = kept.clone();
                    whole[name] = part.clone();
                    whole
                };
                let part = valid_part(member, &|| empty(member), &|part| is_valid(&with(part)));
                if let Some(part) = part {
                    kept = with(&part);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                let with = |part: &Value| {
                    let mut all = kept.as_array().cloned().unwrap_or_default();
                    all.push(part.clone());
                    Value::Array(all)
                };
                let part = valid_part(item, &|| empty(item), &|part| is_valid(&with(part)));
                if let Some(part) = part {
                    kept = with(&part);
                }
            }
        }
        _ => {}
    }
    Some(kept)
}

/// An object or a list without members.
fn empty(value: &Value) -> Value {
    if value.is_array() { json!([]) } else { json!({}) }
}

fn smallest_event() -> Event {
    let date = "2000-01-01";
    let event = json!({
        "id": "", "name": {}, "full_name": {}, "slogan": {}, "summary": {}, "city": {},
        "opening": format!("{date}T00:00:00Z"), "opening_time_known": false, "days": [],
        "updated": date, "revision": 1,
    });
    Event::deserialize(&event).expect("this is an event")
}
