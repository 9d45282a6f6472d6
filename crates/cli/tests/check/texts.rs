//! Texts that are invalid, missing or suspicious.

use crate::harness::{Data, Fails, Passes, Row, assert_report, assert_report_in_all_languages};

#[test]
fn invalid_texts_links_and_ids_are_reported() {
    let rows: &[Row] = &[
        (
            "empty in both",
            "event.json",
            "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }",
            "¦{ \"ru\": \"\", \"zh\": \" \" }",
            &["slogan: the text is empty in every language"],
        ),
        ("control", "event.json", "\"Вместе\"", "¦\"Вмес\\u0007те\"", &["character U+0007"]),
        ("line break", "event.json", "\"Вместе\"", "¦\"Вмес\\nте\"", &["character U+000A"]),
        ("raw break", "event.json", "\"Вместе\"", "\"Вмес¦\nте\"", &["line break or tab inside"]),
        ("bidi", "event.json", "\"Вместе\"", "¦\"Вмес\u{202e}те\"", &["character U+202E"]),
        (
            "script link",
            "partners.json",
            "\"https://example.org/\"",
            "¦\"javascript:alert(1)\"",
            &["partners[0].url: \"javascript:alert(1)\" is not a link", "begin with https://"],
        ),
        (
            "bare link",
            "partners.json",
            "\"https://example.org/\"",
            "¦\"example.org\"",
            &["not a link"],
        ),
        ("no host", "partners.json", "\"https://example.org/\"", "¦\"https:///\"", &["nowhere"]),
        (
            "spaced link",
            "agenda.json",
            "\"https://example.org/opening\"",
            "¦\"https://example.org/the opening\"",
            &["sessions[0].sources[0]: the link", "contains a space"],
        ),
        ("upper id", "agenda.json", "\"talks\"", "¦\"Talks\"", &["sessions[1].id: \"Talks\""]),
        ("cyrillic id", "agenda.json", "\"talks\"", "¦\"переговоры\"", &["part of an address"]),
        ("hyphens", "agenda.json", "\"talks\"", "¦\"the--talks\"", &["single hyphens"]),
        ("empty id", "agenda.json", "\"talks\"", "¦\"\"", &["sessions[1].id: \"\""]),
        (
            "country code",
            "partners.json",
            "{ \"ru\": \"Россия\", \"zh\": \"俄罗斯\" } },",
            "{ \"ru\": \"Россия\", \"zh\": \"俄罗斯\" } }, { \"id\": ¦\"kz\", \"name\": { \"ru\": \"Казахстан\", \"zh\": \"哈萨克斯坦\" } },",
            &["countries[1].id: \"kz\" is not a country code", "Two capital letters"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn empty_missing_and_padded_texts_are_warnings() {
    let rows: &[Row] = &[
        ("empty", "event.json", "\"Вместе\"", "¦\"\"", &["slogan.ru: the text is empty"]),
        ("blank", "event.json", "\"携手\"", "¦\"  \"", &["slogan.zh: the text is empty"]),
        (
            "no zh",
            "event.json",
            "\"Вместе\", \"zh\": \"携手\"",
            "\"Вместе\"",
            &["slogan: no text in Chinese"],
        ),
        ("no ru", "event.json", "\"ru\": \"Вместе\", ", "", &["slogan: no text in Russian"]),
        (
            "only en",
            "event.json",
            "\"ru\": \"Вместе\", \"zh\": \"携手\"",
            "\"en\": \"Together\"",
            &["Russian (ru) and Chinese (zh)"],
        ),
        (
            "space before",
            "event.json",
            "\"Вместе\"",
            "¦\" Вместе\"",
            &["slogan.ru: the text begins or ends"],
        ),
        (
            "space after",
            "event.json",
            "\"携手\"",
            "¦\"携手\u{a0}\"",
            &["begins or ends with a space"],
        ),
    ];
    assert_report(rows, Passes);
}

#[test]
fn a_figure_without_a_source_is_a_warning() {
    let data = Data::new("sources");
    let place = data.edit(
        "event.json",
        "{ \"id\": \"sessions\", \"value\": 20, \"label\": { \"ru\": \"сессий\", \"zh\": \"场会议\" }, \"sources\": [\"https://example.org/figures\"] }",
        "¦{ \"id\": \"sessions\", \"value\": 20, \"label\": { \"ru\": \"сессий\", \"zh\": \"场会议\" } }",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("figures[1]: the figure has no source"), "{report}");
    assert_report_in_all_languages("sources", &data);
}

#[test]
fn bold_words_that_are_not_in_the_text_are_a_warning() {
    let data = Data::new("bold");
    let place = data.edit(
        "event.json",
        "\"figures\": [",
        "\"results\": [{ \"text\": { \"ru\": \"Подписано 14 соглашений.\", \"zh\": \"签署14项协议。\" }, \"bold\": { \"ru\": ¦\"15 соглашений\", \"zh\": \"14项协议\" } }], \"figures\": [",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("results[0].bold.ru: \"15 соглашений\""), "{report}");
    assert!(!report.contains("bold.zh"), "{report}");
    assert_report_in_all_languages("bold", &data);
}

#[test]
fn a_chinese_name_with_two_readings_is_a_warning_until_its_reading_is_written() {
    let data = Data::new("readings");
    let place = data.edit("partners.json", "\"zh\": \"博物馆\"", "\"zh\": ¦\"长丰美术馆\"");
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("\"长\" may be read chang or zhang"), "{report}");
    assert_report_in_all_languages("readings", &data);
    let place = data.edit(
        "partners.json",
        "\"zh\": \"长丰美术馆\" },",
        "\"zh\": \"长丰美术馆\" }, \"pinyin\": ¦\"chang feng mei shu\",",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("syllables: 4, Chinese characters in the name: 5"), "{report}");
    assert_report_in_all_languages("syllables", &data);
}
