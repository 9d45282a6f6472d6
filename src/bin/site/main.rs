//! The organizer's native tool.

mod archive;
mod assets;
mod budget;
mod check;
mod compress;
mod draw;
mod glue;
mod hosts;
mod pages;
mod publish;
mod schema;
mod single;
mod source;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use miette::{Result, miette};

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
    /// Make the files that are handed on: the site in one file, and as an archive.
    Release {
        /// The finished site.
        #[arg(default_value = "dist")]
        dist: PathBuf,
        /// Where they go: not into the site, which is what they are made of.
        #[arg(long, default_value = "target/release-files")]
        out: PathBuf,
    },
    /// Put a finished site in the place of the one before, which stays until the last moment.
    Publish {
        /// The finished site.
        from: PathBuf,
        /// Where it goes.
        #[arg(default_value = "dist")]
        dist: PathBuf,
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
        Command::Release { dist, out } => {
            source::write(&out.join("forum.html"), single::file(dist)?)?;
            let archive = concat!("forum-", env!("CARGO_PKG_VERSION"), ".zip");
            source::write(&out.join(archive), archive::file(dist)?)
        }
        Command::Publish { from, dist } => {
            if let Some(over) = budget::report(from)? {
                return Err(miette!(over));
            }
            publish::replace(dist, |fresh| publish::copy(from, fresh))
        }
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
    compress::twins(stage)
}

/// New content into a copy of the finished site, which then takes its place.
fn refresh(data: &Path, dist: &Path, out: &Path) -> Result<()> {
    publish::recover(dist)?;
    if !dist.join("index.html").is_file() {
        return Err(miette!("{} is not a finished site. Run `make build` first.", dist.display()));
    }
    let content = check::run(data)?;
    publish::replace(out, |fresh| {
        publish::copy(dist, fresh)?;
        for file in check::FILES {
            let name = format!("data/{file}.json");
            publish::copy(&data.join(format!("{file}.json")), &fresh.join(&name))?;
        }
        pages::write(fresh, &pages::template()?, &content)?;
        compress::twins(fresh)?;
        // The limits are for who changes the code. Content may grow: it is said and goes out.
        if let Some(over) = budget::report(fresh)? {
            eprintln!("warning: {over}");
        }
        Ok(())
    })
}
