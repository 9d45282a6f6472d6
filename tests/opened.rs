//! What organizers open in the studio: which files are content, and what is said of all others.

mod common;

use common::{FORUM, at, base, content, leak, value, with_workbooks};
use i18n::messages::StudioMessage;
use publish::Files;
use serde_json::{Value, json};
use site::build::{Input, build};
use site::opened::{Source, find_content, is_read, refuse};

/// The address of the site that the studio belongs to.
const SITE: &str = "https://forum.example/2025/";
const FILES: [&str; 3] = ["event.json", "agenda.json", "partners.json"];

fn files(all: &[(&str, &[u8])]) -> Files {
    all.iter().map(|(path, bytes)| ((*path).to_string(), bytes.to_vec())).collect()
}

/// The content that was open before.
fn open() -> Files {
    files(&[
        ("event.json", b"open event"),
        ("agenda.json", b"open agenda"),
        ("partners.json", b"open partners"),
        ("share-ru.png", b"open picture"),
    ])
}

/// The files of a site, made of the forum's content at this address, and the data files.
fn site(address: Option<&str>) -> (Files, [String; 3]) {
    let data = FILES.map(|name| std::fs::read_to_string(format!("{FORUM}/{name}")).unwrap());
    let mut content_value = value(FORUM);
    if let Some(address) = address {
        content_value["event"]["site"] = address.into();
    }
    let fixed = ["forum-1.js", "forum-2.wasm", "forum-3.css", "noscript-4.css"]
        .map(|name| format!("assets/{name}"));
    let fixed = fixed.into_iter().chain(["icon.svg".to_string(), "studio/index.html".to_string()]);
    let base = base(fixed.map(|path| (path.clone(), path.into_bytes())).collect());
    let pictures = files(&[("share-ru.png", b"picture")]);
    let now = at("2025-11-23T00:00:00");
    let input =
        Input { base: &base, archive: b"archive", data_files: &data, pictures: &pictures, now };
    let site = with_workbooks(build(leak(content(&content_value)), &input).unwrap());
    (site, data)
}

fn single_file() -> (String, [String; 3]) {
    let (site, data) = site(None);
    (site::single_file(&site, "run('forum-2.wasm');").unwrap(), data)
}

fn opened(found: &Files) -> (Files, Source) {
    let opened = find_content(found, &open(), SITE).unwrap();
    (opened.content, opened.source)
}

fn refused(found: &Files) -> StudioMessage {
    find_content(found, &open(), SITE).unwrap_err()
}

#[test]
fn a_file_of_the_content_replaces_that_file_only() {
    let (content, source) = opened(&files(&[("event (1).json", b"new")]));
    assert_eq!(content["event.json"], b"new");
    assert_eq!(content["agenda.json"], b"open agenda");
    assert_eq!(content["share-ru.png"], b"open picture");
    assert_eq!(source, Source::Files { complete: false, published: None });
}

#[test]
fn a_folder_with_all_files_is_complete() {
    let all = FILES.map(|name| (format!("forum/{name}"), name.as_bytes().to_vec()));
    let (content, source) = opened(&all.into_iter().collect());
    assert_eq!(content["agenda.json"], b"agenda.json");
    assert_eq!(source, Source::Files { complete: true, published: None });
}

#[test]
fn an_unpacked_site_is_opened_with_its_pictures_and_its_time() {
    let (site, data) = site(None);
    let found = site.into_iter().map(|(path, bytes)| (format!("forum.zip/{path}"), bytes));
    let (content, source) = opened(&found.collect());
    assert_eq!(FILES.map(|name| String::from_utf8(content[name].clone()).unwrap()), data);
    assert_eq!(content["share-ru.png"], b"picture");
    let published = Some(at("2025-11-23T00:00:00").unix);
    assert_eq!(source, Source::Files { complete: true, published });
}

#[test]
fn the_site_in_one_file_has_the_data_files_byte_for_byte() {
    let (html, data) = single_file();
    for name in ["forum.html", "forum (2).htm", "copies/FORUM.HTML"] {
        let (content, source) = opened(&files(&[(name, html.as_bytes())]));
        assert_eq!(FILES.map(|name| String::from_utf8(content[name].clone()).unwrap()), data);
        assert_eq!(source, Source::Files { complete: true, published: None });
    }
}

