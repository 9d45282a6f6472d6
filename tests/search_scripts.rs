//! The search across scripts, in the forum's directory: queries, and the organization that must be first.

mod common;

use std::collections::BTreeMap;

use common::{content, fixture_value, forum, forum_data};
use search::ChineseTable;
use search::index::readings;
use search::{
    MAX_QUERY, ParsedQuery, Query, Record, SearchList, match_ranges, other_layout, sound, stem,
    within_one_edit,
};
use serde_json::{Value, json};

/// Queries, by the id of the organization that each must find first. An end-to-end test has the same table.
const FIRST: &str = include_str!("fixtures/first.json");

fn directory() -> SearchList {
    SearchList::decode(&forum_data().directory_index, &forum_data().chinese)
}

#[test]
fn a_query_in_any_script_layout_or_with_a_typo_finds_the_organization_first() {
    let directory = directory();
    let partners = &forum().partners.partners;
    let mut missed = Vec::new();
    let mut rows = 0;
    let table: BTreeMap<String, Vec<String>> = serde_json::from_str(FIRST).unwrap();
    for (id, queries) in &table {
        for query in queries {
            rows += 1;
            let found = directory.search(&Query::new(&[query])).ranked();
            let first = found.first().map_or("nothing", |at| &partners[*at].id);
            if first != id {
                missed.push(format!("{query} → {first} ({} found), not {id}", found.len()));
            }
        }
    }
    assert!(missed.is_empty(), "{} of {rows}:\n{}", missed.len(), missed.join("\n"));
    assert!(rows >= 150, "{rows} rows");
}

#[test]
fn chinese_words_are_found_in_parts_and_nonsense_is_not() {
    let content = forum();
    let directory = directory();
    for (query, expected) in [
        ("总领馆", "china-consulate-khabarovsk"),
        ("北京杂技团", "wuqiao-troupe"),
        ("在哈巴罗夫斯克的博物馆", "far-eastern-art-museum"),
        ("俄罗斯的旅游协会", "russian-travel-industry-union"),
    ] {
        let found = directory.search(&Query::new(&[query])).ranked();
        let ids: Vec<_> =
            found.iter().take(3).map(|at| &*content.partners.partners[*at].id).collect();
        assert!(ids.contains(&expected), "{query}: {ids:?}");
    }
    for query in [
        "еревка",
        "zzzz",
        "qhwtrnvbkpdm",
        "天地玄黄",
        "馆领总",
        "鱼鱼鱼鱼",
        "ООО «Щзфщ»",
        ".*",
        "—",
        "!?",
    ] {
        let found = directory.search(&Query::new(&[query]));
        assert_eq!((found.positions(), found.similar), (vec![], vec![]), "{query}");
    }
}

#[test]
fn spellings_of_the_same_pronunciation_have_the_same_sound() {
    for (forms, expected) in [
        (&["хабаровск", "khabarovsk", "habarovsk"][..], "habarovsk"),
        (&["сылу", "силу", "silu", "sylu"], "silu"),
        (&["щука", "shchuka", "shuka"], "shuka"),
        (&["российский", "rossiyskiy", "rossiiskii"], "rossiiskii"),
        (&["юань", "yuan"], "iuan"),
        (&["музей"], "muzei"),
        (&["北京", "\u{5317}京"], "北京"),
        (&["", "ъь"], ""),
    ] {
        for form in forms {
            assert_eq!(sound(form), expected, "{form}");
        }
    }
}

#[test]
fn the_other_layout_of_the_other_layout_is_the_text_itself() {
    for (typed, meant) in [
        ("[f,fhjdcr", "хабаровск"),
        ("itkrjdsq genm", "шелковый путь"),
        ("ышдл", "silk"),
        ("丝路 1", "丝路 1"),
    ] {
        assert_eq!(other_layout(typed), meant);
        assert_eq!(other_layout(meant), typed);
    }
}

