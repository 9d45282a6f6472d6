//! Changes between two documents, and how they are told.

use std::sync::Arc;

use editor::changes::{RecordStatus, changes};
use editor::form::File;
use editor::{Document, Node, Path};
use i18n::messages::MessageLang::{self, En, Ru, Zh};

const EVENT: &str = r#"{
    "name": {"ru": "Форум", "zh": "论坛"}, "revision": 3, "updated": "2031-05-01",
    "hosts": {"text": {"ru": "Кто", "zh": "谁"}},
    "days": [{"date": "2031-09-11"}, {"date": "2031-09-12"}],
    "results": [{"text": {"ru": "Первый", "zh": "一"}}, {"text": {"ru": "Второй", "zh": "二"}}]
}"#;
const AGENDA: &str = r#"{
    "venues": [{"id": "hall", "name": {"ru": "Зал", "zh": "大厅"}}, {"id": "quay", "name": {"ru": "Причал", "zh": "码头"}}],
    "topics": [{"id": "fleet", "name": {"ru": "Флот", "zh": "船队"}}],
    "sessions": [
        {"id": "a", "title": {"ru": "Открытие", "zh": "开幕"}, "kind": "plenary", "status": "announced",
         "date": "2031-09-11", "start": "2031-09-11T10:00:00+05:00", "venue": "hall"},
        {"id": "b", "title": {"ru": "Лодки", "zh": "游船"}, "kind": "session", "status": "announced"},
        {"id": "c", "title": {"ru": "Концерт"}, "kind": "culture", "status": "announced"}
    ]
}"#;
const PARTNERS: &str = r#"{
    "countries": [], "cities": [],
    "partners": [{"id": "union", "name": {"ru": "Союз", "zh": "联盟"}, "sources": ["https://a.example/"]}]
}"#;

fn document() -> Document {
    Document::parse([EVENT, AGENDA, PARTNERS]).unwrap()
}

fn set(document: &Document, file: File, path: &str, json: &str) -> Document {
    document.set(file, &Path::parse(path), Some(Arc::new(Node::parse(json).unwrap())))
}

/// All changes as sentences.
fn told(before: &Document, after: &Document, lang: MessageLang) -> Vec<String> {
    let changes = changes(before, after);
    changes.iter().flat_map(|it| it.words(before, after, lang).sentences(lang)).collect()
}

#[test]
fn a_field_is_told_with_its_label_and_its_values() {
    use File::{Agenda, Event, Partners};
    let before = document();
    for (file, path, json, ru, zh) in [
        (
            Partners,
            "partners[0].name.zh",
            r#""总会""#,
            "Организации: «Союз» — Название (по-китайски): «联盟» → «总会»",
            "机构：“总会”——名称（中文）：“联盟” → “总会”",
        ),
        (
            Agenda,
            "sessions[2].title.zh",
            r#""音乐会""#,
            "События: «Концерт» — Название (по-китайски): добавлено «音乐会»",
            "活动：“音乐会”——名称（中文）：新增“音乐会”",
        ),
        (
            Agenda,
            "sessions[0].venue",
            r#""quay""#,
            "События: «Открытие» — Площадка: «Зал» → «Причал»",
            "活动：“开幕”——场地：“大厅” → “码头”",
        ),
        (
            Agenda,
            "sessions[0].venue",
            r#""unknown""#,
            "События: «Открытие» — Площадка: «Зал» → «unknown»",
            "活动：“开幕”——场地：“大厅” → “unknown”",
        ),
        (
            Agenda,
            "sessions[1].status",
            r#""held""#,
            "События: «Лодки» — Состояние: Объявлено → Состоялось",
            "活动：“游船”——状态：已预告 → 已举行",
        ),
        (
            Agenda,
            "sessions[0].start",
            r#""2031-09-11T10:30:00+05:00""#,
            "События: «Открытие» — Начало: 11 сентября 2031 года, 10:00 → 11 сентября 2031 года, 10:30",
            "活动：“开幕”——开始时间：2031年9月11日10:00 → 2031年9月11日10:30",
        ),
        // The same words.
        (
            Agenda,
            "sessions[0].start",
            r#""2031-09-11T10:00:00+06:00""#,
            "События: «Открытие» — Начало: «2031-09-11T10:00:00+05:00» → «2031-09-11T10:00:00+06:00»",
            "活动：“开幕”——开始时间：“2031-09-11T10:00:00+05:00” → “2031-09-11T10:00:00+06:00”",
        ),
        (
            Agenda,
            "sessions[1].draft",
            "true",
            "События: «Лодки» — Не публиковать (черновик): нет → да",
            "活动：“游船”——暂不发布（草稿）：否 → 是",
        ),
        (
            Agenda,
            "sessions[1].within",
            r#"{"first": "2031-09-12"}"#,
            "События: «Лодки» — Период, Первый день: добавлено 12 сентября 2031 года",
            "活动：“游船”——日期范围·开始日期：新增2031年9月12日",
        ),
        (
            Agenda,
            "sessions[1].topics",
            r#"["fleet"]"#,
            "События: «Лодки» — Темы: добавлено «Флот»",
            "活动：“游船”——主题：新增“船队”",
        ),
        (
            Partners,
            "partners[0].sources",
            r#"["https://b.example/", "https://a.example/"]"#,
            "Организации: «Союз» — Источники: добавлено «https://b.example/»",
            "机构：“联盟”——资料来源：新增“https://b.example/”",
        ),
        (
            Partners,
            "partners[0].seeks",
            r#"[{"ru": "Лодки", "zh": "游船"}]"#,
            "Организации: «Союз» — Ищет: добавлено «Лодки / 游船»",
            "机构：“联盟”——需求：新增“Лодки / 游船”",
        ),
        (
            Event,
            "hosts.text.ru",
            r#""Он""#,
            "Форум — Организаторы и поддержка, Текст (по-русски): «Кто» → «Он»",
            "论坛信息——主办方、承办方和支持单位·正文（俄文）：“谁” → “Он”",
        ),
        (Event, "revision", "4", "Форум — Версия данных: 3 → 4", "论坛信息——数据版本号：3 → 4"),
        (
            Event,
            "days[1].opens",
            r#""2031-09-12T09:00:00+05:00""#,
            "Дни форума: «12 сентября 2031 года» — Начало программы: добавлено 12 сентября 2031 года, 09:00",
            "论坛会期：“2031年9月12日”——日程开始时间：新增2031年9月12日09:00",
        ),
        (
            Event,
            "results[1].text.ru",
            r#""Иной""#,
            "Итоги: «Иной» — Текст (по-русски): «Второй» → «Иной»",
            "成果：“二”——正文（俄文）：“Второй” → “Иной”",
        ),
        (
            Agenda,
            "sessions[1].unheard_of",
            r#"[1]"#,
            "События: «Лодки» — unheard_of: добавлено 1",
            "活动：“游船”——unheard_of：新增1",
        ),
    ] {
        let after = set(&before, file, path, json);
        let zh = zh.replace("“谁” → “Он”", "“Кто” → “Он”");
        let plain = |lang| told(&before, &after, lang).join("\n").replace('\u{a0}', " ");
        assert_eq!((plain(Ru).as_str(), plain(Zh)), (ru, zh), "{path}");
        // English has the same changes, and the change backwards as many.
        assert_eq!(told(&before, &after, En).len(), 1, "{path}");
        assert_eq!(told(&after, &before, Ru).len(), 1, "{path}");
    }
}

