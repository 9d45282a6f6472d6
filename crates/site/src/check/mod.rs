//! The content check: everything that is wrong, each with its place.

mod address;
mod aliases;
mod contacts;
mod fields;
mod file;
mod finding;
mod ids;
mod lines;
mod plausible;
mod readings;
mod signs;
mod suspicious;
mod syntax;
mod texts;
mod times;
mod words;

use content::{Agenda, Content, Event, Instant, Partners};
use i18n::Lang;
use i18n::messages::TextMessage;
use serde_json::{Map, Value};

pub use file::{File, Source};
pub use finding::{Finding, Level};

use crate::schema;
use crate::text::bold::split;
use crate::text::typeset;

/// The files of the content, without `.json`.
pub const FILES: [&str; 3] = ["event", "agenda", "partners"];

/// The result of a check.
pub struct Report {
    /// The files with their findings, in the order of [`FILES`].
    pub files: [File; 3],
    /// The content, if there is no error in it.
    pub content: Option<Content>,
}

impl Report {
    /// The number of findings of a level.
    pub fn count(&self, level: Level) -> usize {
        let findings = self.files.iter().flat_map(|file| &file.findings);
        findings.filter(|finding| finding.level == level).count()
    }
}

/// Checks all files, in the order of [`FILES`].
pub fn check(sources: [Source; 3]) -> Report {
    let mut files = sources.map(File::read);
    let offset = offset(&files[0]);
    for (file, schema) in files.iter_mut().zip(schema::all()) {
        fields::check(file, &schema, offset);
        if let Some(Value::Object(fields)) = &mut file.value {
            fields.remove("$schema");
        }
    }
    contradictions(&mut files);
    let is_valid = files.iter().all(|file| !file.has_errors());
    let content = if is_valid { Some(content(&files)) } else { None };
    Report { files, content }
}

/// The forum's own UTC offset in seconds, from the opening in `event.json`; none if the opening
/// cannot be read.
fn offset(event: &File) -> Option<i32> {
    let opening = event.value.as_ref()?.get("opening")?.as_str()?;
    Instant::parse(opening).ok().map(|opening| opening.offset)
}

/// Checks across fields and files.
fn contradictions([event, agenda, partners]: &mut [File; 3]) {
    let forum: Option<Event> = event.typed();
    let programme: Option<Agenda> = agenda.typed();
    let directory: Option<Partners> = partners.typed();
    if let Some(forum) = &forum {
        ids::event(event, forum);
        sources(event, forum);
        bold(event, forum);
        times::event(event, forum);
        plausible::event(event, forum);
    }
    if let Some(programme) = &programme {
        ids::agenda(agenda, programme);
        aliases::agenda(agenda, programme);
        times::agenda(agenda, programme, forum.as_ref());
        times::changes(agenda, programme);
        plausible::agenda(agenda, programme, forum.as_ref().map(|forum| forum.opening.offset));
    }
    if let Some(directory) = &directory {
        ids::partners(partners, directory);
        aliases::partners(partners, directory);
        readings::partners(partners, directory);
    }
    if let (Some(forum), Some(directory)) = (&forum, &directory) {
        ids::timeline(event, forum, directory);
    }
    if let (Some(programme), Some(directory)) = (&programme, &directory) {
        ids::between(agenda, programme, directory);
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

/// The content of files without errors, with typographic spaces.
fn content(files: &[File; 3]) -> Content {
    let values = files.iter().map(|file| file.value.clone().unwrap_or_default());
    let fields: Map<String, Value> = FILES.into_iter().map(String::from).zip(values).collect();
    content_of(Value::Object(fields)).expect("the files were checked")
}

/// The content of a JSON object with the three files as members, with typographic spaces.
pub fn content_of(mut value: Value) -> serde_json::Result<Content> {
    drop_blank(&mut value);
    typeset(&mut value);
    serde_json::from_value(value)
}

/// Leaves out texts that are empty, so that the page falls back to the other language.
fn drop_blank(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, field| {
                let blank = field.as_str().is_some_and(|text| text.trim().is_empty());
                !(blank && matches!(name.as_str(), "ru" | "zh" | "en"))
            });
            fields.values_mut().for_each(drop_blank);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_blank),
        _ => {}
    }
}
