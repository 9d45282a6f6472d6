//! All files of a site, generated in memory: from content, a template and assets, without any I/O.

mod common;

use std::collections::{BTreeMap, HashSet};

use common::{DEMO, FIXTURE, FORUM, Page, at, base, content, leak, value, with_workbooks};
use content::{Content, Instant};
use publish::Files;
use serde_json::{Value, json};
use site::build::{Input, build};

/// The files that are the same for any content, with invented bytes.
fn fixed_files() -> Files {
    let paths = [
        "assets/forum-1.js",
        "assets/forum-2.wasm",
        "assets/forum-3.css",
        "assets/noscript-4.css",
        "apple-touch-icon.png",
        "icon.svg",
        "icon-192.png",
        "icon-512.png",
        "icon-maskable-512.png",
    ];
    paths.map(|path| (path.to_string(), path.as_bytes().to_vec())).into()
}

/// The files of a site, or the start and the end of the path of a missing asset.
fn try_build(
    content: &'static Content,
    fixed: &Files,
    now: Instant,
) -> Result<Files, [&'static str; 2]> {
    let data_files = ["event", "agenda", "partners"].map(|file| format!("the {file}"));
    let base = base(fixed.clone());
    let input =
        Input { base: &base, archive: &[], data_files: &data_files, pictures: &Files::new(), now };
    build(content, &input).map(with_workbooks)
}

fn files(content: &'static Content, now: Instant) -> Files {
    try_build(content, &fixed_files(), now).unwrap()
}

/// A file as a text.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The forum's content, the fixture, the demonstration, and a directory that is too long for the document.
fn contents() -> [(&'static str, &'static Content); 4] {
    let mut long = value(FIXTURE);
    let partners = long["partners"]["partners"].as_array_mut().unwrap();
    for number in 0..60 {
        let mut copy = partners[0].clone();
        copy["id"] = json!(format!("copy-{number}"));
        partners.push(copy);
    }
    [
        ("the forum", value(FORUM)),
        ("the fixture", value(FIXTURE)),
        ("the demonstration", value(DEMO)),
        ("a long directory", long),
    ]
    .map(|(name, value)| (name, leak(content(&value))))
}

/// Instants before and after any of the forums.
fn before_and_after() -> [Instant; 2] {
    ["2020-01-01T00:00:00", "2040-01-01T00:00:00"].map(at)
}

#[test]
fn the_same_input_gives_the_same_files() {
    for (name, content) in contents() {
        for now in before_and_after() {
            assert!(files(content, now) == files(content, now), "{name}, {now}");
        }
    }
}

#[test]
fn the_time_of_the_build_matters_only_if_the_forum_ends_in_between() {
    let (_, content) = contents()[1];
    let [before, after] = before_and_after().map(|now| files(content, now));
    assert!(before == files(content, at("2030-05-21T23:59:59")));
    assert!(after == files(content, at("2030-05-22T00:00:00")));
    let differing = |path: &&String| before[*path] != after[*path];
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let differing: Vec<_> = before.keys().filter(differing).collect();
    assert!(differing.contains(&&"index.html".to_string()), "{differing:?}");
}

#[test]
fn every_link_of_a_document_leads_to_a_file_or_an_element() {
    for (name, content) in contents() {
        for now in before_and_after() {
            let files = files(content, now);
            let documents = files.iter().filter(|(path, _)| path.ends_with(".html"));
            let pages: BTreeMap<&str, Page> =
                documents.map(|(path, html)| (path.as_str(), Page::read(text(html)))).collect();
            // The app loads the row of an organization from another page of the directory.
            let rows: HashSet<&str> = pages.values().flat_map(Page::ids).collect();
            let mut links = 0;
            for (path, page) in &pages {
                for link in page.elements.iter().flat_map(|it| [it.get("href"), it.get("src")]) {
                    let Some(link) = link.filter(|link| is_local(link)) else { continue };
                    links += 1;
                    let (file, id) = link.split_once('#').unwrap_or((link, ""));
                    let target = resolve(path, file);
                    assert!(
                        files.contains_key(&target),
                        "{name}, {path}: {link} leads to {target}"
                    );
                    // The pages of a long directory show icons only in buttons that need the app.
                    let is_icon = path.starts_with("partners/") && id.starts_with("icon-");
                    let is_in_target = pages.get(&*target).is_some_and(|it| it.ids().contains(&id));
                    let has_id = id.is_empty()
                        || is_icon
                        || is_in_target
                        || (id.starts_with("partner-") && rows.contains(id));
                    assert!(has_id, "{name}, {path}: {link} leads to no element");
                }
            }
            assert!(links > 100, "{name}: {links} links");
        }
    }
}

