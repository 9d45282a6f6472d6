//! All files of a site that depend on the content.

use std::collections::BTreeMap;

use content::{Content, Instant, Phase};
use i18n::Lang;

use crate::calendar::calendars;
use crate::tables::workbooks;
use crate::{
    Assets, Documents, csv_tables, hosts, manifest, missing, robots, service_worker, sitemap,
    vcards,
};

/// What a site is made of besides its content.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The template of the documents: `index.html`.
    pub template: &'a str,
    /// The styles of `404.html`.
    pub missing_css: &'a str,
    /// The compiled service worker; it uses the constants `FILES` and `VERSION`.
    pub service_worker: &'a str,
    /// The files that are the same for any content, by their paths below the root of the site: assets and icons.
    pub files: &'a BTreeMap<String, Vec<u8>>,
}

/// The icons that a manifest names, if the site has them.
const ICONS: [&str; 4] = ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// The files that depend on the content, by their paths below the root of the site. `now` decides whether the forum
/// is over. The error is the start and the end of the path of an asset that is missing.
pub fn build(
    content: &'static Content,
    input: &Input<'_>,
    now: Instant,
) -> Result<BTreeMap<String, Vec<u8>>, [&'static str; 2]> {
    let assets = Assets::find(input.files)?;
    let has_ended = content.event.phase(now) == Phase::After;
    let documents = Documents::new(input.template, content, has_ended, &assets);
    let icons: Vec<&str> =
        ICONS.into_iter().filter(|icon| input.files.contains_key(*icon)).collect();
    let mut texts = BTreeMap::new();
    for lang in Lang::ALL {
        let folder = Lang::Ru.link_to(lang).trim_start_matches("./");
        texts.insert(format!("{folder}index.html"), documents.html(lang));
        texts.insert(format!("{folder}manifest.webmanifest"), manifest(content, lang, &icons));
    }
    texts.extend(calendars(content, has_ended));
    texts.extend(vcards(content));
    texts.extend(documents.directory_pages());
    texts.extend(csv_tables(content));
    texts.extend(sitemap(&content.event).map(|sitemap| ("sitemap.xml".to_string(), sitemap)));
    texts.insert("robots.txt".to_string(), robots(&content.event));
    texts.insert("404.html".to_string(), missing(input.missing_css));
    texts.extend(hosts::files());
    service_worker::add(&mut texts, input);
    let texts = texts.into_iter().map(|(path, text)| (path, text.into_bytes()));
    Ok(texts.chain(workbooks(content)).collect())
}
