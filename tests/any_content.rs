//! Whatever organizers write, the site is made of it: the forum's content with one thing changed at a time.
#![cfg(feature = "site")]

mod common;

use std::collections::HashSet;

use common::{Page, content, forum_value, leak, value};
use forum::i18n::Lang;
use forum::keys;
use forum::logic::partners::first_cards;
use forum::model::{Content, Instant};
use forum::page::{
    Asset, Assets, calendars, document, embedded, manifest, meta, pictures, rolls, sitemap, vcards,
};
use serde_json::{Value, json};

/// What is changed, and how.
type Change = (&'static str, fn(&mut Value));

const CHANGES: &[Change] = &[
    ("nothing", |_| {}),
    ("one more organization", |forum| directory_of(forum, 34)),
    ("one organization less", |forum| directory_of(forum, 32)),
    ("no organization", |forum| directory_of(forum, 0)),
    ("one organization", |forum| directory_of(forum, 1)),
    ("60 organizations", |forum| directory_of(forum, 60)),
    ("one more session", |forum| {
        let mut session = forum["agenda"]["sessions"][0].clone();
        session["id"] = json!("one-more");
        list(forum, "agenda", "sessions").push(session);
    }),
    ("one session less", |forum| drop(list(forum, "agenda", "sessions").remove(0))),
    ("no session", |forum| list(forum, "agenda", "sessions").clear()),
    ("no theme, venue, topic", |forum| {
        for session in list(forum, "agenda", "sessions") {
            for field in ["venue", "topics"] {
                session.as_object_mut().unwrap().remove(field);
            }
        }
        for name in ["themes", "venues", "topics"] {
            list(forum, "agenda", name).clear();
        }
    }),
    ("other names", |forum| {
        for field in ["name", "full_name", "slogan", "summary"] {
            forum["event"][field] = json!({"ru": "Встреча <соседей> & друзей", "zh": "邻里“会面”"});
        }
    }),
    ("another city and time zone", |forum| {
        forum["event"]["city"] = json!({"ru": "Дели", "zh": "德里"});
        forum["event"]["opening"] = json!("2025-05-19T00:00:00+05:30");
        without(&mut forum["event"], &["local_time", "leads", "clocks", "maps"]);
        for session in list(forum, "agenda", "sessions") {
            without(session, &["start", "end"]);
        }
    }),
    ("other dates", |forum| {
        let text = forum.to_string().replace("2025-05-", "2031-12-");
        *forum = serde_json::from_str(&text).unwrap();
    }),
    ("one day", |forum| {
        list(forum, "event", "days").pop();
        for session in list(forum, "agenda", "sessions") {
            session["side_event"] = json!(true);
        }
    }),
    ("no figure", |forum| list(forum, "event", "figures").clear()),
    ("no result", |forum| list(forum, "event", "results").clear()),
    ("no timeline", |forum| list(forum, "event", "timeline").clear()),
    ("no next edition", |forum| {
        without(&mut forum["event"], &["next_edition", "hosts", "unknown"])
    }),
    ("nobody", |forum| {
        list(forum, "partners", "people").clear();
        let timeline = forum["event"]["timeline"].as_array_mut().unwrap().iter_mut();
        timeline.for_each(|entry| without(entry, &["people"]));
        for session in list(forum, "agenda", "sessions") {
            without(session, &["people"]);
        }
    }),
    ("Russian alone", |forum| without_language(forum, "zh")),
    ("Chinese alone", |forum| without_language(forum, "ru")),
];

/// A list of a file.
fn list<'a>(forum: &'a mut Value, file: &str, name: &str) -> &'a mut Vec<Value> {
    forum[file][name].as_array_mut().unwrap_or_else(|| panic!("{file} has no list {name}"))
}

fn without(record: &mut Value, fields: &[&str]) {
    let record = record.as_object_mut().expect("a record");
    fields.iter().for_each(|field| drop(record.remove(*field)));
}

