//! Workbooks: written for any content, the same every time. `tests/e2e/workbooks.spec.js` reads them with LibreOffice.

mod common;

use common::{content, fixture_value, forum};
use serde_json::json;
use site::tables::workbooks;
use workbook::{Sheet, workbook};

#[test]
fn each_language_has_both_workbooks_and_they_are_the_same_every_time() {
    let files = workbooks(forum());
    let names: Vec<_> = files.keys().map(|name| &**name).collect();
    assert_eq!(
        names,
        [
            "data/agenda.ru.xlsx",
            "data/agenda.zh.xlsx",
            "data/partners.ru.xlsx",
            "data/partners.zh.xlsx"
        ]
    );
    for (name, sheet) in files {
        assert!(workbook(&sheet) == workbook(&sheet), "{name}");
        // The studio passes sheets as JSON to another worker.
        let json = serde_json::to_string(&sheet).unwrap();
        assert_eq!(serde_json::from_str::<Sheet>(&json).unwrap(), sheet, "{name}");
    }
}

#[test]
fn texts_addresses_and_dates_beyond_the_limits_of_excel_are_no_error() {
    let long = "я".repeat(40_000);
    for fields in [
        json!({ "name": { "ru": long, "zh": "🌸".repeat(20_000) } }),
        json!({ "url": format!("https://example.org/{}", "a".repeat(3000)) }),
        json!({ "url": "javascript:alert(1)" }),
        json!({ "url": "", "email": "" }),
        json!({ "email": "a b@example.org?subject=\"x\"<y>" }),
        json!({ "name": { "ru": "a\u{0}b\u{1b}\u{feff}", "zh": "=1+1" } }),
    ] {
        let mut value = fixture_value();
        let museum = value["partners"]["partners"][0].as_object_mut().unwrap();
        museum.extend(fields.as_object().unwrap().clone());
        value["event"]["full_name"]["ru"] = json!(long);
        value["event"]["updated"] = json!("1812-05-19");
        let session = value["agenda"]["sessions"][0].as_object_mut().unwrap();
        session.insert("date".into(), json!("1812-05-19"));
        session.insert("sources".into(), json!([format!("https://example.org/{long}"), "x"]));
        for (name, sheet) in workbooks(&content(&value)) {
            assert!(workbook(&sheet).starts_with(b"PK"), "{name}");
        }
    }
}
