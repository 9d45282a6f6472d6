//! Bundles scripts and styles with the npm tools: esbuild and lightningcss.

use std::path::{Path, PathBuf};
use std::process::Command;

use miette::{IntoDiagnostic, Result, WrapErr, miette};

/// The oldest engines that must read the styles.
const CSS_TARGETS: &str = "chrome 78, safari 14, ios_saf 14, firefox 78";

/// The oldest engine that must parse the scripts.
const JS_TARGET: &str = "chrome70";

/// A module with all its imports for old engines: see [`script_for`].
pub fn script(entry: &str, options: &[String]) -> Result<Vec<u8>> {
    script_for(JS_TARGET, entry, options)
}

/// A module with all its imports, minified and lowered, without line breaks: where a host changes them, the `integrity`
/// attributes would be wrong.
pub fn script_for(target: &str, entry: &str, options: &[String]) -> Result<Vec<u8>> {
    let script = run(Command::new(tool("esbuild"))
        .arg(entry)
        .args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"])
        .arg("--legal-comments=none")
        // A template contains its line breaks as they are.
        .arg("--supported:template-literal=false")
        .arg(format!("--target={target}"))
        .args(options))?;
    on_one_line(script, entry)
}

/// A stylesheet with all its imports, minified and lowered, without line breaks.
pub fn styles(sheet: &str) -> Result<Vec<u8>> {
    let styles = run(Command::new(tool("lightningcss"))
        .args(["--bundle", "--minify", "--targets", CSS_TARGETS])
        .arg(sheet))?;
    on_one_line(styles, sheet)
}

/// The text without the line break at its end; an error if it has others.
fn on_one_line(mut text: Vec<u8>, source: &str) -> Result<Vec<u8>> {
    text.truncate(text.trim_ascii_end().len());
    if text.contains(&b'\n') {
        return Err(miette!("{source}: the minified text has line breaks"));
    }
    Ok(text)
}

/// A tool that `npm ci` has installed in the project.
pub fn tool(name: &str) -> PathBuf {
    Path::new("node_modules/.bin").join(name)
}

/// Runs a command; returns its standard output.
pub fn run(command: &mut Command) -> Result<Vec<u8>> {
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