/// Takes a language out of every text that has another.
fn without_language(value: &mut Value, lang: &str) {
    match value {
        Value::Object(fields) => {
            if ["ru", "zh", "en"].iter().any(|other| *other != lang && fields.contains_key(*other))
            {
                fields.remove(lang);
            }
            fields.values_mut().for_each(|field| without_language(field, lang));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| without_language(item, lang)),
        _ => {}
    }
}

/// So many organizations: the first ones, or all and copies of them. Nothing refers to what is gone.
fn directory_of(forum: &mut Value, count: usize) {
    let partners = list(forum, "partners", "partners");
    let all = partners.clone();
    partners.truncate(count);
    for (copy, number) in all.iter().cycle().zip(0..count.saturating_sub(all.len())) {
        let mut copy = copy.clone();
        copy["id"] = json!(format!("copy-{number}"));
        partners.push(copy);
    }
    let known: HashSet<String> = partners.iter().map(|it| it["id"].to_string()).collect();
    let keep = |record: &mut Value, field: &str| {
        if let Some(ids) = record.get_mut(field).and_then(Value::as_array_mut) {
            ids.retain(|id| known.contains(&id.to_string()));
        }
    };
    list(forum, "agenda", "sessions").iter_mut().for_each(|it| keep(it, "partners"));
    list(forum, "event", "timeline").iter_mut().for_each(|it| keep(it, "organizations"));
    for person in list(forum, "partners", "people") {
        if !known.contains(&person["partner"].to_string()) {
            without(person, &["partner"]);
        }
    }
}

/// The contents: the forum's with each change, and the demonstration's.
fn contents() -> Vec<(&'static str, Value, &'static Content)> {
    let raw = common::raw("tests/fixtures/forum");
    let changed = CHANGES.iter().map(|(name, change)| {
        let mut value = raw.clone();
        change(&mut value);
        (*name, common::prepared(value))
    });
    let all = changed.chain([("the demonstration", value("examples/demo"))]);
    all.map(|(name, value)| (name, value.clone(), leak(content(&value)))).collect()
}

fn assets() -> Assets {
    let asset = |path: &str| Asset { path: path.into(), integrity: "sha256-1".into() };
    let [js, wasm, css, css_noscript] = ["a.js", "a.wasm", "a.css", "b.css"].map(asset);
    Assets { js, wasm, css, css_noscript }
}

/// Instants before, during and after a forum.
fn phases(content: &Content) -> [Instant; 3] {
    let (opening, (_, last)) = (content.event.opening, content.event.span());
    let at = |unix| Instant { unix, ..opening };
    [at(opening.unix - 86_400), at(opening.unix + 3600), last.plus(2).midnight(opening.offset)]
}

#[test]
fn the_check_finds_no_error() {
    let raw = common::raw("tests/fixtures/forum");
    for (number, (name, change)) in CHANGES.iter().enumerate() {
        let mut value = raw.clone();
        change(&mut value);
        let folder = format!("forum-any-content-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        for file in ["event", "agenda", "partners"] {
            let text = serde_json::to_string_pretty(&value[file]).unwrap();
            std::fs::write(folder.join(format!("{file}.json")), text).unwrap();
        }
        let mut site = std::process::Command::new(env!("CARGO_BIN_EXE_site"));
        let output = site.arg("check").arg("--data").arg(&folder).output().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}: {said}");
    }
}

#[test]
fn documents_are_whole_and_their_links_lead_somewhere() {
    let template = include_str!("../index.html");
    for (name, value, content) in contents() {
        let json = embedded(&value);
        for (lang, now) in
            Lang::ALL.into_iter().flat_map(|lang| phases(content).map(|now| (lang, now)))
        {
            let html = document(template, content, &json, lang, now, &assets());
            let page = Page::read(&html);
            let ids = page.ids();
            let known: HashSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), known.len(), "{name}, {lang:?}: an id stands twice");
            let partners = &content.partners.partners;
            let later: HashSet<String> = partners[first_cards(partners.len())..]
                .iter()
                .map(|partner| format!("partner-{}", partner.id))
                .collect();
            for link in page.elements.iter().filter_map(|element| element.get("href")) {
                let leads =
                    |id: &str| known.contains(id) || later.contains(id) || id.starts_with("icon-");
                assert!(link.strip_prefix('#').is_none_or(leads), "{name}, {lang:?}: {link}");
            }
            assert!(!page.text("h1#").is_empty(), "{name}, {lang:?}: no heading");
        }
    }
}