fn is_local(link: &str) -> bool {
    !["https:", "http:", "mailto:", "tel:", "data:"].iter().any(|scheme| link.starts_with(scheme))
}

/// The path of a file below the root of the site, as a link in another file names it.
fn resolve(from: &str, link: &str) -> String {
    if link.is_empty() {
        return from.to_string();
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => assert!(path.pop().is_some(), "{from}: {link} leaves the site"),
            part => path.push(part),
        }
    }
    let path = path.join("/");
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else if link.ends_with("..") || link == "." {
        format!("{path}/index.html")
    } else {
        path
    }
}

#[test]
fn the_service_worker_caches_files_of_the_site_and_has_the_version_of_the_documents() {
    for (name, content) in contents() {
        let (files, fixed) = (files(content, before_and_after()[0]), fixed_files());
        let worker = text(&files["sw.js"]);
        let (constants, code) = worker.split_once("\",ROOT=\"./\";").unwrap();
        assert_eq!(code, "start();", "{name}");
        let (list, version) = constants.split_once(",VERSION=\"").unwrap();
        let list = list.strip_prefix("const FILES=").unwrap();
        let list: Vec<Vec<String>> = serde_json::from_str(list).unwrap();
        for file in &list {
            let target = resolve("sw.js", &file[0]);
            assert!(files.contains_key(&target), "{name}: {}", file[0]);
        }
        let cached = fixed.len() - 1;
        assert_eq!(list.len(), 2 + cached + 2, "{name}: documents, assets, icons, manifests");
        for document in ["index.html", "zh/index.html"] {
            let html = text(&files[document]);
            assert!(html.contains(version) && !html.contains("{version}"), "{name}, {document}");
        }
    }
}

#[test]
fn another_asset_gives_another_version() {
    let (_, content) = contents()[1];
    let mut fixed = fixed_files();
    let worker =
        |fixed: &Files| try_build(content, fixed, before_and_after()[0]).unwrap()["sw.js"].clone();
    let first = worker(&fixed);
    fixed.insert("assets/forum-2.wasm".to_string(), b"other".to_vec());
    assert_ne!(first, worker(&fixed));
}

#[test]
fn a_missing_asset_is_reported_with_its_path() {
    let (_, content) = contents()[1];
    for (path, start, end) in [
        ("assets/forum-1.js", "assets/forum-", ".js"),
        ("assets/forum-2.wasm", "assets/forum-", ".wasm"),
        ("assets/forum-3.css", "assets/forum-", ".css"),
        ("assets/noscript-4.css", "assets/noscript-", ".css"),
    ] {
        let mut fixed = fixed_files();
        fixed.remove(path);
        let result = try_build(content, &fixed, before_and_after()[0]);
        assert_eq!(result.unwrap_err(), [start, end]);
    }
}

#[test]
fn the_icons_of_the_manifests_are_files_of_the_site() {
    for (name, content) in contents() {
        let files = files(content, before_and_after()[0]);
        let manifests = files.iter().filter(|(path, _)| path.ends_with(".webmanifest"));
        for (path, bytes) in manifests {
            let manifest: Value = serde_json::from_slice(bytes).unwrap();
            let icons = manifest["icons"].as_array().unwrap();
            assert!(!icons.is_empty(), "{name}, {path}");
            for icon in icons {
                let target = resolve(path, icon["src"].as_str().unwrap());
                assert!(fixed_files().contains_key(&target), "{name}, {path}: {target}");
            }
        }
    }
}
