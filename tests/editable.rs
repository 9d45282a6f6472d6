//! The texts of the files, as an editor gets them.

mod common;

use common::{DEMO, FIXTURE, FORUM};
use i18n::messages::MessageLang;
use publish::Files;
use site::check::editable::{Editable, editable};

const NAMES: [&str; 3] = ["event.json", "agenda.json", "partners.json"];

fn read(folder: &str) -> Files {
    NAMES.map(|name| (name.to_owned(), std::fs::read(format!("{folder}/{name}")).unwrap())).into()
}

/// The content with other bytes as `agenda.json`.
fn with(agenda: &[u8]) -> Editable {
    let mut content = read(FIXTURE);
    content.insert("agenda.json".to_owned(), agenda.to_vec());
    editable(&content, 1_795_824_000, MessageLang::En)
}

#[test]
fn valid_files_are_given_as_they_are_written() {
    for folder in [FIXTURE, FORUM, DEMO] {
        let content = read(folder);
        let given = editable(&content, 1_795_824_000, MessageLang::Ru);
        for (name, text) in NAMES.iter().zip(&given.texts) {
            assert_eq!(
                text.as_deref().map(str::as_bytes),
                Some(&*content[*name]),
                "{folder} {name}"
            );
        }
        assert_eq!((given.unreadable, given.findings), ([None, None, None], Vec::new()));
    }
}

#[test]
fn every_text_that_is_an_object_can_be_edited_however_wrong_its_members_are() {
    for text in [
        "{}",
        " {\r\n\t\"b\": 1.5, \"a\": [null, true, -1e3]}\n",
        r#"{"sessions": "text", "unknown": {"deep": [[[]]]}}"#,
        "\u{feff}{\"a\": 1}",
    ] {
        let given = with(text.as_bytes());
        let written = text.trim_start_matches('\u{feff}');
        assert_eq!(given.texts[1].as_deref(), Some(written), "a mark of the byte order is removed");
        assert!(given.findings.is_empty());
        serde_json::from_str::<serde_json::Value>(written).unwrap();
    }
}

#[test]
fn of_other_files_the_errors_of_the_check_and_the_text_are_given() {
    let deep = format!("{{\"a\": {}{}}}", "[".repeat(200), "]".repeat(200));
    for (text, problem) in [
        (&b"{\"a\": 1,}"[..], "comma"),
        (b"// remark\n{}", "comment"),
        (b"{\"a\": 1 /* remark */}", "comment"),
        (b"", "empty"),
        (b"[]", ""),
        (b"\"text\"", ""),
        (b"{\"a\": 1, \"a\": 2}", ""),
        (b"{\"b\": [{\"a\": 1, \"\\u0061\": 2}]}", ""),
        (b"{'a': 1}", ""),
        (b"{\"a\": \"\\ud800\"}", ""),
        (b"{\"a\": NaN}", ""),
        (b"{} {}", ""),
        (b"\xEF\xBB\xBF{\"a\": }", ""),
        // Windows-1251, UTF-16 and GB 18030.
        (b"{\"a\": \"\xcf\xf0\xe8\xe2\xe5\xf2\"}", "UTF-8"),
        (b"\xff\xfe{\0}\0", "UTF-8"),
        (b"{\"a\": \"\xd6\xd0\xce\xc4\"}", "UTF-8"),
        (deep.as_bytes(), ""),
    ] {
        let Editable { texts, unreadable, findings } = with(text);
        let shown = String::from_utf8_lossy(text).into_owned();
        assert_eq!(texts.map(|text| text.is_some()), [true, false, true], "{shown}");
        let raw = unreadable[1].as_deref().unwrap();
        assert_eq!(raw, shown.trim_start_matches('\u{feff}'));
        assert!(!findings.is_empty(), "{shown}");
        for finding in &findings {
            assert_eq!((&*finding.file, finding.level), ("agenda.json", "error"), "{shown}");
        }
        assert!(findings.iter().any(|it| it.problem.contains(problem)), "{shown}: {findings:?}");
    }
}

#[test]
fn a_missing_file_is_reported() {
    let mut content = read(FIXTURE);
    content.remove("event.json");
    let given = editable(&content, 1_795_824_000, MessageLang::En);
    assert_eq!(given.texts.map(|text| text.is_some()), [false, true, true]);
    assert_eq!(given.findings.len(), 1, "{:?}", given.findings);
}