#[test]
fn the_stem_of_a_russian_word_has_no_ending_and_at_least_three_letters() {
    for (forms, rest) in [
        (&["шелковый", "шелкового", "шелковым", "шелковая", "шелковыми"][..], "шелков"),
        (&["театр", "театром", "театра", "театру", "театрами"], "театр"),
        (&["монголия", "монголии", "монголию"], "монгол"),
        (&["путь", "пути"], "пут"),
        (&["дом"], "дом"),
        (&["museum"], "museum"),
        (&["北京"], "北京"),
        (&[""], ""),
    ] {
        for form in forms {
            assert_eq!(stem(form), rest, "{form}");
        }
    }
}

#[test]
fn one_typo_is_within_one_edit_and_two_are_not() {
    for (typed, meant, expected) in [
        ("театр", "театр", true),
        ("театр", "театральный", true),
        ("татр", "театр", true),
        ("теаатр", "театр", true),
        ("таетр", "театр", true),
        ("тиатр", "театр", true),
        ("тиитр", "театр", false),
        ("театры", "театр", true),
        ("театрами", "театр", false),
        ("", "театр", true),
        ("т", "", true),
        ("те", "", false),
    ] {
        assert_eq!(within_one_edit(typed, meant), expected, "{typed} {meant}");
    }
}

#[test]
fn unusual_and_long_queries_are_searched_and_ranked_without_losses() {
    let directory = directory();
    let long = "丝路 шёлковый silu ".repeat(400);
    for query in
        ["", " ", "\u{0}", "\u{202e}", "(((", "\\", "🌉", "%00", "'\"<b>", "ь", "ъъъъъъ", &long]
    {
        let query = Query::new(&[query, "", ""]);
        let found = directory.search(&query);
        let mut ranked = found.ranked();
        ranked.sort_unstable();
        assert_eq!(ranked, found.positions(), "ranking loses and repeats no result");
    }
}

#[test]
fn matches_are_highlighted_in_the_script_of_the_text() {
    let name = "丝路规划研究中心";
    let chinese = ChineseTable::decode("絲丝\nsi丝lu路gui规hua划yan研jiu究zhong中xin心");
    let russian = "Центр исследований и планирования Шёлкового пути";
    for (text, query, highlighted) in [
        (name, "丝路", "丝路"),
        (name, "絲路", "丝路"),
        (name, "silu", "丝路"),
        (name, "sī lù", "丝路"),
        (name, "guihua", "规划"),
        (name, "slgh", "丝路规划"),
        (name, "сылу", "丝路"),
        (name, "силу", "丝路"),
        (name, "xyzzy", ""),
        (name, "", ""),
        (russian, "шелковый путь", "Шёлков|пут"),
        (russian, "shelkovogo", "Шёлкового"),
        (russian, "центр ПУТИ", "Центр|пути"),
        (russian, "silu", ""),
        (russian, "wtynh", "Центр"),
        ("🌉 ВЭБ.РФ", "veb", "ВЭБ"),
        ("🌉 ВЭБ.РФ ＶＥＢ", "veb", "ＶＥＢ"),
    ] {
        let parsed = ParsedQuery::new(query, &chinese, false);
        let units: Vec<u16> = text.encode_utf16().collect();
        let offsets = match_ranges(text, &chinese, &parsed);
        assert!(offsets.len().is_multiple_of(2) && offsets.is_sorted(), "{offsets:?}");
        let pieces = offsets
            .chunks(2)
            .map(|range| String::from_utf16(&units[range[0] as usize..range[1] as usize]).unwrap());
        assert_eq!(pieces.collect::<Vec<_>>().join("|"), highlighted, "{query} in {text}");
    }
}

#[test]
fn letters_after_the_maximal_length_of_a_query_are_ignored() {
    let directory = directory();
    let found = |query: &str| directory.search(&Query::new(&[query])).ranked();
    let spaces = " ".repeat(MAX_QUERY - 4);
    assert_eq!(found(&format!("{spaces}zzzz")).len(), 0, "the last letters count");
    let all = forum().partners.partners.len();
    assert_eq!(found(&format!("{spaces}    zzzz")).len(), all, "letters after them do not");
    // A longer text finds the same as its beginning.
    for text in ["силу ", "театр", "丝", "ё"] {
        let long = text.repeat(10_000 / text.len());
        let short: String = long.chars().take(MAX_QUERY).collect();
        assert_eq!(found(&long), found(&short), "{text}");
    }
}

