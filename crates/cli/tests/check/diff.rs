//! `forum diff`: what an edit changes on the published site.

use std::fs;

use crate::harness::{Data, tool};

/// The lines that tell the changes from the first content to the second.
fn diff(published: &Data, now: &Data, lang: &str) -> Vec<String> {
    let site = published.0.join("site");
    for file in ["event", "agenda", "partners"] {
        let file = format!("{file}.json");
        fs::create_dir_all(site.join("data")).unwrap();
        fs::copy(published.0.join(&file), site.join("data").join(&file)).unwrap();
    }
    let mut tool = tool();
    tool.args(["--lang", lang, "diff"]).arg(&site).arg("--data").arg(&now.0);
    let output = tool.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(String::from).collect()
}

#[test]
fn the_same_content_has_no_changes() {
    let (published, now) = (Data::new("same"), Data::new("same"));
    assert_eq!(diff(&published, &now, "en"), ["No changes."]);
    assert_eq!(diff(&published, &now, "ru"), ["Изменений нет."]);
    assert_eq!(diff(&published, &now, "zh"), ["没有变化。"]);
}

#[test]
fn each_change_is_one_line() {
    let published = Data::new("published");
    let talks = "    {\n      \"id\": \"talks\",\n      \"title\": { \"ru\": \"Переговоры\", \"zh\": \"洽谈\" },\n      \"kind\": \"b2b\",\n      \"status\": \"announced\",\n      \"within\": { \"first\": \"2030-05-20\", \"last\": \"2030-05-21\" }\n    },\n";
    for (file, from, to, expected) in [
        (
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "\"2030-05-20T12:00:00+10:00\"",
            "~ sessions.opening \"Открытие\", end: \"2030-05-20T11:00:00+10:00\" → \"2030-05-20T12:00:00+10:00\"",
        ),
        (
            "partners.json",
            "\"zh\": \"博物馆\"",
            "\"zh\": \"美术馆\"",
            "~ partners.museum \"Музей\", name.zh: \"博物馆\" → \"美术馆\"",
        ),
        (
            "event.json",
            "\"2030-05-21\"",
            "\"2030-05-22\"",
            "~ event.json, days[1].date: \"2030-05-21\" → \"2030-05-22\"",
        ),
        (
            "agenda.json",
            "[\"culture\", \"trade\"]",
            "[\"culture\"]",
            "~ sessions.opening \"Открытие\", topics: [\"culture\",\"trade\"] → [\"culture\"]",
        ),
        ("agenda.json", talks, "", "- sessions.talks \"Переговоры\": removed"),
        (
            "partners.json",
            "\"id\": \"petrov\",\n      \"name\": { \"ru\": \"Пётр Петров\", \"zh\": \"彼得·彼得罗夫\" },",
            "\"id\": \"petrov\",\n      \"name\": { \"ru\": \"Пётр Петров\", \"zh\": \"彼得·彼得罗夫\" }, \"partner\": \"museum\",",
            "~ people.petrov \"Пётр Петров\", partner: now \"museum\"",
        ),
        ("event.json", "\"revision\": 1", "\"revision\": 2", "~ event.json, revision: 1 → 2"),
        ("event.json", ", \"zh\": \"携手\"", "", "~ event.json, slogan.zh: no longer \"携手\""),
        (
            "agenda.json",
            "  \"themes\": [\n",
            "  \"themes\": [\n    { \"id\": \"new\", \"title\": { \"ru\": \"Новая\", \"zh\": \"新\" }, \"topics\": [] },\n",
            "+ themes.new \"Новая\": added",
        ),
    ] {
        let now = Data::new("now");
        now.edit(file, from, to);
        assert_eq!(diff(&published, &now, "en"), [expected]);
        // The other direction is a change, too.
        assert_eq!(diff(&now, &published, "ru").len(), 1, "{expected}");
    }
}

#[test]
fn another_order_is_a_change_and_a_draft_is_none() {
    let (published, now) = (Data::new("order"), Data::new("order"));
    let venues = [
        "\"square\", \"name\": { \"ru\": \"Площадь\", \"zh\": \"广场\" }",
        "\"park\", \"name\": { \"ru\": \"Парк\", \"zh\": \"公园\" }",
    ];
    let text = fs::read_to_string(now.0.join("agenda.json")).unwrap();
    let swapped = text.replacen(venues[0], "~", 1).replacen(venues[1], venues[0], 1);
    fs::write(now.0.join("agenda.json"), swapped.replacen('~', venues[1], 1)).unwrap();
    assert_eq!(diff(&published, &now, "en"), ["~ venues: in another order"]);
    let draft = Data::new("draft");
    let session = "  \"sessions\": [\n";
    let new = format!(
        "{session}    {{ \"id\": \"later\", \"draft\": true, \"title\": {{ \"ru\": \"Позже\", \"zh\": \"以后\" }}, \"kind\": \"b2b\", \"status\": \"announced\" }},\n"
    );
    draft.edit("agenda.json", session, &new);
    assert_eq!(diff(&published, &draft, "zh"), ["没有变化。"]);
}
