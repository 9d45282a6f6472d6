//! The organizer's native tool.

mod assets;
mod budget;
mod check;
mod compress;
mod draw;
mod glue;
mod hosts;
mod pages;
mod paths;
mod schema;
mod source;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use miette::{IntoDiagnostic, Result, WrapErr, miette};

/// Checks the content and turns Trunk's output into the finished site.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The folder with event.json, agenda.json and partners.json.
    #[arg(long, global = true, default_value = "public/data")]
    data: PathBuf,
}

#[derive(Subcommand)]
enum Command {
    /// Report everything that is wrong with the content.
    Check,
    /// Write the JSON Schemas beside the content, from the Rust types.
    Schema,
    /// Draw the share images and the icons anew, with this machine's fonts.
    Draw {
        /// Where they are kept.
        #[arg(default_value = "public")]
        folder: PathBuf,
    },
    /// Finish a build of Trunk: assets, documents, compression. Trunk calls this itself.
    Pack {
        /// Trunk's staging folder.
        #[arg(env = "TRUNK_STAGING_DIR")]
        stage: PathBuf,
    },
    /// Put changed content into a finished `dist` without recompiling anything.
    Content {
        /// The finished site.
        #[arg(default_value = "dist")]
        dist: PathBuf,
        /// Where to write the new one; by default in its place.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<()> {
    match &cli.command {
        Command::Check => check::run(&cli.data).map(drop),
        Command::Schema => schema::write(&cli.data),
        Command::Draw { folder } => draw::write(check::run(&cli.data)?.content, folder),
        Command::Pack { stage } => pack(&cli.data, stage),
        Command::Content { dist, out } => refresh(&cli.data, dist, out.as_deref().unwrap_or(dist)),
    }
}

/// Trunk's output → the finished site, in place.
fn pack(data: &Path, stage: &Path) -> Result<()> {
    let content = check::run(data)?;
    assets::finish(stage)?;
    // Trunk's copy of index.html: while serving it holds the script that reloads the page.
    let template = source::read_text(&stage.join("index.html"))?;
    pages::write(stage, &template, &content)?;
    compress::twins(stage)?;
    budget::report(stage)?.map_or(Ok(()), |over| Err(miette!(over)))
}

/// New content into a copy of the finished site, which then takes its place in one step.
fn refresh(data: &Path, dist: &Path, out: &Path) -> Result<()> {
    if !dist.join("index.html").is_file() {
        return Err(miette!("{} is not a finished site. Run `make build` first.", dist.display()));
    }
    let content = check::run(data)?;
    let fresh = out.with_extension("new");
    let old = out.with_extension("old");
    for leftover in [&fresh, &old] {
        if leftover.exists() {
            remove(leftover)?;
        }
    }
    copy(dist, &fresh)?;
    for file in check::FILES {
        let name = format!("data/{file}.json");
        copy(&data.join(format!("{file}.json")), &fresh.join(&name))?;
    }
    pages::write(&fresh, &pages::template()?, &content)?;
    compress::twins(&fresh)?;
    // The limits are for who changes the code. Content may grow: it is said and goes out.
    if let Some(over) = budget::report(&fresh)? {
        eprintln!("warning: {over}");
    }
    if out.exists() {
        rename(out, &old)?;
    }
    rename(&fresh, out)?;
    if old.exists() { remove(&old) } else { Ok(()) }
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let attempt = || -> std::io::Result<()> {
        if from.is_file() {
            return std::fs::copy(from, to).map(drop);
        }
        std::fs::create_dir_all(to)
    };
    attempt().into_diagnostic().wrap_err_with(|| format!("cannot write {}", to.display()))?;
    if from.is_dir() {
        for entry in source::entries(from)? {
            copy(&from.join(&entry), &to.join(&entry))?;
        }
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot rename {} to {}", from.display(), to.display()))
}

fn remove(folder: &Path) -> Result<()> {
    std::fs::remove_dir_all(folder)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot remove {}", folder.display()))
}
