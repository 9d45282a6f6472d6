//! Runs the check on changed copies of correct content, and reads its report.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

use i18n::messages::WARNING_IDS;

/// The root of the project, in which the tool runs.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// Correct content, which no organizer edits.
const CORRECT: &str = "tests/fixtures/data";

/// The path of a file or folder of the project.
pub fn in_project(path: &str) -> PathBuf {
    Path::new(ROOT).join(path)
}

/// A copy of a content folder. It is removed at the end of its test.
pub struct Data(pub PathBuf);

impl Data {
    pub fn new(name: &str) -> Self {
        // Tests run in parallel, and rows of two of them may have the same name.
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("forum-check-{}-{number}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder.replace(' ', "-"));
        fs::create_dir_all(&folder).unwrap();
        for file in ["event", "agenda", "partners"] {
            let file = format!("{file}.json");
            fs::copy(in_project(CORRECT).join(&file), folder.join(&file)).unwrap();
        }
        Self(folder)
    }

    /// Replaces a text that occurs once in a file. A `¦` in the new text is the place that the report must name:
    /// returns its `path:line:column`.
    pub fn edit(&self, file: &str, from: &str, to: &str) -> String {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} must occur once in {file}");
        let text = text.replacen(from, to, 1);
        fs::write(&path, text.replacen('¦', "", 1)).unwrap();
        let before = text.split('¦').next().unwrap();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        format!("{}:{line}:{column} ", path.display())
    }

    pub fn check(&self) -> (bool, String) {
        let Output { status, stderr, .. } = run("check", &self.0, "en");
        (status.success(), String::from_utf8(stderr).unwrap())
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The tool, at the root of the project.
pub fn tool() -> Command {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_forum"));
    // 2031-01-01: the fixture is not from the future.
    tool.current_dir(ROOT).env("SOURCE_DATE_EPOCH", "1924992000");
    tool
}

pub fn run(command: &str, data: &Path, lang: &str) -> Output {
    tool().args([command, "--lang", lang, "--data"]).arg(data).output().unwrap()
}

/// Name, file, a text in it, its replacement, parts of the report.
pub type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [&'a str]);

/// Each mistake must be the only finding, at its place.
pub fn assert_report(rows: &[Row], outcome: Outcome) {
    for (name, file, from, to, parts) in rows {
        let data = Data::new(name);
        let place = data.edit(file, from, to);
        let (passed, report) = data.check();
        assert_eq!(passed, outcome == Passes, "{name}: {report}");
        let summary = match outcome {
            Fails => "3 files, 1 error, 0 warnings",
            Passes => "3 files, 0 errors, 1 warning",
        };
        let place = if to.contains('¦') { place.as_str() } else { file };
        for words in [place, summary].iter().chain(*parts) {
            assert!(report.contains(words), "{name}: no {words:?} in\n{report}");
        }
        assert_report_in_all_languages(name, &data);
    }
}

/// A printed finding: `path:line:column`, the mistake, the advice, the id of a warning.
#[derive(Debug)]
struct Printed {
    place: String,
    wrong: String,
    right: String,
    id: String,
}

/// The findings of a report; `help` and `warning` are its labels.
fn printed(report: &str, data: &Data, [help, warning]: [&str; 2]) -> Vec<Printed> {
    let folder = data.0.display().to_string();
    let mut found: Vec<Printed> = Vec::new();
    for line in report.lines() {
        if let Some(start) = line.find(&folder) {
            let (place, wrong) = line[start..].split_once(' ').unwrap();
            let (place, wrong) = (place.to_owned(), wrong.to_owned());
            // A warning has the mistake, the advice and its id in one line.
            let is_warning = line.starts_with(warning);
            let (wrong, id) = match wrong.rsplit_once(" [").filter(|_| is_warning) {
                Some((wrong, id)) => (wrong.to_owned(), id.trim_end_matches(']').to_owned()),
                None => (wrong, String::new()),
            };
            let right = if is_warning { wrong.clone() } else { String::new() };
            found.push(Printed { place, wrong, right, id });
        } else if let Some(right) = line.trim_start().strip_prefix(help) {
            found.last_mut().expect("help is below a finding").right = right.to_owned();
        }
    }
    found
}

/// Findings and places must be the same in every language, and the texts in that language.
pub fn assert_report_in_all_languages(name: &str, data: &Data) {
    let is_russian = |letter: char| matches!(letter, '\u{400}'..='\u{52f}');
    let is_chinese = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
    let [en, ru, zh] = [
        ("en", ["help: ", "warning: "]),
        ("ru", ["подсказка: ", "предупреждение: "]),
        ("zh", ["提示：", "警告："]),
    ]
    .map(|(lang, labels)| {
        let Output { status, stderr, .. } = run("check", &data.0, lang);
        let report = String::from_utf8(stderr).unwrap();
        let found = printed(&report, data, labels);
        let places: Vec<String> = found.iter().map(|one| one.place.clone()).collect();
        assert!(!found.is_empty(), "{name}: nothing is found in\n{report}");
        for text in found.iter().flat_map(|one| [&one.wrong, &one.right]) {
            assert!(!text.is_empty(), "{name}, {lang}: a text is missing in\n{report}");
            assert!(!text.contains("{}"), "{name}: a placeholder is left in {text}");
            // Texts in quotes are from the file.
            let prose: String = text.split('"').step_by(2).collect();
            let [russian, chinese] = [prose.contains(is_russian), prose.contains(is_chinese)];
            assert_eq!([russian, chinese], [lang == "ru", lang == "zh"], "{name}, {lang}: {text}");
        }
        let full_stops = if lang == "zh" { ['。', '？'] } else { ['.', '?'] };
        for one in &found {
            assert!(lang == "en" || one.right.ends_with(full_stops), "{name}, {lang}: {one:?}");
            let is_known = WARNING_IDS.contains(&&*one.id);
            assert!(one.id.is_empty() || is_known, "{name}, {lang}: {one:?}");
        }
        (status.code(), places)
    });
    assert_eq!(ru, en, "{name}");
    assert_eq!(zh, en, "{name}");
}

pub use Outcome::{Fails, Passes};

/// The outcome of a check.
#[derive(Clone, Copy, PartialEq)]
pub enum Outcome {
    /// An error: the check fails.
    Fails,
    /// A warning: the check passes.
    Passes,
}

/// `event.json` with these fields after its id.
pub fn with_event_field(field: &str) -> String {
    format!("\"id\": \"forum-2030\", {field}")
}