#[test]
fn the_site_in_one_file_is_read_as_a_browser_saves_it() {
    let (html, data) = single_file();
    // Browsers write the tree again: other quotes, other order of attributes, white space.
    let saved = html
        .replace(
            "<!doctype html>",
            "<!DOCTYPE html>\n<!-- saved from url=(0030)file:///C:/Downloads/forum.html -->",
        )
        .replace(" download=\"event.json\" href=\"", " href=\"");
    let (content, _) = opened(&files(&[("Форум.html", saved.as_bytes())]));
    assert_eq!(FILES.map(|name| String::from_utf8(content[name].clone()).unwrap()), data);
}

#[test]
fn an_incomplete_site_in_one_file_is_refused() {
    let (html, _) = single_file();
    // After some of the data files, and within one.
    let mut cases = ["event", "agenda", "partners"]
        .map(|file| html[..html.find(&format!("#{file}.json")).unwrap()].to_string())
        .to_vec();
    cases.push(html.replace("data:application/json;base64,", "data:application/json;base64,*"));
    for html in cases {
        let expected = StudioMessage::SingleFileDamaged { name: "forum.html".to_string() };
        assert_eq!(refused(&files(&[("forum.html", html.as_bytes())])), expected);
    }
}

#[test]
fn a_document_is_no_content() {
    let (plain, _) = site(None);
    let (addressed, _) = site(Some("https://other.example/forum"));
    for path in ["index.html", "zh/index.html"] {
        let expected = StudioMessage::Document { name: "index.html".to_string(), studio: None };
        assert_eq!(refused(&files(&[("index.html", &plain[path])])), expected);
        let studio = Some("https://other.example/forum/studio/".to_string());
        let expected = StudioMessage::Document { name: "page.htm".to_string(), studio };
        assert_eq!(refused(&files(&[("page.htm", &addressed[path])])), expected);
    }
}

#[test]
fn a_document_says_where_it_was_saved() {
    let (plain, _) = site(None);
    let html = String::from_utf8(plain["zh/index.html"].clone()).unwrap();
    let chromium = html.replace(
        "<html",
        "<!-- saved from url=(0034)https://forum.example/2026/zh/?q=1#find -->\n<html",
    );
    let firefox =
        html.replace("\"../data/event.json\"", "\"https://forum.example/2026/data/event.json\"");
    for html in [chromium, firefox] {
        let studio = Some("https://forum.example/2026/studio/".to_string());
        let expected = StudioMessage::Document { name: "index.html".to_string(), studio };
        assert_eq!(refused(&files(&[("index.html", html.as_bytes())])), expected);
        let own = html.replace("forum.example/2026", "forum.example/2025");
        let (content, source) = opened(&files(&[("index.html", own.as_bytes())]));
        assert_eq!((content, source), (open(), Source::Site));
    }
}

#[test]
fn the_documents_of_a_folder_with_data_files_do_not_matter() {
    let (site, _) = site(Some(SITE));
    let (_, source) = opened(&site);
    assert!(matches!(source, Source::Files { complete: true, .. }));
}

#[test]
fn other_html_is_no_content() {
    let found = vec!["mail.html".to_string()];
    assert_eq!(
        refused(&files(&[("mail.html", b"<p>data/event.json")])),
        StudioMessage::NoContent { found }
    );
}

/// The file of a draft, as `studio/web/draft_file.ts` writes it.
fn draft() -> Value {
    json!({
        "forum-draft": 1,
        "name": "Черновик",
        "files": {
            "texts": { "event.json": "{}\n", "agenda.json": "\u{feff}[]", "partners.json": "" },
            "bytes": { "share-ru.png": "AAEC" },
        },
        "base": { "published": 1_763_859_600, "files": { "texts": { "event.json": "base" } } },
    })
}

/// The object with the format first, as it is written.
fn written(draft: &Value) -> Vec<u8> {
    let mut draft = draft.clone();
    let format = draft.as_object_mut().unwrap().remove("forum-draft").unwrap();
    let rest = serde_json::to_string(&draft).unwrap();
    let comma = if rest == "{}" { "" } else { "," };
    format!("{{\"forum-draft\":{format}{comma}{}", &rest[1..]).into_bytes()
}

