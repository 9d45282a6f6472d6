//! The documents of the site, its calendars and its contact cards.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use forum::i18n::Lang;
use forum::logic::phase::Phase;
use forum::model::Instant;
use forum::page::{
    Asset, Assets, calendars, document, embedded, integrity, manifest, missing, robots, rolls,
    sitemap, tables, vcards,
};
use miette::{IntoDiagnostic, Result, WrapErr, miette};

use crate::assets::styles;
use crate::check::Checked;
use crate::hosts;
use crate::source;
use crate::worker;

/// The icons that a manifest may name, if they are in `public/`.
const ICONS: [&str; 4] = ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// The template as it is in the project, without what is meant for Trunk.
pub fn template() -> Result<String> {
    let template = source::read_text(Path::new("index.html"))?;
    let lines = template.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    Ok(lines.collect())
}

/// Writes the documents, their manifests and worker, `404.html`, `robots.txt`, `sitemap.xml`,
/// `calendar/`, `partners/` and what hosts are told, from the template and the assets in `site`.
pub fn write(site: &Path, template: &str, checked: &Checked) -> Result<()> {
    let assets = assets(site)?;
    let json = embedded(&checked.value);
    let offset = checked.content.event.opening.offset;
    let now = Instant { unix: build_time()?, offset };
    for lang in Lang::ALL {
        let html = document(template, checked.content, &json, lang, now, &assets);
        let folder = Lang::Ru.link_to(lang);
        source::write(&site.join(folder).join("index.html"), html)?;
        let icons = ICONS.into_iter().filter(|icon| site.join(icon).is_file()).collect::<Vec<_>>();
        let manifest = manifest(checked.content, lang, &icons);
        source::write(&site.join(folder).join("manifest.webmanifest"), manifest)?;
    }
    let over = checked.content.event.phase(now) == Phase::After;
    write_folder(site, "calendar", calendars(checked.content, over))?;
    let mut partners = vcards(checked.content);
    partners.extend(rolls(checked.content, now, &assets));
    write_folder(site, "partners", partners)?;
    for (name, table) in tables(checked.content) {
        source::write(&site.join(name), table)?;
    }
    let event = &checked.content.event;
    match sitemap(event) {
        Some(sitemap) => source::write(&site.join("sitemap.xml"), sitemap)?,
        None => without(site, "sitemap.xml")?,
    }
    source::write(&site.join("robots.txt"), robots(event))?;
    let css = styles("style/missing.css")?;
    source::write(&site.join("404.html"), missing(&String::from_utf8_lossy(&css)))?;
    hosts::write(site)?;
    // It lists what is there.
    worker::write(site)
}

/// Takes away a file that an earlier content gave, and its twins.
fn without(site: &Path, name: &str) -> Result<()> {
    for twin in ["", ".br", ".gz"] {
        let file = site.join(format!("{name}{twin}"));
        if file.exists() {
            source::remove(&file)?;
        }
    }
    Ok(())
}

/// Writes all files of a folder and takes away others, so that none stays of a session or partner
/// that is gone. The twins stay: those of what has not changed need not be made again.
fn write_folder(site: &Path, folder: &str, files: Vec<(String, String)>) -> Result<()> {
    let folder = site.join(folder);
    let wanted: HashSet<PathBuf> = files.iter().map(|(name, _)| site.join(name)).collect();
    let there = if folder.exists() { source::files(&folder)? } else { Vec::new() };
    for path in there {
        let is_twin = path.extension().is_some_and(|ending| ending == "br" || ending == "gz");
        let of = if is_twin { path.with_extension("") } else { path.clone() };
        if !wanted.contains(&of) {
            source::remove(&path)?;
        }
    }
    for (name, text) in files {
        source::write(&site.join(name), text)?;
    }
    Ok(())
}

/// The hashed files in `site`, found by their endings.
pub fn assets(site: &Path) -> Result<Assets> {
    let names = source::entries(&site.join("assets"))?;
    let find = |start: &str, end: &str| {
        let found = names.iter().find(|name| name.starts_with(start) && name.ends_with(end));
        let Some(name) = found else {
            return Err(miette!("{} has no assets/{start}*{end}", site.display()));
        };
        let path = format!("assets/{name}");
        let integrity = integrity(source::read(&site.join(&path))?);
        Ok(Asset { path, integrity })
    };
    Ok(Assets {
        js: find("forum-", ".js")?,
        wasm: find("forum-", ".wasm")?,
        css: find("forum-", ".css")?,
        css_noscript: find("noscript-", ".css")?,
    })
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, otherwise the present;
/// seconds since 1970.
pub fn build_time() -> Result<i64> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            seconds.trim().parse().into_diagnostic().wrap_err_with(|| {
                format!("SOURCE_DATE_EPOCH is {seconds:?}, not a number of seconds")
            })
        }
        Err(_) => {
            let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).into_diagnostic()?;
            Ok(elapsed.as_secs() as i64)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write_folder;
    use crate::source;

    #[test]
    fn of_what_is_gone_nothing_stays_and_of_the_rest_the_twins() {
        let site = std::env::temp_dir().join(format!("forum-pages-{}", std::process::id()));
        for name in ["gone.ics", "gone.ics.br", "gone.ics.gz", "kept.ics", "kept.ics.br"] {
            source::write(&site.join("calendar").join(name), "old").unwrap();
        }
        let files = ["kept", "new"].map(|name| (format!("calendar/{name}.ics"), "new".to_string()));
        write_folder(&site, "calendar", files.to_vec()).unwrap();
        let left = source::entries(&site.join("calendar")).unwrap();
        std::fs::remove_dir_all(&site).unwrap();
        assert_eq!(left, ["kept.ics", "kept.ics.br", "new.ics"]);
    }
}
