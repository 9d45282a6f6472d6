//! The organizers' command-line tool.

mod arguments;
mod assets;
mod budget;
mod bundle;
mod check;
mod data_folder;
mod diff;
mod draw;
mod files;
mod findings;
mod glue;
mod images;
mod new;
mod pack;
mod replace;
mod serve;
mod site_files;
mod studio_assets;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use i18n::messages::{Label, MessageLang, ToolMessage};
use miette::{Result, miette};
use site::build::archive_time;
use site::check::FILES;

use arguments::{Arguments, Command};
use site_files::SiteBase;

/// The content has errors, or warnings where they count as errors.
const REFUSED: u8 = 1;
/// The command could not do its work. Wrong options have the same code.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            let is_refused = error.downcast_ref::<check::Refused>().is_some();
            ExitCode::from(if is_refused { REFUSED } else { FAILED })
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let lang = arguments.lang();
    let data = || data_folder::find(arguments.data.as_deref(), lang);
    let checked = || check::run(&data()?, arguments.check());
    let base = || SiteBase::read(arguments.base.as_deref(), lang);
    match &arguments.command {
        Command::New { folder } => new::write(folder, lang),
        Command::Check { strict, json } => {
            let options =
                check::Options { is_strict: *strict, is_json: *json, ..arguments.check() };
            check::run(&data()?, options).map(drop)
        }
        Command::Serve { port, host } => serve::run(&data()?, &base()?, lang, (*host, *port)),
        Command::Build { out } => {
            replace::refuse_other_folders(out, lang)?;
            build(&data()?, &base()?, out, arguments.check())
        }
        Command::Diff { published, json } => {
            diff::print(published, &checked()?.data_files, lang, *json)
        }
        Command::Release { out } => release(&data()?, &base()?, out, arguments.check()),
        Command::Schema => write_schemas(&data()?),
        Command::Draw { folder } => {
            let data = data()?;
            let content = check::run(&data, arguments.check())?.content;
            let folder = folder.clone().or_else(|| images::folder(&data)).unwrap_or(data);
            draw::write(&content, &folder, lang)
        }
        Command::Pack { stage, to, studio } => {
            pack::run(&data()?, stage, to.as_deref(), studio.as_deref(), arguments.check())
        }
    }
}

/// Makes the site and puts it in the place of the one that is there, in one step.
fn build(data: &Path, base: &SiteBase, out: &Path, options: check::Options) -> Result<()> {
    let lang = options.lang;
    let site = base.site(data, check_for_public(data, options)?)?;
    budget::print(&site, lang).into_iter().for_each(|over| warn(&over, lang));
    replace::replace(out, &site)
}

/// Writes the site as an archive and as one file.
fn release(data: &Path, base: &SiteBase, out: &Path, options: check::Options) -> Result<()> {
    let site = base.site(data, check_for_public(data, options)?)?;
    let single = site::single_file(&site, &base.base.parts.single_file)
        .map_err(|missing| miette!("the site has no {missing}"))?;
    files::write(&out.join("forum.html"), single)?;
    let time = archive_time(site_files::build_time()?);
    let archive = concat!("forum-", env!("CARGO_PKG_VERSION"), ".zip");
    files::write(&out.join(archive), publish::pack(&site, time))
}

/// Checks content that is published, and warns of what visitors would notice.
fn check_for_public(data: &Path, options: check::Options) -> Result<site::check::Published> {
    let published = check::run(data, options)?;
    let lang = options.lang;
    if images::folder(data).is_none() {
        warn(&ToolMessage::NoPictures { folder: data.display().to_string() }, lang);
    }
    if published.content.has_drafts() {
        warn(&ToolMessage::DraftsShown, lang);
    }
    Ok(published)
}

/// Writes the JSON Schemas into the folder of the content.
fn write_schemas(data: &Path) -> Result<()> {
    for (file, schema) in FILES.into_iter().zip(site::schema::TEXTS) {
        files::write(&data.join(format!("{file}.schema.json")), schema)?;
    }
    Ok(())
}

/// Prints a warning.
fn warn(message: &ToolMessage, lang: MessageLang) {
    eprintln!("{}{}", Label::Warning.text(lang), message.text(lang));
}
