//! The check of one record says what the check of the whole content says of it.

mod common;

use common::{DEMO, FIXTURE, FORUM, value};
use i18n::messages::MessageLang;
use i18n::messages::{AcceptMessage, AddressMessage, IdMessage, ImplausibleTimeMessage, Message};
use serde_json::{Value, json};
use site::check::{Drafts, FILES, Lists, Place, Source, check_with_pictures};

/// 28 November 2026.
const NOW: i64 = 1_795_824_000;

/// A change of a record; false if it does not apply to it.
type Change = fn(&mut Value) -> bool;

fn set(record: &mut Value, name: &str, to: Value) -> bool {
    let has = record.get(name).is_some();
    if has {
        record[name] = to;
    }
    has
}

const CHANGES: [(&str, Change); 27] = [
    ("nothing", |_| true),
    ("an unknown member", |it| {
        it["nmae"] = json!("x");
        true
    }),
    ("no id", |it| it.as_object_mut().unwrap().remove("id").is_some()),
    ("a wrong id", |it| set(it, "id", json!("Not an id"))),
    ("a name that is a number", |it| set(it, "name", json!(5))),
    ("a name without texts", |it| set(it, "name", json!({}))),
    ("a name in one language", |it| set(it, "name", json!({"ru": "Имя"}))),
    ("an empty name", |it| set(it, "name", json!({"ru": "Имя", "zh": ""}))),
    ("a damaged name", |it| set(it, "name", json!({"ru": "Имя  с Hовым «", "zh": "名字,名字漢"}))),
    ("a title in one language", |it| set(it, "title", json!({"zh": "标题  "}))),
    ("an unknown kind", |it| set(it, "kind", json!("compani"))),
    ("an unknown city", |it| set(it, "city", json!("khabarovks"))),
    ("an unknown region", |it| set(it, "region", json!("x"))),
    ("no countries", |it| set(it, "countries", json!([]))),
    ("an unknown country, twice", |it| set(it, "countries", json!(["XX", "RU", "XX"]))),
    ("a wrong telephone", |it| set(it, "phone", json!("8 (4212) 30-20-10"))),
    ("a telephone that no network has", |it| set(it, "phone", json!("+74212000"))),
    ("a wrong address", |it| set(it, "url", json!("htp:/example.com"))),
    ("an unknown venue", |it| set(it, "venue", json!("nowhere"))),
    ("unknown organizations", |it| set(it, "partners", json!(["nobody", "nobody"]))),
    ("unknown people and topics", |it| {
        set(it, "people", json!(["nobody"])) | set(it, "topics", json!(["nothing"]))
    }),
    ("an end before the start", |it| set(it, "end", json!("2001-05-19T10:00:00+10:00"))),
    ("another day", |it| set(it, "date", json!("2001-02-30")) || set(it, "at", json!("soon"))),
    ("a day that is too late", |it| set(it, "date", json!("2035-01-01"))),
    ("an unknown session", |it| set(it, "session", json!("nowhere"))),
    ("a cancelled session", |it| {
        it.get("session").is_some() && set(it, "kind", json!("cancelled"))
    }),
    ("warnings that are accepted", |it| {
        it["accept"] = json!(["mixed-scripts", "missing-translation", "same-page", "no-source"]);
        it.get("id").is_some()
    }),
];

/// A finding: field within the record, level, id, problem, advice, and the text that it is about.
type Row = (String, String, Option<String>, String, String, String);

fn texts(content: &Value) -> [String; 3] {
    FILES.map(|file| serde_json::to_string_pretty(&content[file]).unwrap())
}

