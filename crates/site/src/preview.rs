//! The site as the studio previews it: each file is made when it is asked for, so that a change of the content is shown at
//! once. The documents are those of [`crate::build`], besides the version that the service worker compares.

use std::collections::BTreeMap;

use content::{Content, DAY, Date, Instant, Phase};
use i18n::Lang;
use publish::{Files, is_form};
use serde::Serialize;
use workbook::Sheet;

use crate::base::Base;
use crate::build::ICONS;
use crate::calendar::calendars;
use crate::check::{FILES, Published};
use crate::tables::workbooks;
use crate::vcard::vcard;
use crate::{Assets, Documents, csv_tables, manifest, schema};

/// The part of the base that the preview needs.
#[derive(Clone, Debug)]
pub struct PreviewBase {
    template: String,
    files: Files,
    assets: Assets,
}

impl PreviewBase {
    /// That of a base. The error is the start and the end of the path of an asset that is missing.
    pub fn new(base: Base) -> Result<Self, [&'static str; 2]> {
        let Base { parts, mut files } = base;
        files.retain(|path, _| !is_form(path) && !path.starts_with("studio/"));
        let assets = Assets::find(&files)?;
        Ok(Self { template: parts.template, files, assets })
    }
}

/// The preview of some content.
#[derive(Debug)]
pub struct Preview {
    base: &'static PreviewBase,
    content: &'static Content,
    data_files: [String; 3],
    pictures: Files,
    has_ended: bool,
    documents: Documents<'static>,
    calendars: Option<BTreeMap<String, String>>,
}

/// A moment that the preview clock offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// `before` the forum, on a `day` of it, `after` it.
    pub kind: &'static str,
    /// The moment in the time zone of the forum.
    pub at: String,
}

impl Preview {
    /// The preview of content without errors and its pictures, as if it were published `now`. The content is leaked: a
    /// worker that has shown much is replaced by another one.
    pub fn new(
        base: &'static PreviewBase,
        published: Published,
        pictures: Files,
        now: Instant,
    ) -> Self {
        let Published { content, data_files } = published;
        let content: &'static Content = Box::leak(Box::new(content));
        let has_ended = content.event.phase(now) == Phase::After;
        let documents = Documents::new(&base.template, content, has_ended, &base.assets);
        Self { base, content, data_files, pictures, has_ended, documents, calendars: None }
    }

    /// A file of the site, by its path below the root. Workbooks are written elsewhere: see [`Preview::workbook`].
    pub fn file(&mut self, path: &str) -> Option<Vec<u8>> {
        if let Some(picture) = self.pictures.get(path) {
            return Some(picture.clone());
        }
        match self.text(path) {
            Some(text) => Some(text.into_bytes()),
            None => self.base.files.get(path).cloned(),
        }
    }

    /// A workbook of the site, by its path.
    pub fn workbook(&self, path: &str) -> Option<Sheet> {
        workbooks(self.content).remove(path)
    }

    /// The moments that the preview clock offers: the middle of the first session of each day, and a week before and after.
    pub fn moments(&self) -> Vec<Moment> {
        let event = &self.content.event;
        let (offset, (_, last)) = (event.offset(), event.span());
        let moment = |kind, unix| Moment { kind, at: Instant { unix, offset }.to_string() };
        let week = 7 * DAY;
        let days = event.days.iter().map(|day| moment("day", self.busy(day.date).unix));
        std::iter::once(moment("before", event.opening.unix - week))
            .chain(days)
            .chain([moment("after", last.plus(1).midnight(offset).unix + week)])
            .collect()
    }

    /// The time zone of the forum, as it ends a moment: `+10:00`.
    pub fn offset(&self) -> String {
        let opening = self.content.event.opening.to_string();
        opening[opening.len() - "+10:00".len()..].to_owned()
    }

    /// The middle of the first session of a day; noon if no session has times.
    fn busy(&self, day: Date) -> Instant {
        let offset = self.content.event.offset();
        let sessions = self.content.agenda.sessions.iter().filter(|it| it.takes_place());
        let times = sessions.filter_map(|it| Some((it.start?, it.end?)));
        let of_day = times.filter(|(start, _)| start.at(offset).date == day);
        let first = of_day.min_by_key(|(start, _)| start.unix);
        let noon = day.midnight(offset).unix + DAY / 2;
        let unix = first.map_or(noon, |(start, end)| (start.unix + end.unix) / 2);
        Instant { unix, offset }
    }

    fn text(&mut self, path: &str) -> Option<String> {
        let Self { content, has_ended, .. } = *self;
        for lang in Lang::ALL {
            match path.strip_prefix(Lang::Ru.link_to(lang).trim_start_matches("./")) {
                // No version of a service worker.
                Some("index.html") => {
                    return Some(self.documents.html(lang).replace("{version}", ""));
                }
                Some("manifest.webmanifest") => {
                    let has = |icon: &&str| {
                        self.pictures.contains_key(*icon) || self.base.files.contains_key(*icon)
                    };
                    let icons: Vec<_> = ICONS.into_iter().filter(has).collect();
                    return Some(manifest(content, lang, &icons));
                }
                _ => {}
            }
        }
        let (folder, name) = path.split_once('/')?;
        match folder {
            "calendar" => {
                let made = || calendars(content, has_ended).into_iter().collect();
                self.calendars.get_or_insert_with(made).get(path).cloned()
            }
            "partners" => {
                let page = || self.documents.directory_page(path);
                page().or_else(|| vcard(content, path)).or_else(|| self.table(path))
            }
            "data" => {
                let file =
                    |ending: &str| FILES.iter().position(|it| name == format!("{it}.{ending}"));
                let data = || Some(self.data_files[file("json")?].clone());
                let schema = || Some(schema::TEXTS[file("schema.json")?].to_owned());
                data().or_else(schema).or_else(|| self.table(path))
            }
            _ => None,
        }
    }

    /// A table for spreadsheets (CSV).
    fn table(&self, path: &str) -> Option<String> {
        let mut tables = csv_tables(self.content).into_iter();
        Some(tables.find(|(name, _)| name == path)?.1)
    }
}
