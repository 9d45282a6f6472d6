//! Warnings that a record accepts.

use crate::harness::{Data, Fails, Passes, assert_report, run};

const CLEAN: &str = "3 files, 0 errors, 0 warnings\n";
const MUSEUM: &str = "\"name\": { \"ru\": \"Музей\", \"zh\": \"博物馆\" },";
const MIXED: &str = "\"name\": { \"ru\": \"Mузей\", \"zh\": \"博物馆\" },";

#[test]
fn an_accepted_warning_is_not_reported() {
    for (file, from, to) in [
        ("partners.json", MUSEUM, format!("{MIXED} \"accept\": [\"mixed-script\"],")),
        ("event.json", "\"Вместе\"", "\" Вместе\"".into()),
        (
            "agenda.json",
            "\"ru\": \"Площадь\", \"zh\": \"广场\" },",
            "\"ru\": \"Площадь\", \"zh\": \"廣场\" }, \"accept\": [\"traditional-character\"],"
                .into(),
        ),
        (
            "event.json",
            "\"sources\": [\"https://example.org/figures\"] },",
            "\"accept\": [\"no-source\"] },".into(),
        ),
    ] {
        let data = Data::new("accepted");
        // The file itself is a record, too.
        if to.contains(" Вместе") {
            data.edit(file, "\"revision\": 1", "\"revision\": 1, \"accept\": [\"outer-space\"]");
        }
        data.edit(file, from, &to);
        assert_eq!(data.check(), (true, CLEAN.into()), "{to}");
    }
}

#[test]
fn an_accepted_warning_of_another_record_is_reported() {
    let data = Data::new("other record");
    let other = "\"name\": { \"en\": \"Flowers Ltd\" },";
    data.edit("partners.json", other, &format!("{other} \"accept\": [\"mixed-script\"],"));
    data.edit("partners.json", MUSEUM, MIXED);
    let (passed, report) = data.check();
    assert!(passed && report.contains("partners[0].name.ru"), "{report}");
    assert!(report.contains("partners[1].accept[0]: the record has no warning"), "{report}");
}

#[test]
fn an_unnecessary_accept_is_a_warning_and_an_unknown_id_an_error() {
    let to = format!("{MUSEUM} \"accept\": [¦\"mixed-script\"],");
    let parts = ["partners[0].accept[0]: the record has no warning \"mixed-script\""];
    assert_report(&[("unnecessary", "partners.json", MUSEUM, &to, &parts)], Passes);
    let to = format!("{MIXED} \"accept\": [\"mixed-script\", ¦\"mixed-script\"],");
    let parts = ["partners[0].accept[1]: the record has no warning"];
    assert_report(&[("twice", "partners.json", MUSEUM, &to, &parts)], Passes);
    let to = format!("{MUSEUM} \"accept\": [¦\"mixed-scripts\"],");
    let parts = ["partners[0].accept[0]", "Did you mean \"mixed-script\"?"];
    assert_report(&[("unknown", "partners.json", MUSEUM, &to, &parts)], Fails);
}

#[test]
fn an_error_cannot_be_accepted_and_hides_no_accept() {
    let data = Data::new("error");
    data.edit("partners.json", MUSEUM, &format!("{MUSEUM} \"accept\": [\"mixed-script\"],"));
    data.edit("partners.json", "\"city\": \"khabarovsk\"", "\"city\": \"habarovsk\"");
    let (passed, report) = data.check();
    assert!(!passed && report.contains("3 files, 1 error, 0 warnings"), "{report}");
}

#[test]
fn fields_outside_of_records_belong_to_the_file() {
    let data = Data::new("file");
    let source = "\"sources\": [\"https://example.org/next\"]";
    data.edit("event.json", source, "\"sources\": [\"https://example.org/next.\"]");
    data.edit("event.json", "\"revision\": 1", "\"revision\": 1, \"accept\": [\"copied-link\"]");
    assert_eq!(data.check(), (true, CLEAN.into()));
}

#[test]
fn an_error_in_another_file_hides_no_accept() {
    let data = Data::new("other file");
    data.edit(
        "agenda.json",
        "\"id\": \"talks\",",
        "\"id\": \"talks\", \"accept\": [\"other-utc-offset\"],",
    );
    data.edit("event.json", "\"2030-05-21\"", "\"2030-05-19\"");
    let (passed, report) = data.check();
    assert!(!passed && report.contains("3 files, 1 error, 0 warnings"), "{report}");
}

#[test]
fn a_strict_check_fails_on_warnings() {
    let strict = |data: &Data| {
        let output = run("check", &data.0, "en");
        let mut tool = crate::harness::tool();
        tool.args(["check", "--strict", "--lang", "en", "--data"]).arg(&data.0);
        (output.status.success(), tool.output().unwrap().status.success())
    };
    let data = Data::new("strict");
    assert_eq!(strict(&data), (true, true));
    data.edit("partners.json", MUSEUM, MIXED);
    assert_eq!(strict(&data), (true, false));
    data.edit("partners.json", MIXED, &format!("{MIXED} \"accept\": [\"mixed-script\"],"));
    assert_eq!(strict(&data), (true, true));
}
