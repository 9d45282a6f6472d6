//! Drafts: no trace of them in a published site, and a mark where they are shown.

mod common;

use common::{FIXTURE, FORUM, at, base, day, leak, value, with_workbooks};
use publish::Files;
use serde_json::{Value, json};
use site::build::{Input, build};
use site::check::{Drafts, FILES, Level, Published, Report, Source, check};

/// What every text and id of the drafts contains.
const MARKS: [&str; 3] = ["zzdraft", "Чернящий", "稿稿"];

fn name() -> Value {
    json!({ "ru": "Чернящий", "zh": "稿稿" })
}

fn push(content: &mut Value, file: &str, list: &str, record: Value) {
    let list = &mut content[file][list];
    if list.is_null() {
        *list = json!([]);
    }
    list.as_array_mut().unwrap().push(record);
}

/// Some content with drafts of each kind, records that only they refer to, and references to them.
fn with_drafts(folder: &str) -> Value {
    let mut content = value(folder);
    let date = content["event"]["days"][0]["date"].clone();
    let all: [(&str, &str, Value); 11] = [
        ("agenda", "venues", json!({ "id": "zzdraft-v", "name": name(), "city": name() })),
        ("agenda", "topics", json!({ "id": "zzdraft-t", "name": name() })),
        (
            "agenda",
            "changes",
            json!({ "at": "2025-01-01T00:00:00+10:00", "session": "zzdraft-s", "kind": "new", "note": name() }),
        ),
        ("partners", "countries", json!({ "id": "ZZ", "name": name() })),
        ("partners", "regions", json!({ "id": "zzdraft-r", "name": name(), "country": "ZZ" })),
        (
            "partners",
            "cities",
            json!({ "id": "zzdraft-c", "name": name(), "country": "ZZ", "region": "zzdraft-r" }),
        ),
        (
            "partners",
            "people",
            json!({ "id": "zzdraft-a", "name": name(), "role": name(), "partner": "zzdraft-p" }),
        ),
        ("partners", "people", json!({ "id": "zzdraft-b", "name": name(), "role": name() })),
        (
            "agenda",
            "sessions",
            json!({
                "id": "zzdraft-s", "draft": true, "title": name(), "kind": "session", "status": "announced",
                "date": date, "venue": "zzdraft-v", "topics": ["zzdraft-t"], "people": ["zzdraft-b"],
                "description": name(), "partners": ["zzdraft-p"], "sources": ["https://zzdraft.example/"],
            }),
        ),
        (
            "partners",
            "partners",
            json!({
                "id": "zzdraft-p", "draft": true, "name": name(), "also": ["zzdraft"], "kind": "company",
                "countries": ["ZZ"], "city": "zzdraft-c", "sector": name(), "group": "business",
                "role": name(), "url": "https://zzdraft.example/x",
            }),
        ),
        (
            "event",
            "timeline",
            json!({
                "id": "zzdraft-e", "draft": true, "date": date, "place": name(), "text": name(),
                "people": ["zzdraft-a"], "organizations": ["zzdraft-p"],
            }),
        ),
    ];
    for (file, list, record) in all {
        push(&mut content, file, list, record);
    }
    // Published records that refer to drafts.
    let session = &mut content["agenda"]["sessions"][0];
    let mut partners = session["partners"].as_array().cloned().unwrap_or_default();
    partners.push(json!("zzdraft-p"));
    session["partners"] = json!(partners);
    content
}

fn report(content: &Value, drafts: Drafts) -> Report {
    let sources = FILES.map(|file| Source {
        path: format!("{file}.json"),
        bytes: Ok(serde_json::to_vec_pretty(&content[file]).unwrap()),
    });
    check(sources, day("2100-01-01"), drafts)
}

fn published(content: &Value, drafts: Drafts) -> Published {
    let report = report(content, drafts);
    let errors = report.files.iter().flat_map(|file| &file.findings);
    let errors: Vec<_> = errors.filter(|finding| finding.level == Level::Error).collect();
    report.published.unwrap_or_else(|| panic!("{errors:?}"))
}

/// All files of the site, and the data files.
fn files(published: Published) -> Files {
    let assets = ["forum-1.js", "forum-2.wasm", "forum-3.css", "noscript-4.css"];
    let base = base(assets.map(|name| (format!("assets/{name}"), Vec::new())).into());
    let input = Input {
        base: &base,
        archive: &[],
        data_files: &published.data_files,
        pictures: &Files::new(),
        now: at("2025-05-01T00:00:00+10:00"),
    };
    with_workbooks(build(leak(published.content), &input).unwrap())
}

#[test]
fn no_published_file_has_a_trace_of_a_draft() {
    for folder in [FIXTURE, FORUM] {
        let without = files(published(&value(folder), Drafts::Remove));
        let with = files(published(&with_drafts(folder), Drafts::Remove));
        for (path, bytes) in &with {
            let text = String::from_utf8_lossy(bytes);
            for mark in MARKS {
                assert!(!text.contains(mark) && !path.contains(mark), "{folder}: {mark} in {path}");
            }
        }
        assert_eq!(without.keys().collect::<Vec<_>>(), with.keys().collect::<Vec<_>>(), "{folder}");
        // The workbooks are compressed: there the comparison finds a trace.
        for (path, bytes) in without.iter().filter(|(path, _)| !path.ends_with(".json")) {
            assert!(with[path] == *bytes, "{folder}: {path} differs from that without drafts");
        }
    }
}

#[test]
fn the_data_files_without_drafts_are_valid_content_and_others_are_as_they_were_written() {
    let Published { data_files, .. } = published(&with_drafts(FORUM), Drafts::Remove);
    let files = data_files.map(|text| serde_json::from_str::<Value>(&text).unwrap());
    let again = Value::Object(FILES.map(String::from).into_iter().zip(files).collect());
    assert_eq!(report(&again, Drafts::Remove).count(Level::Error), 0);
    assert_eq!(again["partners"]["partners"].as_array().unwrap().len(), 33);
    let content = value(FORUM);
    let written = FILES.map(|file| serde_json::to_string_pretty(&content[file]).unwrap());
    assert_eq!(published(&content, Drafts::Remove).data_files, written);
}

#[test]
fn drafts_are_shown_with_a_mark_on_request() {
    let files = files(published(&with_drafts(FORUM), Drafts::Show));
    for (path, mark) in [("index.html", ">черновик<"), ("zh/index.html", ">草稿<")] {
        // A session, an organization, an entry of the timeline.
        let html = String::from_utf8_lossy(&files[path]);
        assert_eq!(html.matches(mark).count(), 3, "{path}");
        assert!(html.contains("zzdraft-s"), "{path}");
    }
}

#[test]
fn somebody_who_is_shown_elsewhere_stays() {
    let mut content = value(FIXTURE);
    // Ivanov belongs to the museum and takes part in the opening.
    content["partners"]["partners"][0]["draft"] = json!(true);
    let Published { content: left, .. } = published(&content, Drafts::Remove);
    let people: Vec<_> = left.partners.people.iter().map(|person| &*person.id).collect();
    assert_eq!(people, ["ivanov", "petrov"]);
    assert_eq!(left.person("ivanov").unwrap().partner, None);
    assert_eq!(left.agenda.sessions[0].partners, [""; 0]);
    // Only the draft was in Khabarovsk and in Russia.
    let cities: Vec<_> = left.partners.cities.iter().map(|city| &*city.id).collect();
    let countries: Vec<_> = left.partners.countries.iter().map(|country| &*country.id).collect();
    assert_eq!((cities, countries), (vec!["harbin"], vec!["CN"]));
}
