//! The guides for organizers: their examples pass the check, and they name what the studio shows as the studio does.

mod common;

use common::{DEMO, day, value};
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

/// What the guides must name: buttons, parts of the page, lists and fields.
fn names(lang: MessageLang) -> Vec<&'static str> {
    let studio = lang.studio_texts();
    let editor = lang.editor_texts();
    let drafts = lang.drafts_texts();
    let preview = lang.preview_texts();
    let mut names = vec![
        studio.content,
        studio.check,
        studio.publish,
        studio.open_files,
        studio.open_folder,
        studio.open_site,
        studio.make,
        studio.cancel,
        studio.changes,
        studio.save_archive,
        studio.save_single,
        studio.upload,
        studio.works_offline,
        editor.sections,
        editor.start,
        editor.translation,
        editor.preview,
        editor.check,
        editor.publish,
        editor.forum,
        editor.preview_beside,
        editor.undo,
        editor.redo,
        editor.search,
        editor.required,
        editor.fill_in,
        editor.add_english,
        editor.add_to_list,
        editor.move_up,
        editor.move_down,
        editor.duplicate,
        editor.delete,
        editor.show_in_preview,
        editor.site_changed,
        editor.merge,
        editor.finish_merge,
        editor.mine,
        editor.theirs,
        drafts.drafts,
        drafts.demo,
        drafts.empty,
        drafts.saved_at,
        drafts.edit_here,
        drafts.save_to_file,
        drafts.open,
        drafts.rename,
        drafts.duplicate,
        drafts.to_file,
        drafts.delete,
        drafts.versions,
        drafts.view,
        drafts.restore,
        drafts.back,
        preview.before,
        preview.day,
        preview.after,
        preview.moment,
        preview.drafts,
        preview.print,
        preview.open,
        lang.raw_pane_texts().show,
    ];
    names.extend(editor.orders);
    // All and drafts need no words.
    names.extend([1, 3, 5].map(|filter| editor.filters[filter]));
    names.extend(editor.translation_kinds);
    names.extend(preview.widths);
    names.extend(&preview.themes[1..]);
    // The last group is closed at first.
    names.extend(editor.groups.last());
    for list in ["sessions", "partners", "people", "timeline", "figures", "changes"] {
        names.push(lang.list(list).unwrap().add);
    }
    for list in ["sessions", "venues", "partners", "people", "changes"] {
        names.push(lang.list(list).unwrap().title);
    }
    let session = [
        "title",
        "kind",
        "status",
        "date",
        "start",
        "end",
        "within",
        "side_event",
        "venue",
        "partners",
        "people",
        "topics",
        "sources",
        "revision",
        "id",
        "draft",
    ];
    let fields = [
        ("Session", &session[..]),
        ("Partner", &["zh_sourced", "pinyin", "palladius"]),
        ("Change", &["kind"]),
        ("Event", &["updated", "revision"]),
        ("Localized", &["ru", "zh"]),
    ];
    for (record, fields) in fields {
        names.extend(fields.iter().map(|field| lang.field(record, field).unwrap().label));
    }
    for (definition, value) in
        [("Status", "cancelled"), ("ChangeKind", "new"), ("ChangeKind", "moved")]
    {
        names.push(lang.choice(definition, value).unwrap());
    }
    names
}

#[test]
fn the_guides_name_what_the_studio_shows() {
    for (path, lang) in GUIDES {
        let guide = std::fs::read_to_string(path).unwrap();
        for name in names(lang) {
            // What follows depends on the content: «Сохранено в 11:48».
            let text = name.split(['{', '(', '（']).next().unwrap();
            let text = text.trim_end_matches(['.', '。', ' ', '：', '«', '“']);
            let is_named = ["«", "“"].iter().any(|quote| guide.contains(&format!("{quote}{text}")));
            assert!(is_named, "{path} does not name {name}");
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
