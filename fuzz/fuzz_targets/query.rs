//! Any query in any records: nothing panics, and the n-gram filter loses no result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{ChineseTable, ParsedQuery, Query, Record, SearchList};

/// The names, other texts and pronounced texts of a record.
type Texts = [String; 3];

fuzz_target!(|input: (String, String, Vec<Texts>)| {
    let (query, chinese, texts) = input;
    let table = || ChineseTable::decode(&chinese);
    let records: Vec<Record> = texts.iter().map(|texts| record(texts, &table())).collect();
    let without_filter = |loose: bool| {
        let parsed = ParsedQuery::new(&query, &table(), loose);
        let is_found = |position: &usize| records[*position].rank(&parsed, 0).is_some();
        (0..records.len()).filter(is_found).collect::<Vec<usize>>()
    };
    let exact = without_filter(false);
    let expected = if exact.is_empty() { without_filter(true) } else { exact };

    let mut list = SearchList::new(table());
    records.into_iter().for_each(|record| list.add(record, Vec::new()));
    list.extend_filter(usize::MAX);
    let found = list.search(&Query::new(&[&query]));
    assert_eq!(found.positions(), expected);
    let mut ranked = found.ranked();
    ranked.sort_unstable();
    assert_eq!(ranked, expected);
});

fn record([name, rest, pronounced]: &Texts, chinese: &ChineseTable) -> Record {
    let one = |text| std::iter::once::<&str>(text);
    Record::new(one(name), one(rest), std::slice::from_ref(pronounced), chinese)
}
