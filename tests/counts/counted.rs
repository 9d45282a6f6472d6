//! Runs the tool under callgrind, on the forum's own data and on longer directories.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::grow::directory;

/// One run, counted.
pub struct Count {
    /// What was done, and with what.
    pub name: String,
    /// So many partners were in the data.
    pub partners: usize,
    /// Bytes of the data.
    pub bytes: u64,
    pub instructions: u64,
    /// What callgrind wrote: which function took how many.
    pub profile: PathBuf,
}

const REAL: &str = "tests/fixtures/forum";
const FILES: [&str; 3] = ["event.json", "agenda.json", "partners.json"];
/// Partners in the two longer directories that are checked. Rendering takes longer.
const CHECKED: [usize; 2] = [250, 1000];
const RENDERED: [usize; 2] = [125, 300];

/// Checking and rendering, each of the forum's own data, of a longer and of a long directory.
pub fn all() -> [[Count; 3]; 2] {
    let site = Path::new(env!("CARGO_BIN_EXE_site"));
    let this = std::env::current_exe().expect("this program");
    // All at once: a busy machine changes no count.
    let checked = start("check", CHECKED, |callgrind, data| {
        callgrind.arg(site).args(["check", "--lang", "en", "--data"]).arg(data);
    });
    let rendered = start("render", RENDERED, |callgrind, data| {
        let inside = "--toggle-collect=counts::render::render";
        callgrind.arg(inside).arg(&this).arg("render").arg(data);
    });
    [checked, rendered].map(|runs| runs.map(finish))
}

/// Starts a work on the forum's data and on directories of so many partners; `what` adds it to
/// callgrind's options.
fn start(
    work: &str,
    partners: [usize; 2],
    what: impl Fn(&mut Command, &Path),
) -> [(Count, Child); 3] {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("counts");
    let [long, longest] = partners.map(|partners| {
        let data = home.join(partners.to_string());
        write(&data, partners);
        (format!("{work} of {partners} partners"), data)
    });
    let real = (format!("{work} of the forum's data"), PathBuf::from(REAL));
    [real, long, longest].map(|(name, data)| {
        let profile = home.join(name.replace(' ', "-").replace('\'', ""));
        let size = |file| fs::metadata(data.join(file)).expect("a file").len();
        let bytes = FILES.map(size).iter().sum();
        let partners = length(&data);
        let mut callgrind = Command::new("valgrind");
        callgrind.arg("--tool=callgrind");
        callgrind.arg(format!("--callgrind-out-file={}", profile.display()));
        what(&mut callgrind, &data);
        let run = callgrind.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let run = run.expect("valgrind is missing; `make counts` installs it");
        (Count { name, partners, bytes, instructions: 0, profile }, run)
    })
}

/// The forum's event and programme with a directory of so many partners.
fn write(data: &Path, partners: usize) {
    fs::create_dir_all(data).expect("a folder");
    for file in FILES {
        fs::copy(Path::new(REAL).join(file), data.join(file)).expect("a file");
    }
    let pretty = serde_json::to_string_pretty(&directory(partners)).expect("JSON");
    fs::write(data.join("partners.json"), pretty).expect("a file");
}

fn length(data: &Path) -> usize {
    let text = fs::read_to_string(data.join("partners.json")).expect("a directory");
    let directory: Value = serde_json::from_str(&text).expect("JSON");
    directory["partners"].as_array().expect("partners").len()
}

fn finish((mut count, run): (Count, Child)) -> Count {
    let output = run.wait_with_output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} fails:\n{said}", count.name);
    let profile = fs::read_to_string(&count.profile).expect("callgrind wrote");
    let total = profile.lines().find_map(|line| line.strip_prefix("totals: "));
    count.instructions = total.and_then(|total| total.trim().parse().ok()).unwrap_or_default();
    assert!(count.instructions > 0, "{}: nothing was counted", count.name);
    count
}
