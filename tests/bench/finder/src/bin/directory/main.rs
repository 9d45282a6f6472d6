//! A directory of any size: the forum's own `partners.json` and made-up organizations after it.
//! What is made is the same every time, and passes `site check`.
//!
//! `directory --count 10000 FOLDER` writes so many organizations into FOLDER: `partners.json` as
//! organizers write it, `keyed.json` with the keys that the search needs. It is run in the
//! project's folder.

mod grow;
mod words;

use std::path::Path;

use forum::keys;
use grow::directory;
use serde_json::json;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [option, count, folder] = arguments.as_slice() else { usage() };
    let Ok(count) = count.parse() else { usage() };
    if option != "--count" {
        usage();
    }
    let mut content = json!({ "partners": directory(count) });
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder).expect("a folder");
    let pretty = serde_json::to_string_pretty(&content["partners"]).expect("JSON");
    std::fs::write(folder.join("partners.json"), pretty).expect("a file");
    keys::add(&mut content);
    std::fs::write(folder.join("keyed.json"), content["partners"].to_string()).expect("a file");
}

fn usage() -> ! {
    eprintln!("usage: directory --count NUMBER FOLDER");
    std::process::exit(2)
}
