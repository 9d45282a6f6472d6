//! The search across scripts, over the real data: what is asked, and what must come first.
#![cfg(feature = "site")]

mod common;

use std::collections::BTreeMap;

use common::forum;
use forum::i18n::spelling::{other_layout, sound, stem};
use forum::logic::asked::{Asked, LONGEST};
use forum::logic::directory::Directory;
use forum::logic::finder::{Finder, Query};
use forum::logic::marks::marks;
use forum::logic::near::is_near;
use forum::logic::rank::Entry;

/// Queries by the organization that each must find first; `e2e/scripts.spec.js` asks the same of
/// the page.
const FIRST: &str = include_str!("fixtures/first.json");

fn directory() -> Directory {
    let partners = &forum().partners;
    Directory::read(&partners.lines, &partners.traditional)
}

#[test]
fn everyone_is_found_first_by_whatever_is_typed() {
    let finder = directory();
    let partners = &forum().partners.partners;
    let mut missed = Vec::new();
    let mut rows = 0;
    let table: BTreeMap<String, Vec<String>> = serde_json::from_str(FIRST).unwrap();
    for (id, queries) in &table {
        for query in queries {
            rows += 1;
            let found = finder.search(&Query::new(&[query])).ranked();
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
fn words_are_one_however_they_sound() {
    for (forms, heard) in [
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
            assert_eq!(sound(form), heard, "{form}");
        }
    }
}

#[test]
fn the_other_layout_is_its_own_opposite() {
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
fn endings_go_and_enough_is_left() {
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
fn one_slip_is_forgiven_and_two_are_not() {
    for (typed, meant, near) in [
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
        assert_eq!(is_near(typed, meant), near, "{typed} {meant}");
    }
}

#[test]
fn nothing_breaks_the_search_and_a_long_query_ends() {
    let finder = directory();
    let long = "丝路 шёлковый silu ".repeat(400);
    for query in
        ["", " ", "\u{0}", "\u{202e}", "(((", "\\", "🌉", "%00", "'\"<b>", "ь", "ъъъъъъ", &long]
    {
        let query = Query::new(&[query, "", ""]);
        let found = finder.search(&query);
        let mut ranked = found.ranked();
        ranked.sort_unstable();
        assert_eq!(ranked, found.listed(), "ranking loses and doubles nothing");
    }
}

#[test]
fn what_was_asked_is_marked_in_the_script_it_is_written_in() {
    let name = "丝路规划研究中心";
    let readings = ("si lu gui hua yan jiu zhong xin", "сы лу гуй хуа янь цзю чжун синь");
    let russian = "Центр исследований и планирования Шёлкового пути";
    for (text, asked, marked) in [
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
        let asked_in_all = Asked::new(asked, "絲丝", false);
        let readings = if text == name { readings } else { ("", "") };
        let letters: Vec<u16> = text.encode_utf16().collect();
        let marks = marks(text, readings, &asked_in_all);
        let pieces = marks.split_whitespace().map(|piece| {
            let (from, to) = piece.split_once('-').unwrap();
            String::from_utf16(&letters[from.parse().unwrap()..to.parse().unwrap()]).unwrap()
        });
        assert_eq!(pieces.collect::<Vec<_>>().join("|"), marked, "{asked} in {text}");
    }
}

#[test]
fn what_is_too_long_is_not_read_to_its_end() {
    let finder = directory();
    let found = |query: &str| finder.search(&Query::new(&[query])).ranked();
    let spaces = " ".repeat(LONGEST - 4);
    assert_eq!(found(&format!("{spaces}zzzz")).len(), 0, "the last letters are read");
    let all = forum().partners.partners.len();
    assert_eq!(found(&format!("{spaces}    zzzz")).len(), all, "those after them are not");
    // However much is pasted, no more is asked than of its beginning.
    for text in ["силу ", "театр", "丝", "ё"] {
        let long = text.repeat(10_000 / text.len());
        let short: String = long.chars().take(LONGEST).collect();
        assert_eq!(found(&long), found(&short), "{text}");
    }
}

#[test]
fn the_sieve_keeps_back_nothing_that_is_found() {
    let partners = &forum().partners.partners;
    let reading = |text: &Option<String>| text.clone().unwrap_or_default().replace(' ', "");
    let entries = partners.iter().map(|partner| {
        let heard = [reading(&partner.pinyin), reading(&partner.palladius)];
        Entry::new(partner.name.all(), partner.sector.all(), &heard)
    });
    let entries: Vec<Entry> = entries.collect();
    let mut finder = Finder::new("");
    entries.iter().for_each(|entry| finder.add(entry.clone(), Vec::new()));
    assert!(finder.sieve(1), "there is something to sieve");
    let table: BTreeMap<String, Vec<String>> = serde_json::from_str(FIRST).unwrap();
    for query in table.values().flatten() {
        let unsieved = |slips| -> Vec<usize> {
            let asked = Asked::new(query, "", slips);
            let found = |at: &usize| entries[*at].rank(&asked, 0).is_some();
            (0..entries.len()).filter(found).collect()
        };
        let exact = unsieved(false);
        let expected = if exact.is_empty() { unsieved(true) } else { exact };
        assert_eq!(finder.search(&Query::new(&[query])).listed(), expected, "{query}");
    }
}
