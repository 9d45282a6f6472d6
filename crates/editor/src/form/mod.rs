//! The forms: which fields each record has, and how they are edited. Fields, kinds and choices come from the JSON Schemas
//! (`build.rs`); their order and what they refer to from [`layout`].

mod layout;

use std::sync::Arc;

pub use layout::{Group, Section};

use crate::Node;

include!(concat!(env!("OUT_DIR"), "/records.rs"));

/// A file of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum File {
    /// `event.json`
    Event,
    /// `agenda.json`
    Agenda,
    /// `partners.json`
    Partners,
}

impl File {
    /// All files, in the order of the check.
    pub const ALL: [Self; 3] = [Self::Event, Self::Agenda, Self::Partners];

    /// The name of the record that the file is, as in the schemas.
    pub fn record(self) -> &'static str {
        ["Event", "Agenda", "Partners"][self as usize]
    }

    /// The name of the file.
    pub fn name(self) -> &'static str {
        ["event.json", "agenda.json", "partners.json"][self as usize]
    }

    /// The file with this name, which may stand behind a folder.
    pub fn named(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next()?;
        Self::ALL.into_iter().find(|file| file.name() == name)
    }
}

/// What a field contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A text in Russian, Chinese and possibly English.
    Pair,
    /// Texts in both languages.
    Pairs,
    /// Several texts.
    Texts,
    /// One of the choices with this name.
    Choice(&'static str),
    /// Several of the choices with this name.
    Choices(&'static str),
    /// A day, `2025-05-19`.
    Date,
    /// A day, month or year.
    PartialDate,
    /// A range of days.
    Days,
    /// A moment with its UTC offset.
    Instant,
    /// A UTC offset, `+10:00`.
    Offset,
    /// Latitude and longitude.
    Coordinates,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Address,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// A record within the record.
    Record(&'static str),
    /// Records within the record, or a list of records of the file.
    Records(&'static str),
}

/// A field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it contains.
    pub kind: Kind,
    /// Whether a record without it is invalid.
    pub is_required: bool,
}

/// A list of records of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct List {
    /// Its name in the file: `sessions`.
    pub name: &'static str,
    /// The file that it is in.
    pub file: File,
    /// The name of its records, as in the schemas: `Session`.
    pub record: &'static str,
}

/// All lists, in the order of the navigation.
pub fn lists() -> impl Iterator<Item = List> {
    layout::LISTS.iter().filter_map(|(name, file)| {
        let field = field(file.record(), name)?;
        let Kind::Records(record) = field.kind else { return None };
        Some(List { name: field.name, file: *file, record })
    })
}

/// The list with this name.
pub fn list(name: &str) -> Option<List> {
    lists().find(|list| list.name == name)
}

/// The fields of a record, in the order of the schema.
pub fn fields(record: &str) -> &'static [Field] {
    RECORDS.iter().find(|(name, _)| *name == record).map_or(&[], |(_, fields)| fields)
}

/// A field of a record.
pub fn field(record: &str, name: &str) -> Option<&'static Field> {
    fields(record).iter().find(|field| field.name == name)
}

/// The values of a choice.
pub fn choices(name: &str) -> &'static [&'static str] {
    CHOICES.iter().find(|(choice, _)| *choice == name).map_or(&[], |(_, values)| values)
}

/// The form of a record: its fields by groups.
pub fn sections(record: &str) -> &'static [Section] {
    layout::LAYOUT.iter().find(|(name, _)| *name == record).map_or(&[], |(_, sections)| sections)
}

/// The list that a field refers to by ids.
pub fn target(record: &str, field: &str) -> Option<&'static str> {
    layout::REFERENCES
        .iter()
        .find(|(owner, name, _)| *owner == record && *name == field)
        .map(|(.., list)| *list)
}

/// The fields that refer to a list: the record and the name of the field.
pub fn references_to(list: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    layout::REFERENCES
        .iter()
        .filter(move |(.., target)| *target == list)
        .map(|(record, field, _)| (*record, *field))
}

/// Whether a text of a field is long enough for several lines.
pub fn is_long(field: &str) -> bool {
    layout::LONG.contains(&field)
}

/// The record that a member of a record is: `Event`, `hosts` → `Statement`.
pub fn inner(record: &str, member: &str) -> Option<&'static str> {
    match field(record, member)?.kind {
        Kind::Record(name) | Kind::Records(name) => Some(name),
        _ => None,
    }
}

/// Where a new member belongs among those of a record: before the first one that follows it in the form.
pub fn place_of(record: Option<&str>, members: &[(Arc<str>, Arc<Node>)], name: &str) -> usize {
    let languages = ["ru", "zh", "en"];
    let order: Vec<&str> = match record {
        Some(record) => {
            sections(record).iter().flat_map(|section| section.fields.iter().copied()).collect()
        }
        None => languages.to_vec(),
    };
    let rank = |name: &str| order.iter().position(|it| *it == name).unwrap_or(order.len());
    let own = rank(name);
    members
        .iter()
        .position(|(key, _)| &**key != "$schema" && rank(key) > own)
        .unwrap_or(members.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CHOICES, Kind, RECORDS, field, fields, layout, lists, sections};

    #[test]
    fn every_field_of_the_schemas_has_a_place_in_its_form() {
        let list_names: BTreeSet<&str> = lists().map(|list| list.name).collect();
        for (record, known) in RECORDS {
            let laid: Vec<&str> = sections(record)
                .iter()
                .flat_map(|section| section.fields.iter().copied())
                .collect();
            let laid_set: BTreeSet<&str> = laid.iter().copied().collect();
            assert_eq!(laid.len(), laid_set.len(), "{record}: a field is there twice");
            let is_shown = |name: &&str| *name != "$schema" && !list_names.contains(name);
            let expected: BTreeSet<&str> =
                known.iter().map(|field| field.name).filter(is_shown).collect();
            let laid: BTreeSet<&str> =
                laid_set.into_iter().filter(|name| !list_names.contains(name)).collect();
            assert_eq!(laid, expected, "{record}");
        }
        for (record, ..) in layout::LAYOUT {
            assert!(!fields(record).is_empty(), "{record} is no record");
        }
    }

    #[test]
    fn every_list_of_the_files_is_in_the_navigation() {
        let shown: BTreeSet<&str> = lists().map(|list| list.name).collect();
        for file in ["Event", "Agenda", "Partners"] {
            for field in fields(file).iter().filter(|field| matches!(field.kind, Kind::Records(_)))
            {
                assert!(shown.contains(field.name), "{file}.{}", field.name);
            }
        }
        assert_eq!(shown.len(), layout::LISTS.len());
    }

    #[test]
    fn references_name_fields_and_lists_that_exist() {
        for (record, name, target) in layout::REFERENCES {
            let field = field(record, name).unwrap_or_else(|| panic!("{record}.{name}"));
            assert!(matches!(field.kind, Kind::Text | Kind::Texts), "{record}.{name}");
            assert!(lists().any(|list| list.name == *target), "{target}");
        }
        for name in layout::LONG {
            assert!(RECORDS.iter().any(|(record, _)| field(record, name).is_some()), "{name}");
        }
        assert!(CHOICES.iter().all(|(_, values)| values.len() > 1));
    }
}
