//! Folders: what `forum new` writes, and which the commands refuse.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::harness::{Data, in_project, tool};

/// Whether the command succeeded, and its errors without the line breaks of miette.
fn forum(lang: &str, arguments: &[&str], folder: &Path) -> (bool, String) {
    let mut tool = tool();
    tool.env_remove("FORUM_BASE").args(["--lang", lang]).args(arguments).arg(folder);
    let Output { status, stdout, stderr } = tool.output().unwrap();
    let said = String::from_utf8([stdout, stderr].concat()).unwrap().replace('│', "");
    (status.success(), said.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn a_new_folder_has_content_without_findings_schemas_and_guides() {
    let data = Data::new("begin");
    let folder = data.0.join("new/folder");
    let (passed, said) = forum("en", &["new"], &folder);
    assert!(passed && said.contains("forum serve --data"), "{said}");
    let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
    for name in ["event.json", "partners.schema.json", "guide.ru.md", "guide.zh.md"] {
        assert!(names.contains(&name.into()), "{name}: {names:?}");
    }
    let (passed, said) = forum("en", &["check", "--strict", "--data"], &folder);
    assert_eq!((passed, &*said), (true, "3 files, 0 errors, 0 warnings"));
}

/// The tool in a folder, without the variables of the project.
fn in_folder(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut tool = tool();
    tool.current_dir(folder).env_remove("FORUM_DATA").env_remove("FORUM_BASE").args(arguments);
    let Output { status, stdout, stderr } = tool.output().unwrap();
    let [stdout, stderr] = [stdout, stderr].map(|said| String::from_utf8(said).unwrap());
    (status.code(), stdout, stderr)
}

#[test]
fn without_an_option_the_content_is_in_the_folder_of_the_project_or_in_the_current_one() {
    let data = Data::new("current");
    let (code, _, said) = in_folder(&data.0, &["check", "--lang", "en"]);
    assert_eq!((code, said.contains("0 errors")), (Some(0), true), "{said}");
    fs::remove_file(data.0.join("event.json")).unwrap();
    let (code, _, said) = in_folder(&data.0, &["check", "--lang", "en"]);
    assert_eq!((code, said.contains("event.json")), (Some(1), true), "{said}");
    let project = data.0.join("public/data");
    fs::create_dir_all(&project).unwrap();
    fs::write(project.join("event.json"), "{").unwrap();
    let (code, _, said) = in_folder(&data.0, &["check", "--lang", "en"]);
    assert_eq!((code, said.contains("public/data/event.json:1:1")), (Some(1), true), "{said}");
}

#[test]
fn where_no_content_is_every_command_says_how_to_name_it() {
    let data = Data::new("nowhere");
    let empty = data.0.join("empty");
    fs::create_dir(&empty).unwrap();
    for (lang, words) in [("en", "with --data"), ("ru", "через --data"), ("zh", "请用--data")]
    {
        for command in ["check", "schema", "draw", "diff"] {
            let (code, _, said) = in_folder(&empty, &["--lang", lang, command]);
            let said: String = said.replace(['│', '\n'], "").split_whitespace().collect();
            let words: String = words.split_whitespace().collect();
            assert_eq!((code, said.contains(&words)), (Some(2), true), "{lang} {command}: {said}");
        }
    }
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0, "nothing is written");
}

#[test]
fn the_exit_code_tells_content_with_errors_from_a_command_that_failed() {
    let data = Data::new("codes");
    let check = ["check", "--json", "--strict"];
    let code = |arguments: &[&str]| {
        let (code, stdout, _) = in_folder(&data.0, arguments);
        (code, serde_json::from_str::<Vec<serde_json::Value>>(&stdout).ok().map(|it| it.len()))
    };
    assert_eq!(code(&check), (Some(0), Some(0)));
    data.edit("event.json", "\"携手\"", "\"携手 \"");
    assert_eq!(code(&check[..2]), (Some(0), Some(1)), "a warning");
    assert_eq!(code(&check), (Some(1), Some(1)), "a warning that fails");
    fs::write(data.0.join("event.json"), "{").unwrap();
    assert_eq!(code(&check[..2]), (Some(1), Some(1)), "an error");
    assert_eq!(code(&["check", "--stricter"]), (Some(2), None), "a wrong option");
    assert_eq!(code(&["diff", "no-site"]), (Some(1), None), "content with an error");
    fs::copy(in_project("tests/fixtures/data/event.json"), data.0.join("event.json")).unwrap();
    assert_eq!(code(&["diff", "no-site"]), (Some(2), None), "no such site");
    assert_eq!(code(&["build"]), (Some(2), None), "no base");
}

#[test]
fn a_folder_with_files_is_not_begun() {
    let data = Data::new("not-empty");
    let before = fs::read(data.0.join("event.json")).unwrap();
    for (lang, words) in [("en", "is not empty"), ("ru", "там что-то есть"), ("zh", "不为空")]
    {
        let (passed, said) = forum(lang, &["new"], &data.0);
        assert!(!passed && said.contains(words), "{lang}: {said}");
    }
    assert_eq!(fs::read(data.0.join("event.json")).unwrap(), before);
    assert!(!data.0.join("guide.ru.md").exists());
}

#[test]
fn a_site_is_not_written_into_a_folder_of_something_else() {
    let data = Data::new("other-folder");
    for (lang, words) in [("en", "no site in it"), ("ru", "но нет сайта"), ("zh", "但不是网站")]
    {
        let (passed, said) = forum(lang, &["build", "--out"], &data.0);
        assert!(!passed && said.contains(words), "{lang}: {said}");
    }
    assert!(!data.0.join("index.html").exists());
}

#[test]
fn without_a_base_nothing_is_built() {
    let data = Data::new("no-base");
    let out = data.0.join("site");
    for (lang, words) in
        [("en", "contains no site"), ("ru", "нет основы сайта"), ("zh", "不含网站基础包")]
    {
        let (passed, said) = forum(lang, &["build", "--out"], &out);
        assert!(!passed && said.contains(words) && !out.exists(), "{lang}: {said}");
    }
    fs::write(data.0.join("broken.zip"), "PK").unwrap();
    let (passed, said) = forum(
        "en",
        &["build", "--base", &data.0.join("broken.zip").display().to_string(), "--out"],
        &out,
    );
    assert!(
        !passed && said.contains("broken.zip is not the base of a site") && !out.exists(),
        "{said}"
    );
}
