//! The guides for organizers: their examples pass the check, and they name the buttons of the studio as the studio does.

mod common;

use common::{DEMO, day, value};
use i18n::StudioTexts;
use i18n::messages::MessageLang;
use serde_json::{Map, Value};
use site::check::{Drafts, FILES, Source, check};

/// The guides, each in its language.
const GUIDES: [(&str, MessageLang); 2] =
    [("docs/organizers.ru.md", MessageLang::Ru), ("docs/organizers.zh.md", MessageLang::Zh)];

/// The examples of a guide: records, or members of `event.json`.
fn examples(guide: &str) -> Vec<Map<String, Value>> {
    let blocks = guide.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let read = |block: &str| -> Vec<Map<String, Value>> {
        serde_json::from_str(&format!("[{block}]"))
            .or_else(|_| serde_json::from_str(&format!("[{{{block}}}]")))
            .unwrap_or_else(|error| panic!("{error}: {block}"))
    };
    blocks.flat_map(read).collect()
}

/// Puts an example where the guide tells to put it.
fn insert(content: &mut Value, example: Map<String, Value>) {
    let is_change = example.contains_key("session");
    if is_change && example["kind"] == "cancelled" {
        let session = content["agenda"]["sessions"].as_array_mut().unwrap().iter_mut();
        session
            .filter(|it| it["id"] == example["session"])
            .for_each(|it| it["status"] = "cancelled".into());
    }
    let [file, list] = match () {
        () if is_change => ["agenda", "changes"],
        () if example.contains_key("status") => ["agenda", "sessions"],
        () if example.contains_key("sector") => ["partners", "partners"],
        () if example.contains_key("partner") => ["partners", "people"],
        () if example.contains_key("value") => ["event", "figures"],
        () if example.contains_key("text") => ["event", "timeline"],
        () => {
            content["event"].as_object_mut().unwrap().extend(example);
            return;
        }
    };
    content[file][list].as_array_mut().unwrap().push(example.into());
}

#[test]
fn the_examples_of_the_guides_pass_the_check() {
    for (path, lang) in GUIDES {
        let guide = std::fs::read_to_string(path).unwrap();
        let examples = examples(&guide);
        assert!(examples.len() > 6, "{path}: the test finds {} examples", examples.len());
        let mut content = value(DEMO);
        examples.into_iter().for_each(|example| insert(&mut content, example));
        let source = |file: &str| Source {
            path: format!("{file}.json"),
            bytes: Ok(serde_json::to_vec_pretty(&content[file]).unwrap()),
        };
        let mut report = check(FILES.map(source), day("2026-11-28"), Drafts::Show);
        report.accept();
        assert_eq!(report.listed(lang), [], "{path}");
    }
}

#[test]
fn the_guides_name_the_buttons_of_the_studio() {
    for (path, lang) in GUIDES {
        let guide = std::fs::read_to_string(path).unwrap();
        let StudioTexts {
            content,
            check,
            publish,
            open_files,
            open_folder,
            open_site,
            make,
            cancel,
            changes,
            save_archive,
            save_single,
            upload,
            works_offline,
            ..
        } = lang.studio_texts();
        for text in [
            content,
            check,
            publish,
            open_files,
            open_folder,
            open_site,
            make,
            cancel,
            changes,
            save_archive,
            save_single,
            upload,
            works_offline,
        ] {
            let text = text.trim_end_matches(['.', '。']);
            let is_named = ["«", "“"].iter().any(|quote| guide.contains(&format!("{quote}{text}")));
            assert!(is_named, "{path} does not name {text}");
        }
    }
}

/// `forum new` copies the guides, and nothing that they could link to.
#[test]
fn the_guides_link_to_no_file() {
    for (path, _) in GUIDES {
        let guide = std::fs::read_to_string(path).unwrap();
        let targets = guide.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
        let files: Vec<_> = targets
            .filter(|target| !target.starts_with('#') && !target.starts_with("https://"))
            .collect();
        assert!(files.is_empty(), "{path}: {files:?}");
    }
}
