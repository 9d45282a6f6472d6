//! The report as a whole: its languages, its summary, its exit code.

use std::fs;
use std::process::Output;

use crate::harness::{Data, assert_report_in_all_languages, in_project, run, tool};

#[test]
fn several_mistakes_are_all_reported_at_once() {
    let data = Data::new("several");
    let places = [
        data.edit("event.json", "known\": true", "known\": ¦yes"),
        data.edit("agenda.json", "\"b2b\"", "¦\"b2c\""),
        data.edit("agenda.json", "\"title\": { \"ru\": \"Фест", "¦\"titel\": { \"ru\": \"Фест"),
        data.edit("agenda.json", "\"date\": \"2030-05-17\"", "\"date\": ¦\"2030-02-30\""),
        data.edit("partners.json", "\"url\": ", "\"url\": \"javascript:\", ¦\"url\": "),
        data.edit("partners.json", "\"city\": \"khabarovsk\"", "\"city\": ¦\"moscow\""),
        data.edit("partners.json", "\"id\": \"petrov\"", "\"id\": ¦\"ivanov\""),
    ];
    let (passed, report) = data.check();
    assert!(!passed);
    let field = "sessions[2]: the field \"title\" is missing".to_owned();
    for words in places.into_iter().chain([field, "3 files, 9 errors, 0 warnings".into()]) {
        assert!(report.contains(&words), "no {words:?} in\n{report}");
    }
    assert!(!report.contains('\u{1b}'), "no colours where nobody sees them");
}

#[test]
fn for_scripts_the_findings_are_json() {
    let data = Data::new("json");
    let place = data.edit("partners.json", "\"zh\": \"参与方\"", "\"zh\": \"参与¦單位\"");
    let error = data.edit("agenda.json", "\"venue\": \"square\"", "\"venue\": ¦\"sqare\"");
    let findings = |lang: &str| {
        let mut tool = tool();
        tool.args(["check", "--json", "--lang", lang, "--data"]).arg(&data.0);
        let Output { status, stdout, stderr } = tool.output().unwrap();
        assert_eq!(status.code(), Some(1));
        assert_eq!(String::from_utf8_lossy(&stderr).trim().lines().count(), 1, "only the summary");
        serde_json::from_slice::<Vec<serde_json::Value>>(&stdout).unwrap()
    };
    let found = findings("en");
    let place_of = |finding: &serde_json::Value| {
        format!("{}:{}:{} ", finding["file"].as_str().unwrap(), finding["line"], finding["column"])
    };
    assert_eq!(found.iter().map(place_of).collect::<Vec<_>>(), [error, place]);
    assert_eq!((&found[0]["level"], &found[0]["id"]), (&"error".into(), &().into()));
    assert_eq!((&found[0]["field"], &found[0]["length"]), (&"sessions[0].venue".into(), &7.into()));
    assert_eq!(found[0]["problem"], "there is no venue \"sqare\"");
    assert_eq!((&found[1]["level"], &found[1]["length"]), (&"warning".into(), &1.into()));
    assert_eq!(found[1]["id"], "traditional-character");
    assert_eq!(found[1]["advice"], "Write \"单\".");
    assert_eq!(findings("zh")[1]["advice"], "请写\"单\"。");
}

#[test]
fn correct_content_passes_without_findings() {
    let (passed, report) = Data::new("correct").check();
    assert!(passed && report == "3 files, 0 errors, 0 warnings\n", "{report}");
    let published = run("check", &in_project("public/data"), "en");
    assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
}

