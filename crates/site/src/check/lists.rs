//! What the check of one record needs to know of the others: see [`super::record_check`].

use serde_json::{Map, Value, json};

use super::FILES;
use super::fields::is_of_format;
use super::file::File;
use super::known::Known;
use super::record_check::{Place, members};
use super::schema_errors::schema_errors;
use crate::drafts::REFERENCES;
use crate::schema;
use content::Instant;

/// The lists of which only the ids are kept: they are long, and no check of another record reads more.
const IDS_ONLY: [[&str; 2]; 2] = [["partners", "partners"], ["partners", "people"]];
/// The members of `event.json` that no check of another file reads.
const EVENT_ONLY: [&str; 4] = ["figures", "results", "timeline", "unknown"];

/// The lists of the content, for checks of single records.
pub struct Lists {
    /// The members of the files, in the order of [`FILES`].
    files: [Map<String, Value>; 3],
    /// The schemas, in the same order.
    pub(super) schemas: [Value; 3],
}

/// The content around a record.
pub struct Surroundings {
    /// The files, in the order of [`FILES`]. That of the record has its list without it.
    pub files: [File; 3],
    /// The position of the record in its list.
    pub position: usize,
}

impl Lists {
    /// Those of the files, in the order of [`FILES`]. One that is no object has no lists.
    pub fn new(files: [Value; 3]) -> Self {
        let mut lists = Self { files: files.map(members), schemas: schema::all() };
        for [file, list] in IDS_ONLY {
            let file = FILES.iter().position(|it| *it == file).unwrap_or_default();
            if let Some(records) = lists.files[file].remove(list) {
                lists.replace(file, list, records);
            }
        }
        lists
    }

    /// Replaces a member of a file, such as a list.
    pub fn replace(&mut self, file: usize, list: &str, mut value: Value) {
        if let Some(records) =
            value.as_array_mut().filter(|_| IDS_ONLY.contains(&[FILES[file], list]))
        {
            records.iter_mut().for_each(|record| *record = record["id"].take());
        }
        self.files[file].insert(list.to_owned(), value);
    }

    /// The forum's own UTC offset.
    pub(super) fn offset(&self) -> Option<i32> {
        let opening = self.files[0].get("opening")?.as_str()?;
        Instant::parse(opening).ok().map(|opening| opening.offset)
    }

    /// The ids that records may refer to.
    pub(super) fn known(&self) -> Known<'_> {
        let ids = |file: usize, list: &str| -> Vec<&str> {
            let records = self.records(file, list).iter();
            records.filter_map(|it| it.as_str().or_else(|| it["id"].as_str())).collect()
        };
        Known {
            venues: ids(1, "venues"),
            topics: ids(1, "topics"),
            sessions: ids(1, "sessions"),
            countries: ids(2, "countries"),
            regions: ids(2, "regions"),
            cities: ids(2, "cities"),
            partners: ids(2, "partners"),
            people: ids(2, "people"),
        }
    }

    /// The content around a record; nothing if the file has no such list.
    pub(super) fn surroundings(&self, place: Place<'_>, record: &Value) -> Option<Surroundings> {
        let Place { file, list, index } = place;
        let is_list = self.schemas.get(file)?["properties"][list]["type"] == "array";
        if !is_list && !list.is_empty() {
            return None;
        }
        let mut files: [File; 3] = Default::default();
        let mut position = 0;
        if file == 0 {
            let mut event = self.files[0].clone();
            if list.is_empty() {
                event.retain(|_, member| member.is_array());
            } else {
                let records = event.entry(list).or_insert_with(|| json!([]));
                let records = records.as_array_mut()?;
                position = index.min(records.len());
                if index < records.len() {
                    records.remove(index);
                }
            }
            files[0].value = Some(Value::Object(event));
        } else {
            let mut own = self.empty(file);
            if !list.is_empty() {
                self.add_related(&mut own, place, record);
            }
            files[file].value = Some(Value::Object(own));
        }
        if file == 1 {
            let mut event = self.files[0].clone();
            event.retain(|name, _| !EVENT_ONLY.contains(&&**name) && name != "$schema");
            files[0].value = Some(Value::Object(event));
        }
        if file < 2 {
            files[2].value = Some(Value::Object(self.empty(2)));
        }
        Some(Surroundings { files, position })
    }

    /// A file with its required lists, empty.
    fn empty(&self, file: usize) -> Map<String, Value> {
        let required = self.schemas[file]["required"].as_array().into_iter().flatten();
        required.filter_map(|name| Some((name.as_str()?.to_owned(), json!([])))).collect()
    }

    /// Adds the records of the same file that a record refers to, and the other changes of the session of a change.
    fn add_related(&self, own: &mut Map<String, Value>, place: Place<'_>, record: &Value) {
        let Place { file, list, index } = place;
        own.entry(list).or_insert_with(|| json!([]));
        let mut add = |to: &str, record: &Value| {
            if let Value::Array(records) = own.entry(to).or_insert_with(|| json!([]))
                && self.is_valid(file, to, record)
            {
                records.push(record.clone());
            }
        };
        for (from, field, [to_file, to]) in REFERENCES {
            if from != [FILES[file], list] || to_file != FILES[file] {
                continue;
            }
            let refers = |id: &Value| match &record[field] {
                Value::Array(ids) => ids.contains(id),
                Value::Null => false,
                one => one == id,
            };
            let records = self.records(file, to).iter();
            records.filter(|it| refers(&it["id"])).for_each(|it| add(to, it));
        }
        if list == "changes" {
            let others = self.records(file, list).iter().enumerate();
            let others = others.filter(|(other, _)| *other != index);
            let others = others.filter(|(_, other)| other["session"] == record["session"]);
            others.for_each(|(_, other)| add(list, other));
        }
    }

    /// Whether a record matches the schema of its list. One that does not would end the check of its file.
    fn is_valid(&self, file: usize, list: &str, record: &Value) -> bool {
        let alone = json!({ list: [record] });
        let errors = schema_errors(&self.schemas[file], &alone, is_of_format);
        !errors.iter().any(|error| error.field.starts_with(list))
    }

    fn records(&self, file: usize, list: &str) -> &[Value] {
        self.files[file].get(list).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}
