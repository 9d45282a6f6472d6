//! The content, checked: all that is wrong with it at once, each with its place.

mod address;
mod aliases;
mod contacts;
mod fields;
mod file;
mod finding;
mod ids;
mod lines;
mod syntax;
mod texts;
mod times;
mod words;

use std::path::Path;

use forum::i18n::Lang;
use forum::i18n::messages::{MessageLang, TextMessage, ToolMessage};
use forum::keys;
use forum::logic::bold::split;
use forum::model::{Agenda, Content, Event, Instant, Partners};
use forum::page::typeset;
use miette::{IntoDiagnostic, Result, miette};
use serde_json::{Map, Value};

use crate::{images, schema};
use file::File;
use finding::Level;

/// The files of the content, without `.json`.
pub const FILES: [&str; 3] = ["event", "agenda", "partners"];

/// Content without an error in it.
pub struct Checked {
    /// As typed values; lives as long as the tool.
    pub content: &'static Content,
    /// As JSON, for the documents.
    pub value: Value,
}

/// Reads and checks all files. Prints what it finds; warnings do not stop it.
pub fn run(data: &Path, lang: MessageLang) -> Result<Checked> {
    let mut files = FILES.map(|name| File::read(data, name));
    let offset = offset(&files[0]);
    for (file, schema) in files.iter_mut().zip(schema::all()) {
        fields::check(file, &schema, offset)?;
        if let Some(Value::Object(fields)) = &mut file.value {
            fields.remove("$schema");
        }
    }
    contradictions(&mut files);
    let checked =
        files.iter().all(|file| !file.has_errors()).then(|| checked(&files)).transpose()?;
    if let Some(checked) = &checked {
        for fault in images::faults(data, checked.content)? {
            files[0].warning("full_name", fault);
        }
    }
    files.iter_mut().for_each(|file| finding::print(file, lang));
    let [errors, warnings] = [Level::Error, Level::Warning].map(|level| count(&files, level));
    let summary = ToolMessage::Summary { files: FILES.len(), errors, warnings }.words(lang);
    let checked = checked.ok_or_else(|| miette!("{summary}"))?;
    eprintln!("{summary}");
    Ok(checked)
}

/// The forum's own UTC offset in seconds, from the opening in `event.json`; none if the opening
/// cannot be read.
fn offset(event: &File) -> Option<i32> {
    let opening = event.value.as_ref()?.get("opening")?.as_str()?;
    Instant::parse(opening).ok().map(|opening| opening.offset)
}

/// What is wrong although every field by itself is right.
fn contradictions([event, agenda, partners]: &mut [File; 3]) {
    let forum: Option<Event> = event.typed();
    let programme: Option<Agenda> = agenda.typed();
    let directory: Option<Partners> = partners.typed();
    if let Some(forum) = &forum {
        ids::event(event, forum);
        sources(event, forum);
        bold(event, forum);
        times::event(event, forum);
    }
    if let Some(programme) = &programme {
        ids::agenda(agenda, programme);
        aliases::agenda(agenda, programme);
        times::agenda(agenda, programme, forum.as_ref());
        times::changes(agenda, programme);
    }
    if let Some(directory) = &directory {
        ids::partners(partners, directory);
        aliases::partners(partners, directory);
    }
    if let (Some(forum), Some(directory)) = (&forum, &directory) {
        ids::timeline(event, forum, directory);
    }
    if let (Some(programme), Some(directory)) = (&programme, &directory) {
        ids::between(agenda, programme, directory);
    }
}

/// The page shows where each figure comes from.
fn sources(file: &mut File, event: &Event) {
    for (index, figure) in event.figures.iter().enumerate() {
        if figure.sources.is_empty() {
            file.warning(&format!("figures[{index}]"), TextMessage::NoSource);
        }
    }
}

/// What is set in bold stands in the text.
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

fn count(files: &[File], level: Level) -> usize {
    files.iter().flat_map(|file| &file.findings).filter(|finding| finding.level == level).count()
}

fn checked(files: &[File; 3]) -> Result<Checked> {
    let values = files.iter().map(|file| file.value.clone().unwrap_or_default());
    let fields: Map<String, Value> = FILES.into_iter().map(String::from).zip(values).collect();
    let mut value = Value::Object(fields);
    drop_blank(&mut value);
    typeset(&mut value);
    keys::add(&mut value);
    let content = serde_json::from_value(value.clone()).into_diagnostic()?;
    Ok(Checked { content: Box::leak(Box::new(content)), value })
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
