//! Ids, references and aliases.

use crate::harness::{Fails, Passes, Row, assert_report};

#[test]
fn repeated_ids_and_references_to_unknown_ids_are_reported() {
    let rows: &[Row] = &[
        (
            "session",
            "agenda.json",
            "\"talks\"",
            "¦\"opening\"",
            &["sessions[1].id: the id \"opening\" is taken", "sessions[0] on line 13 has it"],
        ),
        (
            "session as the forum",
            "agenda.json",
            "\"talks\"",
            "¦\"forum\"",
            &["sessions[1].id: the id \"forum\" is taken", "calendar file has it"],
        ),
        (
            "theme",
            "agenda.json",
            "\"youth-theme\"",
            "¦\"talks\"",
            &["themes[0].id: the id \"talks\""],
        ),
        ("venue", "agenda.json", "\"id\": \"park\"", "\"id\": ¦\"square\"", &["venues[1].id"]),
        (
            "topic",
            "agenda.json",
            "\"zh\": \"贸易\" } }",
            "\"zh\": \"贸易\" } },\n    { \"id\": ¦\"culture\", \"name\": { \"en\": \"Culture\" } }",
            &["topics[2].id: the id \"culture\" is taken", "topics[0] on line 8 has it"],
        ),
        ("city", "partners.json", "\"harbin\"", "¦\"khabarovsk\"", &["cities[1].id"]),
        ("partner", "partners.json", "\"flowers\"", "¦\"museum\"", &["partners[1].id"]),
        ("person", "partners.json", "\"petrov\"", "¦\"ivanov\"", &["people[1].id"]),
        (
            "figure",
            "event.json",
            "\"id\": \"sessions\"",
            "\"id\": ¦\"participants\"",
            &["figures[1].id"],
        ),
        (
            "country",
            "partners.json",
            "{ \"id\": \"CN\"",
            "{ \"id\": \"CN\", \"name\": { \"ru\": \"Китай\" , \"zh\": \"中国\" } },\n    { \"id\": ¦\"CN\"",
            &["countries[2].id: the id \"CN\" is taken"],
        ),
        (
            "no venue",
            "agenda.json",
            "\"venue\": \"square\"",
            "\"venue\": ¦\"sqare\"",
            &["sessions[0].venue: there is no venue \"sqare\"", "Did you mean \"square\"?"],
        ),
        (
            "no topic",
            "agenda.json",
            "[\"culture\", \"trade\"]",
            "[\"culture\", ¦\"trad\"]",
            &["sessions[0].topics[1]: there is no topic \"trad\"", "Did you mean \"trade\"?"],
        ),
        (
            "theme topic",
            "agenda.json",
            "[\"trade\"]",
            "[¦\"x\"]",
            &["themes[0].topics[0]: there is no"],
        ),
        (
            "no person",
            "agenda.json",
            "\"ivanov\"",
            "¦\"ivanof\"",
            &["there is no person \"ivanof\""],
        ),
        ("no partner", "agenda.json", "\"museum\"", "¦\"musem\"", &["Did you mean \"museum\"?"]),
        (
            "no post",
            "partners.json",
            "\"partner\": \"museum\"",
            "\"partner\": ¦\"mus\"",
            &["people[0].partner"],
        ),
        (
            "no city",
            "partners.json",
            "\"city\": \"khabarovsk\"",
            "\"city\": ¦\"habarovsk\"",
            &["partners[0].city: there is no city \"habarovsk\"", "Did you mean \"khabarovsk\"?"],
        ),
        (
            "no country",
            "partners.json",
            "\"country\": \"CN\"",
            "\"country\": ¦\"cn\"",
            &["cities[1].country: there is no country \"cn\"", "Did you mean \"CN\"?"],
        ),
        (
            "countries",
            "partners.json",
            "\"RU\", \"CN\"]",
            "\"RU\", ¦\"JP\"]",
            &["partners[0].countries[1]"],
        ),
        (
            "topic twice",
            "agenda.json",
            "\"culture\", \"trade\"]",
            "\"trade\", ¦\"trade\"]",
            &["twice"],
        ),
        (
            "change of nothing",
            "agenda.json",
            "  \"themes\": [",
            "  \"changes\": [{\"at\": \"2030-05-01T10:00:00+10:00\", \"session\": ¦\"talk\", \"kind\": \"new\"}],\n  \"themes\": [",
            &["there is no session \"talk\"", "Did you mean \"talks\"?"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn ids_that_cannot_name_a_file_are_errors() {
    let long = "a".repeat(101);
    for (id, parts) in [
        ("con", "Windows allows no file of the name \"con\""),
        ("lpt9", "Windows allows no file of the name \"lpt9\""),
        (long.as_str(), "the id has 101 characters"),
    ] {
        let to = format!("\"id\": ¦\"{id}\",\n      \"name\": {{ \"en\": \"Flowers Ltd\"");
        let from = "\"id\": \"flowers\",\n      \"name\": { \"en\": \"Flowers Ltd\"";
        assert_report(
            &[("file name", "partners.json", from, &to, &["partners[1].id", parts])],
            Fails,
        );
    }
}

#[test]
fn an_alias_that_is_repeated_or_another_name_is_a_warning() {
    let rows: &[Row] = &[
        (
            "another's name",
            "partners.json",
            "\"id\": \"flowers\"",
            "\"id\": \"flowers\", \"also\": [\"цветы\", ¦\"музей\"]",
            &["partners[1].also[1]: the alias \"музей\" is the name of partners[0]"],
        ),
        (
            "twice",
            "partners.json",
            "\"id\": \"museum\"",
            "\"id\": \"museum\", \"also\": [\"галерея\", ¦\"галерея\"]",
            &["stands twice in the list"],
        ),
    ];
    assert_report(rows, Passes);
}
