//! The site is generated from any valid content: the forum's content with one change at a time, and the demonstration.

mod common;

use std::collections::HashSet;

use common::{
    DEMO, Page, TEMPLATE, assets, content, day, document, forum_data, forum_value, leak, value,
};
use content::Content;
use i18n::Lang;
use serde_json::{Value, json};
use site::calendar::{Span, calendars};
use site::check::{Drafts, FILES, Level, Source, check};
use site::organizations::first_rows;
use site::pictures::pictures;
use site::{Documents, manifest, meta, page_data, sitemap, vcards};

/// The name of a change, and the change.
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
    ("no people", |forum| {
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

/// Removes a language from every text that has another.
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

/// Sets the number of organizations: the first ones, or all and copies of them. References to removed ones are removed.
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

/// The forum's content with each change, and the demonstration's.
fn values() -> impl Iterator<Item = (&'static str, Value)> {
    let forum = forum_value();
    let changed = CHANGES.iter().map(move |(name, change)| {
        let mut value = forum.clone();
        change(&mut value);
        (*name, value)
    });
    changed.chain([("the demonstration", value(DEMO))])
}

fn contents() -> impl Iterator<Item = (&'static str, &'static Content)> {
    values().map(|(name, value)| (name, leak(content(&value))))
}

#[test]
fn the_check_finds_no_error() {
    for (name, value) in values() {
        let sources = FILES.map(|file| Source {
            path: format!("{file}.json"),
            bytes: Ok(serde_json::to_vec_pretty(&value[file]).unwrap()),
        });
        let report = check(sources, day("2100-01-01"), Drafts::Remove);
        let errors = report.files.iter().flat_map(|file| &file.findings);
        let errors: Vec<_> = errors.filter(|finding| finding.level == Level::Error).collect();
        assert!(errors.is_empty() && report.published.is_some(), "{name}: {errors:?}");
    }
}

#[test]
fn documents_have_unique_ids_a_heading_and_links_that_lead_to_elements() {
    for (name, content) in contents() {
        let states = Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)]);
        for (lang, has_ended) in states {
            let html = document(content, lang, has_ended);
            let page = Page::read(&html);
            let ids = page.ids();
            let known: HashSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), known.len(), "{name}, {lang:?}: a repeated id");
            let partners = &content.partners.partners;
            // The app loads these rows when a link leads to one of them.
            let on_other_pages: HashSet<String> = partners[first_rows(partners.len())..]
                .iter()
                .map(|partner| format!("partner-{}", partner.id))
                .collect();
            for link in page.elements.iter().filter_map(|element| element.get("href")) {
                let exists = |id: &str| known.contains(id) || on_other_pages.contains(id);
                assert!(link.strip_prefix('#').is_none_or(exists), "{name}, {lang:?}: {link}");
            }
            assert!(!page.text("h1#").is_empty(), "{name}, {lang:?}: no heading");
        }
    }
}

#[test]
fn after_the_forum_no_text_says_that_something_will_become_known() {
    for (name, content) in contents() {
        for lang in Lang::ALL {
            let html = document(content, lang, true);
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
    for (name, content) in contents() {
        let sessions = content.agenda.sessions.iter();
        let offset = content.event.offset();
        let dated = sessions.filter(|session| Span::of(session, offset).is_some()).count();
        assert_eq!(calendars(content, true).len(), 2 * (dated + 1), "{name}: calendars");
        assert_eq!(vcards(content).len(), content.partners.partners.len(), "{name}: cards");
        let pages = Documents::new(TEMPLATE, content, true, &assets()).directory_pages();
        let is_long = content.partners.partners.len() > 48;
        assert_eq!(!pages.is_empty(), is_long, "{name}: pages of the directory");
        assert_eq!(sitemap(&content.event).is_some(), content.event.site.is_some(), "{name}");
        for lang in Lang::ALL {
            assert!(!pictures(content).is_empty() && !manifest(content, lang, &[]).is_empty());
            assert!(meta(content, lang, "").contains("application/ld+json"), "{name}");
        }
    }
}

#[test]
fn the_page_data_are_the_same_every_time_and_a_long_directory_has_its_index_in_a_file() {
    for (name, content) in contents() {
        let data = page_data(content);
        assert!(data == page_data(content), "{name}");
        let is_long = content.partners.partners.len() > 48;
        assert_eq!(data.directory_index.is_empty(), is_long, "{name}");
        assert_eq!(data.organizations, content.partners.partners.len(), "{name}");
    }
    assert!(forum_data().directory_index.contains("Росконгресс"));
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
            // Nobody has all warnings.
            let inner = members.iter().filter(|(name, _)| *name != "WarningId");
            inner.for_each(|(_, member)| known(member, fields, choices));
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
    for file in FILES {
        let text = std::fs::read_to_string(format!("public/data/{file}.schema.json")).unwrap();
        known(&serde_json::from_str(&text).unwrap(), &mut fields, &mut choices);
    }
    let (mut has, mut texts) = (HashSet::from(["$schema".to_string()]), HashSet::new());
    used(&value(DEMO), &mut has, &mut texts);
    assert_eq!(fields.difference(&has).collect::<Vec<_>>(), [""; 0], "fields");
    assert_eq!(choices.difference(&texts).collect::<Vec<_>>(), [""; 0], "choices");
    assert!(fields.len() > 60 && choices.len() > 20, "the schemas have fields and choices");
}
