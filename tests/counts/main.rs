//! `make counts`: how many instructions the organizers' tool needs, counted by callgrind. Times
//! differ from machine to machine and from minute to minute; counts do not, so that a slip of some per
//! cent fails. `limits.json` has what was counted when somebody last looked.
//!
//! No harness: this program is also what is counted, as `counts render FOLDER`.

#[path = "../common/mod.rs"]
mod common;
mod counted;
#[path = "../bench/finder/src/bin/directory/grow.rs"]
mod grow;
mod limits;
mod render;
#[path = "../bench/finder/src/bin/directory/words.rs"]
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => count(),
        [command, folder] if command == "render" => {
            render::all(folder);
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
