//! What was counted, held against what was counted before.

use std::collections::BTreeMap;
use std::process::Command;

use serde::Deserialize;

use crate::counted::Count;

const FILE: &str = "tests/counts/limits.json";
/// So much more than before is a slip. Hash maps are seeded by chance: from run to run counts differ
/// by 0.03 %. The C library of another machine copies in another way: by 0.4 %.
const SLACK: f64 = 0.03;
/// So many times what each of the first partners takes, each of the last may take. Sorting makes it
/// a little more than once.
const GROWTH: f64 = 1.05;
const ANNOTATE: &str = "callgrind_annotate --inclusive=yes";
/// So many functions are named when there are more instructions than before.
const NAMED: usize = 8;

/// What was counted when somebody last looked.
#[derive(Deserialize)]
struct Limit {
    millions: f64,
    /// Of the data: what organizers add to them is no slip, and may take its share.
    kilobytes: f64,
}

/// Prints all counts; says what is wrong with them.
pub fn compare(works: &[[Count; 3]]) -> Vec<String> {
    let text = std::fs::read_to_string(FILE).expect(FILE);
    let limits: BTreeMap<String, Limit> = serde_json::from_str(&text).expect(FILE);
    println!("{:<28}{:>10}{:>10}", "millions of instructions", "now", "before");
    let mut failures = Vec::new();
    for count in works.iter().flatten() {
        match limits.get(&count.name) {
            Some(limit) => failures.extend(grown(count, limit)),
            None => failures.push(format!("{FILE} lacks {}", entry(count))),
        }
    }
    println!("\n{:<28}{:>10}{:>10}", "a further partner takes", "times", "limit");
    failures.extend(works.iter().filter_map(quadratic));
    failures
}

fn grown(count: &Count, limit: &Limit) -> Option<String> {
    let now = millions(count);
    let data = (kilobytes(count) / limit.kilobytes).max(1.0);
    let times = now / (limit.millions * data);
    println!("{:<28}{now:>10.1}{:>10.1}", count.name, limit.millions);
    if times < 1.0 - SLACK {
        println!("  It fell: write {} into {FILE}.", entry(count));
    }
    (times > 1.0 + SLACK).then(|| {
        let longer = (data - 1.0) * 100.0;
        let why = if longer < 0.1 { "".into() } else { format!(", the data {longer:.1} % longer") };
        format!(
            "{}: from {:.1} to {now:.1} million instructions, {:+.1} %{why}; {:.0} % are allowed.\n{}\
             \n  All functions: {ANNOTATE} {}\
             \n  If it must be so, write {} into {FILE}.",
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

/// Whether each of the last partners takes more than each of the first.
fn quadratic(work: &[Count; 3]) -> Option<String> {
    let [real, long, longest] = work;
    let each = |less: &Count, more: &Count| {
        assert!(less.partners < more.partners, "{} and no more: compare with longer", less.name);
        (millions(more) - millions(less)) / (more.partners - less.partners) as f64
    };
    let [first, last] = [each(real, long), each(long, longest)];
    println!("{:<28}{:>10.2}{GROWTH:>10.2}", longest.name, last / first);
    (last > first * GROWTH).then(|| {
        format!(
            "{}: up to {} each partner takes {first:.2} million instructions, from there {last:.2}, \
             {:.2} times as many; {GROWTH:.2} are allowed. Something goes through all partners for \
             each of them.\n  All functions: {ANNOTATE} {}",
            longest.name,
            long.partners,
            last / first,
            longest.profile.display(),
        )
    })
}

/// Our own functions with the most instructions, in them and in what they call.
fn functions(count: &Count) -> String {
    let mut annotate = Command::new("callgrind_annotate");
    let output = annotate.args(["--inclusive=yes", "--threshold=100"]).arg(&count.profile).output();
    let text =
        output.map_or(String::new(), |output| String::from_utf8_lossy(&output.stdout).into());
    let ours = text.lines().filter_map(|line| {
        let (taken, function) = line.split_once("???:")?;
        let function = function.split(" [").next()?;
        let is_ours = ["forum::", "site::"].iter().any(|start| function.starts_with(start));
        // A function that calls itself stands twice.
        let is_said = is_ours && function != "site::main" && !function.contains('\'');
        is_said.then(|| format!("  {}  {function}", taken.trim()))
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
