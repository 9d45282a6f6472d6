//! What is not JSON, and files that are no text.

use std::fs;

use crate::harness::{Data, Fails, Row, assert_report, assert_report_in_all_languages};

#[test]
fn syntax_errors_are_reported_at_their_place() {
    let rows: &[Row] = &[
        ("comma", "event.json", "},\n  \"slogan\"", "}¦\n  \"slogan\"", &["a comma is missing"]),
        ("last comma", "event.json", ": 1\n}", ": 1¦,\n}", &["a comma after the last item"]),
        (
            "two commas",
            "agenda.json",
            "\"park\",",
            "\"park\",¦,",
            &["in double quotes is expected"],
        ),
        ("list commas", "agenda.json", "[\"trade\"]", "[¦, \"trade\"]", &["a comma too many"]),
        ("comment", "event.json", "\"revision\"", "¦// soon\n\"revision\"", &["no comments"]),
        ("quotes", "event.json", "\"forum-2030\"", "¦'forum-2030'", &["Use double quotes"]),
        ("bare name", "event.json", "\"revision\"", "¦revision", &["in double quotes"]),
        ("bare word", "event.json", "known\": true", "known\": ¦yes", &["a word without quotes"]),
        ("colon", "event.json", "revision\": 1", "revision\" ¦1", &["no colon"]),
        ("open object", "agenda.json", "  ]\n}\n", "  ]\n", &["this { has no closing }"]),
        ("open text", "event.json", "12-20\",", "12-20,¦", &["Close the text with a double"]),
        ("after end", "event.json", ": 1\n}", ": 1\n}¦}", &["after the end"]),
        ("bare point", "event.json", "\"value\": 20,", "\"value\": ¦20.,", &["decimal points"]),
        ("escape", "event.json", "\"Вместе\"", "\"¦\\Вместе\"", &["a text that is not JSON"]),
        (
            "same field twice",
            "event.json",
            "\"revision\"",
            "\"revision\": 2,\n  ¦\"revision\"",
            &["revision: the field \"revision\" stands twice in one object", "on line 28"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn signs_that_json_does_not_have_are_named() {
    let from = "\"id\": \"museum\",";
    for (name, to, parts) in [
        ("typographic quotes", "¦“id”: \"museum\",", "“ is a typographic quote"),
        ("angle quotes", "\"id\": ¦«museum»,", "« is a typographic quote"),
        ("full-width comma", "\"id\": \"museum\"¦，", "Write ,."),
        ("full-width colon", "\"id\"¦： \"museum\",", "Write :."),
        ("no-break space", "¦\u{a0}\"id\": \"museum\",", "an invisible character, U+00A0"),
        ("ideographic space", "\"id\":¦\u{3000}\"museum\",", "an invisible character, U+3000"),
        ("zero-width space", "¦\u{200b}\"id\": \"museum\",", "an invisible character, U+200B"),
        ("closing quote of a name", "\"id¦”: \"museum\",", "” is a typographic quote"),
        ("closing quote of a text", "\"id\": \"museum¦”,", "” is a typographic quote"),
        ("full-width semicolon", "\"id\": \"museum\"¦；", "Write ,."),
        ("Chinese full stop", "\"id\": \"museum\"¦。", "Write ,."),
        ("corner bracket", "¦『id』: \"museum\",", "『 is a typographic quote"),
        ("backtick", "¦`id`: \"museum\",", "` is a typographic quote"),
        ("indented conflict", "\"id\": \"museum\",\n¦  ||||||| base\n", "were not merged"),
        ("conflict", "\"id\": \"museum\",\n¦<<<<<<< HEAD\n", "were not merged"),
        ("control", "¦\u{1a}\"id\": \"museum\",", "a control character, U+001A"),
    ] {
        assert_report(&[(name, "partners.json", from, to, &[parts])], Fails);
    }
}

#[test]
fn in_a_file_of_one_long_line_the_column_is_reported() {
    let data = Data::new("one line");
    let file = data.0.join("partners.json");
    let text = fs::read_to_string(&file).unwrap().replace('\n', " ");
    let long = text.replacen('{', &format!("{{{}\"spare\": 1, ", " ".repeat(70_000)), 1);
    fs::write(&file, long).unwrap();
    let (passes, report) = data.check();
    assert!(!passes && report.contains(":1:70002 spare: there is no field"), "{report}");
}

#[test]
fn files_that_are_empty_missing_or_not_utf8_are_reported() {
    let bytes = |name: &str, change: &dyn Fn(Vec<u8>) -> Vec<u8>, parts: &[&str]| {
        let data = Data::new(name);
        let path = data.0.join("event.json");
        fs::write(&path, change(fs::read(&path).unwrap())).unwrap();
        let (passed, report) = data.check();
        assert!(!passed, "{name}: {report}");
        for words in parts {
            assert!(report.contains(words), "{name}: no {words:?} in\n{report}");
        }
        assert_report_in_all_languages(name, &data);
    };
    let cut = |bytes: Vec<u8>| bytes.iter().filter(|byte| **byte != 0xD1).copied().collect();
    bytes("utf8", &cut, &["event.json:4:22 the byte 0x80 is not UTF-8", "Save the file as UTF-8"]);
    let mark = |bytes: Vec<u8>| [b"\xEF\xBB\xBF".to_vec(), bytes].concat();
    bytes("bom", &mark, &["event.json:1:1 the file begins with a byte order mark", "1 error,"]);
    bytes("empty", &|_| Vec::new(), &["event.json:1:1 the file is empty"]);
    let data = Data::new("missing");
    fs::remove_file(data.0.join("partners.json")).unwrap();
    let (passed, report) = data.check();
    assert!(!passed && report.contains("partners.json:1:1 the file is missing"), "{report}");
    assert_report_in_all_languages("missing", &data);
}
