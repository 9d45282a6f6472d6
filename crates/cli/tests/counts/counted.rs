//! Runs the tool under callgrind, on the forum's own data and on longer directories.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::grow::directory;

/// The count of one run.
pub struct Count {
    /// The work, and the content.
    pub name: String,
    /// The number of organizations in the content.
    pub organizations: usize,
    /// The size of the content.
    pub bytes: u64,
    /// The number of instructions.
    pub instructions: u64,
    /// The file of callgrind, with the instructions of each function.
    pub profile: PathBuf,
}

const REAL: &str = "tests/fixtures/forum";
const FILES: [&str; 3] = ["event.json", "agenda.json", "partners.json"];
/// The numbers of organizations in the two longer directories that are checked; fewer are rendered, for it takes
/// longer.
const CHECKED: [usize; 2] = [250, 1000];
const RENDERED: [usize; 2] = [125, 300];

/// The counts of checking and rendering: the forum's content, and two longer directories.
pub fn all() -> [[Count; 3]; 2] {
    let tool = Path::new(env!("CARGO_BIN_EXE_forum"));
    let this = std::env::current_exe().expect("this program");
    // All in parallel: a busy machine changes no count.
    let checked = start("check", CHECKED, |callgrind, data| {
        callgrind.arg(tool).args(["check", "--lang", "en", "--data"]).arg(data);
    });
    let rendered = start("render", RENDERED, |callgrind, data| {
        let inside = "--toggle-collect=counts::render::render";
        callgrind.arg(inside).arg(&this).arg("render").arg(data);
    });
    [checked, rendered].map(|runs| runs.map(finish))
}

/// Starts a run with the forum's content and with directories of these numbers of organizations; `add_command` adds
/// the command to callgrind's options.
fn start(
    work: &str,
    organizations: [usize; 2],
    add_command: impl Fn(&mut Command, &Path),
) -> [(Count, Child); 3] {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("counts");
    let [long, longest] = organizations.map(|organizations| {
        let data = home.join(organizations.to_string());
        write(&data, organizations);
        (format!("{work} of {organizations} partners"), data)
    });
    let real = (format!("{work} of the forum's data"), PathBuf::from(REAL));
    [real, long, longest].map(|(name, data)| {
        let profile = home.join(name.replace(' ', "-").replace('\'', ""));
        let size = |file| fs::metadata(data.join(file)).expect("a file").len();
        let bytes = FILES.map(size).iter().sum();
        let organizations = length(&data);
        let mut callgrind = Command::new("valgrind");
        callgrind.arg("--tool=callgrind");
        callgrind.arg(format!("--callgrind-out-file={}", profile.display()));
        add_command(&mut callgrind, &data);
        let run = callgrind.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let run = run.expect("valgrind is missing; `make counts` installs it");
        (Count { name, organizations, bytes, instructions: 0, profile }, run)
    })
}

/// Writes the forum's event and programme, and a directory of this number of organizations.
fn write(data: &Path, organizations: usize) {
    fs::create_dir_all(data).expect("a folder");
    for file in FILES {
        fs::copy(Path::new(REAL).join(file), data.join(file)).expect("a file");
    }
    let pretty = serde_json::to_string_pretty(&directory(organizations)).expect("JSON");
    fs::write(data.join("partners.json"), pretty).expect("a file");
}

fn length(data: &Path) -> usize {
    let text = fs::read_to_string(data.join("partners.json")).expect("a directory");
    let directory: Value = serde_json::from_str(&text).expect("JSON");
    directory["partners"].as_array().expect("partners").len()
}

fn finish((mut count, run): (Count, Child)) -> Count {
    let output = run.wait_with_output().expect("it runs");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} fails:\n{report}", count.name);
    let profile = fs::read_to_string(&count.profile).expect("a file of callgrind");
    let total = profile.lines().find_map(|line| line.strip_prefix("totals: "));
    count.instructions = total.and_then(|total| total.trim().parse().ok()).unwrap_or_default();
    assert!(count.instructions > 0, "{}: there is no count", count.name);
    count
}
