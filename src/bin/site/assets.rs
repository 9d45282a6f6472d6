//! From Trunk's raw Wasm, glue and our styles to small, hashed files that old engines read.

use std::path::{Path, PathBuf};
use std::process::Command;

use forum::page::integrity;
use miette::{IntoDiagnostic, Result, WrapErr, miette};
use sha2::{Digest, Sha256};

use crate::glue::Names;
use crate::source;

/// What Rust's standard library was compiled with, where it is not compiled along.
const WASM_FEATURES: [&str; 6] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// Shrinks it as far as it goes.
const WASM_SHRINK: [&str; 6] = [
    "-Oz",
    // The stack grows down to address 0: no datum lies below 1024.
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
];

/// Lowers it to the first version of WebAssembly plus mutable globals; says the new names.
const WASM_LOWER: [&str; 5] = [
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "--strip-producers",
    "--minify-imports-and-exports-and-modules",
];

/// The oldest engines that must read the styles.
const CSS_TARGETS: &str = "chrome 78, safari 14, ios_saf 14, firefox 78";

/// The oldest engine that must parse the script.
const JS_TARGET: &str = "chrome70";

/// Replaces Trunk's files in `stage` by `assets/`.
pub fn finish(stage: &Path) -> Result<()> {
    let folder = stage.join("assets");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).into_diagnostic()?;
    }
    let wasm_raw = stage.join("forum_bg.wasm");
    let (wasm, names) = smaller(&wasm_raw)?;
    let wasm_name = put(&folder, "forum", "wasm", &wasm)?;
    let glue = stage.join("forum.js");
    source::write(&glue, names.apply(&source::read_text(&glue)?))?;
    let encoder = put(&folder, "encoder", "js", &bundle("src/browser/encoder.js", &[])?)?;
    let long = put(&folder, "long", "js", &bundle("src/browser/long.js", &[])?)?;
    let frame = put(&folder, "frame", "html", &source::read(Path::new("src/browser/frame.html"))?)?;
    let defined = [
        ("WASM_FILE", wasm_name),
        ("WASM_INTEGRITY", integrity(&wasm)),
        ("FRAME_FILE", frame),
        ("ENCODER_FILE", format!("./{encoder}")),
        ("LONG_FILE", format!("./{long}")),
    ];
    put(&folder, "forum", "js", &script(&glue, &defined)?)?;
    put(&folder, "forum", "css", &styles("style/main.css")?)?;
    put(&folder, "noscript", "css", &styles("style/noscript.css")?)?;
    for used in [wasm_raw, glue] {
        std::fs::remove_file(&used).into_diagnostic()?;
    }
    std::fs::remove_dir_all(stage.join("snippets")).into_diagnostic()
}

/// The optimised Wasm, and how its imports and exports are called now.
fn smaller(wasm: &Path) -> Result<(Vec<u8>, Names)> {
    let out = wasm.with_extension("small");
    let opt = |from: &Path, passes: &[&str]| {
        let mut command = Command::new(tool("wasm-opt"));
        run(command.args(WASM_FEATURES).args(passes).arg(from).arg("-o").arg(&out))
    };
    opt(wasm, &WASM_SHRINK)?;
    let names = opt(&out, &WASM_LOWER)?;
    let bytes = source::read(&out)?;
    std::fs::remove_file(&out).into_diagnostic()?;
    Ok((bytes, Names::parse(&names)?))
}

/// The start script and wasm-bindgen's glue as one module, which fetches the others when needed.
fn script(glue: &Path, defined: &[(&str, String)]) -> Result<Vec<u8>> {
    let mut options = vec![
        format!("--alias:forum-glue={}", absolute(glue)?.display()),
        "--external:./encoder-*".to_string(),
        "--external:./long-*".to_string(),
    ];
    options.extend(defined.iter().map(|(name, text)| format!("--define:{name}=\"{text}\"")));
    bundle("src/browser/start.js", &options)
}

/// A module with all it imports, minified and lowered.
pub fn bundle(entry: &str, options: &[String]) -> Result<Vec<u8>> {
    run(Command::new(tool("esbuild"))
        .arg(entry)
        .args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"])
        .arg(format!("--target={JS_TARGET}"))
        .args(options))
}

/// A stylesheet with all it imports, minified and lowered.
pub fn styles(sheet: &str) -> Result<Vec<u8>> {
    run(Command::new(tool("lightningcss"))
        .args(["--bundle", "--minify", "--targets", CSS_TARGETS])
        .arg(sheet))
}

fn put(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("{name}-{}.{ending}", hash(&Sha256::digest(bytes)));
    source::write(&folder.join(&name), bytes)?;
    Ok(name)
}

/// As much of a digest as a name needs.
pub fn hash(digest: &[u8]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A tool that `npm ci` put in the project.
fn tool(name: &str) -> PathBuf {
    Path::new("node_modules/.bin").join(name)
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).into_diagnostic()
}

/// Runs a command to its end; its standard output.
fn run(command: &mut Command) -> Result<Vec<u8>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot run {program}. `make tools` installs it."))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(miette!("{program} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}