#[test]
fn the_ngram_filter_loses_no_result() {
    let data = forum_data();
    let chinese = ChineseTable::decode(&data.chinese);
    let records = data.directory_index.split('\u{c}').skip(2);
    let records: Vec<Record> =
        records.map(|record| Record::decode(&mut record.split('\t'), &chinese)).collect();
    assert_eq!(records.len(), data.organizations);
    let mut list = SearchList::new(ChineseTable::decode(&data.chinese));
    records.iter().for_each(|record| list.add(record.clone(), Vec::new()));
    assert!(list.extend_filter(1), "there are records to filter");
    let table: BTreeMap<String, Vec<String>> = serde_json::from_str(FIRST).unwrap();
    for query in table.values().flatten() {
        let without_filter = |loose| -> Vec<usize> {
            let parsed = ParsedQuery::new(query, &chinese, loose);
            let is_found = |position: &usize| records[*position].rank(&parsed, 0).is_some();
            (0..records.len()).filter(is_found).collect()
        };
        let exact = without_filter(false);
        let expected = if exact.is_empty() { without_filter(true) } else { exact };
        assert_eq!(list.search(&Query::new(&[query])).positions(), expected, "{query}");
    }
}

#[test]
fn a_result_is_highlighted_with_the_readings_of_its_own_chinese_name() {
    let directory = directory();
    let partners = &forum().partners.partners;
    let position =
        partners.iter().position(|partner| partner.id == "silk-road-planning-centre").unwrap();
    let name = partners[position].name.zh.as_deref().unwrap();
    let query = directory.search(&Query::new(&["silu"])).query;
    let start = name.find("丝路").map(|at| name[..at].encode_utf16().count() as u32).unwrap();
    assert_eq!(directory.match_ranges(name, &query), [start, start + 2]);
}

#[test]
fn chinese_names_get_their_readings_unless_the_content_has_them() {
    let mut value = fixture_value();
    let partners = value["partners"]["partners"].as_array_mut().unwrap();
    let pattern = partners[0].clone();
    let partner = |name: Value, pinyin: Option<&str>| {
        let mut partner = pattern.clone();
        partner["name"] = name;
        partner["pinyin"] = json!(pinyin);
        partner
    };
    *partners = vec![
        partner(json!({ "zh": "丝路（VEB）" }), None),
        partner(json!({ "zh": "重庆" }), Some("chong qing")),
        partner(json!({ "ru": "Театр" }), None),
        partner(json!({ "zh": "女子" }), None),
    ];
    let content = content(&value);
    let found: Vec<[String; 2]> = content.partners.partners.iter().map(readings).collect();
    assert_eq!(
        found,
        [["si lu", "сы лу"], ["chong qing", "чун цин"], ["", ""], ["nv zi", "нюй цзы"]]
    );
    let table = site::page_data(&content).chinese;
    assert!(table.contains("慶庆") && table.contains("絲丝"), "{table}");
    assert!(table.contains("si丝斯") && table.ends_with("\n重庆 chong qing"), "{table}");
}

#[test]
fn random_letters_find_nothing_and_nothing_similar() {
    let directory = directory();
    let chinese: String = ('\u{4e00}'..='\u{9fa5}').collect();
    let mut random = 88_172_645_463_325_252_u64;
    for (alphabet, length) in [
        ("abcdefghijklmnopqrstuvwxyz", 12),
        ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", 12),
        (&chinese, 4),
        (&chinese, 8),
    ] {
        let letters: Vec<char> = alphabet.chars().collect();
        let mut found = Vec::new();
        for _ in 0..200 {
            let mut word = String::new();
            for _ in 0..length {
                // Xorshift.
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                word.push(letters[(random >> 20) as usize % letters.len()]);
            }
            let results = directory.search(&Query::new(&[&word]));
            if !results.is_empty() || !results.similar.is_empty() {
                found.push(word);
            }
        }
        assert!(found.is_empty(), "{found:?}");
    }
}
