//! Merges two documents that come from a third one: the draft, and the published site that has changed since the draft
//! began. What only one of them changed is taken. What both changed differently is a conflict; the draft's version stays
//! until the organizer chooses.

mod counters;
mod fields;
mod lists;
mod resolve;
mod words;

use std::sync::Arc;

pub use resolve::resolve;
pub use words::ConflictText;

use crate::changes::{is_list_of, names};
use crate::form::{self, File};
use crate::{Document, Node, Path};

/// The draft and the published site in one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The document, with the draft's version of everything in conflict.
    pub document: Document,
    /// What both changed differently, in the order of the files and lists.
    pub conflicts: Vec<Conflict>,
}

/// A version that an organizer chooses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The draft.
    #[default]
    Mine,
    /// The published site.
    Theirs,
}

/// Something that both changed differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The file.
    pub file: File,
    /// The list; none for what is in no list.
    pub list: Option<&'static str>,
    /// The name of the record's kind in the schemas.
    pub record: &'static str,
    /// The names of the record in Russian and in Chinese; empty for the order of a list.
    pub names: [String; 2],
    /// The place of the record in the merged list; of a deleted one, where it would be.
    pub index: usize,
    /// What is in conflict.
    pub kind: ConflictKind,
}

/// What both changed.
#[derive(Clone, Debug, PartialEq)]
pub enum ConflictKind {
    /// A field has different values.
    Field {
        /// The path in the record, or in the file.
        path: Path,
        /// The value that both began with.
        base: Option<Arc<Node>>,
        /// The value in the draft.
        mine: Option<Arc<Node>>,
        /// The value on the site.
        theirs: Option<Arc<Node>>,
    },
    /// Both added a record with the same id or name.
    AddedByBoth {
        /// The record of the draft.
        mine: Arc<Node>,
        /// The record of the site.
        theirs: Arc<Node>,
    },
    /// The draft deleted a record that was changed on the site.
    DeletedByMe {
        /// The record that both began with.
        base: Arc<Node>,
        /// The record of the site.
        theirs: Arc<Node>,
    },
    /// The site no longer has a record that the draft changed.
    DeletedByThem {
        /// The record that both began with.
        base: Arc<Node>,
        /// The record of the draft.
        mine: Arc<Node>,
    },
    /// Records of a list were moved to different places.
    Order {
        /// The places in the merged list, in the order of the site.
        theirs: Vec<usize>,
    },
}

/// Merges a draft and the published site; `base` is what the draft began with.
pub fn merge(base: &Document, mine: &Document, theirs: &Document) -> Merged {
    let mut merged = Merged { document: mine.clone(), conflicts: Vec::new() };
    for file in File::ALL {
        let root = merge_file(file, [base, mine, theirs], &mut merged.conflicts);
        if *merged.document.root(file) != root {
            merged.document = merged.document.set(file, &Path::default(), Some(root));
        }
    }
    merged
}

fn merge_file(file: File, documents: [&Document; 3], conflicts: &mut Vec<Conflict>) -> Arc<Node> {
    let roots = documents.map(|document| document.root(file));
    let [base, mine, theirs] = roots;
    let mut fields = Vec::new();
    if base == theirs {
        return mine.clone();
    }
    if mine == theirs {
        // The event also counts the changes of the other files.
        let has_differences = documents[1] != documents[2];
        return match has_differences {
            true => counters::settle(file.record(), roots, mine.clone(), &mut fields),
            false => mine.clone(),
        };
    }
    if base == mine {
        return theirs.clone();
    }
    let mut of_lists = Vec::new();
    let are_objects = roots.iter().all(|root| matches!(***root, Node::Record(_)));
    let merged = if are_objects {
        let members = fields::merge_members(roots, Some(file.record()), &mut |name, versions| {
            if !is_list_of(file, name, &versions) {
                let inner = form::inner(file.record(), name);
                return fields::merge_value(
                    versions,
                    inner,
                    Path::default().member(name),
                    &mut fields,
                );
            }
            let records = lists::merge_list(form::list(name)?, documents, &mut of_lists);
            let is_kept = !records.is_empty() || versions[1].is_some();
            is_kept.then(|| Arc::new(Node::List(records)))
        });
        counters::settle(file.record(), roots, Arc::new(Node::Record(members)), &mut fields)
    } else {
        let whole = fields::merge_value(roots.map(Some), None, Path::default(), &mut fields);
        whole.unwrap_or_else(|| mine.clone())
    };
    conflicts.extend(fields.into_iter().map(|kind| Conflict {
        file,
        list: None,
        record: file.record(),
        names: names(documents[1], file.record(), mine),
        index: 0,
        kind,
    }));
    conflicts.append(&mut of_lists);
    merged
}
