//! A file of the content: its text, its findings and the positions of its fields.

use std::collections::HashMap;
use std::ops::Range;

use i18n::messages::{FileMessage, Message};
use publish::Files;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::accept::Accepted;
use super::finding::{Finding, Level};
use super::lines::Lines;
use super::{escapes, same_pages, syntax, texts, words};

/// A file of the content, as it was found.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path, as the organizer gave it.
    pub path: String,
    /// Its bytes, or why it could not be read.
    pub bytes: Result<Vec<u8>, FileMessage>,
}

impl Source {
    /// A file among those of the content, by its name without `.json`.
    pub fn of(content: &Files, file: &str) -> Self {
        let path = format!("{file}.json");
        let bytes = content.get(&path).cloned().ok_or(FileMessage::Missing);
        Self { path, bytes }
    }
}

/// One file, read.
#[derive(Default)]
pub struct File {
    /// Its path, as the organizer gave it.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Where its lines start.
    pub lines: Lines,
    /// Its JSON; nothing as soon as its shape is wrong.
    pub value: Option<Value>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// The position of each field, by its path: `sessions[4].start`.
    pub spots: HashMap<String, Spot>,
    /// The warnings that records accept.
    pub accepted: Vec<Accepted>,
    /// The fields with links, and the links.
    pub links: Vec<(String, String)>,
}

/// The position of a field: bytes of the text.
pub struct Spot {
    /// Its name in quotes; an item of a list has none.
    pub name: Option<Range<usize>>,
    /// Its value.
    pub value: Range<usize>,
}

impl File {
    /// Reads a file and finds errors of encoding, syntax and text.
    pub fn read(source: Source) -> Self {
        let mut file = Self { path: source.path, ..Self::default() };
        match source.bytes {
            Ok(bytes) => file.decode(&bytes),
            Err(message) => file.at(0..0, "", message),
        }
        file
    }

    fn decode(&mut self, bytes: &[u8]) {
        let unmarked = bytes.strip_prefix(b"\xEF\xBB\xBF");
        if unmarked.is_some() {
            self.at(0..0, "", FileMessage::ByteOrderMark);
        }
        let bytes = unmarked.unwrap_or(bytes);
        self.text = String::from_utf8_lossy(bytes).into_owned();
        self.lines = Lines::of(&self.text);
        // A field has about this many bytes.
        self.spots.reserve(self.text.len() / 24);
        if let Err(error) = std::str::from_utf8(bytes) {
            let start = error.valid_up_to();
            let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
            self.at(start..end, "", FileMessage::NotUtf8 { byte: bytes[start] });
            return;
        }
        let text = std::mem::take(&mut self.text);
        match syntax::parse(&text) {
            Ok((root, values)) => {
                texts::check(self, &text, &root);
                match values {
                    Ok(value) => self.value = Some(value),
                    Err(error) if !self.has_errors() => {
                        let range = words::place(&text, &error);
                        self.at(range, "", FileMessage::NotJson { reason: error.to_string() });
                    }
                    Err(_) => {}
                }
            }
            Err((range, message)) => self.at(range, "", message),
        }
        self.text = text;
        same_pages::check(self);
    }

    /// Its content, unless something is missing from it or of the wrong kind.
    pub fn typed<T: DeserializeOwned>(&mut self) -> Option<T> {
        match T::deserialize(self.value.as_ref()?) {
            Ok(typed) => Some(typed),
            // The check of the texts has reported the cause.
            Err(_) if self.has_errors() => None,
            Err(error) => {
                self.error("", FileMessage::Unexpected { reason: error.to_string() });
                None
            }
        }
    }

    /// True if anything but warnings was found.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }

    /// Whether something was found at a field.
    pub fn has_finding(&self, field: &str) -> bool {
        self.findings.iter().any(|finding| finding.field == field)
    }

    /// Adds an error at a field. One that is not there is shown at the object it is missing from.
    pub fn error(&mut self, field: &str, message: impl Into<Message>) {
        self.at(self.range(field), field, message);
    }

    /// Adds an error at a place of the text.
    pub fn at(&mut self, range: Range<usize>, field: &str, message: impl Into<Message>) {
        let (field, message) = (field.to_owned(), message.into());
        self.findings.push(Finding { level: Level::Error, range, field, message });
    }

    /// Adds a warning at a field.
    pub fn warning(&mut self, field: &str, message: impl Into<Message>) {
        self.error(field, message);
        if let Some(finding) = self.findings.last_mut() {
            finding.level = Level::Warning;
        }
    }

    /// Adds a warning at a part of the text of a field in `source`, the text of the file.
    pub fn warning_within(
        &mut self,
        field: &str,
        source: &str,
        part: Range<usize>,
        message: impl Into<Message>,
    ) {
        let range = self.range(field);
        let range = escapes::part(&source[range.clone()], part, range.start);
        let (field, message) = (field.to_owned(), message.into());
        self.findings.push(Finding { level: Level::Warning, range, field, message });
    }

    /// The line of a field, from 1.
    pub fn line(&self, field: &str) -> usize {
        self.position(self.range(field).start).0
    }

    /// Line and column of a byte, both from 1; columns are counted in characters.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        self.lines.position(&self.text, byte)
    }

    /// The position of a field's value; of objects and lists, only of the opening bracket.
    fn range(&self, field: &str) -> Range<usize> {
        let mut field = field;
        loop {
            if let Some(Spot { value, .. }) = self.spots.get(field) {
                return value.clone();
            }
            match field.rfind(['.', '[']) {
                Some(parent) => field = &field[..parent],
                None if field.is_empty() => return 0..0,
                None => field = "",
            }
        }
    }
}
