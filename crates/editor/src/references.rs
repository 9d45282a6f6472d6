//! Ids, and the fields that refer to records by their ids.

use std::sync::Arc;

use crate::form::{self, Kind, List};
use crate::{Document, Node, record};

/// The records that refer to a record of a list by its id: their lists and places.
pub fn uses(document: &Document, list: &str, id: &str) -> Vec<(List, usize)> {
    let mut found = Vec::new();
    for (owner, fields) in fields_to(list) {
        for (index, record) in document.records(owner.name).iter().enumerate() {
            if fields.iter().any(|field| refers(record, field, id)) {
                found.push((owner, index));
            }
        }
    }
    found
}

/// The document without a record and without the references to it, and how many records had one.
pub fn without(document: &Document, list: &str, index: usize) -> (Document, usize) {
    let removed = document.remove(list, index);
    let id = document.records(list).get(index).and_then(|record| record::id(record));
    match id {
        Some(id) => replace(&removed, list, id, None),
        None => (removed, 0),
    }
}

/// The document in which the references to a record have another id.
pub fn rename(document: &Document, list: &str, old: &str, new: &str) -> Document {
    replace(document, list, old, Some(new)).0
}

/// An id for a record with this name: Latin letters, digits and hyphens, unique in its list.
pub fn new_id(document: &Document, list: &str, name: &str) -> String {
    let sound = search::sound(&search::normalize(name));
    let words =
        sound.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut stem = String::new();
    for word in words {
        if stem.len() + word.len() > 40 {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
    }
    if stem.is_empty() {
        stem = form::list(list).map_or(list, |list| list.record).to_lowercase();
    }
    let taken =
        |id: &str| document.records(list).iter().any(|record| record::id(record) == Some(id));
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|id| !taken(id)).expect("numbers do not end")
}

/// The lists whose records refer to a list, with the names of the fields.
fn fields_to(list: &str) -> Vec<(List, Vec<&'static str>)> {
    form::lists()
        .filter_map(|owner| {
            let fields: Vec<_> = form::references_to(list)
                .filter_map(|(record, field)| (record == owner.record).then_some(field))
                .collect();
            (!fields.is_empty()).then_some((owner, fields))
        })
        .collect()
}

fn refers(record: &Node, field: &str, id: &str) -> bool {
    record.member(field).is_some_and(|value| {
        value.as_text() == Some(id) || value.items().iter().any(|item| item.as_text() == Some(id))
    })
}

/// Replaces or removes the references to an id. The result also has the number of records that had one.
fn replace(document: &Document, list: &str, old: &str, new: Option<&str>) -> (Document, usize) {
    let mut changed = document.clone();
    let mut count = 0;
    for (owner, fields) in fields_to(list) {
        if !changed
            .records(owner.name)
            .iter()
            .any(|record| fields.iter().any(|field| refers(record, field, old)))
        {
            continue;
        }
        changed = changed.with_list(owner.name, |records| {
            for record in records {
                if fields.iter().any(|field| refers(record, field, old)) {
                    count += 1;
                    *record = Arc::new(replaced(record, owner.record, &fields, old, new));
                }
            }
        });
    }
    (changed, count)
}

fn replaced(record: &Node, kind: &str, fields: &[&str], old: &str, new: Option<&str>) -> Node {
    let own = |value: &Node| value.as_text() == Some(old);
    let members = record.members().iter().filter_map(|(name, value)| {
        if !fields.contains(&&**name) {
            return Some((name.clone(), value.clone()));
        }
        let value = match form::field(kind, name).map(|field| field.kind) {
            Some(Kind::Texts) => {
                let items = value.items().iter().filter_map(|item| match new {
                    Some(new) if own(item) => Some(Arc::new(Node::text(new))),
                    None if own(item) => None,
                    _ => Some(item.clone()),
                });
                let items: Vec<_> = items.collect();
                (!items.is_empty()).then(|| Arc::new(Node::List(items)))
            }
            _ if own(value) => new.map(|new| Arc::new(Node::text(new))),
            _ => Some(value.clone()),
        };
        Some((name.clone(), value?))
    });
    Node::Record(members.collect())
}

#[cfg(test)]
mod tests {
    use super::{new_id, rename, uses, without};
    use crate::Document;
    use crate::form::File;

    fn document() -> Document {
        let agenda = r#"{"sessions": [
            {"id": "a", "venue": "hall", "partners": ["x", "y"]}, {"id": "b", "partners": ["x"]}, {"id": "c"}
        ], "venues": [{"id": "hall"}]}"#;
        let partners =
            r#"{"partners": [{"id": "x"}, {"id": "y"}], "people": [{"id": "p", "partner": "x"}]}"#;
        Document::parse(["{}", agenda, partners]).unwrap()
    }

    #[test]
    fn a_record_is_deleted_with_the_references_to_it() {
        let before = document();
        assert_eq!(uses(&before, "partners", "x").len(), 3);
        let (after, references) = without(&before, "partners", 0);
        assert_eq!(references, 3);
        assert_eq!(uses(&after, "partners", "x").len(), 0);
        let text = after.root(File::Agenda).write();
        assert!(text.contains("\"y\"") && !text.contains("\"x\""), "{text}");
        // A list of references that has become empty is removed, and so is a single one.
        assert!(after.records("sessions")[1].member("partners").is_none());
        assert!(after.records("people")[0].member("partner").is_none());
        assert_eq!(without(&before, "sessions", 2).1, 0);
    }

    #[test]
    fn references_follow_a_new_id() {
        let after = rename(&document(), "venues", "hall", "big-hall");
        assert_eq!(after.records("sessions")[0].text_of("venue"), Some("big-hall"));
        let after = rename(&document(), "partners", "y", "z");
        assert_eq!(uses(&after, "partners", "z").len(), 1);
    }

    #[test]
    fn an_id_is_made_of_the_name() {
        let document = document();
        let cases = [
            ("Amur Bridge", "amur-bridge"),
            ("\u{414}\u{430}\u{43b}\u{44c}", "dal"),
            ("\u{4e2d}\u{56fd}", "partner"),
            ("", "partner"),
        ];
        for (name, expected) in cases {
            assert_eq!(new_id(&document, "partners", name), expected, "{name}");
        }
        assert_eq!(new_id(&document, "sessions", "b"), "b-2");
    }
}
