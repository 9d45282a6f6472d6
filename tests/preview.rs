//! The preview of the studio: each of its files is that of the site, made when it is asked for.

mod common;

use common::{DEMO, FIXTURE, FORUM, at, base, day, leak, value};
use content::Instant;
use publish::Files;
use serde_json::{Value, json};
use site::build::{Input, Site, build};
use site::check::{Drafts, FILES, Published, Source, check};
use site::preview::{Preview, PreviewBase};

fn published(content: &Value) -> Published {
    let sources = FILES.map(|file| Source {
        path: format!("{file}.json"),
        bytes: Ok(serde_json::to_vec_pretty(&content[file]).unwrap()),
    });
    check(sources, day("2100-01-01"), Drafts::Show).published.unwrap()
}

/// A directory that is too long for the document.
fn long() -> Value {
    let mut long = value(FIXTURE);
    let partners = long["partners"]["partners"].as_array_mut().unwrap();
    for number in 0..60 {
        let mut copy = partners[0].clone();
        copy["id"] = json!(format!("copy-{number}"));
        partners.push(copy);
    }
    long
}

fn files() -> Files {
    let names = [
        "assets/forum-1.js",
        "assets/forum-2.wasm",
        "assets/forum-3.css",
        "assets/noscript-4.css",
        "icon.svg",
        "icon-192.png",
    ];
    names.map(|name| (name.to_owned(), name.as_bytes().to_vec())).into()
}

fn pictures() -> Files {
    let names = ["share-ru.png", "icon.svg", "icon-512.png"];
    names.map(|name| (name.to_owned(), format!("own {name}").into_bytes())).into()
}

fn preview(content: &Value, now: Instant) -> Preview {
    let mut files = files();
    files.insert("assets/forum-1.js.br".to_owned(), Vec::new());
    files.insert("studio/index.html".to_owned(), Vec::new());
    let base = Box::leak(Box::new(PreviewBase::new(base(files)).unwrap()));
    Preview::new(base, published(content), pictures(), now)
}

/// A document without the version of the service worker.
fn comparable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    match text.split_once("data-version=\"") {
        Some((before, rest)) => format!("{before}{}", rest.split_once('"').unwrap().1),
        None => text.into_owned(),
    }
}

#[test]
fn each_file_is_that_of_the_site() {
    // What only hosts, search engines and service workers read.
    let others = [
        "_headers",
        "_redirects",
        ".gitattributes",
        "404.html",
        "robots.txt",
        "sitemap.xml",
        "sw.js",
    ];
    let contents = [("forum", value(FORUM)), ("demo", value(DEMO)), ("long", long())];
    for (name, content) in contents {
        for time in ["2020-01-01T00:00:00+10:00", "2040-01-01T00:00:00+10:00"] {
            let Published { content: checked, data_files } = published(&content);
            let base = base(files());
            let input = Input {
                base: &base,
                archive: &[],
                data_files: &data_files,
                pictures: &pictures(),
                now: at(time),
            };
            let Site { files, workbooks } = build(leak(checked), &input).unwrap();
            let mut preview = preview(&content, at(time));
            let expected: Vec<_> =
                files.iter().filter(|(path, _)| !others.contains(&&***path)).collect();
            assert!(expected.len() > 20, "{name}: the test finds nothing");
            for (path, bytes) in expected {
                let made = preview.file(path).unwrap_or_else(|| panic!("{name}: no {path}"));
                assert!(comparable(&made) == comparable(bytes), "{name}, {time}: {path}");
            }
            for (path, sheet) in workbooks {
                assert_eq!(preview.workbook(&path), Some(sheet), "{name}: {path}");
            }
        }
    }
}

#[test]
fn other_paths_have_no_file() {
    let (mut short, mut long) =
        (preview(&value(FORUM), at("2025-05-01T00:00")), preview(&long(), at("2025-05-01T00:00")));
    for path in [
        "",
        "/",
        "zh/",
        "../index.html",
        "zh/zh/index.html",
        "partners/en.html",
        "partners/ru-0.html",
        "partners/ru-99.html",
        "partners/ru--1.html",
        "partners/ru-1.html.br",
        "partners/nobody.vcf",
        "calendar/none.ics",
        "data/none.json",
        "studio/index.html",
        "assets/forum-1.js.br",
    ] {
        assert!(short.file(path).is_none(), "{path}");
        assert!(long.file(path).is_none(), "{path}");
    }
    assert!(short.file("partners/ru.html").is_none() && short.file("partners/index.txt").is_none());
    assert!(long.file("partners/ru-3.html").is_some());
    assert!(short.workbook("data/none.xlsx").is_none());
}

#[test]
fn drafts_have_their_mark() {
    let mut content = value(FORUM);
    content["agenda"]["sessions"][0]["draft"] = json!(true);
    let id = content["agenda"]["sessions"][0]["id"].as_str().unwrap().to_owned();
    let html = preview(&content, at("2025-05-01T00:00")).file("index.html").unwrap();
    assert!(String::from_utf8(html).unwrap().contains(&format!("id=\"session-{id}\"")));
}

#[test]
fn the_preview_clock_offers_each_day_within_a_session_and_times_outside_of_the_forum() {
    let moments = |content: &Value| {
        let preview = preview(content, at("2025-05-01T00:00"));
        let moments = preview.moments().into_iter().map(|it| format!("{} {}", it.kind, it.at));
        (moments.collect::<Vec<_>>(), preview.offset())
    };
    let (found, offset) = moments(&value(FORUM));
    assert_eq!(offset, "+10:00");
    assert_eq!(
        found,
        [
            "before 2025-05-12T00:00:00+10:00",
            "day 2025-05-19T18:30:00+10:00",
            "day 2025-05-20T12:00:00+10:00",
            "after 2025-05-28T00:00:00+10:00",
        ]
    );
    let mut west = value(FIXTURE);
    west["event"]["opening"] = json!("2030-05-20T10:00:00-03:30");
    west["event"]["days"] = json!([{ "date": "2030-05-20" }]);
    west["agenda"] = json!({ "venues": [], "topics": [], "sessions": [], "themes": [] });
    let (found, offset) = moments(&west);
    assert_eq!(offset, "-03:30");
    assert_eq!(found[1], "day 2030-05-20T12:00:00-03:30");
}
