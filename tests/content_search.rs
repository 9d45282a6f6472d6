//! The search of content that is being edited, as the studio uses it.

mod common;

use common::{FORUM, forum, value};
use search::{Query, SearchList};
use serde_json::{Value, json};
use site::check::FILES;
use site::content_search::{ContentSearch, Found};

fn files(content: &Value) -> [Value; 3] {
    FILES.map(|file| content[file].clone())
}

fn search(content: &Value, list: &str, words: &str) -> Found {
    ContentSearch::new(&files(content)).search(list, words)
}

#[test]
fn the_search_of_the_studio_finds_what_the_page_finds_in_the_same_order() {
    let content = value(FORUM);
    let studio = ContentSearch::new(&files(&content));
    let indexes = search::index::build(forum());
    let page = SearchList::decode(&indexes.directory, &indexes.chinese);
    for words in
        ["", "хабаровск", "haerbin", "музыка", "ьнгкув", "банк", "哈尔滨", "qwrtzxcv", "торг"]
    {
        let results = page.search(&Query::new(&[words]));
        let is_similar = results.is_empty() && !results.similar.is_empty();
        let positions = if results.is_empty() { results.similar.clone() } else { results.ranked() };
        let found = studio.search("partners", words);
        assert_eq!((&found.positions, found.similar), (&positions, is_similar), "{words}");
        let ids = positions.iter().map(|at| forum().partners.partners[*at].id.clone());
        assert_eq!(found.ids, ids.collect::<Vec<_>>(), "{words}");
    }
}

#[test]
fn sessions_are_found_without_the_themes_that_share_their_index() {
    let content = value(FORUM);
    let sessions = content["agenda"]["sessions"].as_array().unwrap().len();
    assert_eq!(search(&content, "sessions", "").ids.len(), sessions);
    let theme = content["agenda"]["themes"][0]["title"]["ru"].as_str().unwrap();
    let found = search(&content, "sessions", theme);
    assert!(found.positions.iter().all(|at| *at < sessions), "{found:?}");
    assert_eq!(search(&content, "venues", ""), Found::default());
}

#[test]
fn an_incomplete_record_is_found_by_what_it_has() {
    let incomplete = [
        json!({"id": "new", "name": {"ru": "Жемчужина"}}),
        json!({"id": "new", "name": {"ru": "Жемчужина", "zh": 5}, "kind": "comp", "countries": [5]}),
        json!({"id": "new", "name": {"ru": "Жемчужина"}, "also": ["жемчуг", null], "sector": "text"}),
        json!({"id": "new", "name": {"ru": "Жемчужина"}, "city": "nowhere", "unknown": {}}),
    ];
    for record in incomplete {
        let mut content = value(FORUM);
        let partners = content["partners"]["partners"].as_array_mut().unwrap();
        partners.push(record.clone());
        let (last, all) = (partners.len() - 1, partners.len());
        assert_eq!(search(&content, "partners", "жемчужина").positions, [last], "{record}");
        assert_eq!(search(&content, "partners", "").ids.len(), all);
    }
    // The Chinese name is valid, the Russian one is not; nothing else is there.
    let content =
        json!({"agenda": {"sessions": [{"id": "a", "title": {"ru": 1, "zh": "音乐会"}}, 7]}});
    assert_eq!(search(&content, "sessions", "yinyuehui").ids, ["a"]);
    assert_eq!(search(&content, "sessions", "").ids, ["a", ""]);
}

#[test]
fn content_that_is_no_content_has_no_records() {
    for content in [json!({}), json!({"agenda": [], "partners": {"partners": {}}}), json!(null)] {
        assert_eq!(search(&content, "partners", "x"), Found::default());
        assert_eq!(search(&content, "sessions", ""), Found::default());
    }
}

#[test]
fn a_day_that_is_being_typed_does_not_become_thousands_of_days() {
    let session = json!({"id": "a", "title": {"ru": "Выставка"}, "kind": "culture", "status": "held",
        "date": "0002-05-19", "date_end": "9999-05-20"});
    let content = json!({"agenda": {"sessions": vec![session; 50]}});
    let started = std::time::Instant::now();
    assert_eq!(search(&content, "sessions", "выставка").ids.len(), 50);
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn the_readings_of_names_are_those_of_the_index() {
    let reading = |name, is_person| search::index::name_readings(name, is_person).join(" | ");
    assert_eq!(reading("哈尔滨银行", false), "ha er bin yin hang | ха эр бинь инь хан");
    assert_eq!(reading("長春", false), "chang chun | чан чунь");
    assert_eq!(reading("单雪", true), "shan xue | шань сюэ");
    assert_eq!(reading("Банк", false), " | ");
    for partner in &forum().partners.partners {
        if let (Some(name), None, None) = (&partner.name.zh, &partner.pinyin, &partner.palladius) {
            assert_eq!(search::index::name_readings(name, false), search::index::readings(partner));
        }
    }
}
