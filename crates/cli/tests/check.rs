//! `forum check`: one mistake at a time in correct content, and its report.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The root of the project, in which the tool runs.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// Correct content, which no organizer edits.
const CORRECT: &str = "tests/fixtures/data";

/// The path of a file or folder of the project.
fn in_project(path: &str) -> PathBuf {
    Path::new(ROOT).join(path)
}

/// A copy of a content folder. It is removed at the end of its test.
struct Data(PathBuf);

impl Data {
    fn new(name: &str) -> Self {
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
    fn edit(&self, file: &str, from: &str, to: &str) -> String {
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

    fn check(&self) -> (bool, String) {
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
fn tool() -> Command {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_forum"));
    tool.current_dir(ROOT);
    tool
}

fn run(command: &str, data: &Path, lang: &str) -> Output {
    tool().args([command, "--lang", lang, "--data"]).arg(data).output().unwrap()
}

/// Name, file, a text in it, its replacement, parts of the report.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [&'a str]);

/// Each mistake must be the only finding, at its place.
fn assert_report(rows: &[Row], outcome: Outcome) {
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

/// A printed finding: `path:line:column`, the mistake, the advice.
#[derive(Debug)]
struct Printed {
    place: String,
    wrong: String,
    right: String,
}

/// The findings of a report; `help` and `warning` are its labels.
fn printed(report: &str, data: &Data, [help, warning]: [&str; 2]) -> Vec<Printed> {
    let folder = data.0.display().to_string();
    let mut found: Vec<Printed> = Vec::new();
    for line in report.lines() {
        if let Some(start) = line.find(&folder) {
            let (place, wrong) = line[start..].split_once(' ').unwrap();
            let (place, wrong) = (place.to_owned(), wrong.to_owned());
            // A warning has the mistake and the advice in one line.
            let right = if line.starts_with(warning) { wrong.clone() } else { String::new() };
            found.push(Printed { place, wrong, right });
        } else if let Some(right) = line.trim_start().strip_prefix(help) {
            found.last_mut().expect("help is below a finding").right = right.to_owned();
        }
    }
    found
}

/// Findings and places must be the same in every language, and the texts in that language.
fn assert_report_in_all_languages(name: &str, data: &Data) {
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
        }
        (status.code(), places)
    });
    assert_eq!(ru, en, "{name}");
    assert_eq!(zh, en, "{name}");
}

use Outcome::{Fails, Passes};

/// The outcome of a check.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    /// An error: the check fails.
    Fails,
    /// A warning: the check passes.
    Passes,
}

#[test]
fn syntax_errors_are_reported_at_their_place() {
    let rows: &[Row] = &[
        ("comma", "event.json", "},\n  \"slogan\"", "}¦\n  \"slogan\"", &["a comma is missing"]),
        ("last comma", "event.json", ": 1\n}", ": 1¦,\n}", &["a comma after the last item"]),
        (
            "two commas",
            "agenda.json",
            "\"park\",",
            "\"park\",¦,",
            &["in double quotes is expected"],
        ),
        ("list commas", "agenda.json", "[\"trade\"]", "[¦, \"trade\"]", &["a comma too many"]),
        ("comment", "event.json", "\"revision\"", "¦// soon\n\"revision\"", &["no comments"]),
        ("quotes", "event.json", "\"forum-2030\"", "¦'forum-2030'", &["Use double quotes"]),
        ("bare name", "event.json", "\"revision\"", "¦revision", &["in double quotes"]),
        ("bare word", "event.json", "known\": true", "known\": ¦yes", &["a word without quotes"]),
        ("colon", "event.json", "revision\": 1", "revision\" ¦1", &["no colon"]),
        ("open object", "agenda.json", "  ]\n}\n", "  ]\n", &["this { has no closing }"]),
        ("open text", "event.json", "12-20\",", "12-20,¦", &["Close the text with a double"]),
        ("after end", "event.json", ": 1\n}", ": 1\n}¦}", &["after the end"]),
        ("bare point", "event.json", "\"value\": 20,", "\"value\": ¦20.,", &["decimal points"]),
        ("escape", "event.json", "\"Вместе\"", "\"¦\\Вместе\"", &["a text that is not JSON"]),
        (
            "same field twice",
            "event.json",
            "\"revision\"",
            "\"revision\": 2,\n  ¦\"revision\"",
            &["revision: the field \"revision\" stands twice in one object", "on line 28"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn missing_unknown_and_wrong_fields_are_reported() {
    let rows: &[Row] = &[
        (
            "missing",
            "agenda.json",
            "{\n      \"id\": \"talks\",",
            "¦{",
            &["sessions[1]: the field \"id\" is missing", "the page's address of it"],
        ),
        (
            "unknown",
            "partners.json",
            "\"url\"",
            "¦\"urll\"",
            &["partners[0].urll: there is no field \"urll\" here", "Did you mean \"url\"?"],
        ),
        (
            "unknown language",
            "event.json",
            "\"zh\": \"携手\"",
            "\"zh\": \"携手\", ¦\"de\": \"Zusammen\"",
            &["slogan.de: there is no field \"de\"", "One of: en, ru, zh."],
        ),
        (
            "kind",
            "agenda.json",
            "\"kind\": \"culture\"",
            "\"kind\": ¦\"culure\"",
            &[
                "sessions[2].kind: kind is \"culure\"",
                "Did you mean \"culture\"? One of: ceremony, plenary, session, b2b, culture, sport.",
            ],
        ),
        (
            "group",
            "partners.json",
            "\"business\"",
            "¦\"sponsor\"",
            &["partners[1].group: group is \"sponsor\"", "One of: organizer, support"],
        ),
        (
            "basis",
            "agenda.json",
            "\"date_end\"",
            "\"date_basis\": ¦\"guess\",\n\"date_end\"",
            &["date_basis is \"guess\"", "One of: reported, derived."],
        ),
        (
            "number in quotes",
            "event.json",
            "\"value\": 3000",
            "\"value\": ¦\"3000\"",
            &[
                "figures[0].value: a text in quotes stands where a whole number without quotes belongs",
            ],
        ),
        ("fraction", "event.json", ": 3000", ": ¦3000.5", &["3000.5 is not a whole number"]),
        ("exponent", "event.json", ": 3000", ": ¦3e3", &["3e3 is not a whole number"]),
        ("too large", "event.json", "\"revision\": 1", "\"revision\": ¦5000000000", &["At most"]),
        ("negative", "event.json", ": 3000", ": ¦-3", &["-3 is too small"]),
        ("revision", "event.json", "\"revision\": 1", "\"revision\": ¦0", &["counted from 1"]),
        ("null", "agenda.json", "\"square\",\n", "¦null,\n", &["what is unknown is left out"]),
        ("list", "agenda.json", "[\"trade\"]", "¦\"trade\"", &["where a list […] belongs"]),
        (
            "object",
            "event.json",
            "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }",
            "¦\"Вместе\"",
            &["{…}"],
        ),
        ("no text", "event.json", "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }", "¦{}", &["no text"]),
        (
            "unknown tongue",
            "agenda.json",
            "\"venue\": \"square\",",
            "\"venue\": \"square\", \"languages\": [\"ru\", ¦\"cn\"],",
            &["languages[1]", "zh"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn invalid_texts_links_and_ids_are_reported() {
    let rows: &[Row] = &[
        (
            "empty in both",
            "event.json",
            "{ \"ru\": \"Вместе\", \"zh\": \"携手\" }",
            "¦{ \"ru\": \"\", \"zh\": \" \" }",
            &["slogan: the text is empty in every language"],
        ),
        ("control", "event.json", "\"Вместе\"", "¦\"Вмес\\u0007те\"", &["character U+0007"]),
        ("line break", "event.json", "\"Вместе\"", "¦\"Вмес\\nте\"", &["character U+000A"]),
        ("raw break", "event.json", "\"Вместе\"", "\"Вмес¦\nте\"", &["line break or tab inside"]),
        ("bidi", "event.json", "\"Вместе\"", "¦\"Вмес\u{202e}те\"", &["character U+202E"]),
        (
            "script link",
            "partners.json",
            "\"https://example.org/\"",
            "¦\"javascript:alert(1)\"",
            &["partners[0].url: \"javascript:alert(1)\" is not a link", "begin with https://"],
        ),
        (
            "bare link",
            "partners.json",
            "\"https://example.org/\"",
            "¦\"example.org\"",
            &["not a link"],
        ),
        ("no host", "partners.json", "\"https://example.org/\"", "¦\"https:///\"", &["nowhere"]),
        (
            "spaced link",
            "agenda.json",
            "\"https://example.org/opening\"",
            "¦\"https://example.org/the opening\"",
            &["sessions[0].sources[0]: the link", "contains a space"],
        ),
        ("upper id", "agenda.json", "\"talks\"", "¦\"Talks\"", &["sessions[1].id: \"Talks\""]),
        ("cyrillic id", "agenda.json", "\"talks\"", "¦\"переговоры\"", &["part of an address"]),
        ("hyphens", "agenda.json", "\"talks\"", "¦\"the--talks\"", &["single hyphens"]),
        ("empty id", "agenda.json", "\"talks\"", "¦\"\"", &["sessions[1].id: \"\""]),
        (
            "country code",
            "partners.json",
            "{ \"ru\": \"Россия\", \"zh\": \"俄罗斯\" } },",
            "{ \"ru\": \"Россия\", \"zh\": \"俄罗斯\" } }, { \"id\": ¦\"kz\", \"name\": { \"ru\": \"Казахстан\", \"zh\": \"哈萨克斯坦\" } },",
            &["countries[1].id: \"kz\" is not a country code", "Two capital letters"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn the_address_of_the_site_must_be_a_public_https_folder() {
    let id = "\"id\": \"forum-2030\"";
    let after = |value: &str| format!("{id}, \"site\": ¦\"{value}\"");
    let form = "https, a host and a folder, nothing more: \"https://forum.example.org/2025/\".";
    let mistakes = [
        ("scheme", "http://forum.example/a", "Did you mean \"https://forum.example/a/\"?"),
        ("none", "forum.example", "Did you mean \"https://forum.example/\"?"),
        ("page", "https://forum.example/index.html", "Did you mean \"https://forum.example/\"?"),
        ("query", "https://forum.example/?lang=ru", "Did you mean \"https://forum.example/\"?"),
        ("anchor", "https://forum.example/a#top", "Did you mean \"https://forum.example/a/\"?"),
        ("other scheme", "ftp://forum.example/", form),
        ("relative", "./", form),
        ("no host", "https://", form),
        ("own machine", "https://localhost:8080/", form),
        ("number", "https://192.0.2.1/", form),
        ("password", "https://me:word@forum.example/", form),
        ("empty", "", form),
    ];
    for (name, value, right) in mistakes {
        let wrong = format!("site: \"{value}\" is not an https address the site can stand at");
        assert_report(&[(name, "event.json", id, &after(value), &[&wrong, right])], Fails);
    }
    for value in ["https://forum.example", "https://forum.example/2025/", "https://форум.рф/"]
    {
        let data = Data::new("site");
        data.edit("event.json", id, &after(value));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{value}");
    }
}

#[test]
fn phone_numbers_and_email_addresses_must_be_complete() {
    let url = "\"url\": \"https://example.org/\"";
    let after = |field: &str, value: &str| format!("{url}, \"{field}\": ¦\"{value}\"");
    let mistakes = [
        ("no plus", "phone", "74212402121", "7 to 15 digits in all: \"+12025550123\""),
        ("eight", "phone", "8 (4212) 40-21-21", "Did you mean \"+74212402121\"?"),
        ("grouped", "phone", "+86 10 8532 1234", "Did you mean \"+861085321234\"?"),
        ("zero", "phone", "+04212402121", "+, country code and number"),
        ("too few", "phone", "+742124", "7 to 15 digits"),
        ("too many", "phone", "+7421240212112345", "7 to 15 digits"),
        ("extension", "phone", "+74212402121,105", "7 to 15 digits"),
        ("two", "phone", "+74212402121; +74212402122", "7 to 15 digits"),
        ("no digits", "phone", "+", "7 to 15 digits"),
        ("full-width", "phone", "+７４２１２４０２１２１", "7 to 15 digits"),
        ("no at", "email", "forum.example.org", "A name, @ and a domain"),
        ("two at", "email", "forum@here@example.org", "\"forum@example.org\""),
        ("no name", "email", "@example.org", "\"forum@example.org\""),
        ("no domain", "email", "forum@", "\"forum@example.org\""),
        ("no dot", "email", "forum@localhost", "\"forum@example.org\""),
        ("two dots", "email", "forum@example..org", "\"forum@example.org\""),
        ("last dot", "email", "forum.@example.org", "\"forum@example.org\""),
        ("hyphen", "email", "forum@-example.org", "\"forum@example.org\""),
        ("space", "email", "the forum@example.org", "\"forum@example.org\""),
        ("with a name", "email", "Forum <forum@example.org>", "\"forum@example.org\""),
    ];
    for (name, field, value, right) in mistakes {
        let to = after(field, value);
        let what = if field == "phone" { "a number that can be dialled" } else { "an e-mail" };
        let wrong = format!("partners[0].{field}: \"{value}\" is not {what}");
        assert_report(&[(name, "partners.json", url, &to, &[&wrong, right])], Fails);
    }
    let correct = [
        ("phone", "+74212402121"),
        ("phone", "+8613800138000"),
        ("phone", "+2901234"),
        ("phone", "+123456789012345"),
        ("email", "forum@example.org"),
        ("email", "press.office+27@mail.khabkrai.gov.ru"),
        ("email", "o'neil_1@xn--e1afmkfd.xn--p1ai"),
        ("email", "форум@пример.рф"),
    ];
    for (field, value) in correct {
        let data = Data::new("contacts");
        data.edit("partners.json", url, &after(field, value));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{value}");
    }
    assert_report(
        &[
            (
                "address",
                "partners.json",
                url,
                &format!("{url}, \"address\": ¦\"Khabarovsk\""),
                &["{…}"],
            ),
            (
                "phone kind",
                "partners.json",
                url,
                &format!("{url}, \"phone\": ¦74212402121"),
                &["a text in quotes belongs"],
            ),
        ],
        Fails,
    );
}

#[test]
fn repeated_ids_and_references_to_unknown_ids_are_reported() {
    let rows: &[Row] = &[
        (
            "session",
            "agenda.json",
            "\"talks\"",
            "¦\"opening\"",
            &["sessions[1].id: the id \"opening\" is taken", "sessions[0] on line 13 has it"],
        ),
        (
            "session as the forum",
            "agenda.json",
            "\"talks\"",
            "¦\"forum\"",
            &["sessions[1].id: the id \"forum\" is taken", "calendar file has it"],
        ),
        (
            "theme",
            "agenda.json",
            "\"youth-theme\"",
            "¦\"talks\"",
            &["themes[0].id: the id \"talks\""],
        ),
        ("venue", "agenda.json", "\"id\": \"park\"", "\"id\": ¦\"square\"", &["venues[1].id"]),
        (
            "topic",
            "agenda.json",
            "\"zh\": \"贸易\" } }",
            "\"zh\": \"贸易\" } },\n    { \"id\": ¦\"culture\", \"name\": { \"en\": \"Culture\" } }",
            &["topics[2].id: the id \"culture\" is taken", "topics[0] on line 8 has it"],
        ),
        ("city", "partners.json", "\"harbin\"", "¦\"khabarovsk\"", &["cities[1].id"]),
        ("partner", "partners.json", "\"flowers\"", "¦\"museum\"", &["partners[1].id"]),
        ("person", "partners.json", "\"petrov\"", "¦\"ivanov\"", &["people[1].id"]),
        (
            "figure",
            "event.json",
            "\"id\": \"sessions\"",
            "\"id\": ¦\"participants\"",
            &["figures[1].id"],
        ),
        (
            "country",
            "partners.json",
            "{ \"id\": \"CN\"",
            "{ \"id\": \"CN\", \"name\": { \"ru\": \"Китай\" , \"zh\": \"中国\" } },\n    { \"id\": ¦\"CN\"",
            &["countries[2].id: the id \"CN\" is taken"],
        ),
        (
            "no venue",
            "agenda.json",
            "\"venue\": \"square\"",
            "\"venue\": ¦\"sqare\"",
            &["sessions[0].venue: there is no venue \"sqare\"", "Did you mean \"square\"?"],
        ),
        (
            "no topic",
            "agenda.json",
            "[\"culture\", \"trade\"]",
            "[\"culture\", ¦\"trad\"]",
            &["sessions[0].topics[1]: there is no topic \"trad\"", "Did you mean \"trade\"?"],
        ),
        (
            "theme topic",
            "agenda.json",
            "[\"trade\"]",
            "[¦\"x\"]",
            &["themes[0].topics[0]: there is no"],
        ),
        (
            "no person",
            "agenda.json",
            "\"ivanov\"",
            "¦\"ivanof\"",
            &["there is no person \"ivanof\""],
        ),
        ("no partner", "agenda.json", "\"museum\"", "¦\"musem\"", &["Did you mean \"museum\"?"]),
        (
            "no post",
            "partners.json",
            "\"partner\": \"museum\"",
            "\"partner\": ¦\"mus\"",
            &["people[0].partner"],
        ),
        (
            "no city",
            "partners.json",
            "\"city\": \"khabarovsk\"",
            "\"city\": ¦\"habarovsk\"",
            &["partners[0].city: there is no city \"habarovsk\"", "Did you mean \"khabarovsk\"?"],
        ),
        (
            "no country",
            "partners.json",
            "\"country\": \"CN\"",
            "\"country\": ¦\"cn\"",
            &["cities[1].country: there is no country \"cn\"", "Did you mean \"CN\"?"],
        ),
        (
            "countries",
            "partners.json",
            "\"RU\", \"CN\"]",
            "\"RU\", ¦\"JP\"]",
            &["partners[0].countries[1]"],
        ),
        (
            "topic twice",
            "agenda.json",
            "\"culture\", \"trade\"]",
            "\"trade\", ¦\"trade\"]",
            &["twice"],
        ),
        (
            "change of nothing",
            "agenda.json",
            "  \"themes\": [",
            "  \"changes\": [{\"at\": \"2030-05-01T10:00:00+10:00\", \"session\": ¦\"talk\", \"kind\": \"new\"}],\n  \"themes\": [",
            &["there is no session \"talk\"", "Did you mean \"talks\"?"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn impossible_and_contradictory_times_are_reported() {
    let rows: &[Row] = &[
        (
            "no such day",
            "event.json",
            "\"2030-12-20\"",
            "¦\"2025-02-30\"",
            &[
                "updated: \"2025-02-30\": no calendar has that day",
                "The last day of 2025-02 is 2025-02-28.",
            ],
        ),
        ("month", "event.json", "\"2030-12-20\"", "¦\"2025-13-01\"", &["Months are 01 to 12."]),
        ("day shape", "event.json", "\"2030-12-20\"", "¦\"20.12.2030\"", &["that is not a day"]),
        (
            "no such time",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T25:00:00+10:00\"",
            &["sessions[0].end: \"2030-05-20T25:00:00+10:00\": no clock shows that time"],
        ),
        (
            "no offset",
            "event.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-20T10:00:00\"",
            &[
                "opening: \"2030-05-20T10:00:00\": the time has no UTC offset",
                "\"2030-05-20T10:00:00+03:00\" is Moscow time",
            ],
        ),
        (
            "no offset in the programme",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T11:00\"",
            &[
                "sessions[0].end: \"2030-05-20T11:00\": the time has no UTC offset",
                "At the forum it is +10:00: \"2030-05-20T11:00+10:00\".",
            ],
        ),
        (
            "day for a moment",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20\"",
            &["At the forum it is +10:00: \"2030-05-20T10:00:00+10:00\"."],
        ),
        (
            "moment shape",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"20.05.2030 11:00\"",
            &["Day, T, time and UTC offset: \"2025-05-19T10:00:00+10:00\"."],
        ),
        ("space", "event.json", "10:00:00+10:00\",", "10:00:00 10:00\",", &["not a moment"]),
        (
            "end first",
            "agenda.json",
            "\"2030-05-20T11:00:00+10:00\"",
            "¦\"2030-05-20T09:00:00+10:00\"",
            &["sessions[0].end: the end, 2030-05-20T09:00:00+10:00, is not after the start"],
        ),
        (
            "last day first",
            "agenda.json",
            "\"2030-05-25\"",
            "¦\"2030-05-16\"",
            &["sessions[2].date_end"],
        ),
        (
            "within",
            "agenda.json",
            "\"first\": \"2030-05-20\", \"last\": \"2030-05-21\"",
            "\"first\": \"2030-05-21\", \"last\": ¦\"2030-05-20\"",
            &["sessions[1].within.last: the last day, 2030-05-20, is before the first, 2030-05-21"],
        ),
        ("next", "event.json", "\"2031-09-06\"", "¦\"2031-09-03\"", &["next_edition.last"]),
        (
            "closes",
            "event.json",
            "\"2030-05-20T22:00:00+10:00\"",
            "¦\"2030-05-20T08:00:00+10:00\"",
            &["closes"],
        ),
        (
            "opens",
            "event.json",
            "\"2030-05-20T09:00:00+10:00\"",
            "¦\"2030-05-19T09:00:00+10:00\"",
            &["opens"],
        ),
        (
            "outside",
            "agenda.json",
            "\"date\": \"2030-05-20\",\n      \"start\": \"2030-05-20T10:00:00+10:00\",\n      \"end\": \"2030-05-20T11:00:00+10:00\"",
            "\"date\": ¦\"2030-05-22\"",
            &[
                "sessions[0].date: 2030-05-22 is outside the forum's days, 2030-05-20 to 2030-05-21",
                "side_event",
            ],
        ),
        (
            "within days",
            "agenda.json",
            "\"last\": \"2030-05-21\"",
            "\"last\": ¦\"2030-05-22\"",
            &["outside"],
        ),
        (
            "other day",
            "agenda.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-20T00:30:00+11:00\"",
            &["sessions[0].start: 2030-05-20T00:30:00+11:00 is on 2030-05-19 at the forum"],
        ),
        (
            "start alone",
            "agenda.json",
            "\"within\": { \"first\": \"2030-05-20\", \"last\": \"2030-05-21\" }",
            "\"start\": ¦\"2030-05-20T12:00:00+10:00\"",
            &["sessions[1].start: there is a start, but no date", "Add \"date\": \"2030-05-20\"."],
        ),
        (
            "date and within",
            "agenda.json",
            "\"within\": {",
            "\"date\": \"2030-05-20\",\n      \"within\": ¦{",
            &["sessions[1].within: \"within\" stands beside \"date\""],
        ),
        ("order", "event.json", "\"2030-05-21\"", "¦\"2030-05-19\"", &["days[1].date", "in order"]),
        ("day twice", "event.json", "\"2030-05-21\"", "¦\"2030-05-20\"", &["does not follow"]),
        (
            "opening day",
            "event.json",
            "\"2030-05-20T10:00:00+10:00\"",
            "¦\"2030-05-21T10:00:00+10:00\"",
            &["opening: the opening, 2030-05-21, is not on the first day, 2030-05-20"],
        ),
        (
            "no days",
            "event.json",
            "[\n    { \"date\": \"2030-05-20\", \"opens\": \"2030-05-20T09:00:00+10:00\", \"closes\": \"2030-05-20T22:00:00+10:00\" },\n    { \"date\": \"2030-05-21\" }\n  ]",
            "¦[]",
            &["days: there is no day"],
        ),
        (
            "called off, but not",
            "agenda.json",
            "  \"themes\": [",
            "  \"changes\": [{\"at\": \"2030-05-01T10:00:00+10:00\", \"session\": \"talks\", \"kind\": ¦\"cancelled\"}],\n  \"themes\": [",
            &["\"talks\" is called off here", "\"status\": \"cancelled\""],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn empty_missing_and_padded_texts_are_warnings() {
    let rows: &[Row] = &[
        ("empty", "event.json", "\"Вместе\"", "¦\"\"", &["slogan.ru: the text is empty"]),
        ("blank", "event.json", "\"携手\"", "¦\"  \"", &["slogan.zh: the text is empty"]),
        (
            "no zh",
            "event.json",
            "\"Вместе\", \"zh\": \"携手\"",
            "\"Вместе\"",
            &["slogan: no text in Chinese"],
        ),
        ("no ru", "event.json", "\"ru\": \"Вместе\", ", "", &["slogan: no text in Russian"]),
        (
            "only en",
            "event.json",
            "\"ru\": \"Вместе\", \"zh\"",
            "\"en\"",
            &["Russian (ru) and Chinese (zh)"],
        ),
        (
            "space before",
            "event.json",
            "\"Вместе\"",
            "¦\" Вместе\"",
            &["slogan.ru: the text begins or ends"],
        ),
        (
            "space after",
            "event.json",
            "\"携手\"",
            "¦\"携手\u{a0}\"",
            &["begins or ends with a space"],
        ),
    ];
    assert_report(rows, Passes);
}

#[test]
fn in_a_file_of_one_long_line_the_column_is_reported() {
    let data = Data::new("one line");
    let file = data.0.join("partners.json");
    let text = fs::read_to_string(&file).unwrap().replace('\n', " ");
    let long = text.replacen('{', &format!("{{{}\"spare\": 1, ", " ".repeat(70_000)), 1);
    fs::write(&file, long).unwrap();
    let (passes, report) = data.check();
    assert!(!passes && report.contains(":1:70002 spare: there is no field"), "{report}");
}

#[test]
fn files_that_are_empty_missing_or_not_utf8_are_reported() {
    let bytes = |name: &str, change: &dyn Fn(Vec<u8>) -> Vec<u8>, parts: &[&str]| {
        let data = Data::new(name);
        let path = data.0.join("event.json");
        fs::write(&path, change(fs::read(&path).unwrap())).unwrap();
        let (passed, report) = data.check();
        assert!(!passed, "{name}: {report}");
        for words in parts {
            assert!(report.contains(words), "{name}: no {words:?} in\n{report}");
        }
        assert_report_in_all_languages(name, &data);
    };
    let cut = |bytes: Vec<u8>| bytes.iter().filter(|byte| **byte != 0xD1).copied().collect();
    bytes("utf8", &cut, &["event.json:4:22 the byte 0x80 is not UTF-8", "Save the file as UTF-8"]);
    let mark = |bytes: Vec<u8>| [b"\xEF\xBB\xBF".to_vec(), bytes].concat();
    bytes("bom", &mark, &["event.json:1:1 the file begins with a byte order mark", "1 error,"]);
    bytes("empty", &|_| Vec::new(), &["event.json:1:1 the file is empty"]);
    let data = Data::new("missing");
    fs::remove_file(data.0.join("partners.json")).unwrap();
    let (passed, report) = data.check();
    assert!(!passed && report.contains("partners.json:1:1 the file is missing"), "{report}");
    assert_report_in_all_languages("missing", &data);
}

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
fn correct_content_passes_without_findings() {
    let (passed, report) = Data::new("correct").check();
    assert!(passed && report == "3 files, 0 errors, 0 warnings\n", "{report}");
    let published = run("check", &in_project("public/data"), "en");
    assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
}

#[test]
fn the_schemas_beside_the_content_are_up_to_date() {
    let data = Data::new("schemas");
    assert!(run("schema", &data.0, "en").status.success());
    for file in ["event", "agenda", "partners"] {
        let file = format!("{file}.schema.json");
        let [new, published] = [data.0.clone(), in_project("public/data")]
            .map(|folder| fs::read_to_string(folder.join(&file)).unwrap());
        assert!(new == published, "public/data/{file} is out of date: run `make schema`");
    }
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

#[test]
fn without_a_finished_site_the_content_command_fails_in_every_language() {
    let data = Data::new("unfinished");
    for (lang, words) in [
        ("en", "is not a finished site. Run `make build` first."),
        ("ru", "нет готового сайта. Сначала выполните `make build`."),
        ("zh", "请先运行`make build`"),
    ] {
        let mut tool = tool();
        tool.args(["--lang", lang, "content"]).arg(data.0.join("x")).arg("--data").arg(&data.0);
        let Output { status, stderr, .. } = tool.output().unwrap();
        // miette breaks long lines.
        let report = String::from_utf8(stderr).unwrap().replace('│', "");
        let report: String = report.split_whitespace().collect();
        let words: String = words.split_whitespace().collect();
        assert!(!status.success() && report.contains(&words), "{lang}: {report}");
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

/// `event.json` with these fields after its id.
fn with_event_field(field: &str) -> String {
    format!("\"id\": \"forum-2030\", {field}")
}

#[test]
fn mistakes_in_the_timeline_are_reported() {
    let id = "\"id\": \"forum-2030\"";
    let entry = |fields: &str| {
        let text = "\"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" }";
        with_event_field(&format!("\"timeline\": [{{ \"id\": \"talk\", {text}, {fields} }}]"))
    };
    let mistakes = [
        (
            "person",
            "\"date\": \"2030\", \"people\": [¦\"ivanovv\"]",
            &["timeline[0].people[0]", "Did you mean \"ivanov\"?"][..],
        ),
        (
            "organization",
            "\"date\": \"2030-03\", \"organizations\": [\"museum\", ¦\"muzeum\"]",
            &["there is no partner \"muzeum\"", "Did you mean \"museum\"?"],
        ),
        (
            "twice",
            "\"date\": \"2030-03\", \"organizations\": [\"museum\", ¦\"museum\"]",
            &["stands twice in the list"],
        ),
        (
            "day",
            "\"date\": ¦\"2030-02-30\"",
            &["timeline[0].date: \"2030-02-30\": no calendar has that day", "2030-02-28"],
        ),
        ("month", "\"date\": ¦\"2030-13\"", &["no calendar has that day", "Months are 01 to 12."]),
        (
            "words",
            "\"date\": ¦\"March 2030\"",
            &["not a day, a month or a year", "\"2025-05\" or \"2025\""],
        ),
        (
            "end",
            "\"date\": \"2030-03\", \"date_end\": ¦\"2030-02\"",
            &["the last day, 2030-02-28, is before the first, 2030-03-01"],
        ),
        ("source", "\"date\": \"2030\", \"sources\": [¦\"example.org\"]", &["not a link"]),
    ];
    for (name, fields, parts) in mistakes {
        assert_report(&[(name, "event.json", id, &entry(fields), parts)], Fails);
    }
    let one_language = with_event_field(
        "\"timeline\": [{ \"id\": \"talk\", \"date\": \"2030\", \"text\": ¦{ \"ru\": \"Встреча\" } }]",
    );
    assert_report(
        &[("language", "event.json", id, &one_language, &["no text in Chinese (zh)"])],
        Passes,
    );
    let repeated = with_event_field(
        "\"timeline\": [{ \"id\": \"talk\", \"date\": \"2030\", \"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" } },\n{ \"id\": ¦\"talk\", \"date\": \"2030\", \"text\": { \"ru\": \"Встреча\", \"zh\": \"会谈\" } }]",
    );
    assert_report(
        &[("id", "event.json", id, &repeated, &["the id \"talk\" is taken", "timeline[0]"])],
        Fails,
    );
    for correct in [
        "\"date\": \"2024-02-29\"",
        "\"date\": \"2029-12\", \"date_end\": \"2030-01-15\", \"people\": [\"ivanov\"]",
    ] {
        let data = Data::new("timeline");
        data.edit("event.json", id, &entry(correct));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{correct}");
    }
}

#[test]
fn wrong_maps_clocks_and_coordinates_are_reported() {
    let id = "\"id\": \"forum-2030\"";
    let name = "\"name\": { \"ru\": \"Карты\", \"zh\": \"地图\" }";
    let map = |rest: &str| with_event_field(&format!("\"maps\": [{{ {name}, {rest} }}]"));
    let clock = |offset: &str| {
        with_event_field(&format!(
            "\"clocks\": [{{ \"city\": {{ \"ru\": \"Дели\", \"zh\": \"德里\" }}, \"offset\": ¦\"{offset}\" }}]"
        ))
    };
    let search = "\"search\": \"https://maps.example.org/?text={ru}\"";
    for (name, to, part) in [
        (
            "no words",
            map("\"search\": ¦\"https://maps.example.org/\""),
            "{ru} or {zh} where the words go",
        ),
        (
            "scheme",
            map("\"search\": ¦\"http://maps.example.org/?q={ru}\""),
            "It begins with https://",
        ),
        (
            "point",
            map(&format!("{search}, \"point\": ¦\"https://maps.example.org/?pt={{lat}}\"")),
            "has {lat} and {lon}",
        ),
        ("hours", clock("8"), "not a UTC offset"),
        ("far", clock("+15:00"), "Sign, hours, minutes"),
    ] {
        assert_report(&[(name, "event.json", id, &to, &[part])], Fails);
    }
    for (name, value) in [
        ("degrees", "48°28′, 135°03′"),
        ("one", "48.4726"),
        ("north", "148.4726, 135.0577"),
        ("words", "Khabarovsk, Lenin street"),
        ("empty", ""),
    ] {
        let to = format!("\"id\": \"park\", \"coordinates\": ¦\"{value}\"");
        let parts = ["venues[1].coordinates", "Latitude and longitude in degrees"];
        assert_report(&[(name, "agenda.json", "\"id\": \"park\"", &to, &parts)], Fails);
    }
    let data = Data::new("city");
    data.edit("event.json", id, &clock("+05:30").replace('¦', ""));
    data.edit(
        "event.json",
        "\"revision\"",
        &format!("\"maps\": [{{ {name}, {search} }}], \"revision\""),
    );
    data.edit(
        "agenda.json",
        "\"id\": \"park\"",
        "\"id\": \"park\", \"coordinates\": \"48.472600, 135.057700\"",
    );
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn an_alias_that_is_repeated_or_another_name_is_a_warning() {
    let rows: &[Row] = &[
        (
            "another's name",
            "partners.json",
            "\"id\": \"flowers\"",
            "\"id\": \"flowers\", \"also\": [\"цветы\", ¦\"музей\"]",
            &["partners[1].also[1]: the alias \"музей\" is the name of partners[0]"],
        ),
        (
            "twice",
            "partners.json",
            "\"id\": \"museum\"",
            "\"id\": \"museum\", \"also\": [\"галерея\", ¦\"галерея\"]",
            &["stands twice in the list"],
        ),
    ];
    assert_report(rows, Passes);
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
    assert!(report.contains("event.json:") && report.contains("make draw"), "{report}");
    assert_report_in_all_languages("share", &data);
    // An image that was not drawn by the tool is the organizers' own.
    for name in ["share-ru.png", "share-zh.png"] {
        fs::copy(in_project("public/icon.svg"), data.0.join(name)).unwrap();
    }
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn a_figure_without_a_source_is_a_warning() {
    let data = Data::new("sources");
    let place = data.edit(
        "event.json",
        "{ \"id\": \"sessions\", \"value\": 20, \"label\": { \"ru\": \"сессий\", \"zh\": \"场会议\" }, \"sources\": [\"https://example.org/figures\"] }",
        "¦{ \"id\": \"sessions\", \"value\": 20, \"label\": { \"ru\": \"сессий\", \"zh\": \"场会议\" } }",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("figures[1]: the figure has no source"), "{report}");
    assert_report_in_all_languages("sources", &data);
}

#[test]
fn bold_words_that_are_not_in_the_text_are_a_warning() {
    let data = Data::new("bold");
    let place = data.edit(
        "event.json",
        "\"figures\": [",
        "\"results\": [{ \"text\": { \"ru\": \"Подписано 14 соглашений.\", \"zh\": \"签署14项协议。\" }, \"bold\": { \"ru\": ¦\"15 соглашений\", \"zh\": \"14项协议\" } }], \"figures\": [",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("results[0].bold.ru: \"15 соглашений\""), "{report}");
    assert!(!report.contains("bold.zh"), "{report}");
    assert_report_in_all_languages("bold", &data);
}

#[test]
fn a_chinese_name_with_two_readings_is_a_warning_until_its_reading_is_written() {
    let data = Data::new("readings");
    let place = data.edit("partners.json", "\"zh\": \"博物馆\"", "\"zh\": ¦\"长丰美术馆\"");
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("\"长\" may be read chang or zhang"), "{report}");
    assert_report_in_all_languages("readings", &data);
    let place = data.edit(
        "partners.json",
        "\"zh\": \"长丰美术馆\" },",
        "\"zh\": \"长丰美术馆\" }, \"pinyin\": ¦\"chang feng mei shu\",",
    );
    let (passed, report) = data.check();
    assert!(passed && report.contains(&place), "{report}");
    assert!(report.contains("syllables: 4, Chinese characters in the name: 5"), "{report}");
    assert_report_in_all_languages("syllables", &data);
}

#[test]
fn suspicious_texts_are_warnings_at_their_characters() {
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    let to = |ru: &str, zh: &str| format!("\"role\": {{ \"ru\": \"{ru}\", \"zh\": \"{zh}\" }}");
    for (name, ru, zh, parts) in [
        ("lost", "Участ¦\u{fffd}ник", "参与方", "character 6 was lost"),
        ("private use", "Участник ¦\u{e001}", "参与方", "no agreed meaning (U+E001)"),
        ("entity", "¦&laquo;Мост&raquo;", "参与方", "the page shows \"&laquo;\" as it is"),
        ("tag", "Порт ¦<b>порт</b>", "参与方", "the page shows \"<b>\" as it is"),
        ("kangxi radical", "Участник", "参与¦⽅", "\"⽅\", only looks like \"方\""),
        ("radical", "Участник", "¦⻰江", "\"⻰\", only looks like \"龙\""),
        ("full width", "Участник", "参与方¦Ａ", "\"Ａ\", only looks like \"A\""),
        ("soft hyphen", "Участ¦\u{ad}ник", "参与方", "is a soft hyphen"),
        ("double space", "Участник¦  форума", "参与方", "two spaces from character 9 on"),
        ("utf-8 as 1252", "¦ÐœÑƒÐ·ÐµÐ¹", "参与方", "Probably it is \"Музей\""),
        ("utf-8 as 1251", "¦РњСѓР·РµР№", "参与方", "Probably it is \"Музей\""),
        ("1251 as 1252", "¦Ìóçåé", "参与方", "Probably it is \"Музей\""),
        ("latin letter", "¦Cахалинская", "参与方", "Write \"Сахалинская\"."),
        ("cyrillic letter", "Участник ¦Roscоngress", "参与方", "Write \"Roscongress\"."),
        ("half width", "Участник", "参与方¦,机构", "Write \"，\"."),
    ] {
        assert_report(
            &[(name, "partners.json", from, &to(ru, zh), &["partners[0].role", parts])],
            Passes,
        );
    }
}

#[test]
fn texts_of_several_scripts_and_signs_are_not_suspicious() {
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    for (ru, zh) in [
        ("IT-компания «ВЭБ.РФ», 5G и Wi-Fi", "VEB.RF（俄罗斯）：A、B"),
        ("SMMщик из г. Хабаровска — 100 %", "10,000人；3:00"),
        ("R&D; 2 < 3 > 1, a<b", "“中文”，2025年5月19日"),
        ("Ёлка & Co., №\u{a0}5", "Café é à"),
        ("Œuvre naïve", "ΑΒΓ"),
    ] {
        let data = Data::new("not suspicious");
        let to = format!("\"role\": {{ \"ru\": \"{ru}\", \"zh\": \"{zh}\" }}");
        data.edit("partners.json", from, &to);
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{ru} {zh}");
    }
}

#[test]
fn ids_that_cannot_name_a_file_are_errors() {
    let long = "a".repeat(101);
    for (id, parts) in [
        ("con", "Windows allows no file of the name \"con\""),
        ("lpt9", "Windows allows no file of the name \"lpt9\""),
        (long.as_str(), "the id has 101 characters"),
    ] {
        let to = format!("\"id\": ¦\"{id}\",\n      \"name\": {{ \"en\": \"Flowers Ltd\"");
        let from = "\"id\": \"flowers\",\n      \"name\": { \"en\": \"Flowers Ltd\"";
        assert_report(
            &[("file name", "partners.json", from, &to, &["partners[1].id", parts])],
            Fails,
        );
    }
}

#[test]
fn an_opening_before_the_doors_and_a_day_that_closes_late_are_errors() {
    let rows: &[Row] = &[
        (
            "opening",
            "event.json",
            "\"opening\": \"2030-05-20T10:00:00+10:00\"",
            "\"opening\": ¦\"2030-05-20T08:00:00+10:00\"",
            &[
                "opening: the opening, 2030-05-20T08:00:00+10:00, is before 2030-05-20T09:00:00+10:00",
            ],
        ),
        (
            "closes",
            "event.json",
            "\"closes\": \"2030-05-20T22:00:00+10:00\"",
            "\"closes\": ¦\"2030-06-20T22:00:00+10:00\"",
            &["days[0].closes: 2030-06-20T22:00:00+10:00 is long after 2030-05-20"],
        ),
    ];
    assert_report(rows, Fails);
}

#[test]
fn implausible_times_are_reported() {
    let talks = "\"status\": \"announced\",\n      \"within\": { \"first\": \"2030-05-20\", \"last\": \"2030-05-21\" }";
    let moved = |fields: &str| {
        format!("\"status\": \"announced\",\n      \"date\": \"2030-05-20\", {fields}")
    };
    let hours = "\"start\": \"2030-05-20T10:30:00+10:00\", \"end\": \"2030-05-20T11:30:00+10:00\"";
    for (name, fields, parts) in [
        (
            "25 hours",
            "\"start\": \"2030-05-20T10:00:00+10:00\", \"end\": ¦\"2030-05-21T11:00:00+10:00\""
                .to_string(),
            &["sessions[1].end: the session takes 25 hours"][..],
        ),
        (
            "other offset",
            "\"start\": ¦\"2030-05-20T10:30:00+08:00\", \"end\": \"2030-05-20T14:30:00+10:00\""
                .to_string(),
            &["sessions[1].start: 2030-05-20T10:30:00+08:00 has another UTC offset"],
        ),
        (
            "same venue",
            format!("{hours}, \"venue\": ¦\"square\""),
            &["sessions[1].venue: the session \"opening\" is in this venue"],
        ),
        (
            "same person",
            format!("{hours}, \"people\": [¦\"ivanov\"]"),
            &["sessions[1].people[0]: \"ivanov\" takes part in the session \"opening\""],
        ),
    ] {
        assert_report(&[(name, "agenda.json", talks, &moved(&fields), parts)], Passes);
    }
    // An exhibition shares its venue.
    let data = Data::new("exhibition");
    let all_day =
        "\"start\": \"2030-05-20T10:00:00+10:00\", \"end\": \"2030-05-20T18:00:00+10:00\"";
    data.edit("agenda.json", talks, &moved(&format!("{all_day}, \"venue\": \"square\"")));
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn signs_that_json_does_not_have_are_named() {
    let from = "\"id\": \"museum\",";
    for (name, to, parts) in [
        ("typographic quotes", "¦“id”: \"museum\",", "“ is a typographic quote"),
        ("angle quotes", "\"id\": ¦«museum»,", "« is a typographic quote"),
        ("full-width comma", "\"id\": \"museum\"¦，", "Write ,."),
        ("full-width colon", "\"id\"¦： \"museum\",", "Write :."),
        ("no-break space", "¦\u{a0}\"id\": \"museum\",", "an invisible character, U+00A0"),
        ("ideographic space", "\"id\":¦\u{3000}\"museum\",", "an invisible character, U+3000"),
        ("zero-width space", "¦\u{200b}\"id\": \"museum\",", "an invisible character, U+200B"),
        ("conflict", "\"id\": \"museum\",\n¦<<<<<<< HEAD\n", "were not merged"),
        ("control", "¦\u{1a}\"id\": \"museum\",", "a control character, U+001A"),
    ] {
        assert_report(&[(name, "partners.json", from, to, &[parts])], Fails);
    }
}