/// What the whole check says of the records of a list, but for what depends on other records.
fn whole(content: &Value, file: usize, list: &str) -> Vec<(usize, Row)> {
    let texts = texts(content);
    let mut index = 0;
    let sources = texts.map(|text| {
        let path = format!("{}.json", FILES[index]);
        index += 1;
        Source { path, bytes: Ok(text.into_bytes()) }
    });
    let none = publish::Files::new();
    let report = check_with_pictures(sources, &none, str::to_owned, NOW, Drafts::Remove);
    let listed = report.listed(MessageLang::En);
    let skipped: usize = report.files[..file].iter().map(|file| file.findings.len()).sum();
    let read = &report.files[file];
    let findings = read.findings.iter().zip(&listed[skipped..]);
    let findings = findings.filter(|(finding, _)| match &finding.message {
        Message::Id(IdMessage::Taken { .. } | IdMessage::AliasIsAName { .. }) => false,
        Message::Address(AddressMessage::SamePage { .. }) => false,
        Message::ImplausibleTime(ImplausibleTimeMessage::SameVenue { .. }) => false,
        Message::ImplausibleTime(ImplausibleTimeMessage::SamePerson { .. }) => false,
        Message::Accept(AcceptMessage::Unnecessary { id }) => {
            !["alias-is-name", "same-page", "same-venue", "same-person"].contains(&&**id)
        }
        _ => true,
    });
    let rows = findings.filter_map(|(finding, listed)| {
        let rest = listed.field.strip_prefix(list)?.strip_prefix('[')?;
        let (index, field) = rest.split_once(']')?;
        let about = read.text[finding.range.clone()].to_owned();
        let field = field.trim_start_matches('.').to_owned();
        let (problem, advice) = (listed.problem.clone(), listed.advice.clone());
        let id = listed.id.map(str::to_owned);
        let row = (field, listed.level.to_owned(), id, problem, advice, about);
        Some((index.parse().unwrap(), row))
    });
    rows.collect()
}

/// What the check of one record says.
fn alone(lists: &Lists, place: Place<'_>, record: &Value) -> Vec<Row> {
    let text = serde_json::to_string_pretty(record).unwrap();
    let units: Vec<u16> = text.encode_utf16().collect();
    let findings = lists.check_record(place, &text, NOW, MessageLang::En);
    let rows = findings.into_iter().map(|it| {
        let about = String::from_utf16(&units[it.from..it.to]).unwrap();
        let id = it.id.map(str::to_owned);
        (it.field, it.level.to_owned(), id, it.problem, it.advice, about)
    });
    rows.collect()
}

fn array<'a>(content: &'a Value, file: usize, list: &str) -> &'a [Value] {
    content[FILES[file]][list].as_array().map_or(&[], Vec::as_slice)
}

/// The lists of records of the content.
fn lists_of(content: &Value) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (file, name) in FILES.into_iter().enumerate() {
        for (list, records) in content[name].as_object().unwrap() {
            if list != "unknown"
                && records.as_array().is_some_and(|it| it.iter().any(Value::is_object))
            {
                found.push((file, list.clone()));
            }
        }
    }
    found
}

#[test]
fn a_record_alone_has_the_findings_that_the_whole_check_has_for_it() {
    let mut compared = 0;
    for folder in [FIXTURE, FORUM, DEMO] {
        let content = value(folder);
        for (file, list) in lists_of(&content) {
            for (name, change) in CHANGES {
                let mut changed = content.clone();
                let records = changed[FILES[file]][&*list].as_array_mut().unwrap();
                let applied: Vec<bool> = records.iter_mut().map(change).collect();
                if !applied.contains(&true) {
                    continue;
                }
                let all = whole(&changed, file, &list);
                let lists = Lists::new(FILES.map(|file| changed[file].clone()));
                for (index, record) in array(&changed, file, &list).iter().enumerate() {
                    if !applied[index] {
                        continue;
                    }
                    let expected = all.iter().filter(|row| row.0 == index).map(|row| row.1.clone());
                    let place = Place { file, list: &list, index };
                    let found = alone(&lists, place, record);
                    compared += found.len();
                    assert_eq!(
                        found,
                        expected.collect::<Vec<_>>(),
                        "{folder} {list}[{index}], {name}"
                    );
                }
            }
        }
    }
    assert!(compared > 4000, "only {compared} findings were compared");
}
