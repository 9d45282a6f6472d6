//! Drafts: records that are checked and not published.

use std::collections::HashSet;

use serde_json::Value;

/// A list of records: its file and its name.
pub type List = [&'static str; 2];

const SESSIONS: List = ["agenda", "sessions"];
const CHANGES: List = ["agenda", "changes"];
const PARTNERS: List = ["partners", "partners"];
const PEOPLE: List = ["partners", "people"];
const TIMELINE: List = ["event", "timeline"];
const CITIES: List = ["partners", "cities"];
const COUNTRIES: List = ["partners", "countries"];
const REGIONS: List = ["partners", "regions"];
const TOPICS: List = ["agenda", "topics"];
const VENUES: List = ["agenda", "venues"];

/// The lists whose records may be drafts.
const WITH_DRAFTS: [List; 3] = [SESSIONS, PARTNERS, TIMELINE];

/// The fields with ids of other records, and the lists of those.
pub const REFERENCES: [(List, &str, List); 15] = [
    (SESSIONS, "venue", VENUES),
    (SESSIONS, "topics", TOPICS),
    (SESSIONS, "people", PEOPLE),
    (SESSIONS, "partners", PARTNERS),
    (CHANGES, "session", SESSIONS),
    (["agenda", "themes"], "topics", TOPICS),
    (TIMELINE, "people", PEOPLE),
    (TIMELINE, "organizations", PARTNERS),
    (PARTNERS, "countries", COUNTRIES),
    (PARTNERS, "region", REGIONS),
    (PARTNERS, "city", CITIES),
    (PEOPLE, "partner", PARTNERS),
    (CITIES, "country", COUNTRIES),
    (CITIES, "region", REGIONS),
    (REGIONS, "country", COUNTRIES),
];

/// A record: its list and its id.
type Key = (List, String);

/// Removes the drafts from the content (a JSON object with the three files as members), what refers to them, and the
/// records that only they refer to. False if there are no drafts.
pub fn remove(content: &mut Value) -> bool {
    let is_draft = |record: &Value| record["draft"] == true;
    let drafts = WITH_DRAFTS.into_iter().flat_map(|list| keys(content, list, is_draft));
    let mut gone: HashSet<Key> = drafts.collect();
    let has_drafts = !gone.is_empty();
    while !gone.is_empty() {
        let mut used = referred(content, |key| gone.contains(key));
        let is_colleague = |person: &Value| gone.contains(&(PARTNERS, id(&person["partner"])));
        used.extend(keys(content, PEOPLE, is_colleague));
        remove_records(content, &gone);
        // Somebody who belongs to an organization is shown with it.
        let mut shown = referred(content, |_| true);
        shown.extend(keys(content, PEOPLE, |person| person.get("partner").is_some()));
        gone = used
            .into_iter()
            .filter(|key| !WITH_DRAFTS.contains(&key.0) && !shown.contains(key))
            .collect();
    }
    has_drafts
}

/// The keys of the records of a list for which a condition holds.
fn keys(content: &Value, list: List, holds: impl Fn(&Value) -> bool) -> Vec<Key> {
    let found = records(content, list).iter().filter(|record| holds(record));
    found.map(|record| (list, id(&record["id"]))).collect()
}

/// The records that other records refer to, of which only those count for which a condition holds.
fn referred(content: &Value, counts: impl Fn(&Key) -> bool) -> HashSet<Key> {
    let mut found = HashSet::new();
    for (from, field, to) in REFERENCES {
        let records = records(content, from).iter();
        for record in records.filter(|record| counts(&(from, id(&record["id"])))) {
            let ids = match &record[field] {
                Value::Array(ids) => ids.as_slice(),
                Value::Null => &[],
                one => std::slice::from_ref(one),
            };
            found.extend(ids.iter().map(|it| (to, id(it))));
        }
    }
    found
}

/// Removes records, and the references to them.
fn remove_records(content: &mut Value, gone: &HashSet<Key>) {
    for list in gone.iter().map(|(list, _)| *list).collect::<HashSet<_>>() {
        retain(content, list, |record| !gone.contains(&(list, id(&record["id"]))));
    }
    retain(content, CHANGES, |change| !gone.contains(&(SESSIONS, id(&change["session"]))));
    for (from, field, to) in REFERENCES {
        let is_gone = |it: &Value| gone.contains(&(to, id(it)));
        let list = content[from[0]].get_mut(from[1]).and_then(Value::as_array_mut);
        for record in list.into_iter().flatten().filter_map(Value::as_object_mut) {
            match record.get_mut(field) {
                Some(Value::Array(ids)) => ids.retain(|it| !is_gone(it)),
                Some(one) if is_gone(one) => drop(record.remove(field)),
                _ => {}
            }
        }
    }
}

fn retain(content: &mut Value, [file, name]: List, keep: impl Fn(&Value) -> bool) {
    if let Some(Value::Array(list)) = content[file].get_mut(name) {
        list.retain(keep);
    }
}

fn records(content: &Value, [file, name]: List) -> &[Value] {
    content[file][name].as_array().map_or(&[], Vec::as_slice)
}

fn id(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
