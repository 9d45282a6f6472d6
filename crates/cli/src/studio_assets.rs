//! The files of the studio: from what wasm-bindgen has written and from `studio/` to small, hashed files.

use std::path::Path;
use std::process::Command;

use miette::{IntoDiagnostic, Result};
use publish::{Files, pack};
use site::{short_digest, studio};

use crate::bundle::{run, script_for, styles, tool};
use crate::files;
use crate::pack::NO_TIME;

/// The oldest engine that the studio runs in.
const TARGET: &str = "chrome109,firefox115,safari16.4";

/// The WebAssembly features that Rust uses by default; all engines of [`TARGET`] have them.
const WASM_FEATURES: [&str; 8] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Optimizes for size.
const WASM_SHRINK: [&str; 5] =
    ["-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "-Oz"];

/// The crates, and the script that starts each.
const MODULES: [[&str; 2]; 3] = [
    ["generator", "generator_worker.ts"],
    ["publisher", "publisher_worker.ts"],
    ["workbook_writer", "workbook_worker.ts"],
];

/// The files by their paths below the root of a site. `built` is the folder that wasm-bindgen has written into.
pub fn compile(built: &Path) -> Result<Files> {
    let mut made = Files::new();
    let mut loaded = vec![("studio", put(&mut made, "studio", "wasm", wasm(built, "studio")?))];
    for [name, script] in MODULES {
        let wasm = put(&mut made, name, "wasm", wasm(built, name)?);
        let worker = module(built, script, &[(name, wasm)])?;
        loaded.push((name, put(&mut made, name, "js", worker)));
    }
    for name in ["demo", "new"] {
        loaded.push((name, put(&mut made, name, "bin", example(name)?)));
    }
    let raw_pane = module(built, "raw_pane_editor.ts", &[])?;
    loaded.push(("raw_pane", put(&mut made, "raw_pane", "js", raw_pane)));
    let script = module(built, "start.ts", &loaded)?;
    let script = put(&mut made, "studio", "js", script);
    let css = put(&mut made, "studio", "css", styles("studio/style.css")?);
    // Its name stays: browsers look for a newer version at the same address.
    let worker = script_for(TARGET, "studio/web/preview_worker/preview_worker.ts", &[])?;
    made.insert("studio/preview_worker.js".to_owned(), worker);
    made.insert(
        "studio/index.html".to_owned(),
        studio::document(&script, &css, &made).into_bytes(),
    );
    Ok(made)
}

/// Content to begin with, as an archive. Its ending is that of the base: hosts serve it as it is.
fn example(name: &str) -> Result<Vec<u8>> {
    let folder = Path::new("examples").join(name);
    let mut content = Files::new();
    for name in files::entries(&folder)? {
        let bytes = files::read(&folder.join(&name))?;
        content.insert(name, bytes);
    }
    Ok(pack(&content, NO_TIME))
}

fn wasm(built: &Path, name: &str) -> Result<Vec<u8>> {
    let [from, to] = ["_bg.wasm", ".small"].map(|ending| built.join(format!("{name}{ending}")));
    run(Command::new(tool("wasm-opt"))
        .args(WASM_FEATURES)
        .args(WASM_SHRINK)
        .arg(&from)
        .arg("-o")
        .arg(&to))?;
    files::read(&to)
}

/// A script with wasm-bindgen's modules, and the names of the files that it loads.
fn module(built: &Path, script: &str, loaded: &[(&str, String)]) -> Result<Vec<u8>> {
    let built = std::path::absolute(built).into_diagnostic()?;
    let mut options = vec!["--alias:studio-web=./studio/web/engine.ts".to_owned()];
    for name in ["studio", "generator", "publisher", "workbook_writer"] {
        options.push(format!("--alias:{name}-glue={}", built.join(format!("{name}.js")).display()));
    }
    for (name, file) in loaded {
        let kind = if file.ends_with(".wasm") { "WASM" } else { "FILE" };
        options.push(format!("--define:{}_{kind}=\"./{file}\"", name.to_uppercase()));
    }
    script_for(TARGET, &format!("studio/web/{script}"), &options)
}

/// Adds a file with the hash of its bytes in its name; returns the name.
fn put(made: &mut Files, name: &str, ending: &str, bytes: Vec<u8>) -> String {
    let name = format!("{name}-{}.{ending}", short_digest(&bytes));
    made.insert(format!("studio/assets/{name}"), bytes);
    name
}
