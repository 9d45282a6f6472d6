//! Any bytes as `partners.json`: the check reports what is wrong, or the directory can be searched.
#![no_main]

use content::Date;
use i18n::messages::MessageLang;
use libfuzzer_sys::fuzz_target;
use search::{Query, SearchList};
use site::check::{Drafts, Published, Source, check};

/// The other two files: correct content.
const EVENT: &[u8] = include_bytes!("../../tests/fixtures/data/event.json");
const AGENDA: &[u8] = include_bytes!("../../tests/fixtures/data/agenda.json");

fuzz_target!(|partners: &[u8]| {
    let source = |path: &str, bytes: &[u8]| Source { path: path.into(), bytes: Ok(bytes.into()) };
    let sources = [
        source("event.json", EVENT),
        source("agenda.json", AGENDA),
        source("partners.json", partners),
    ];
    let report = check(sources, Date { year: 2100, month: 1, day: 1 }, Drafts::Remove);
    for file in &report.files {
        for finding in &file.findings {
            let (line, column) = file.position(finding.range.start);
            assert!(line > 0 && column > 0);
            for lang in [MessageLang::En, MessageLang::Ru, MessageLang::Zh] {
                assert!(!finding.message.text(lang).problem.is_empty());
            }
        }
    }
    if let Some(Published { content, .. }) = report.published {
        let indexes = search::index::build(&content);
        let directory = SearchList::decode(&indexes.directory, &indexes.chinese);
        directory.search(&Query::new(&["silu театр"])).ranked();
    }
});