#[test]
fn a_draft_has_its_files_and_its_base() {
    for name in
        ["Черновик.forum-draft.json", "Черновик.forum-draft (1).json", "x.json", "Downloads/x.JSON"]
    {
        let opened = find_content(&files(&[(name, &written(&draft()))]), &open(), SITE).unwrap();
        let expected: [(&str, &[u8]); 4] = [
            ("event.json", b"{}\n"),
            ("agenda.json", "\u{feff}[]".as_bytes()),
            ("partners.json", b""),
            ("share-ru.png", &[0, 1, 2]),
        ];
        assert_eq!(opened.content, files(&expected), "nothing of the open content");
        let source =
            Source::Draft { name: "Черновик".to_string(), published: Some(1_763_859_600) };
        assert_eq!(opened.source, source);
        assert_eq!(opened.base, Some(files(&[("event.json", b"base")])));
    }
}

#[test]
fn a_draft_without_a_base_is_opened() {
    let mut draft = draft();
    draft["base"] = Value::Null;
    let opened = find_content(&files(&[("x.json", &written(&draft))]), &open(), SITE).unwrap();
    assert_eq!(
        (opened.base, opened.source),
        (None, Source::Draft { name: "Черновик".to_string(), published: None })
    );
}

#[test]
fn a_draft_keeps_only_files_of_the_content() {
    let mut draft = draft();
    draft["files"]["texts"]["../../event.json"] = "x".into();
    draft["files"]["texts"]["notes.txt"] = "x".into();
    draft["files"]["bytes"]["a/share-ru.png"] = "AAEC".into();
    let (content, _) = opened(&files(&[("x.json", &written(&draft))]));
    assert_eq!(
        content.keys().collect::<Vec<_>>(),
        ["agenda.json", "event.json", "partners.json", "share-ru.png"]
    );
}

#[test]
fn damaged_drafts_are_refused() {
    let whole = written(&draft());
    let mut cases: Vec<Vec<u8>> =
        (20..whole.len()).step_by(17).map(|end| whole[..end].to_vec()).collect();
    let alterations: [fn(&mut Value); 5] = [
        |draft| draft["files"]["bytes"]["share-ru.png"] = "not Base64".into(),
        |draft| draft["files"] = json!({}),
        |draft| draft["files"] = json!([]),
        |draft| draft["name"] = 5.into(),
        |draft| draft["forum-draft"] = "one".into(),
    ];
    for alter in alterations {
        let mut draft = draft();
        alter(&mut draft);
        cases.push(written(&draft));
    }
    for bytes in cases {
        let expected = StudioMessage::DraftDamaged { name: "x.json".to_string() };
        assert_eq!(
            refused(&files(&[("x.json", &bytes)])),
            expected,
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    }
    // Only the name says what it was.
    let name = "Черновик.forum-draft.json";
    let expected = StudioMessage::DraftDamaged { name: name.to_string() };
    assert_eq!(refused(&files(&[(name, b"")])), expected);
}

#[test]
fn a_draft_of_a_newer_version_is_refused_whatever_it_contains() {
    for newer in
        [json!({ "forum-draft": 2 }), json!({ "forum-draft": 99, "name": ["x"], "files": 1 })]
    {
        let expected = StudioMessage::DraftNewer { name: "x.json".to_string() };
        assert_eq!(refused(&files(&[("x.json", &written(&newer))])), expected);
    }
}

#[test]
fn documents_deep_in_folders_are_not_read() {
    for (path, expected) in [
        ("forum.html", true),
        ("forum/index.html", true),
        ("forum/zh/index.html", false),
        ("x.forum-draft.json", true),
        ("project/package.json", true),
        ("project/node_modules/package.json", false),
        ("site/data/event.json", true),
        ("notes.txt", false),
    ] {
        assert_eq!(is_read(path), expected, "{path}");
    }
}

#[test]
fn files_that_contain_several_may_be_longer() {
    for (path, is_refused) in [
        ("event.json", true),
        ("forum.html", false),
        ("x.forum-draft.json", false),
        ("site.zip", false),
    ] {
        assert_eq!(refuse([(path, 30_000_000)].into_iter()).is_some(), is_refused, "{path}");
        assert!(refuse([(path, 130_000_000)].into_iter()).is_some(), "{path}");
    }
}
