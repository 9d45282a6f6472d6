//! The arguments of the command.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::builder::{FalseyValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use i18n::messages::MessageLang;
use site::check::Drafts;

use crate::{check, site_files};

/// Checks the content of a forum, shows it and makes its site.
#[derive(Parser)]
#[command(name = "forum", version = site_files::version(), about)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// The folder with event.json, agenda.json and partners.json; by default `public/data`, or the current folder.
    #[arg(long, global = true, env = "FORUM_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// The language of messages; by default that of the system.
    #[arg(long, global = true, env = "FORUM_LANG", value_name = "LANGUAGE", value_parser = language())]
    lang: Option<MessageLang>,
    /// Show drafts, with a mark.
    #[arg(long, global = true, env = "FORUM_DRAFTS", value_parser = FalseyValueParser::new())]
    drafts: bool,
    /// The base of the site; by default the one in this executable.
    #[arg(long, global = true, env = "FORUM_BASE", value_name = "FILE")]
    pub base: Option<PathBuf>,
}

fn language() -> impl TypedValueParser<Value = MessageLang> {
    PossibleValuesParser::new(MessageLang::TAGS).map(|tag| MessageLang::from_tag(&tag))
}

impl Arguments {
    /// The language of the option, or that of the system's locale.
    pub fn lang(&self) -> MessageLang {
        let system = || MessageLang::from_tag(&sys_locale::get_locale().unwrap_or_default());
        self.lang.unwrap_or_else(system)
    }

    /// How the content is checked before something is made of it.
    pub fn check(&self) -> check::Options {
        let drafts = if self.drafts { Drafts::Show } else { Drafts::Remove };
        check::Options { lang: self.lang(), is_strict: false, is_json: false, drafts }
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// Begin: write a content folder with a small forum, the schemas and a guide.
    New {
        /// A folder that does not exist yet, or is empty.
        folder: PathBuf,
    },
    /// Report everything that is wrong with the content.
    Check {
        /// Fail on warnings, too.
        #[arg(long)]
        strict: bool,
        /// Print the findings as JSON to the standard output.
        #[arg(long)]
        json: bool,
    },
    /// Show the site on this machine, with drafts, and show changes as soon as a file is saved.
    Serve {
        /// The port; the next free one if it is taken.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The address to listen at: `0.0.0.0` in a container.
        #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
        host: IpAddr,
    },
    /// Make the site: a folder that any host can serve.
    Build {
        /// The folder. A site in it is replaced; other files in it stay.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
    },
    /// Tell what differs from a published site: records and fields. The exit code is 0 in any case.
    Diff {
        /// The folder of the published site.
        #[arg(default_value = "dist")]
        published: PathBuf,
        /// Print the changes as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make the site as an archive for uploading, and as one file that opens from a disk.
    Release {
        /// The folder for the files.
        #[arg(long, default_value = "release-files")]
        out: PathBuf,
    },
    /// Write the JSON Schemas beside the content: editors that know them complete fields.
    Schema,
    /// Draw the share images anew, with this machine's fonts; in `public`, the icons, too.
    Draw {
        /// The folder for the images; by default that of the content's images.
        folder: Option<PathBuf>,
    },
    /// Compile the base of sites from a build of Trunk, which calls this itself. Needs Node and this project.
    #[command(hide = true)]
    Pack {
        /// Trunk's staging folder; the site in it is for development, without precompressed files.
        #[arg(env = "TRUNK_STAGING_DIR")]
        stage: PathBuf,
        /// Where to write the base.
        #[arg(long, env = "FORUM_PACK")]
        to: Option<PathBuf>,
        /// The folder with the compiled studio; without it the site has none.
        #[arg(long, env = "FORUM_STUDIO")]
        studio: Option<PathBuf>,
    },
}
