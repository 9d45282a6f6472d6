//! Any bytes as `partners.json`: the tool says what is wrong, or the directory can be searched.
#![no_main]

#[path = "../../src/bin/site/check/mod.rs"]
mod check;
#[path = "../../src/bin/site/schema.rs"]
mod schema;
#[path = "../../src/bin/site/source.rs"]
mod source;

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use forum::i18n::messages::MessageLang;
use forum::logic::directory::Directory;
use forum::logic::finder::Query;
use libfuzzer_sys::fuzz_target;

/// A folder of this process with the other two files.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("forum-fuzz-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/data");
    for file in ["event.json", "agenda.json"] {
        fs::copy(format!("{good}/{file}"), folder.join(file)).expect("the fixture");
    }
    folder
});

fuzz_target!(|bytes: &[u8]| {
    fs::write(FOLDER.join("partners.json"), bytes).expect("a file");
    if let Ok(checked) = check::run(&FOLDER, MessageLang::En) {
        let partners = &checked.content.partners;
        let directory = Directory::read(&partners.lines, &partners.traditional);
        directory.search(&Query::new(&["silu театр"])).ranked();
    }
});