#[test]
fn after_the_forum_nothing_is_said_to_become_known() {
    let template = include_str!("../index.html");
    for (name, value, content) in contents() {
        let [.., after] = phases(content);
        for lang in Lang::ALL {
            let html = document(template, content, &embedded(&value), lang, after, &assets());
            let files =
                calendars(content, true).into_iter().map(|(_, text)| text.replace("\r\n ", ""));
            for text in files.chain([html]) {
                for words in ["уточняется", "待定"] {
                    assert!(!text.contains(words), "{name}, {lang:?}: {words}");
                }
            }
        }
    }
}

#[test]
fn every_other_file_is_made() {
    for (name, _, content) in contents() {
        let sessions = &content.agenda.sessions;
        let dated = sessions.iter().filter(|it| it.span(content.event.offset()).is_some()).count();
        assert_eq!(calendars(content, true).len(), 2 * (dated + 1), "{name}: calendars");
        assert_eq!(vcards(content).len(), content.partners.partners.len(), "{name}: cards");
        let long = !rolls(content, phases(content)[2], &assets()).is_empty();
        assert_eq!(
            long,
            content.partners.partners.len() > 48,
            "{name}: documents of the directory"
        );
        assert_eq!(sitemap(&content.event).is_some(), content.event.site.is_some(), "{name}");
        for lang in Lang::ALL {
            assert!(!pictures(content).is_empty() && !manifest(content, lang, &[]).is_empty());
            assert!(meta(content, lang, "").contains("application/ld+json"), "{name}");
        }
    }
}

#[test]
fn keys_are_made_once_for_all() {
    for (name, value, _) in contents() {
        let mut again = value.clone();
        keys::add(&mut again);
        assert!(again["partners"]["lines"] == value["partners"]["lines"], "{name}");
    }
    assert!(forum_value()["partners"]["lines"].as_str().unwrap().contains("Росконгресс"));
}

/// The names of all fields in a schema, and all values that a field may be chosen from.
fn known(schema: &Value, fields: &mut HashSet<String>, choices: &mut HashSet<String>) {
    match schema {
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            fields.extend(properties.into_iter().flat_map(|all| all.keys().cloned()));
            choices.extend(members.get("const").and_then(Value::as_str).map(String::from));
            let listed = members.get("enum").and_then(Value::as_array).into_iter().flatten();
            choices.extend(listed.filter_map(Value::as_str).map(String::from));
            members.values().for_each(|member| known(member, fields, choices));
        }
        Value::Array(items) => items.iter().for_each(|item| known(item, fields, choices)),
        _ => {}
    }
}

/// The names of all fields in data, and all their texts.
fn used(data: &Value, fields: &mut HashSet<String>, texts: &mut HashSet<String>) {
    match data {
        Value::Object(members) => {
            fields.extend(members.keys().cloned());
            members.values().for_each(|member| used(member, fields, texts));
        }
        Value::Array(items) => items.iter().for_each(|item| used(item, fields, texts)),
        Value::String(text) => drop(texts.insert(text.clone())),
        _ => {}
    }
}

#[test]
fn the_demonstration_uses_every_field_and_every_choice() {
    let (mut fields, mut choices) = (HashSet::new(), HashSet::new());
    for file in ["event", "agenda", "partners"] {
        let text = std::fs::read_to_string(format!("public/data/{file}.schema.json")).unwrap();
        known(&serde_json::from_str(&text).unwrap(), &mut fields, &mut choices);
    }
    let (mut has, mut texts) = (HashSet::from(["$schema".to_string()]), HashSet::new());
    used(&common::raw("examples/demo"), &mut has, &mut texts);
    assert_eq!(fields.difference(&has).collect::<Vec<_>>(), [""; 0], "fields");
    assert_eq!(choices.difference(&texts).collect::<Vec<_>>(), [""; 0], "choices");
    assert!(fields.len() > 60 && choices.len() > 20, "the test is blind");
}
