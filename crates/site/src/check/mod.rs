//! The content check: everything that is wrong, each with its place.

mod accept;
mod address;
mod aliases;
mod characters;
mod consistency;
mod contacts;
pub mod editable;
mod escapes;
mod excerpt;
mod fields;
mod file;
mod finding;
mod html;
mod ids;
mod implausible_times;
mod known;
mod languages;
mod lines;
mod links;
mod listed;
mod lists;
mod mixed_scripts;
mod phones;
mod readings;
mod record_check;
mod same_pages;
pub mod schema_errors;
mod stray_characters;
mod suspicious_text;
mod syntax;
mod texts;
mod times;
mod with_pictures;
mod words;

use content::{Agenda, Content, Date, Event, Instant, Partners};
use i18n::Lang;
use i18n::messages::TextMessage;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use excerpt::Excerpt;
pub use file::{File, Source};
pub use finding::{Finding, Level};
pub use listed::ListedFinding;
pub use lists::Lists;
pub use record_check::{Place, RecordFinding};
pub use with_pictures::check_with_pictures;

use known::Known;

use crate::text::bold::split;
use crate::text::typeset;
use crate::{drafts, schema};

/// The files of the content, without `.json`.
pub const FILES: [&str; 3] = ["event", "agenda", "partners"];

/// The result of a check.
pub struct Report {
    /// The files with their findings, in the order of [`FILES`].
    pub files: [File; 3],
    /// What is published, if there is no error in the files.
    pub published: Option<Published>,
}

/// The content to publish.
pub struct Published {
    /// The content, with typographic spaces.
    pub content: Content,
    /// The files with the data that visitors can download, in the order of [`FILES`]: as the organizers wrote them, or
    /// without drafts.
    pub data_files: [String; 3],
}

/// What to do with drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// Leave out every trace of them.
    Remove,
    /// Show them: only for those who edit the content.
    Show,
}

impl Report {
    /// The number of findings of a level.
    pub fn count(&self, level: Level) -> usize {
        let findings = self.files.iter().flat_map(|file| &file.findings);
        findings.filter(|finding| finding.level == level).count()
    }

    /// Removes the warnings that their records accept, and warns of ids that accept nothing; sorts the findings by
    /// their places. Call it when everything was checked.
    pub fn accept(&mut self) {
        let is_complete = self.count(Level::Error) == 0;
        for file in &mut self.files {
            accept::apply(file, is_complete);
            file.findings.sort_by_key(|finding| finding.range.start);
        }
    }
}

/// Checks all files, in the order of [`FILES`]. `today` is the latest day on Earth.
pub fn check(sources: [Source; 3], today: Date, drafts: Drafts) -> Report {
    let mut files = sources.map(File::read);
    let offset = offset(&files[0]);
    for (file, schema) in files.iter_mut().zip(schema::all()) {
        fields::check(file, &schema, offset);
        if let Some(Value::Object(fields)) = &mut file.value {
            fields.remove("$schema");
        }
    }
    contradictions(&mut files, today, None);
    let is_valid = files.iter().all(|file| !file.has_errors());
    let published = is_valid.then(|| published(&files, drafts));
    Report { files, published }
}

/// The forum's own UTC offset in seconds, from the opening in `event.json`; none if the opening
/// cannot be read.
fn offset(event: &File) -> Option<i32> {
    let opening = event.value.as_ref()?.get("opening")?.as_str()?;
    Instant::parse(opening).ok().map(|opening| opening.offset)
}

/// Checks across fields and files. `known` are the ids that records may refer to, if the files do not contain all.
fn contradictions(
    [event, agenda, partners]: &mut [File; 3],
    today: Date,
    known: Option<&Known<'_>>,
) {
    let forum: Option<Event> = event.typed();
    let programme: Option<Agenda> = agenda.typed();
    let directory: Option<Partners> = partners.typed();
    let own = Known::of(programme.as_ref(), directory.as_ref());
    let known = known.unwrap_or(&own);
    if let Some(forum) = &forum {
        ids::event(event, forum);
        sources(event, forum);
        bold(event, forum);
        times::event(event, forum);
        implausible_times::event(event, forum, today);
    }
    if let Some(programme) = &programme {
        ids::agenda(agenda, programme, known);
        aliases::agenda(agenda, programme);
        times::agenda(agenda, programme, forum.as_ref());
        times::changes(agenda, programme);
        implausible_times::agenda(
            agenda,
            programme,
            forum.as_ref().map(|forum| forum.opening.offset),
        );
    }
    if let Some(directory) = &directory {
        ids::partners(partners, directory, known);
        aliases::partners(partners, directory);
        readings::partners(partners, directory);
        consistency::partners(partners, directory);
        contacts::partners(partners, directory);
    }
    if let (Some(forum), Some(_)) = (&forum, &directory) {
        ids::timeline(event, forum, known);
    }
    if let (Some(programme), Some(_)) = (&programme, &directory) {
        ids::between(agenda, programme, known);
    }
}

/// Figures have sources.
fn sources(file: &mut File, event: &Event) {
    for (index, figure) in event.figures.iter().enumerate() {
        if figure.sources.is_empty() {
            file.warning(&format!("figures[{index}]"), TextMessage::NoSource);
        }
    }
}

/// The words in bold occur in the text.
fn bold(file: &mut File, event: &Event) {
    for (index, outcome) in event.results.iter().enumerate() {
        let Some(bold) = &outcome.bold else { continue };
        for (key, lang) in [("ru", Lang::Ru), ("zh", Lang::Zh)] {
            let Some(words) = lang.own(bold) else { continue };
            let text = lang.own(&outcome.text).unwrap_or_default();
            if split(text, words).is_none() {
                let words = words.to_owned();
                file.warning(
                    &format!("results[{index}].bold.{key}"),
                    TextMessage::NotInText { words },
                );
            }
        }
    }
}

/// The content of files without errors.
fn published(files: &[File; 3], drafts: Drafts) -> Published {
    let values = files.iter().map(|file| file.value.clone().unwrap_or_default());
    let fields: Map<String, Value> = FILES.into_iter().map(String::from).zip(values).collect();
    let mut value = Value::Object(fields);
    let data_files = if drafts == Drafts::Remove && drafts::remove(&mut value) {
        let Content { event, agenda, partners } =
            Content::deserialize(&value).expect("the files were checked");
        [pretty(&event), pretty(&agenda), pretty(&partners)]
    } else {
        files.each_ref().map(|file| file.text.clone())
    };
    Published { content: typeset_content(value).expect("the files were checked"), data_files }
}

fn pretty(file: &impl Serialize) -> String {
    serde_json::to_string_pretty(file).expect("content is JSON") + "\n"
}

/// The content of a JSON object with the three files as members, with typographic spaces.
pub fn content_of(mut value: Value, drafts: Drafts) -> serde_json::Result<Content> {
    if drafts == Drafts::Remove {
        drafts::remove(&mut value);
    }
    typeset_content(value)
}

fn typeset_content(mut value: Value) -> serde_json::Result<Content> {
    drop_blank(&mut value);
    typeset(&mut value);
    // From a reference, as the files of the check: it is the same code.
    Content::deserialize(&value)
}

/// Leaves out texts that are empty, so that the page falls back to the other language.
fn drop_blank(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, field| {
                let is_text = matches!(name.as_str(), "ru" | "zh" | "en");
                !(is_text && field.as_str().is_some_and(|text| text.trim().is_empty()))
            });
            fields.values_mut().for_each(drop_blank);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_blank),
        _ => {}
    }
}
