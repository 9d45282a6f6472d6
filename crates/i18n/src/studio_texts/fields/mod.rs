//! What the fields, choices and lists of the content are called in the studio.
//!
//! The keys are the names of the JSON Schema: of a definition, or of a whole file (`Event`, `Agenda`, `Partners`), and
//! of a property. The three languages stand next to each other: one that is missing does not compile.

mod agenda;
mod choices;
mod common;
mod event;
mod event_parts;
mod lists;
mod partners;
#[cfg(test)]
mod tests;

use crate::messages::MessageLang;

/// Stands for every definition that has no text of its own for a field.
const ANY: &str = "*";

/// A field, then label and help in English, Russian and Chinese.
type Row = (&'static str, [&'static str; 2], [&'static str; 2], [&'static str; 2]);

/// A definition of the JSON Schema and its fields.
type Record = (&'static str, &'static [Row]);

const TABLES: [&[Record]; 5] =
    [event::RECORDS, event_parts::RECORDS, agenda::RECORDS, partners::RECORDS, common::RECORDS];

/// What a field is called, and what belongs into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// Its name.
    pub label: &'static str,
    /// One or two short sentences, or nothing where the label says enough.
    pub help: &'static str,
}

/// The texts of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListText {
    /// Its title.
    pub title: &'static str,
    /// One record of it.
    pub one: &'static str,
    /// A record that has no name yet.
    pub new: &'static str,
    /// The button that adds a record.
    pub add: &'static str,
}

impl MessageLang {
    /// The texts of a field: of the definition `record` of the JSON Schema, and its property `field`.
    pub fn field(self, record: &str, field: &str) -> Option<FieldText> {
        let (_, en, ru, zh) = row(record, field).or_else(|| row(ANY, field))?;
        let [label, help] = *self.choose(en, ru, zh);
        Some(FieldText { label, help })
    }

    /// The name of a value that a field can be chosen from; `definition` is the one of the JSON Schema.
    pub fn choice(self, definition: &str, value: &str) -> Option<&'static str> {
        let (_, choices) = choices::CHOICES.iter().find(|(name, _)| *name == definition)?;
        let (_, [en, ru, zh]) = choices.iter().find(|(known, _)| *known == value)?;
        Some(self.choose(en, ru, zh))
    }

    /// The texts of a list, by the field that contains it.
    pub fn list(self, list: &str) -> Option<ListText> {
        let (_, [en, ru, zh]) = lists::LISTS.iter().find(|(name, _)| *name == list)?;
        let [title, one, new, add] = *self.choose(en, ru, zh);
        Some(ListText { title, one, new, add })
    }
}

fn row(record: &str, field: &str) -> Option<&'static Row> {
    let tables = TABLES.into_iter().flatten();
    let mut rows = tables.filter(|(name, _)| *name == record).flat_map(|(_, rows)| *rows);
    rows.find(|(name, ..)| *name == field)
}
