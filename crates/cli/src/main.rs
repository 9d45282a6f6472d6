//! The organizers' command-line tool.

mod archive;
mod assets;
mod budget;
mod bundle;
mod check;
mod compress;
mod diff;
mod draw;
mod files;
mod findings;
mod glue;
mod images;
mod publish;
mod single;
mod site_files;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{FalseyValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use content::Content;
use i18n::messages::{Label, MessageLang, ToolMessage};
use miette::{IntoDiagnostic, Result, miette};
use site::check::{Drafts, FILES, Published};

/// Checks the content and turns Trunk's output into the finished site.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The folder with event.json, agenda.json and partners.json.
    #[arg(long, global = true, env = "FORUM_DATA", default_value = "public/data")]
    data: PathBuf,
    /// The language of messages; by default that of the system.
    #[arg(long, global = true, env = "FORUM_LANG", value_name = "LANGUAGE", value_parser = language())]
    lang: Option<MessageLang>,
    /// Show drafts, with a mark.
    #[arg(long, global = true, env = "FORUM_DRAFTS", value_parser = FalseyValueParser::new())]
    drafts: bool,
}

fn language() -> impl TypedValueParser<Value = MessageLang> {
    PossibleValuesParser::new(MessageLang::TAGS).map(|tag| MessageLang::from_tag(&tag))
}

impl Cli {
    /// The language of the option, or that of the system's locale.
    fn lang(&self) -> MessageLang {
        let system = || MessageLang::from_tag(&sys_locale::get_locale().unwrap_or_default());
        self.lang.unwrap_or_else(system)
    }

    fn check(&self) -> check::Options {
        let drafts = if self.drafts { Drafts::Show } else { Drafts::Remove };
        check::Options { lang: self.lang(), is_strict: false, is_json: false, drafts }
    }
}

#[derive(Subcommand)]
enum Command {
    /// Report everything that is wrong with the content.
    Check {
        /// Fail on warnings, too.
        #[arg(long)]
        strict: bool,
        /// Print the findings as JSON to the standard output.
        #[arg(long)]
        json: bool,
    },
    /// Tell what differs from a published site: records and fields. The exit code is 0 in any case.
    Diff {
        /// The folder of the published site.
        #[arg(default_value = "dist")]
        published: PathBuf,
    },
    /// Write the JSON Schemas beside the content, from the Rust types.
    Schema,
    /// Draw the share images anew, with this machine's fonts; in `public`, the icons, too.
    Draw {
        /// The folder for the images; by default that of the content's images.
        folder: Option<PathBuf>,
    },
    /// Finish a build of Trunk: assets, documents, compression. Trunk calls this itself.
    Pack {
        /// Trunk's staging folder.
        #[arg(env = "TRUNK_STAGING_DIR")]
        stage: PathBuf,
    },
    /// Write the site as one file and as an archive.
    Release {
        /// The finished site.
        #[arg(default_value = "dist")]
        dist: PathBuf,
        /// The folder for the files; not the site itself.
        #[arg(long, default_value = "target/release-files")]
        out: PathBuf,
    },
    /// Replace the published site by a finished one, in one step.
    Publish {
        /// The finished site.
        from: PathBuf,
        /// The folder to replace.
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
    let lang = cli.lang();
    match &cli.command {
        Command::Check { strict, json } => {
            let options = check::Options { is_strict: *strict, is_json: *json, ..cli.check() };
            check::run(&cli.data, options).map(drop)
        }
        Command::Diff { published } => {
            let Published { data_files, .. } = check::run(&cli.data, cli.check())?;
            diff::print(published, &data_files, lang)
        }
        Command::Schema => write_schemas(&cli.data),
        Command::Draw { folder } => {
            let own = || images::folder(&cli.data).unwrap_or_else(|| cli.data.clone());
            let folder = folder.clone().unwrap_or_else(own);
            draw::write(&check::run(&cli.data, cli.check())?.content, &folder, lang)
        }
        Command::Pack { stage } => pack(&cli.data, stage, cli.check()),
        Command::Release { dist, out } => {
            files::write(&out.join("forum.html"), single::file(dist)?)?;
            let archive = concat!("forum-", env!("CARGO_PKG_VERSION"), ".zip");
            files::write(&out.join(archive), archive::file(dist)?)
        }
        Command::Publish { from, dist } => {
            let over = budget::report(from, lang)?;
            if let Some(over) = over.app {
                return Err(miette!(over.text(lang)));
            }
            warn(over.documents, lang);
            publish::replace(dist, |fresh| publish::copy(from, fresh))
        }
        Command::Content { dist, out } => {
            refresh(&cli.data, dist, out.as_deref().unwrap_or(dist), cli.check())
        }
    }
}

/// Writes the JSON Schemas into the folder of the content: an editor that knows them completes fields.
fn write_schemas(data: &Path) -> Result<()> {
    for (file, schema) in FILES.into_iter().zip(site::schema::all()) {
        let text = serde_json::to_string_pretty(&schema).into_diagnostic()?;
        files::write(&data.join(format!("{file}.schema.json")), text + "\n")?;
    }
    Ok(())
}

/// Trunk's output → the finished site, in place.
fn pack(data: &Path, stage: &Path, options: check::Options) -> Result<()> {
    let Published { content, data_files } = check::run(data, options)?;
    write_data(data, data_files, stage, options.lang)?;
    assets::finish(stage)?;
    // Trunk's copy of index.html: while serving it holds the script that reloads the page.
    let template = files::read_text(&stage.join("index.html"))?;
    site_files::write(stage, &template, leak(content))?;
    compress::precompress(stage)
}

/// Content that lives as long as the tool, as documents require it.
fn leak(content: Content) -> &'static Content {
    Box::leak(Box::new(content))
}

/// Writes the data files into a site, and copies the pictures of the content.
fn write_data(data: &Path, files: [String; 3], site: &Path, lang: MessageLang) -> Result<()> {
    for (file, text) in FILES.into_iter().zip(files) {
        files::write(&site.join("data").join(format!("{file}.json")), text)?;
    }
    let folder = data.display().to_string();
    let missing = (!images::copy(data, site)?).then_some(ToolMessage::NoPictures { folder });
    warn(missing, lang);
    Ok(())
}

/// Prints a warning.
fn warn(message: Option<ToolMessage>, lang: MessageLang) {
    if let Some(message) = message {
        eprintln!("{}{}", Label::Warning.text(lang), message.text(lang));
    }
}

/// Puts new content into a copy of the finished site, which then replaces it.
fn refresh(data: &Path, dist: &Path, out: &Path, options: check::Options) -> Result<()> {
    let lang = options.lang;
    publish::recover(dist)?;
    if !dist.join("index.html").is_file() {
        let message = ToolMessage::NotASite { path: dist.display().to_string() };
        return Err(miette!(message.text(lang)));
    }
    if out.exists() && !out.is_dir() {
        let message = ToolMessage::NotAFolder { path: out.display().to_string() };
        return Err(miette!(message.text(lang)));
    }
    let Published { content, data_files } = check::run(data, options)?;
    // `make serve` shows drafts, too; but this site is for the public.
    warn(content.has_drafts().then_some(ToolMessage::DraftsShown), lang);
    let content = leak(content);
    publish::replace(out, move |fresh| {
        publish::copy(dist, fresh)?;
        write_data(data, data_files, fresh, lang)?;
        site_files::write(fresh, &site_files::template()?, content)?;
        compress::precompress(fresh)?;
        warn(budget::report(fresh, lang)?.documents, lang);
        Ok(())
    })
}
