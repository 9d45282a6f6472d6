//! Fields that are missing, unknown or of the wrong kind, and the schemas.

use std::fs;

use crate::harness::{Data, Fails, Passes, Row, assert_report, in_project, run, with_event_field};

#[test]
fn missing_unknown_and_wrong_fields_are_reported() {
    let rows: &[Row] = &[
        (
            "missing",
            "agenda.json",
            "{\n      \"id\": \"talks\",",
            "¦{",
            &["sessions[1]: the field \"id\" is missing", "the page's address of it"],
        ),
        (
            "unknown",
            "partners.json",
            "\"url\"",
            "¦\"urll\"",
            &["partners[0].urll: there is no field \"urll\" here", "Did you mean \"url\"?"],
        ),
        (
            "unknown language",
            "event.json",
            "\"zh\": \"携手\"",
            "\"zh\": \"携手\", ¦\"de\": \"Zusammen\"",
            &["slogan.de: there is no field \"de\"", "One of: en, ru, zh."],
        ),
        (
            "chinese language",
            "event.json",
            "\"zh\": \"携手\"",
            "\"zh\": \"携手\", ¦\"cn\": \"携手\"",
            &["slogan.cn: there is no field \"cn\"", "Did you mean \"zh\"?"],
        ),
        (
            "kind",
            "agenda.json",
            "\"kind\": \"culture\"",
            "\"kind\": ¦\"culure\"",
            &[
                "sessions[2].kind: kind is \"culure\"",
                "Did you mean \"culture\"? One of: ceremony, plenary, session, b2b, culture, sport.",
            ],
        ),
        (
            "group",
            "partners.json",
            "\"business\"",
            "¦\"sponsor\"",
            &["partners[1].group: group is \"sponsor\"", "One of: organizer, support"],
        ),
        (
            "basis",
            "agenda.json",
            "\"date_end\"",
            "\"date_basis\": ¦\"guess\",\n\"date_end\"",
            &["date_basis is \"guess\"", "One of: reported, derived."],
        ),
        (
            "number in quotes",
            "event.json",
            "\"value\": 3000",
            "\"value\": ¦\"3000\"",
            &[
                "figures[0].value: a text in quotes stands where a whole number without quotes belongs",
            ],
        ),
        ("fraction", "event.json", ": 3000", ": ¦3000.5", &["3000.5 is not a whole number"]),
        ("exponent", "event.json", ": 3000", ": ¦3e3", &["3e3 is not a whole number"]),
        ("too large", "event.json", "\"revision\": 1", "\"revision\": ¦5000000000", &["At most"]),
        ("negative", "event.json", ": 3000", ": ¦-3", &["-3 is too small"]),
        ("revision", "event.json", "\"revision\": 1", "\"revision\": ¦0", &["counted from 1"]),
        ("null", "agenda.json", "\"square\",\n", "¦null,\n", &["what is unknown is left out"]),
        ("list", "agenda.json", "[\"trade\"]", "¦\"trade\"", &["where a list […] belongs"]),
        (
            "object",
            "event.json",
            "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }",
            "¦\"Вместе\"",
            &["{…}"],
        ),
        ("no text", "event.json", "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }", "¦{}", &["no text"]),
        (
            "unknown tongue",
            "agenda.json",
            "\"venue\": \"square\",",
            "\"venue\": \"square\", \"languages\": [\"ru\", ¦\"cn\"],",
            &["languages[1]", "zh"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn mistakes_in_the_timeline_are_reported() {
    let id = "\"id\": \"forum-2030\"";
    let entry = |fields: &str| {
        let text = "\"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" }";
        with_event_field(&format!("\"timeline\": [{{ \"id\": \"talk\", {text}, {fields} }}]"))
    };
    let mistakes = [
        (
            "person",
            "\"date\": \"2030\", \"people\": [¦\"ivanovv\"]",
            &["timeline[0].people[0]", "Did you mean \"ivanov\"?"][..],
        ),
        (
            "organization",
            "\"date\": \"2030-03\", \"organizations\": [\"museum\", ¦\"muzeum\"]",
            &["there is no partner \"muzeum\"", "Did you mean \"museum\"?"],
        ),
        (
            "twice",
            "\"date\": \"2030-03\", \"organizations\": [\"museum\", ¦\"museum\"]",
            &["stands twice in the list"],
        ),
        (
            "day",
            "\"date\": ¦\"2030-02-30\"",
            &["timeline[0].date: \"2030-02-30\": no calendar has that day", "2030-02-28"],
        ),
        ("month", "\"date\": ¦\"2030-13\"", &["no calendar has that day", "Months are 01 to 12."]),
        (
            "words",
            "\"date\": ¦\"March 2030\"",
            &["not a day, a month or a year", "\"2025-05\" or \"2025\""],
        ),
        (
            "end",
            "\"date\": \"2030-03\", \"date_end\": ¦\"2030-02\"",
            &["the last day, 2030-02-28, is before the first, 2030-03-01"],
        ),
        ("source", "\"date\": \"2030\", \"sources\": [¦\"example.org\"]", &["not a link"]),
    ];
    for (name, fields, parts) in mistakes {
        assert_report(&[(name, "event.json", id, &entry(fields), parts)], Fails);
    }
    let one_language = with_event_field(
        "\"timeline\": [{ \"id\": \"talk\", \"date\": \"2030\", \"text\": ¦{ \"ru\": \"Встреча\" } }]",
    );
    assert_report(
        &[("language", "event.json", id, &one_language, &["no text in Chinese (zh)"])],
        Passes,
    );
    let repeated = with_event_field(
        "\"timeline\": [{ \"id\": \"talk\", \"date\": \"2030\", \"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" } },\n{ \"id\": ¦\"talk\", \"date\": \"2030\", \"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" } }]",
    );
    assert_report(
        &[("id", "event.json", id, &repeated, &["the id \"talk\" is taken", "timeline[0]"])],
        Fails,
    );
    for correct in [
        "\"date\": \"2024-02-29\"",
        "\"date\": \"2029-12\", \"date_end\": \"2030-01-15\", \"people\": [\"ivanov\"]",
    ] {
        let data = Data::new("timeline");
        data.edit("event.json", id, &entry(correct));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{correct}");
    }
}

#[test]
fn the_schemas_beside_the_content_are_up_to_date() {
    let data = Data::new("schemas");
    assert!(run("schema", &data.0, "en").status.success());
    for file in ["event", "agenda", "partners"] {
        let file = format!("{file}.schema.json");
        let [new, published] = [data.0.clone(), in_project("public/data")]
            .map(|folder| fs::read_to_string(folder.join(&file)).unwrap());
        assert!(new == published, "public/data/{file} is out of date: run `make schema`");
    }
}
