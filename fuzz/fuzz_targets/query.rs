//! Any query of any records: nothing panics, and the sieve keeps back nothing that is found.
#![no_main]

use forum::logic::asked::Asked;
use forum::logic::finder::{Finder, Query};
use forum::logic::rank::Entry;
use libfuzzer_sys::fuzz_target;

/// Names, other texts and what is heard of one record.
type Texts = [String; 3];

fuzz_target!(|asked: (String, String, Vec<Texts>)| {
    let (query, traditional, records) = asked;
    let entries: Vec<Entry> = records.iter().map(entry).collect();
    let without = |slips: bool| {
        let asked = Asked::new(&query, &traditional, slips);
        let found = |entry: &Entry| entry.rank(&asked, 0).is_some();
        (0..entries.len()).filter(|at| found(&entries[*at])).collect::<Vec<usize>>()
    };
    let exact = without(false);
    let expected = if exact.is_empty() { without(true) } else { exact };

    let mut finder = Finder::new(&traditional);
    entries.into_iter().for_each(|entry| finder.add(entry, Vec::new()));
    finder.sieve(usize::MAX);
    let found = finder.search(&Query::new(&[&query]));
    assert_eq!(found.listed(), expected);
    let mut ranked = found.ranked();
    ranked.sort_unstable();
    assert_eq!(ranked, expected);
});

fn entry([name, rest, heard]: &Texts) -> Entry {
    let one = |text| std::iter::once::<&str>(text);
    Entry::new(one(name), one(rest), std::slice::from_ref(heard))
}
