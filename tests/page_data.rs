//! The data that documents embed: what is written is read back, and a wrong field is reported with its line.

mod common;

use common::{DEMO, FIXTURE, FORUM, content, fixture, leak, value};
use content::PageData;
use content::page_data::{JsonValue, Unreadable, read};
use serde_json::Value;
use site::{embedded_json, page_data};

/// JSON parsed by serde; the app uses the browser's parser.
#[derive(Default)]
struct Json(Value);

impl JsonValue for Json {
    fn get(&self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|member| !member.is_null()).cloned().map(Self)
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(String::from)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn is_true(&self) -> bool {
        self.0 == true
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0.as_array()?.iter().cloned().map(Self).collect())
    }
}

fn read_json(json: &str) -> Result<PageData, Unreadable> {
    read(&Json(serde_json::from_str(json).unwrap()), json)
}

#[test]
fn page_data_that_were_written_are_read_back_unchanged() {
    for folder in [FORUM, FIXTURE, DEMO] {
        let content = leak(content(&value(folder)));
        let data = page_data(content);
        let json = embedded_json(&data);
        let read = read_json(&json).unwrap_or_else(|error| panic!("{folder}: {error:?}"));
        assert!(read == data, "{folder}");
        // Instants are equal whatever their offsets; written, they differ.
        assert_eq!(embedded_json(&read), json, "{folder}");
    }
}

/// A field that is missing at the top of the data has no line; the first line stands for it.
const FIRST_LINE: usize = 1;

#[test]
fn a_missing_or_wrong_field_is_reported_with_its_name_and_its_line() {
    let json = embedded_json(&page_data(&fixture()));
    // What is replaced, by what, the field that is reported, and its line if that is not the line of the change.
    for (from, to, field, line) in [
        // Members of the data.
        ("\"opening\":", "\"opened\":", "opening", Some(FIRST_LINE)),
        ("\"opening\":\"2030-05-20T10:00:00+10:00\"", "\"opening\":5", "opening", None),
        (
            "\"opening\":\"2030-05-20T10:00:00+10:00\"",
            "\"opening\":\"2030-05-20T10:00:00\"",
            "opening",
            None,
        ),
        ("\"organizations\":2", "\"organizations\":\"2\"", "organizations", None),
        ("\"organizations\":2", "\"organizations\":null", "organizations", None),
        ("\"chinese\":", "\"simplified\":", "chinese", Some(FIRST_LINE)),
        ("\"programme_index\":\"", "\"programme_index\":5,\"x\":\"", "programme_index", None),
        ("\"directory_index\":\"", "\"directory_index\":[],\"x\":\"", "directory_index", None),
        ("\"youth-theme\"", "5", "themes", Some(0)),
        // Records of the lists.
        ("{\"date\":\"2030-05-21\"}", "{\"date\":\"2030-02-30\"}", "date", None),
        ("{\"date\":\"2030-05-21\"}", "{}", "date", None),
        ("\"2030-05-20T22:00:00+10:00\"", "\"22:00\"", "closes", None),
        ("\"value\":3000", "\"value\":\"3000\"", "value", None),
        ("\"value\":20}", "\"number\":20}", "value", None),
        ("\"id\":\"talks\"", "\"name\":\"talks\"", "id", None),
        ("\"id\":\"talks\"", "\"id\":[\"talks\"]", "id", None),
        ("\"start\":\"2030-05-20T10:00:00+10:00\"", "\"start\":\"2030-05-20\"", "start", None),
        ("\"first\":\"2030-05-20\"", "\"first\":\"tomorrow\"", "first", None),
        ("\"first\":\"2030-05-20\",", "", "first", None),
        ("\"days\":[", "\"days\":5,\"x\":[", "days", None),
        ("\"sessions\":[", "\"x\":[", "sessions", Some(FIRST_LINE)),
    ] {
        assert_eq!(json.matches(from).count(), 1, "{from} is in the data once");
        let changed_line = json[..json.find(from).unwrap()].matches('\n').count() + 1;
        let line = match line {
            None => changed_line,
            // A list of texts is read as one field.
            Some(0) => json[..json.find("\"themes\"").unwrap()].matches('\n').count() + 1,
            Some(line) => line,
        };
        let error = read_json(&json.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error, Unreadable { line, reason: field.to_string() }, "{from} → {to}");
    }
}

#[test]
fn of_several_wrong_fields_the_first_is_reported() {
    let json = embedded_json(&page_data(&fixture()));
    let json = json.replace("\"value\":", "\"number\":").replace("\"id\":", "\"name\":");
    assert_eq!(read_json(&json).unwrap_err().reason, "value");
}

#[test]
fn fields_that_may_be_missing_are_read_as_empty() {
    let mut data = page_data(&fixture());
    (data.local_time, data.next_edition) = (None, None);
    data.figures.clear();
    data.sessions.clear();
    data.themes.clear();
    assert_eq!(read_json(&embedded_json(&data)), Ok(data));
}