#[test]
fn mistakes_of_every_kind_are_reported_in_every_language() {
    type Edits<'a> = &'a [(&'a str, &'a str, &'a str)];
    let mistakes: &[(&str, Edits)] = &[
        ("syntax", &[("event.json", "},\n  \"slogan\"", "}\n  \"slogan\"")]),
        (
            "fields",
            &[
                (
                    "event.json",
                    "\"slogan\": { \"ru\": \"Вместе\", \"zh\": \"携手\" }",
                    "\"slogan\": 1",
                ),
                ("event.json", "\"value\": 3000", "\"value\": null"),
                ("agenda.json", "\"title\": { \"ru\": \"Фест", "\"titel\": { \"ru\": \"Фест"),
                ("agenda.json", "\"b2b\"", "\"b2c\""),
            ],
        ),
        (
            "texts",
            &[
                ("event.json", "\"Вместе\"", "\"\""),
                ("event.json", "\"Первый форум\", ", "\" Первый\u{200b}форум\", "),
            ],
        ),
        (
            "addresses",
            &[
                ("partners.json", "\"https://example.org/\"", "\"example.org\", \"phone\": \"1\""),
                ("event.json", "\"id\": \"forum-2030\"", "\"id\": \"forum-2030\", \"site\": \"x\""),
            ],
        ),
        (
            "ids",
            &[
                ("agenda.json", "\"venue\": \"square\"", "\"venue\": \"sqare\""),
                ("partners.json", "\"petrov\"", "\"ivanov\""),
            ],
        ),
        ("times", &[("event.json", "\"2030-12-20\"", "\"2025-02-30\"")]),
        (
            "schedule",
            &[
                ("event.json", "\"2030-05-21\"", "\"2030-05-19\""),
                ("agenda.json", "\"2030-05-20T11:00:00+10:00\"", "\"2030-05-20T09:00:00+10:00\""),
            ],
        ),
    ];
    for (name, edits) in mistakes {
        let data = Data::new(&format!("languages {name}"));
        for (file, from, to) in *edits {
            data.edit(file, from, to);
        }
        assert_report_in_all_languages(name, &data);
    }
    let data = Data::new("languages files");
    fs::write(data.0.join("event.json"), "").unwrap();
    fs::remove_file(data.0.join("agenda.json")).unwrap();
    assert_report_in_all_languages("files", &data);
}

#[test]
fn in_russian_the_report_names_the_field_and_its_meaning() {
    let data = Data::new("russian");
    data.edit("agenda.json", "\"title\": { \"ru\": \"Фест", "\"titel\": { \"ru\": \"Фест");
    data.edit("event.json", "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }", "\"Вместе\"");
    let Output { stderr, .. } = run("check", &data.0, "ru");
    let report = String::from_utf8(stderr).unwrap();
    for words in [
        "sessions[2]: не хватает поля \"title\"",
        "подсказка: title — полное название.",
        "slogan: указан текст в кавычках, а нужен текст на двух языках: {\"ru\": \"…\", \"zh\": \"…\"}",
        "подсказка: slogan — девиз форума.",
        "3 файла, 3 ошибки, 0 предупреждений",
    ] {
        assert!(report.contains(words), "no {words:?} in\n{report}");
    }
}

/// On other systems the locale is not in the environment.
#[cfg(all(unix, not(target_vendor = "apple")))]
#[test]
fn messages_are_in_the_language_of_the_locale_or_of_the_option() {
    let data = Data::new("locale");
    let check = |variables: &[(&str, &str)], options: &[&str]| {
        let mut tool = tool();
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("LC_") || ["LANG", "LANGUAGE", "FORUM_LANG"].contains(&&*name) {
                tool.env_remove(name);
            }
        }
        tool.envs(variables.iter().copied()).arg("check").args(options);
        let Output { status, stderr, .. } = tool.arg("--data").arg(&data.0).output().unwrap();
        (status.code(), String::from_utf8(stderr).unwrap())
    };
    let en = "3 files, 0 errors, 0 warnings\n";
    let ru = "3 файла, 0 ошибок, 0 предупреждений\n";
    let zh = "3个文件，0个错误，0个警告\n";
    for (variables, options, summary) in [
        (&[("LC_ALL", "ru_RU.UTF-8")][..], &[][..], ru),
        (&[("LANG", "zh_CN.UTF-8")], &[], zh),
        (&[("LANG", "C")], &[], en),
        (&[], &[], en),
        (&[("LANG", "de_DE.UTF-8")], &[], en),
        (&[("LC_ALL", "ru_RU.UTF-8"), ("LANG", "zh_CN.UTF-8")], &[], ru),
        (&[("LC_ALL", "ru_RU.UTF-8")], &["--lang", "en"], en),
        (&[("LANG", "C")], &["--lang", "ru"], ru),
        (&[("LANG", "C")], &["--lang=zh"], zh),
    ] {
        assert_eq!(check(variables, options), (Some(0), summary.to_owned()), "{variables:?}");
    }
    let (code, report) = check(&[], &["--lang", "de"]);
    assert!(code == Some(2) && report.contains("ru, zh, en"), "{report}");
}

#[test]
fn missing_and_outdated_share_images_are_warnings() {
    let data = Data::new("share");
    let copy =
        |name: &str| fs::copy(in_project("examples/demo").join(name), data.0.join(name)).unwrap();
    copy("share-ru.png");
    let (passed, report) = data.check();
    assert!(passed && report.contains("3 files, 0 errors, 2 warnings"), "{report}");
    assert!(report.contains("there is no") && report.contains("share-zh.png"), "{report}");
    assert!(
        report.contains("share-ru.png shows another name, other days or another city"),
        "{report}"
    );
    assert!(report.contains("event.json:") && report.contains("forum draw"), "{report}");
    assert_report_in_all_languages("share", &data);
    // An image that was not drawn by the tool is the organizers' own.
    for name in ["share-ru.png", "share-zh.png"] {
        fs::copy(in_project("public/icon.svg"), data.0.join(name)).unwrap();
    }
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}
