//! The document after the organizer has chosen.

use std::sync::Arc;

use super::{Conflict, ConflictKind, Merged, Side};
use crate::{Document, Node, Path};

/// The merged document with the chosen version of each conflict; of those without a choice, the draft's.
pub fn resolve(merged: &Merged, choices: &[Side]) -> Document {
    let chosen = merged.conflicts.iter().zip(choices).filter(|(_, side)| **side == Side::Theirs);
    let chosen: Vec<&Conflict> = chosen.map(|(conflict, _)| conflict).collect();
    let mut document = merged.document.clone();
    for conflict in &chosen {
        let path = conflict.list.map(|list| Path::of_record(list, conflict.index));
        let record = path.unwrap_or_default();
        document = match &conflict.kind {
            ConflictKind::Field { path, theirs, .. } => {
                let steps = record.0.into_iter().chain(path.0.iter().cloned());
                document.set(conflict.file, &Path(steps.collect()), theirs.clone())
            }
            ConflictKind::AddedByBoth { theirs, .. } => {
                document.set(conflict.file, &record, Some(theirs.clone()))
            }
            _ => document,
        };
    }
    let mut lists: Vec<&'static str> = chosen.iter().filter_map(|conflict| conflict.list).collect();
    lists.dedup();
    for list in lists {
        let conflicts = chosen.iter().filter(|conflict| conflict.list == Some(list));
        document = document.with_list(list, |records| rearrange(records, conflicts));
    }
    document
}

/// Reorders records, deletes some and restores others. All places are those of the merged list.
fn rearrange<'a>(
    records: &mut Vec<Arc<Node>>,
    conflicts: impl Iterator<Item = &'a &'a Conflict> + Clone,
) {
    let mut order: Vec<usize> = (0..records.len()).collect();
    let mut deleted = Vec::new();
    // What follows each record: with its place, or at the start.
    let mut restored: Vec<(usize, Arc<Node>)> = Vec::new();
    for conflict in conflicts {
        match &conflict.kind {
            ConflictKind::Order { theirs } => order.clone_from(theirs),
            ConflictKind::DeletedByThem { .. } => deleted.push(conflict.index),
            ConflictKind::DeletedByMe { theirs, .. } => {
                restored.push((conflict.index, theirs.clone()));
            }
            ConflictKind::Field { .. } | ConflictKind::AddedByBoth { .. } => {}
        }
    }
    let at = |place: usize| restored.iter().filter(move |(index, _)| *index == place);
    let mut arranged: Vec<Arc<Node>> = at(0).map(|(_, node)| node.clone()).collect();
    for place in order {
        if !deleted.contains(&place) {
            arranged.push(records[place].clone());
        }
        arranged.extend(at(place + 1).map(|(_, node)| node.clone()));
    }
    *records = arranged;
}