#[test]
fn records_are_added_deleted_and_moved() {
    let before = document();
    let new = Arc::new(Node::parse(r#"{"id": "d", "title": {"ru": "Ужин"}}"#).unwrap());
    let added = before.insert("sessions", 1, new);
    assert_eq!(told(&before, &added, Ru), ["События: «Ужин» — запись добавлена"]);
    assert_eq!(told(&added, &before, Zh), ["活动：“Ужин”——已删除"]);
    let moved = before.shift("sessions", 0, 2);
    assert_eq!(told(&before, &moved, Ru), ["События: «Открытие» — место в списке изменено"]);
    let both = set(&moved, File::Agenda, "sessions[2].kind", r#""ceremony""#);
    assert_eq!(
        told(&before, &both, En),
        [
            "Sessions: “Открытие” — moved to another place of the list",
            "Sessions: “Открытие” — Kind: Plenary session → Ceremony"
        ]
    );
    let change = &changes(&before, &both)[0];
    assert_eq!(
        (change.before, change.after, change.status),
        (Some(0), Some(2), RecordStatus::Kept)
    );
    // The same record with another id, and a list of references in another order.
    let renamed = editor::references::rename(&before, "venues", "hall", "hall-2");
    let renamed = set(&renamed, File::Agenda, "venues[0].id", r#""hall-2""#);
    assert_eq!(
        told(&before, &renamed, Ru),
        [
            "События: «Открытие» — Площадка: «hall» → «hall-2»",
            "Площадки: «Зал» — Код: «hall» → «hall-2»"
        ]
    );
}

#[test]
fn a_change_of_the_programme_has_the_name_of_its_session() {
    let before = document();
    let change = |id: &str| {
        let json =
            format!(r#"{{"at": "2031-06-02T10:00:00+05:00", "session": "{id}", "kind": "moved"}}"#);
        before.insert("changes", 0, Arc::new(Node::parse(&json).unwrap()))
    };
    let sentence = "Изменения в программе: «Лодки» — запись добавлена";
    assert_eq!(told(&before, &change("b"), Ru), [sentence]);
    assert_eq!(told(&before, &change("x"), Ru), [sentence.replace("Лодки", "x")]);
}

#[test]
fn equal_documents_have_no_changes() {
    let one = document();
    assert_eq!(changes(&one, &one.clone()), []);
    assert_eq!(changes(&one, &document()), [], "read again");
    let other_order = AGENDA.replace(r#""status": "announced","#, "");
    let other_order = other_order
        .replace(r#""kind": "plenary","#, r#""status": "announced", "kind": "plenary","#);
    let other = Document::parse([EVENT, &other_order, PARTNERS]).unwrap();
    assert_eq!(changes(&one, &other), [], "members in another order");
}

#[test]
fn a_long_text_is_shown_from_its_first_difference() {
    let long = |word: &str| format!("\"{}{word}{}\"", "мост ".repeat(60), " порт".repeat(60));
    let before = set(&document(), File::Event, "hosts.text.ru", &long("один"));
    let after = set(&before, File::Event, "hosts.text.ru", &long("два"));
    let told = told(&before, &after, Ru).concat();
    assert!(told.contains("мост один порт") && told.contains("мост два порт"), "{told}");
    assert!(told.chars().count() < 450 && told.contains("«…") && told.contains("…»"), "{told}");
}

#[test]
fn one_change_among_ten_thousand_records_is_found_by_pointers() {
    let records: Vec<_> = (0..10_000)
        .map(|number| Node::parse(&format!(r#"{{"id": "p{number}"}}"#)).unwrap())
        .map(Arc::new)
        .collect();
    let before = document().with_list("partners", |list| *list = records);
    let after = set(&before, File::Partners, "partners[5000].name.ru", r#""Новое""#);
    let found = changes(&before, &after);
    assert_eq!((found.len(), found[0].after), (1, Some(5000)));
}
