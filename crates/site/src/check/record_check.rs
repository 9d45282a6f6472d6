//! The check of one record, for an editor: what the check of the whole content says of it, in a few milliseconds.
//!
//! The record is checked in content that has nothing else but the records that it refers to. What depends on other
//! records of its list, such as an id that is taken, is left to the check of the whole content.

use i18n::messages::{
    AcceptMessage, AddressMessage, FindingText, IdMessage, ImplausibleTimeMessage, Message,
    MessageLang,
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::file::{File, Source};
use super::finding::{Finding, Level};
use super::lists::{Lists, Surroundings};
use super::with_pictures::latest_day;
use super::{FILES, accept, contradictions, fields, syntax};

/// Where a record is.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The file: an index of [`FILES`].
    pub file: usize,
    /// The list, such as `sessions`; empty for the members of the file that are no lists.
    pub list: &'a str,
    /// The position in the list.
    pub index: usize,
}

/// A finding of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordFinding {
    /// The path of the field within the record, such as `name.zh`; empty for the record itself.
    pub field: String,
    /// `error` or `warning`.
    pub level: &'static str,
    /// The id of a warning, as `accept` lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// What is wrong.
    pub problem: String,
    /// What would be right.
    pub advice: String,
    /// Where it starts in the text of the record, in UTF-16 units.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

/// The ids of the warnings that depend on other records.
const OF_SEVERAL: [&str; 4] = ["alias-is-name", "same-page", "same-venue", "same-person"];

impl Lists {
    /// What is wrong with a record, given as the text of its JSON. `unix` is the time in seconds since 1970. Nothing
    /// if there is no such list.
    pub fn check_record(
        &self,
        place: Place<'_>,
        record: &str,
        unix: i64,
        lang: MessageLang,
    ) -> Vec<RecordFinding> {
        let listed = |finding: &Finding, field: &str, start| {
            listed(finding, field.to_owned(), record, start, lang)
        };
        let source = |text: String| Source {
            path: format!("{}.json", FILES[place.file]),
            bytes: Ok(text.into_bytes()),
        };
        let Ok((_, Ok(value))) = syntax::parse(record) else {
            let alone = File::read(source(record.to_owned()));
            return alone.findings.iter().map(|it| listed(it, &it.field, 0)).collect();
        };
        let Some(surroundings) = self.surroundings(place, &value) else { return Vec::new() };
        let Surroundings { mut files, position } = surroundings;
        let (start, end) = match place.list {
            "" => (String::new(), ""),
            list => (format!("{{\"{list}\":[{}", "0,".repeat(position)), "]}"),
        };
        let mut file = File::read(source(format!("{start}{record}{end}")));
        let others = files[place.file].value.take().unwrap_or_default();
        let (merged, own) = merge(others, value, place.list, position);
        file.value = Some(merged);
        fields::check(&mut file, &self.schemas[place.file], self.offset());
        if let Some(Value::Object(fields)) = &mut file.value {
            fields.remove("$schema");
        }
        files[place.file] = file;
        contradictions(&mut files, latest_day(unix), Some(&self.known()));
        let file = &mut files[place.file];
        let is_complete = !file.has_errors();
        accept::apply(file, is_complete);
        file.findings.sort_by_key(|finding| finding.range.start);
        let prefix = match place.list {
            "" => String::new(),
            list => format!("{list}[{position}]"),
        };
        let findings = file.findings.iter().filter(|finding| is_of_one_record(&finding.message));
        let findings = findings.filter_map(|finding| {
            let field = within(&finding.field, &prefix, &own)?;
            Some(listed(finding, field, start.len()))
        });
        findings.collect()
    }
}

/// The content of the file with the record in its place, and the names of the members of the record if these are the
/// file's own.
fn merge(others: Value, record: Value, list: &str, position: usize) -> (Value, Vec<String>) {
    let Value::Object(mut members) = others else { return (record, Vec::new()) };
    if !list.is_empty() {
        if let Some(Value::Array(records)) = members.get_mut(list) {
            records.insert(position, record);
        }
        return (Value::Object(members), Vec::new());
    }
    let Value::Object(own) = record else { return (record, Vec::new()) };
    let names = own.keys().cloned().collect();
    members.extend(own);
    (Value::Object(members), names)
}

/// The path of a field within the record, if it is in it.
fn within<'a>(field: &'a str, prefix: &str, own: &[String]) -> Option<&'a str> {
    if prefix.is_empty() {
        let member = field.split(['[', '.']).next().unwrap_or_default();
        let is_own = accept::record(field).is_empty() || own.iter().any(|name| name == member);
        return is_own.then_some(field);
    }
    let rest = field.strip_prefix(prefix)?;
    if rest.is_empty() || rest.starts_with('[') { Some(rest) } else { rest.strip_prefix('.') }
}

/// Whether a message is about one record, whatever others there are.
fn is_of_one_record(message: &Message) -> bool {
    match message {
        Message::Id(IdMessage::Taken { .. } | IdMessage::AliasIsAName { .. })
        | Message::Address(AddressMessage::SamePage { .. })
        | Message::ImplausibleTime(
            ImplausibleTimeMessage::SameVenue { .. } | ImplausibleTimeMessage::SamePerson { .. },
        ) => false,
        Message::Accept(AcceptMessage::Unnecessary { id }) => !OF_SEVERAL.contains(&&**id),
        _ => true,
    }
}

/// A finding of the text that is the record after `start` bytes.
fn listed(
    finding: &Finding,
    field: String,
    record: &str,
    start: usize,
    lang: MessageLang,
) -> RecordFinding {
    let units = |byte: usize| {
        let byte = record.floor_char_boundary(byte.saturating_sub(start).min(record.len()));
        record[..byte].encode_utf16().count()
    };
    let FindingText { problem, advice } = finding.message.text(lang);
    let id = finding.message.warning_id().filter(|_| finding.level == Level::Warning);
    let (from, to) = (units(finding.range.start), units(finding.range.end));
    RecordFinding { field, level: finding.level.name(), id, problem, advice, from, to }
}

/// The members of an object; none of another value.
pub fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
