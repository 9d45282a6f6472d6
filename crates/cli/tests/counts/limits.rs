//! Compares the counts with the accepted ones.

use std::collections::BTreeMap;
use std::process::Command;

use serde::Deserialize;

use crate::counted::Count;

const FILE: &str = "crates/cli/tests/counts/limits.json";
/// The accepted increase. From run to run counts differ by 0.03 %, for hash maps have random seeds; on another
/// machine by 0.4 %, for its C library copies memory in another way.
const SLACK: f64 = 0.03;
/// The accepted ratio of the instructions for one more organization in a long directory to those in a short one.
/// Sorting makes it a little more than 1.
const GROWTH: f64 = 1.05;
const ANNOTATE: &str = "callgrind_annotate --inclusive=yes";
/// The number of functions that are named if there are more instructions than accepted.
const NAMED: usize = 8;
/// The crates of the project; `forum` is the command-line tool.
const CRATES: [&str; 6] = ["app", "content", "forum", "i18n", "search", "site"];

/// An accepted count.
#[derive(Deserialize)]
struct Limit {
    millions: f64,
    /// The size of the content: more content may need more instructions.
    kilobytes: f64,
}

/// Prints all counts; returns what is wrong with them.
pub fn compare(works: &[[Count; 3]]) -> Vec<String> {
    let text = std::fs::read_to_string(FILE).expect(FILE);
    let limits: BTreeMap<String, Limit> = serde_json::from_str(&text).expect(FILE);
    println!("{:<28}{:>10}{:>10}", "millions of instructions", "now", "before");
    let mut failures = Vec::new();
    for count in works.iter().flatten() {
        match limits.get(&count.name) {
            Some(limit) => failures.extend(grown(count, limit)),
            None => failures.push(format!("{FILE} has no {}", entry(count))),
        }
    }
    println!("\n{:<28}{:>10}{:>10}", "one more organization", "times", "limit");
    failures.extend(works.iter().filter_map(quadratic));
    failures
}

fn grown(count: &Count, limit: &Limit) -> Option<String> {
    let now = millions(count);
    let data = (kilobytes(count) / limit.kilobytes).max(1.0);
    let times = now / (limit.millions * data);
    println!("{:<28}{now:>10.1}{:>10.1}", count.name, limit.millions);
    if times < 1.0 - SLACK {
        println!("  It is lower: write {} into {FILE}.", entry(count));
    }
    (times > 1.0 + SLACK).then(|| {
        let longer = (data - 1.0) * 100.0;
        let why = if longer < 0.1 { "".into() } else { format!(", {longer:.1} % more content") };
        format!(
            "{}: from {:.1} to {now:.1} million instructions, {:+.1} %{why}; {:.0} % are accepted.\n{}\
             \n  All functions: {ANNOTATE} {}\
             \n  To accept it, write {} into {FILE}.",
            count.name,
            limit.millions,
            (now / limit.millions - 1.0) * 100.0,
            SLACK * 100.0,
            functions(count),
            count.profile.display(),
            entry(count),
        )
    })
}

/// An error if one more organization needs more instructions in a long directory than in a short one.
fn quadratic(work: &[Count; 3]) -> Option<String> {
    let [real, long, longest] = work;
    let each = |less: &Count, more: &Count| {
        assert!(less.organizations < more.organizations, "{} is not shorter", less.name);
        (millions(more) - millions(less)) / (more.organizations - less.organizations) as f64
    };
    let [first, last] = [each(real, long), each(long, longest)];
    println!("{:<28}{:>10.2}{GROWTH:>10.2}", longest.name, last / first);
    (last > first * GROWTH).then(|| {
        format!(
            "{}: up to {} organizations, one more needs {first:.2} million instructions, after that {last:.2}, \
             {:.2} times as many; {GROWTH:.2} are accepted. Something iterates over all organizations for \
             each of them.\n  All functions: {ANNOTATE} {}",
            longest.name,
            long.organizations,
            last / first,
            longest.profile.display(),
        )
    })
}

/// The project's functions with the most instructions, including those that they call.
fn functions(count: &Count) -> String {
    let mut annotate = Command::new("callgrind_annotate");
    let output = annotate.args(["--inclusive=yes", "--threshold=100"]).arg(&count.profile).output();
    let text =
        output.map_or(String::new(), |output| String::from_utf8_lossy(&output.stdout).into());
    let ours = text.lines().filter_map(|line| {
        let (taken, function) = line.split_once("???:")?;
        let function = function.split(" [").next()?;
        let is_ours = CRATES.iter().any(|name| function.starts_with(&format!("{name}::")));
        // A recursive function is listed twice.
        let is_named = is_ours && function != "forum::main" && !function.contains('\'');
        is_named.then(|| format!("  {}  {function}", taken.trim()))
    });
    ours.take(NAMED).collect::<Vec<_>>().join("\n")
}

fn millions(count: &Count) -> f64 {
    count.instructions as f64 / 1e6
}

fn kilobytes(count: &Count) -> f64 {
    count.bytes as f64 / 1e3
}

fn entry(count: &Count) -> String {
    let (name, millions, kilobytes) = (&count.name, millions(count), kilobytes(count));
    format!("\"{name}\": {{ \"millions\": {millions:.1}, \"kilobytes\": {kilobytes:.1} }}")
}
