//! `forum pack`: compiles the base of sites. For the development of this project.

use std::path::Path;

use miette::{Result, miette};
use publish::{Files, best_brotli, is_compressible, pack};
use rayon::prelude::*;
use site::base::Base;

use crate::{assets, budget, check, files, site_files, studio_assets};

/// The time of all entries of the archive: the base depends on nothing but its files.
const NO_TIME: [u16; 6] = [1980, 1, 1, 0, 0, 0];

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
        precompress(&mut base.files);
        if let Some(over) = budget::app(&base.files) {
            return Err(miette!(over.text(options.lang)));
        }
        write(to, base.clone())?;
    }
    base.parts.template = served;
    site_files::write(stage, &site_files::make(&base, &[], data, published)?)
}

fn write(to: &Path, base: Base) -> Result<()> {
    files::write(to, pack(&base.into_archive(), NO_TIME))
}

/// Adds the Brotli form of files. The gzip form is quickly made again: without it the archive is a third smaller.
fn precompress(files: &mut Files) {
    let mut paths: Vec<String> =
        files.keys().filter(|path| is_compressible(path)).cloned().collect();
    paths.sort_by_key(|path| std::cmp::Reverse(files[path].len()));
    let made: Vec<(String, Vec<u8>)> = paths
        .into_par_iter()
        .with_max_len(1)
        .map(|path| (format!("{path}.br"), best_brotli(&files[&path])))
        .collect();
    files.extend(made);
}
