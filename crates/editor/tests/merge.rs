//! The draft and the published site, which both come from one version.

use std::sync::Arc;

use editor::form::File;
use editor::merge::{ConflictKind, Merged, Side, merge, resolve};
use editor::{Document, Node, Path};
use i18n::messages::MessageLang::{Ru, Zh};

const EVENT: &str = r#"{"name": {"ru": "Форум", "zh": "论坛"}, "revision": 3, "results": [
    {"text": {"ru": "Первый"}}, {"text": {"ru": "Второй"}}
]}"#;
const AGENDA: &str = r#"{"venues": [{"id": "hall", "name": {"ru": "Зал", "zh": "大厅"}}], "sessions": [
    {"id": "a", "title": {"ru": "А", "zh": "甲"}, "status": "announced", "sources": ["https://a.example/"]},
    {"id": "b", "title": {"ru": "Б", "zh": "乙"}, "venue": "hall"},
    {"id": "c", "title": {"ru": "В", "zh": "丙"}}
]}"#;

fn base() -> Document {
    Document::parse([EVENT, AGENDA, r#"{"partners": []}"#]).unwrap()
}

fn node(json: &str) -> Arc<Node> {
    Arc::new(Node::parse(json).unwrap())
}

/// A document in which a value is another one; none removes it.
fn set(document: &Document, path: &str, json: Option<&str>) -> Document {
    let is_event = ["name", "revision", "results", "next"].iter().any(|it| path.starts_with(it));
    let file = if is_event { File::Event } else { File::Agenda };
    document.set(file, &Path::parse(path), json.map(node))
}

fn json(document: &Document, path: &str) -> Option<String> {
    let path = Path::parse(path);
    let found = File::ALL.into_iter().find_map(|file| document.get(file, &path));
    found.map(|node| node.write().split_whitespace().collect::<Vec<_>>().join(" "))
}

fn ids(document: &Document, list: &str) -> String {
    document.records(list).iter().filter_map(|record| record.text_of("id")).collect()
}

fn merged(mine: &Document, theirs: &Document) -> Merged {
    merge(&base(), mine, theirs)
}

#[test]
fn what_one_side_changed_is_taken() {
    let mine = set(&base(), "sessions[0].title.zh", Some(r#""新""#));
    let mine = set(&mine, "revision", Some("4"));
    let theirs = set(&base(), "sessions[0].title.ru", Some(r#""Новое""#));
    let theirs = set(&theirs, "sessions[0].description.ru", Some(r#""О чём""#));
    let theirs = set(&theirs, "sessions[1].venue", None);
    let theirs = set(&theirs, "results[1].text.zh", Some(r#""二""#));
    let result = merged(&mine, &theirs);
    assert_eq!(result.conflicts, []);
    for (path, value) in [
        ("sessions[0].title", Some(r#"{ "ru": "Новое", "zh": "新" }"#)),
        ("sessions[0].description", Some(r#"{ "ru": "О чём" }"#)),
        ("sessions[1].venue", None),
        ("results[1].text", Some(r#"{ "ru": "Второй", "zh": "二" }"#)),
        ("revision", Some("4")),
    ] {
        assert_eq!(json(&result.document, path).as_deref(), value, "{path}");
    }
}

#[test]
fn a_field_that_both_changed_is_a_conflict_and_keeps_the_draft() {
    for (path, mine, theirs) in [
        ("sessions[0].title.zh", Some(r#""我""#), Some(r#""他""#)),
        ("sessions[0].title.zh", None, Some(r#""他""#)),
        ("sessions[0].title.zh", Some(r#""我""#), None),
        ("sessions[0].status", Some(r#""held""#), Some(r#""cancelled""#)),
        ("sessions[1].draft", Some("true"), Some("false")),
        ("sessions[1].description.ru", Some(r#""Я""#), Some(r#""Он""#)),
        ("sessions[2].seeks", Some(r#"[{"ru": "я"}]"#), Some(r#"[{"ru": "он"}]"#)),
        ("name.ru", Some(r#""Мой""#), Some(r#""Их""#)),
        ("next_edition.name.ru", Some(r#""Мой""#), Some(r#""Их""#)),
        ("revision", Some("4"), Some("2")),
    ] {
        let (mine_json, theirs_json) = (mine, theirs);
        let [mine, theirs] = [mine, theirs].map(|json| set(&base(), path, json));
        let result = merged(&mine, &theirs);
        assert_eq!(result.document, mine, "{path}");
        let [conflict] = &result.conflicts[..] else { panic!("{path}: {:?}", result.conflicts) };
        let ConflictKind::Field { base: before, mine: own, theirs: other, .. } = &conflict.kind
        else {
            panic!("{path}: {conflict:?}")
        };
        assert_eq!(*own, mine_json.map(node), "{path}");
        assert_eq!(*other, theirs_json.map(node), "{path}");
        let expected =
            File::ALL.into_iter().find_map(|file| base().get(file, &Path::parse(path)).cloned());
        assert_eq!(*before, expected, "{path}");
        assert_eq!(resolve(&result, &[Side::Theirs]), theirs, "{path}");
        assert_eq!(resolve(&result, &[Side::Mine]), mine, "{path}");
        assert_eq!(resolve(&result, &[]), mine, "{path}");
        // The same change on both sides is none.
        assert_eq!(merged(&mine, &mine), Merged { document: mine.clone(), conflicts: vec![] });
    }
}

/// Base, draft, site, merged.
#[test]
fn changes_of_both_sides_are_counted() {
    for (path, base_value, mine, theirs, expected) in [
        ("sessions[0].revision", None, Some("1"), Some("1"), "2"),
        ("sessions[0].revision", Some("2"), Some("3"), Some("5"), "6"),
        ("sessions[0].revision", Some("2"), Some("3"), Some("2"), "3"),
        ("sessions[0].revision", None, None, Some("1"), "1"),
        ("revision", Some("3"), Some("4"), Some("4"), "5"),
        ("revision", Some("3"), Some("4"), Some("6"), "7"),
    ] {
        let base = set(&base(), path, base_value);
        // Each side has a change of its own.
        let mine = set(&set(&base, path, mine), "sessions[0].title.zh", Some(r#""我""#));
        let theirs = set(&set(&base, path, theirs), "sessions[0].title.ru", Some(r#""Он""#));
        let result = merge(&base, &mine, &theirs);
        assert_eq!(
            (json(&result.document, path).as_deref(), &result.conflicts[..]),
            (Some(expected), &[][..]),
            "{path}"
        );
        // The same changes on both sides count once.
        assert_eq!(merge(&base, &mine, &mine).document, mine);
    }
}

#[test]
fn the_later_day_of_the_data_holds() {
    let day = |day: &str| {
        base().set(File::Event, &Path::parse("updated"), Some(Arc::new(Node::text(day))))
    };
    for (mine, theirs) in [("2031-05-02", "2031-05-03"), ("2031-05-03", "2031-05-02")] {
        let result = merge(&day("2031-05-01"), &day(mine), &day(theirs));
        assert_eq!((result.document, result.conflicts), (day("2031-05-03"), vec![]));
    }
}

#[test]
fn lists_of_texts_have_what_either_side_added_or_removed() {
    let path = "sessions[0].sources";
    let links = |letters: &str| {
        let links: Vec<_> =
            letters.chars().map(|it| format!(r#""https://{it}.example/""#)).collect();
        (!links.is_empty()).then(|| format!("[{}]", links.join(", ")))
    };
    for (mine, theirs, expected, conflicts) in [
        ("ab", "ac", "abc", 0),
        ("b", "ac", "bc", 0),
        ("", "ac", "c", 0),
        ("ba", "ca", "bac", 0),
        ("ab", "", "b", 0),
        ("b", "c", "bc", 0),
        ("abc", "acb", "abc", 1),
        ("aab", "ac", "aab", 1),
    ] {
        let [mine, theirs] = [mine, theirs].map(|it| set(&base(), path, links(it).as_deref()));
        let result = merged(&mine, &theirs);
        assert_eq!(
            json(&result.document, path),
            links(expected).map(|it| it.replace('[', "[ ").replace(']', " ]"))
        );
        assert_eq!(result.conflicts.len(), conflicts, "{expected}");
    }
}

#[test]
fn records_are_added_and_deleted_by_either_side() {
    let mine = base().insert("sessions", 1, node(r#"{"id": "m"}"#)).remove("venues", 0);
    let theirs = base().insert("sessions", 1, node(r#"{"id": "t"}"#)).remove("sessions", 3);
    let theirs = theirs.insert("people", 0, node(r#"{"id": "p"}"#));
    let result = merged(&mine, &theirs);
    assert_eq!(result.conflicts, []);
    let lists = ["sessions", "venues", "people"].map(|list| ids(&result.document, list));
    assert_eq!(lists, ["amtb", "", "p"]);
    // Lists without ids: both added a result.
    let results = |text: &str| {
        base().insert("results", 2, node(&format!(r#"{{"text": {{"ru": "{text}"}}}}"#)))
    };
    let result = merged(&results("Третий"), &results("Иной"));
    assert_eq!((result.conflicts.len(), result.document.records("results").len()), (0, 4));
    let result = merged(&results("Третий"), &results("Третий"));
    assert_eq!((result.conflicts.len(), result.document.records("results").len()), (0, 3));
}

#[test]
fn a_record_that_one_side_deleted_and_the_other_changed_is_a_conflict() {
    let changed = set(&base(), "sessions[1].title.zh", Some(r#""改""#));
    let deleted = base().remove("sessions", 1);
    let by_me = merged(&deleted, &changed);
    assert!(matches!(by_me.conflicts[0].kind, ConflictKind::DeletedByMe { .. }));
    assert_eq!((by_me.document.clone(), by_me.conflicts.len()), (deleted.clone(), 1));
    assert_eq!(resolve(&by_me, &[Side::Theirs]), changed);
    let by_them = merged(&changed, &deleted);
    assert!(matches!(by_them.conflicts[0].kind, ConflictKind::DeletedByThem { .. }));
    assert_eq!((by_them.document.clone(), by_them.conflicts.len()), (changed, 1));
    assert_eq!(resolve(&by_them, &[Side::Theirs]), deleted);
}

#[test]
fn two_records_with_one_id_are_a_conflict() {
    let mine = base().insert("sessions", 3, node(r#"{"id": "new", "title": {"ru": "Моё"}}"#));
    let theirs = base().insert("sessions", 0, node(r#"{"id": "new", "title": {"ru": "Их"}}"#));
    let result = merged(&mine, &theirs);
    assert!(
        matches!(result.conflicts[..], [ref it] if matches!(it.kind, ConflictKind::AddedByBoth { .. }))
    );
    let titles = |document: &Document| json(document, "sessions[0].title");
    assert_eq!(titles(&result.document).as_deref(), Some(r#"{ "ru": "Моё" }"#));
    assert_eq!(resolve(&result, &[Side::Theirs]), theirs);
}

#[test]
fn the_order_is_that_of_the_side_that_moved_something() {
    let base = base();
    for (mine, theirs, order, conflicts) in [
        (base.shift("sessions", 0, 2), base.clone(), "bca", 0),
        (base.clone(), base.shift("sessions", 0, 2), "bca", 0),
        (base.shift("sessions", 0, 2), base.shift("sessions", 0, 2), "bca", 0),
        (base.shift("sessions", 0, 2), base.shift("sessions", 2, 0), "bca", 1),
        (
            base.shift("sessions", 0, 2),
            base.insert("sessions", 1, node(r#"{"id": "t"}"#)),
            "bcat",
            0,
        ),
        (
            base.insert("sessions", 1, node(r#"{"id": "m"}"#)),
            base.shift("sessions", 0, 2),
            "bcam",
            0,
        ),
        (
            base.insert("sessions", 0, node(r#"{"id": "m"}"#)),
            base.shift("sessions", 0, 2),
            "mbca",
            0,
        ),
        (base.shift("sessions", 0, 2), base.remove("sessions", 1), "ca", 0),
    ] {
        // Another difference in the file, so that the list itself is merged.
        let mine = set(&mine, "venues[0].name.en", Some(r#""Hall""#));
        let theirs = set(&theirs, "venues[0].name.zh", Some(r#""厅""#));
        let result = merged(&mine, &theirs);
        assert_eq!(
            (ids(&result.document, "sessions").as_str(), result.conflicts.len()),
            (order, conflicts)
        );
        if conflicts == 1 {
            assert_eq!(ids(&resolve(&result, &[Side::Theirs]), "sessions"), "cab");
        }
    }
}

#[test]
fn conflicts_are_told_in_words() {
    let mine = set(&base(), "sessions[0].title.zh", Some(r#""我""#));
    let mine = set(&mine, "sessions[1].venue", None).remove("sessions", 2);
    let theirs = set(&base(), "sessions[0].title.zh", Some(r#""他""#));
    let theirs = set(&theirs, "sessions[1].venue", Some(r#""quay""#));
    let theirs = set(&theirs, "sessions[2].title.zh", Some(r#""新""#));
    let theirs = theirs.insert(
        "venues",
        1,
        node(r#"{"id": "quay", "name": {"ru": "Причал", "zh": "码头"}}"#),
    );
    let told = |lang| -> Vec<[String; 4]> {
        let conflicts = merged(&mine, &theirs).conflicts;
        let words = conflicts.iter().map(|it| it.words(&mine, &theirs, lang));
        words.map(|it| [it.title, it.what, it.mine, it.theirs]).collect()
    };
    assert_eq!(
        told(Ru),
        [
            ["События: «А»", "Название (по-китайски)", "«我»", "«他»"],
            ["События: «Б»", "Площадка", "не указано", "«Причал»"],
            [
                "События: «В»",
                "Вы удалили эту запись, а на сайте её изменили",
                "Удалить запись",
                "Оставить запись"
            ],
        ]
    );
    assert_eq!(told(Zh)[1], ["活动：“乙”", "场地", "未填写", "“码头”"]);
    let conflicts = merged(&mine, &theirs).conflicts;
    let lines = conflicts[2].words(&mine, &theirs, Ru).lines;
    assert_eq!(lines[0].text(Ru), "Название (по-китайски): «丙» → «新»");
}

#[test]
fn a_file_that_is_no_object_is_a_conflict_as_a_whole() {
    let broken = Document::parse([EVENT, "[1]", r#"{"partners": []}"#]).unwrap();
    let theirs = set(&base(), "sessions[0].title.zh", Some(r#""他""#));
    let result = merged(&broken, &theirs);
    assert_eq!((&result.document, result.conflicts.len()), (&broken, 1));
    assert_eq!(resolve(&result, &[Side::Theirs]), theirs);
}
