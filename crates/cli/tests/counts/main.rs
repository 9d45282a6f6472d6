//! `make counts`: the number of instructions that the organizers' tool executes, counted by callgrind. Times differ
//! from machine to machine and from minute to minute; counts do not, so an increase of some per cent fails.
//! `limits.json` has the counts that were accepted last.
//!
//! There is no test harness: this program is also what callgrind runs, as `counts render FOLDER`.

#[path = "../../../../tests/common/mod.rs"]
mod common;
mod counted;
#[path = "../../../../tests/bench/finder/src/bin/directory/grow.rs"]
mod grow;
mod limits;
mod render;
#[path = "../../../../tests/bench/finder/src/bin/directory/words.rs"]
mod words;

use std::process::ExitCode;

/// The root of the project, to which all paths are relative.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn main() -> ExitCode {
    std::env::set_current_dir(ROOT).expect("the project");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => count(),
        [command, folder] if command == "render" => {
            render::print_size(folder);
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("usage: counts [render FOLDER]");
            ExitCode::from(2)
        }
    }
}

fn count() -> ExitCode {
    let failures = limits::compare(&counted::all());
    for failure in &failures {
        eprintln!("\n{failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
