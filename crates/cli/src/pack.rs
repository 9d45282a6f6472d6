//! `forum pack`: compiles the base of sites. For the development of this project.

use std::path::Path;

use miette::{Result, miette};
use publish::pack;

use crate::{assets, budget, check, files, site_files, studio_assets};

/// The time of all entries of the archive: the base depends on nothing but its files.
pub const NO_TIME: [u16; 6] = [1980, 1, 1, 0, 0, 0];

/// Trunk's output → the base, and the site of some content in the place of the output.
pub fn run(
    data: &Path,
    stage: &Path,
    to: Option<&Path>,
    studio: Option<&Path>,
    options: check::Options,
) -> Result<()> {
    let published = check::run(data, options)?;
    // Trunk's copy of the template: while serving, it holds the script that reloads the page.
    let served = files::read_text(&stage.join("index.html"))?;
    let mut base = assets::compile(stage)?;
    if let Some(studio) = studio {
        base.files.extend(studio_assets::compile(studio)?);
    }
    if let Some(to) = to {
        // Gzip forms are quickly made again: without them the archive is a third smaller.
        site_files::precompress(&mut base.files, |path| path.ends_with(".br"));
        if let Some(over) = budget::app(&base.files) {
            return Err(miette!(over.text(options.lang)));
        }
        files::write(to, pack(&base.clone().into_archive(), NO_TIME))?;
    }
    base.parts.template = served;
    site_files::write(stage, &site_files::make(&base, &[], data, published)?)
}
