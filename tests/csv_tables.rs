//! The directory as a table for spreadsheets: one row for each organization, complete texts, no formulas.

mod common;

use common::{content, forum, forum_value};
use i18n::Lang;
use serde_json::{Value, json};
use site::csv_tables;

/// The cells of each row (RFC 4180).
fn cells(table: &str, delimiter: char) -> Vec<Vec<String>> {
    let lines = table.strip_suffix("\r\n").unwrap().split("\r\n");
    let line = |line: &str| {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let cell = cells.last_mut().unwrap();
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
                '"' => quoted = !quoted,
                letter if letter == delimiter && !quoted => cells.push(String::new()),
                letter => cell.push(letter),
            }
        }
        assert!(!quoted, "{line}");
        cells
    };
    lines.map(line).collect()
}

#[test]
fn every_organization_has_a_row_in_the_order_of_the_data() {
    let partners = &forum().partners.partners;
    for ((name, table), (lang, delimiter)) in
        csv_tables(forum()).into_iter().zip([(Lang::Ru, ';'), (Lang::Zh, ',')])
    {
        assert_eq!(name, format!("data/partners.{}.csv", lang.key()));
        let rows = cells(
            table.strip_prefix('\u{feff}').expect("Excel recognizes UTF-8 by the byte order mark"),
            delimiter,
        );
        assert_eq!(
            rows[0],
            lang.static_texts().csv_columns.map(|name| name.replace('\u{a0}', " "))
        );
        assert_eq!(rows.len(), partners.len() + 1);
        for (row, partner) in rows[1..].iter().zip(partners) {
            assert_eq!(row.len(), rows[0].len());
            let plain = |text: &str| text.replace('\u{a0}', " ");
            assert_eq!(row[0], plain(partner.name.ru.as_deref().unwrap_or_default()));
            assert_eq!(row[1], partner.name.zh.clone().unwrap_or_default());
            assert!(row[3].starts_with(&plain(lang.partner_kind(partner.kind))), "{row:?}");
            assert_eq!(row[7], plain(lang.pick(&partner.role).text));
            assert_eq!(*row.last().unwrap(), partner.id);
        }
    }
}

#[test]
fn a_diplomatic_mission_is_in_the_country_of_its_city() {
    let [(_, table), _] = csv_tables(forum()).try_into().unwrap();
    let rows = cells(&table, ';');
    let consulate =
        rows.iter().find(|row| row.ends_with(&["china-consulate-khabarovsk".into()])).unwrap();
    assert_eq!([&*consulate[4], &*consulate[5]], ["Россия", "Хабаровск"]);
    let guild =
        rows.iter().find(|row| row.ends_with(&["russian-chinese-commerce-guild".into()])).unwrap();
    assert_eq!(guild[4], "Россия, Китай", "without a city, its countries");
}

/// The hostile texts of `tests/fixtures/xss.json`.
fn hostile() -> Vec<String> {
    let corpus: Value = serde_json::from_str(include_str!("fixtures/xss.json")).unwrap();
    let texts = corpus.as_object().unwrap().values().flat_map(|texts| texts.as_array().unwrap());
    texts.map(|text| text.as_str().unwrap().to_string()).collect()
}

#[test]
fn hostile_texts_are_complete_and_no_cell_is_a_formula() {
    let mut texts = hostile();
    let signs = [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1+1", "＋1+1", "－1", "＠x", "-", "+",
        "a;b", "a,b", "\"", "a\"b\"", "a\nb", "a\r\nb",
    ];
    texts.extend(signs.map(String::from));
    let texts: Vec<_> = texts.iter().map(|text| text.replace('\u{a0}', " ")).collect();
    let mut value = forum_value();
    let partners = value["partners"]["partners"].as_array_mut().unwrap();
    let size = partners.len();
    for (row, partner) in partners.iter_mut().enumerate() {
        let mut own = texts.iter().skip(row).step_by(size);
        let mut next = || own.next().cloned().unwrap_or_else(|| "x".into());
        partner["phone"] = json!("+74212402121");
        partner["name"] = json!({ "ru": next(), "zh": next(), "en": next() });
        partner["sector"] = json!({ "ru": next(), "zh": "x" });
        partner["role"] = json!({ "ru": next(), "zh": "x" });
        partner["email"] = json!(next());
        partner["url"] = json!(next());
    }
    let [(_, table), _] = csv_tables(&content(&value)).try_into().unwrap();
    let rows = cells(table.strip_prefix('\u{feff}').unwrap(), ';');
    assert_eq!(rows.len(), size + 1);
    let all: Vec<&String> = rows[1..].iter().flatten().collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    for text in &all {
        let signed = text.strip_prefix(['+', '-', '＋', '－']).is_some_and(|rest| !is_number(rest));
        assert!(
            !signed && !text.starts_with(['=', '@', '\t', '\r', '＝', '＠']),
            "a formula: {text}"
        );
    }
    let written = texts.iter().map(|text| {
        text.split(['\r', '\n']).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let missing: Vec<_> = written
        .filter(|text| !all.iter().any(|cell| **cell == *text || **cell == format!("'{text}")))
        .collect();
    assert_eq!(missing, [""; 0], "changed texts");
    assert!(
        rows[1..].iter().all(|row| row[8] == "+74212402121"),
        "phone numbers keep their plus sign"
    );
}
