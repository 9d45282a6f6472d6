//! The directory as a table for spreadsheets: one row for each organization, complete texts, no formulas.

mod common;

use common::{content, fixture_value, forum, forum_value};
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
    // The telephone is no formula: between its groups are spaces.
    let is_phone = |(column, _): &(usize, &String)| *column == 8;
    let all: Vec<&String> = rows[1..]
        .iter()
        .flat_map(|row| row.iter().enumerate().filter(|cell| !is_phone(cell)))
        .map(|(_, text)| text)
        .collect();
    let signs = ['=', '@', '\t', '\r', '+', '-', '＝', '＠', '＋', '－'];
    for text in &all {
        assert!(!text.starts_with(signs), "a formula: {text}");
    }
    let written = texts.iter().map(|text| {
        text.split(['\r', '\n']).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let missing: Vec<_> = written
        .filter(|text| {
            let is_it = |cell: &&String| {
                let cell = cell.trim_end_matches('\u{200b}');
                cell == text || cell == format!("'{text}")
            };
            !all.iter().any(is_it)
        })
        .collect();
    assert_eq!(missing, [""; 0], "changed texts");
    assert!(
        rows[1..].iter().all(|row| row[8] == "+7 4212 40-21-21"),
        "phone numbers keep their plus sign"
    );
}

/// The cells of the museum of the fixture with these fields.
fn row_with(fields: Value) -> Vec<String> {
    let mut value = fixture_value();
    let museum = value["partners"]["partners"][0].as_object_mut().unwrap();
    museum.extend(fields.as_object().unwrap().clone());
    let [(_, table), _] = csv_tables(&content(&value)).try_into().unwrap();
    cells(table.strip_prefix('\u{feff}').unwrap(), ';').swap_remove(1)
}

#[test]
fn telephones_are_grouped_and_never_look_like_a_number() {
    for (phone, cell) in [
        ("+74212402121", "+7 4212 40-21-21"),
        ("+861085321234", "+86 10 8532 1234"),
        ("+8613800138000", "+86 138 0013 8000"),
        ("+12125551234", "+1 212 555 1234"),
        ("+2901234", "+290 1234"),
        ("+8695588", "+86 955 88"),
        // Spaces between groups of three could divide thousands.
        ("+244900123456", "+244 (900) 123 456"),
        ("+7421240", "+7 (421) 240"),
        ("+7421", "+7 (421)"),
        // Not E.164.
        ("+7", "'+7"),
        ("+1+1", "'+1+1"),
        ("112", "112\u{200b}"),
        ("8 (4212) 40-21-21", "8 (4212) 40-21-21\u{200b}"),
    ] {
        assert_eq!(row_with(json!({ "phone": phone }))[8], cell);
    }
}

#[test]
fn numbers_and_dates_are_marked_as_texts() {
    for (name, cell) in [
        ("1234567890123456", "1234567890123456\u{200b}"),
        ("1 Мая", "1 Мая\u{200b}"),
        ("3e5", "3e5\u{200b}"),
        ("-5", "'-5"),
        ("=1", "'=1"),
        ("Школа № 5", "Школа № 5"),
        ("Музей", "Музей"),
    ] {
        assert_eq!(row_with(json!({ "name": { "ru": name, "zh": "博物馆" } }))[0], cell);
    }
}

#[test]
fn the_postal_address_is_before_the_id() {
    let address = json!({ "ru": "680000, Хабаровск, ул.\u{a0}Шевченко, 7", "zh": "哈巴罗夫斯克" });
    let row = row_with(json!({ "address": address }));
    assert_eq!(row[11..], ["680000, Хабаровск, ул. Шевченко, 7", "museum"]);
    assert_eq!(row_with(json!({}))[11], "");
}
