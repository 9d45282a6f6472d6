//! A directory of any size: the forum's own `partners.json` and invented organizations after it. It is the same every
//! time, and passes `forum check`.
//!
//! `directory --count 10000 FOLDER` writes 10,000 organizations into FOLDER: `partners.json` as organizers write it,
//! and `keyed.json` with the readings of the names and with the search index. The working directory must be the root
//! of the project.

mod grow;
mod words;

use std::path::Path;

use content::Content;
use grow::directory;
use search::index::{build, readings, with_pronunciation};
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [option, count, folder] = arguments.as_slice() else { usage() };
    let Ok(count) = count.parse() else { usage() };
    if option != "--count" {
        usage();
    }
    let mut directory = directory(count);
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder).expect("a folder");
    let pretty = serde_json::to_string_pretty(&directory).expect("JSON");
    std::fs::write(folder.join("partners.json"), pretty).expect("a file");
    add_index(&mut directory);
    std::fs::write(folder.join("keyed.json"), directory.to_string()).expect("a file");
}

/// Adds the readings of the names, the table of Chinese characters and the search index.
fn add_index(directory: &mut Value) {
    let file = |name: &str| -> Value {
        let path = format!("tests/fixtures/forum/{name}.json");
        serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("JSON")
    };
    let content =
        json!({ "event": file("event"), "agenda": file("agenda"), "partners": directory });
    let content: Content = serde_json::from_value(content).expect("content");
    let partners = directory["partners"].as_array_mut().expect("partners");
    for (partner, record) in content.partners.partners.iter().zip(partners) {
        for (field, reading) in ["pinyin", "palladius"].into_iter().zip(readings(partner)) {
            if !reading.is_empty() {
                record[field] = Value::from(reading);
            }
        }
    }
    let indexes = build(&content);
    // As in the file of a long directory.
    let index = with_pronunciation(&indexes.directory, &indexes.chinese);
    directory["chinese"] = Value::from(indexes.chinese);
    directory["directory_index"] = Value::from(index);
}

fn usage() -> ! {
    eprintln!("usage: directory --count NUMBER FOLDER");
    std::process::exit(2)
}
