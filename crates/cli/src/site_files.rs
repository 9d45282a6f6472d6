//! The files of a site on the disk: those that depend on the content are written, and stale ones removed.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use content::{Content, Instant};
use miette::{IntoDiagnostic, Result, miette};
use site::Assets;
use site::build::{Input, build};

use crate::bundle;
use crate::files;

/// Folders in which every file is made by the tool.
const GENERATED: [&str; 2] = ["calendar", "partners"];
/// Another file that depends on the content and may be missing.
const OPTIONAL: &str = "sitemap.xml";

/// The template as it is in the project, without what is meant for Trunk.
pub fn template() -> Result<String> {
    let template = files::read_text(Path::new("index.html"))?;
    let lines = template.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    Ok(lines.collect())
}

/// Writes all files that depend on the content into a site that has the others.
pub fn write(site: &Path, template: &str, content: &'static Content) -> Result<()> {
    let missing_css = String::from_utf8(bundle::styles("style/missing.css")?).into_diagnostic()?;
    let worker = bundle::script("web/offline/service_worker.ts", &[])?;
    let input = Input {
        template,
        missing_css: &missing_css,
        service_worker: &String::from_utf8(worker).into_diagnostic()?,
        files: &fixed_files(site)?,
    };
    let now = Instant { unix: build_time()?, offset: content.event.offset() };
    let made = build(content, &input, now).map_err(|missing| missing_asset(site, missing))?;
    remove_stale(site, made.keys())?;
    for (path, bytes) in made {
        files::write(&site.join(path), bytes)?;
    }
    Ok(())
}

/// The assets and icons of a site.
fn fixed_files(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let assets = files::entries(&site.join("assets"))?.into_iter();
    let assets = assets.map(|name| format!("assets/{name}"));
    let icons = files::entries(site)?.into_iter().filter(|name| name.starts_with("icon"));
    let read = |path: String| Ok((path.clone(), files::read(&site.join(path))?));
    assets.chain(icons).map(read).collect()
}

/// The assets of a finished site.
pub fn assets(site: &Path) -> Result<Assets> {
    Assets::find(&fixed_files(site)?).map_err(|missing| missing_asset(site, missing))
}

fn missing_asset(site: &Path, [start, end]: [&str; 2]) -> miette::Report {
    miette!("{} has no {start}*{end}", site.display())
}

/// Removes the files of an earlier content, with their precompressed versions. Those of unchanged files stay, so
/// that they need not be compressed again.
fn remove_stale<'a>(site: &Path, made: impl Iterator<Item = &'a String>) -> Result<()> {
    let wanted: HashSet<PathBuf> = made.map(|path| site.join(path)).collect();
    let folders = GENERATED.map(|folder| site.join(folder)).into_iter();
    let mut there = vec![site.join(OPTIONAL)];
    there.extend(["br", "gz"].map(|ending| site.join(OPTIONAL).with_added_extension(ending)));
    for folder in folders.filter(|folder| folder.exists()) {
        there.extend(files::all(&folder)?);
    }
    for path in there.into_iter().filter(|path| path.exists()) {
        let is_compressed = path.extension().is_some_and(|ending| ending == "br" || ending == "gz");
        let of = if is_compressed { path.with_extension("") } else { path.clone() };
        if !wanted.contains(&of) {
            files::remove(&path)?;
        }
    }
    Ok(())
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, otherwise the present, in seconds since 1970.
pub fn build_time() -> Result<i64> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            // Until the end of the year 9999.
            let given =
                seconds.trim().parse().ok().filter(|unix| (0..253_402_300_800).contains(unix));
            given.ok_or_else(|| {
                miette!("SOURCE_DATE_EPOCH is {seconds:?}, not a number of seconds since 1970")
            })
        }
        Err(_) => clock(),
    }
}

/// The present by the clock of this machine, in seconds since 1970.
pub fn clock() -> Result<i64> {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).into_diagnostic()?;
    Ok(elapsed.as_secs() as i64)
}

#[cfg(test)]
mod tests {
    use super::remove_stale;
    use crate::files;

    #[test]
    fn removes_stale_files_and_keeps_precompressed_files() {
        let site = std::env::temp_dir().join(format!("forum-site-files-{}", std::process::id()));
        for name in ["gone.ics", "gone.ics.br", "gone.ics.gz", "kept.ics", "kept.ics.br"] {
            files::write(&site.join("calendar").join(name), "old").unwrap();
        }
        files::write(&site.join("sitemap.xml"), "old").unwrap();
        let made = ["kept", "new"].map(|name| format!("calendar/{name}.ics"));
        remove_stale(&site, made.iter()).unwrap();
        let left = files::entries(&site.join("calendar")).unwrap();
        let has_sitemap = site.join("sitemap.xml").exists();
        std::fs::remove_dir_all(&site).unwrap();
        assert_eq!(left, ["kept.ics", "kept.ics.br"]);
        assert!(!has_sitemap);
    }
}
