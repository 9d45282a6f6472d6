//! All files of a site.

use std::collections::BTreeMap;

use content::{Content, Instant, Phase};
use i18n::Lang;
use publish::{Files, original};
use workbook::Sheet;

use crate::base::Base;
use crate::calendar::calendars;
use crate::check::FILES;
use crate::tables::workbooks;
use crate::{
    Assets, Documents, csv_tables, hosts, manifest, missing, robots, schema, service_worker,
    sitemap, studio, vcards,
};

/// What a site is made of besides its content.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What is the same for any content.
    pub base: &'a Base,
    /// The archive of the base, for the studio of the site; empty if the site has none.
    pub archive: &'a [u8],
    /// The files with the data that visitors can download, in the order of [`FILES`].
    pub data_files: &'a [String; 3],
    /// The pictures of the content by their names: share images, and icons that replace those of the base.
    pub pictures: &'a Files,
    /// The time of publication, which decides whether the forum is over.
    pub now: Instant,
}

/// The icons that a manifest names, if the site has them.
pub(crate) const ICONS: [&str; 4] =
    ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// A site.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Its files by their paths below its root, besides the workbooks. Those of the base have their precompressed forms
    /// beside them, the others have none yet.
    pub files: Files,
    /// Its workbooks by their paths.
    pub workbooks: BTreeMap<String, Sheet>,
}

/// Makes a site. The error is the start and the end of the path of an asset that is missing.
pub fn build(content: &'static Content, input: &Input<'_>) -> Result<Site, [&'static str; 2]> {
    let Input { base, pictures, now, .. } = *input;
    let assets = Assets::find(&base.files)?;
    let mut fixed = base.files.clone();
    for (name, bytes) in pictures {
        // The icon that this picture replaces, with its precompressed forms.
        fixed.retain(|path, _| original(path) != name);
        fixed.insert(name.clone(), bytes.clone());
    }
    let has_ended = content.event.phase(now) == Phase::After;
    let documents = Documents::new(&base.parts.template, content, has_ended, &assets);
    let icons: Vec<&str> = ICONS.into_iter().filter(|icon| fixed.contains_key(*icon)).collect();
    let mut texts = BTreeMap::new();
    for lang in Lang::ALL {
        let folder = Lang::Ru.link_to(lang).trim_start_matches("./");
        texts.insert(format!("{folder}index.html"), documents.html(lang));
        texts.insert(format!("{folder}manifest.webmanifest"), manifest(content, lang, &icons));
    }
    service_worker::add(&mut texts, &base.parts.service_worker, &fixed);
    texts.extend(calendars(content, has_ended));
    texts.extend(vcards(content));
    texts.extend(documents.directory_pages());
    texts.extend(csv_tables(content));
    texts.extend(sitemap(&content.event).map(|sitemap| ("sitemap.xml".to_string(), sitemap)));
    texts.insert("robots.txt".to_string(), robots(&content.event));
    texts.insert("404.html".to_string(), missing(&base.parts.missing_css));
    texts.extend(hosts::files());
    for (file, text) in FILES.into_iter().zip(input.data_files) {
        texts.insert(format!("data/{file}.json"), text.clone());
    }
    for (file, schema) in FILES.into_iter().zip(schema::TEXTS) {
        texts.insert(format!("data/{file}.schema.json"), schema.to_owned());
    }
    let mut files = fixed;
    files.extend(texts.into_iter().map(|(path, text)| (path, text.into_bytes())));
    studio::add(&mut files, input);
    Ok(Site { files, workbooks: workbooks(content) })
}

/// The time of the entries of an archive of a site that is published at this time, in seconds since 1970: year, month, day, hour, minute and second.
pub fn archive_time(published: i64) -> [u16; 6] {
    let local = Instant { unix: published, offset: 0 }.local();
    let day = local.date;
    let rest = [day.month, day.day, local.hour, local.minute, local.second].map(u16::from);
    [day.year as u16, rest[0], rest[1], rest[2], rest[3], rest[4]]
}
