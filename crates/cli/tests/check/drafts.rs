//! Drafts are checked like all records.

use crate::harness::{Data, Fails, Passes, assert_report, in_project, tool};

#[test]
fn drafts_are_checked_like_all_records() {
    let id = "\"id\": \"flowers\",";
    let to = "\"id\": \"flowers\", \"draft\": true, \"city\": ¦\"moscow\",";
    let parts = ["partners[1].city: there is no city \"moscow\""];
    assert_report(&[("city", "partners.json", id, to, &parts)], Fails);
    let from = "\"id\": \"talks\",\n      \"title\": { \"ru\": \"Переговоры\",";
    let to = "\"id\": \"talks\", \"draft\": true,\n      \"title\": { \"ru\": ¦\" Переговоры\",";
    let parts = ["sessions[1].title.ru: the text begins or ends with a space"];
    assert_report(&[("text", "agenda.json", from, to, &parts)], Passes);
    let to = "\"id\": \"flowers\", \"draft\": ¦\"yes\",";
    assert_report(&[("kind", "partners.json", id, to, &["true or false"])], Fails);
}

#[test]
fn drafts_are_shown_by_an_option_or_by_a_variable() {
    let data = Data::new("shown");
    for (variable, option) in [
        (None, None),
        (Some("true"), None),
        (Some("1"), None),
        (Some(""), None),
        (None, Some("--drafts")),
    ] {
        let mut tool = tool();
        tool.envs(variable.map(|value| ("FORUM_DRAFTS", value))).args(option);
        let output = tool.args(["check", "--data"]).arg(&data.0).output().unwrap();
        assert!(output.status.success(), "{variable:?} {option:?}: {output:?}");
    }
    let makefile = std::fs::read_to_string(in_project("Makefile")).unwrap();
    assert!(
        makefile.contains("\nserve: export FORUM_DRAFTS := true\n"),
        "`make serve` shows drafts"
    );
}
