//! Drafts are checked like all records.

use crate::harness::{Fails, Passes, assert_report};

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
